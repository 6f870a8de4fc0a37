import type { SerializedGraph } from '../model/graph.js';
import { compare } from './order.js';

/** A copy with the keys of every object in order of code units and absent values left out. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  entries.sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries.map(([k, v]) => [k, ordered(v)]));
}

/** JSON in one form only: equal values give equal bytes. */
export const canonical = (value: unknown): string => JSON.stringify(ordered(value));

const byKey = (a: { key: string }, b: { key: string }): number => compare(a.key, b.key);

/** The line of the ledger for an article's graph: canonical, nodes and edges in order of their keys. */
export const ledgerLine = (graph: SerializedGraph): string =>
  canonical({ ...graph, nodes: [...graph.nodes].sort(byKey), edges: [...graph.edges].sort(byKey) });
