import type { EdgeAttributes, NodeAttributes } from '../model/graph.js';
import { canonical } from './canonical.js';
import type { SerializedMerged } from './types.js';

/** A node or edge with its key. */
export interface Item<A> {
  readonly key: string;
  readonly attributes: A;
}
export interface EdgeItem extends Item<EdgeAttributes> {
  readonly source: string;
  readonly target: string;
}

/** The same key with other attributes: which, and both values. */
export interface Change<T> {
  readonly item: T;
  readonly attributes: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
}

/** What came, went and changed. */
export interface SideDiff<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Change<T>[];
}

export interface GraphDiff {
  readonly nodes: SideDiff<Item<NodeAttributes>>;
  readonly edges: SideDiff<EdgeItem>;
}

function changes(before: object, after: object): Record<string, [unknown, unknown]> {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    names
      .filter((name) => canonical(a[name] ?? null) !== canonical(b[name] ?? null))
      .map((name) => [name, [a[name] ?? null, b[name] ?? null]]),
  );
}

function side<T extends Item<object>>(before: readonly T[], after: readonly T[]): SideDiff<T> {
  const [old, now] = [new Map(before.map((item) => [item.key, item])), new Map(after.map((item) => [item.key, item]))];
  const changed = after.flatMap((item) => {
    const was = old.get(item.key);
    const attributes = was ? changes(was.attributes, item.attributes) : {};
    return Object.keys(attributes).length > 0 ? [{ item, attributes }] : [];
  });
  return { added: after.filter(({ key }) => !old.has(key)), removed: before.filter(({ key }) => !now.has(key)), changed };
}

/** What differs between two merged graphs. */
export const diff = (before: SerializedMerged, after: SerializedMerged): GraphDiff => ({
  nodes: side(before.nodes, after.nodes),
  edges: side(before.edges, after.edges),
});
