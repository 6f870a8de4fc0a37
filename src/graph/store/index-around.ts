import { Current } from '../increment/current.js';
import { inOrder, sortEvidence } from '../merge/attributes.js';
import { compare } from '../order.js';
import type { SerializedMerged } from '../types.js';
import type { EndsRow } from './index-format.js';
import { kindOfKey, typeOfKey } from './index-keys.js';
import type { Part } from './index-read.js';
import type { IndexReader, Overlay } from './index-reader.js';

type Edge = SerializedMerged['edges'][number];
type Node = SerializedMerged['nodes'][number];

/** Keys of the edges that some nodes have. */
function edgeKeys(reader: IndexReader, overlay: Overlay, centres: readonly string[]): string[] {
  const keys = new Set(centres.flatMap((node) => reader.find<EndsRow>('ends', node).flatMap(([, edges]) => edges)));
  for (const [key, edge] of overlay.edges) {
    if (!edge) keys.delete(key);
    else if (centres.includes(edge.source) || centres.includes(edge.target)) keys.add(key);
  }
  return [...keys].sort(compare);
}

function edgeAt(current: Current, key: string, evidence: boolean): Edge {
  const type = typeOfKey(key);
  const { source, target, attributes, count } = current.head(key, type)!;
  if (count < 0) return { key, source, target, attributes };
  if (!evidence) return { key, source, target, attributes: { ...attributes, sentences: count } };
  return { key, source, target, attributes: inOrder({ ...attributes, evidence: sortEvidence(current.evidence(key, type)) }) };
}

/** Nodes by key, those that are there. */
export function nodesAt(reader: IndexReader, overlay: Overlay, keys: Iterable<string>): Node[] {
  const current = new Current(reader, overlay);
  return [...new Set(keys)].sort(compare).flatMap((key) => {
    const kind = kindOfKey(key);
    const attributes = kind && current.node(key, kind);
    return attributes ? [{ key, attributes }] : [];
  });
}

/** Nodes that an edge speaks of beside its ends. */
const mentioned = ({ source, target, attributes }: Edge): string[] => [
  source,
  target,
  ...(attributes.evidence ?? []).map(({ article }) => article),
  ...[attributes.forum, attributes.meeting].filter((key) => key !== undefined),
];

/** Every edge of some nodes, with the nodes at their other ends and the articles that tell of them. */
export function readAround(
  reader: IndexReader,
  overlay: Overlay,
  { around = [], aroundBy, evidence = true }: Part,
): { nodes: Node[]; edges: Edge[] } {
  const current = new Current(reader, overlay);
  const edges = edgeKeys(reader, overlay, around)
    .filter((key) => aroundBy?.includes(typeOfKey(key)) ?? true)
    .map((key) => edgeAt(current, key, evidence));
  return { nodes: nodesAt(reader, overlay, [...around, ...edges.flatMap(mentioned)]), edges };
}
