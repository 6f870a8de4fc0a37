import { buildScene } from './scene/index.js';
import type { ExportOptions, KaidanGraph } from './types.js';

/** graphology's serialised graph, for `Graph.from`. Nodes and edges in order of their keys, attributes too. */
export function* json(graph: KaidanGraph, view: string, options: ExportOptions): Iterable<string> {
  const scene = buildScene(graph, view, options, false);
  const type = scene.directed ? 'directed' : 'undirected';
  yield `{"attributes":{"view":${JSON.stringify(view)}},"options":{"type":"${type}","multi":true,"allowSelfLoops":true},\n"nodes":[`;
  let comma = '\n';
  for (const { key, attributes } of scene.nodes) {
    yield `${comma}${JSON.stringify({ key, attributes: sorted(attributes) })}`;
    comma = ',\n';
  }
  yield '\n],\n"edges":[';
  comma = '\n';
  for (const edge of scene.edges()) {
    const evidence = edge.evidence.length === 0 ? {} : { evidence: edge.evidence };
    const weight = view === 'meetings' || view === 'people' ? {} : { weight: edge.weight };
    const [source, target] = [scene.nodes[edge.source]!.key, scene.nodes[edge.target]!.key];
    const attributes = sorted({ type: edge.type, ...edge.values, ...weight, ...evidence });
    const undirected = scene.directed ? {} : { undirected: true };
    yield `${comma}${JSON.stringify({ key: edge.key, source, target, ...undirected, attributes })}`;
    comma = ',\n';
  }
  yield '\n]}\n';
}

/** Two graphs with the same content may have got it in another order. */
const sorted = (attributes: object): object =>
  Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
