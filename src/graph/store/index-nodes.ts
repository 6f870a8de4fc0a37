import type { Origin } from '../merge/origins.js';
import { compare, push } from '../order.js';
import type { SerializedMerged } from '../types.js';
import type { EndsRow, OriginRow } from './index-format.js';

/** Edges to a row: the country of every second article has a hundred thousand. */
const EDGES = 200;

const byNode = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number => compare(a[0], b[0]);

/** Which edges each node has, so that what is told of one node is read without the rest. */
export function endsRows({ edges }: SerializedMerged): EndsRow[] {
  const ends = new Map<string, string[]>();
  for (const { key, source, target } of edges) for (const node of new Set([source, target])) push(ends, node, key);
  const rows: EndsRow[] = [];
  for (const [node, own] of ends)
    for (let first = 0; first < own.length; first += EDGES) rows.push([node, own.slice(first, first + EDGES)]);
  return rows.sort(byNode);
}

/** Why each node is what it is. */
export function originRows(origins: ReadonlyMap<string, readonly Origin[]>): OriginRow[] {
  const rows: OriginRow[] = [];
  for (const [node, own] of origins) {
    const alike = new Map<string, string[]>();
    for (const { article, local, as, reason } of own) push(alike, JSON.stringify([local, as, reason]), article);
    for (const [said, articles] of alike) rows.push([node, ...(JSON.parse(said) as [string, string, string]), articles]);
  }
  return rows.sort(byNode);
}

/** The same as mentions. */
export const originsIn = (rows: readonly OriginRow[]): Origin[] =>
  rows
    .flatMap(([, local, as, reason, articles]) => articles.map((article) => ({ article, local, as, reason })))
    .sort((a, b) => compare(a.article, b.article) || compare(a.local, b.local));
