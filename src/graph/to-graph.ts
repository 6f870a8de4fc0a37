import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model/graph.js';
import type { KaidanGraph, MergedAttributes, SerializedMerged } from './types.js';

/** The merged graph as a graphology graph. */
export function toGraph(merged: SerializedMerged): KaidanGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, MergedAttributes>({ allowSelfLoops: false });
  graph.replaceAttributes(merged.attributes);
  for (const { key, attributes } of merged.nodes) graph.addNode(key, attributes);
  for (const { key, source, target, attributes } of merged.edges) graph.addDirectedEdgeWithKey(key, source, target, attributes);
  return graph;
}
