import type { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model/graph.js';

/** Attributes of the merged graph. */
export type MergedAttributes = {
  /** Version of the format, `GRAPH_VERSION`. */
  version: number;
  /** How many articles it was folded from. */
  articles: number;
};

/** The merged graph: any graphology tool can work on it. Nodes and edges stand in the order of their keys. */
export type KaidanGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, MergedAttributes>;

/** The merged graph in graphology's serialised form, `graph.export()`, nodes and edges sorted by key. */
export interface SerializedMerged {
  attributes: MergedAttributes;
  options: { type: 'directed'; multi: true; allowSelfLoops: boolean };
  nodes: { key: string; attributes: NodeAttributes }[];
  edges: { key: string; source: string; target: string; attributes: EdgeAttributes }[];
}

/** A fault in a user's file or request: one sentence that says what is wrong and what to do. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
}
