import type { Evidence } from '../../model/evidence.js';
import { type EdgeType, GRAPH_VERSION, type NodeKind } from '../../model/graph.js';
import type { EdgeHead } from '../increment/current.js';
import { inOrder, sortEvidence } from '../merge/attributes.js';
import { compare } from '../order.js';
import type { SerializedMerged } from '../types.js';
import { nodesAt, readAround } from './index-around.js';
import { EDGE_SECTIONS, type EdgeRow, type EvidenceRow, NODE_SECTIONS, type NodeRow } from './index-format.js';
import { IndexReader, Overlay } from './index-reader.js';

/** Which part of the graph is wanted; absent: all of it. */
export interface Part {
  readonly nodes?: readonly NodeKind[];
  readonly edges?: readonly EdgeType[];
  /** False leaves the sentences out; each edge then says how many there are. */
  readonly evidence?: boolean;
  /** Nodes that are wanted whatever their kind. */
  readonly keys?: readonly string[];
  /** Nodes all edges of which are wanted, whatever their type, with what stands at their other ends. */
  readonly around?: readonly string[];
  /** Of the edges around those nodes only these types. */
  readonly aroundBy?: readonly EdgeType[];
}

type Edge = SerializedMerged['edges'][number];

/** An edge with its sentences, or with their number. */
function edgeOf(key: string, { source, target, attributes, count }: EdgeHead, evidence: readonly Evidence[] | undefined): Edge {
  if (count < 0) return { key, source, target, attributes };
  if (!evidence) return { key, source, target, attributes: Object.assign(attributes, { sentences: count }) };
  return { key, source, target, attributes: inOrder({ ...attributes, evidence: sortEvidence(evidence) }) };
}

function* nodesOf(reader: IndexReader, overlay: Overlay, kind: NodeKind): Generator<NodeRow> {
  for (const row of reader.rows<NodeRow>(`node:${kind}`)) if (!overlay.nodes.has(row[0])) yield row;
  for (const row of overlay.nodes.values()) if (row?.[1].kind === kind) yield row;
}

function* edgesOf(reader: IndexReader, overlay: Overlay, type: EdgeType, evidence: boolean): Generator<Edge> {
  const sentences = evidence ? reader.rows<EvidenceRow>(`evidence:${type}`) : undefined;
  const seen = new Set<string>();
  for (const [key, source, target, attributes, count] of reader.rows<EdgeRow>(`edge:${type}`)) {
    const own = sentences ? (sentences.next().value?.[1] ?? []) : undefined;
    const over = overlay.edges.get(key);
    if (over) yield edgeOf(key, over, own && (over.more ? [...own, ...over.evidence] : over.evidence));
    else if (!overlay.edges.has(key)) yield edgeOf(key, { source, target, attributes, count }, own);
    if (over) seen.add(key);
  }
  for (const [key, over] of overlay.edges) {
    if (over?.attributes.type === type && !seen.has(key)) yield edgeOf(key, over, evidence ? over.evidence : undefined);
  }
}

/** The merged graph, or a part of it, from an open index. */
export function readMerged(reader: IndexReader, part: Part = {}): SerializedMerged {
  const overlay = new Overlay(reader.additions());
  const evidence = part.evidence ?? true;
  const around = readAround(reader, overlay, part);
  const kinds = part.nodes ?? NODE_SECTIONS;
  const listed = kinds.flatMap((kind) => [...nodesOf(reader, overlay, kind)]);
  const nodes = new Map([...around.nodes, ...nodesAt(reader, overlay, part.keys ?? [])].map((node) => [node.key, node]));
  for (const [key, attributes] of listed) nodes.set(key, { key, attributes });
  const known = new Set(around.edges.map(({ key }) => key));
  const edges = [...around.edges];
  for (const type of part.edges ?? EDGE_SECTIONS)
    for (const edge of edgesOf(reader, overlay, type, evidence))
      if (nodes.has(edge.source) && nodes.has(edge.target) && !known.has(edge.key)) edges.push(edge);
  return {
    attributes: { version: GRAPH_VERSION, articles: reader.tail.articles },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [...nodes.values()].sort((a, b) => compare(a.key, b.key)),
    edges: edges.sort((a, b) => compare(a.key, b.key)),
  };
}

/** The same from the index beside a ledger; undefined where there is none of this stamp. */
export function readIndex(file: string, stamp: string, part: Part = {}): SerializedMerged | undefined {
  const reader = IndexReader.open(file);
  if (!reader) return undefined;
  try {
    return reader.tail.stamp === stamp ? readMerged(reader, part) : undefined;
  } finally {
    reader.close();
  }
}
