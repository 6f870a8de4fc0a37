import type { Evidence } from './evidence.js';
import type { EdgeType } from './schema/edges.js';
import type { NodeKind } from './schema/nodes.js';

export type { AttributeType, EdgeSpec, NodeSpec } from './schema/attributes.js';
export { EDGE_TYPES, type EdgeType, STANCE_EDGES } from './schema/edges.js';
export { NODE_KINDS, type NodeKind } from './schema/nodes.js';

/** Attributes of a node: its kind, its name, and what `NODE_KINDS` lists for the kind. */
export interface NodeAttributes {
  kind: NodeKind;
  name: string;
  nameEn?: string;
  aliases?: string[];
  country?: string;
  offices?: string[];
  code?: string;
  date?: string;
  time?: string;
  durationMinutes?: number;
  status?: string;
  mode?: string;
  place?: string;
  text?: string;
  agreementKind?: string;
  title?: string;
  published?: string;
  url?: string;
  source?: string;
  publisher?: string;
  sha256?: string;
  plover?: string;
  alternatives?: string[];
  sameAs?: string[];
}

/** Attributes of an edge: its type, and what `EDGE_TYPES` lists for the type. */
export interface EdgeAttributes {
  type: EdgeType;
  evidence?: Evidence[];
  /** How many sentences state it, where the graph was opened without the sentences themselves. */
  sentences?: number;
  office?: string;
  post?: string;
  from?: string;
  to?: string;
  status?: string;
  date?: string;
  mode?: string;
  meeting?: string;
  forum?: string;
  place?: string;
  role?: string;
  strength?: string;
  degree?: string;
  edition?: string;
  plover?: string;
}

/** Attributes of one article's graph: a line of the ledger. */
export interface GraphAttributes {
  /** File name or URL. */
  source: string;
  /** Key of the article's node. */
  article: string;
  published?: string;
  /** Version of this format. */
  version: number;
}

/** graphology's serialised form of one graph: `graph.export()`. */
export interface SerializedGraph {
  attributes: GraphAttributes;
  options: { type: 'directed'; multi: true; allowSelfLoops: boolean };
  nodes: { key: string; attributes: NodeAttributes }[];
  edges: { key: string; source: string; target: string; attributes: EdgeAttributes }[];
}

/** Version of the article graph's format; a ledger line of a newer one is refused. */
export const GRAPH_VERSION = 1;
