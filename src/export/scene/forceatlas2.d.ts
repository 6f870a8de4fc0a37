/** One step of the layout over flat matrices, which the package ships but does not type. Using it spares a copy of the graph. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  export interface IterateSettings {
    linLogMode: boolean;
    outboundAttractionDistribution: boolean;
    adjustSizes: boolean;
    edgeWeightInfluence: number;
    scalingRatio: number;
    strongGravityMode: boolean;
    gravity: number;
    slowDown: number;
    barnesHutOptimize: boolean;
    barnesHutTheta: number;
  }
  export default function iterate(settings: IterateSettings, nodes: Float32Array, edges: Float32Array): object;
}
