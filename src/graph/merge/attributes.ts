import type { Evidence } from '../../model/evidence.js';
import type { EdgeAttributes, NodeAttributes } from '../../model/graph.js';
import { compare, greater, smaller, sortedUnique } from '../order.js';

const STRENGTHS = ['signed', 'agreed', 'confirmed', 'shared'];

/** The more exact of two dates; of two equally exact ones the earlier. */
const exacter = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b.length > a.length) ? b : b === undefined || a.length > b.length ? a : smaller(a, b);

const stronger = (a: string | undefined, b: string | undefined): string | undefined =>
  STRENGTHS.find((strength) => strength === a || strength === b) ?? smaller(a, b);

/** How two articles' values of one attribute become one; the smaller string where nothing else is said. */
const JOIN: Readonly<Record<string, (a: string | undefined, b: string | undefined) => string | undefined>> = {
  date: exacter,
  strength: stronger,
  role: greater,
  from: smaller,
  to: greater,
};

/** Attributes that the fold unites by itself. */
const LISTS = new Set(['aliases', 'offices', 'sameAs', 'alternatives', 'evidence']);

/** Takes what another article says of the same thing; commutative and associative, so that the order of articles does not matter. */
function joinInto(into: Record<string, unknown>, from: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(from)) {
    if (value === undefined || LISTS.has(key)) continue;
    const own = into[key];
    if (own === undefined) into[key] = value;
    else if (own !== value) {
      if (typeof own === 'string' && typeof value === 'string') into[key] = (JOIN[key] ?? smaller)(own, value);
      else into[key] = Math.min(Number(own), Number(value));
    }
  }
}

/** Joins a node's attributes into those gathered so far. */
export function joinNode(into: NodeAttributes, from: NodeAttributes): void {
  const names = [...(into.aliases ?? []), ...(from.aliases ?? []), into.name, from.name];
  joinInto(into as unknown as Record<string, unknown>, from as unknown as Record<string, unknown>);
  if (into.aliases || from.aliases || names.length > 2) into.aliases = sortedUnique(names).filter((name) => name !== into.name);
}

/** Joins an edge's attributes into those gathered so far, evidence included. */
export function joinEdge(into: EdgeAttributes, from: EdgeAttributes): void {
  joinInto(into as unknown as Record<string, unknown>, from as unknown as Record<string, unknown>);
  if (from.evidence && from.evidence.length > 0)
    into.evidence = into.evidence ? into.evidence.concat(from.evidence) : from.evidence.slice();
}

/** The same attributes with their names in order, so that equal graphs are written alike. */
export function inOrder<A extends object>(attributes: A): A {
  const names = Object.keys(attributes);
  if (names.every((name, i) => i === 0 || names[i - 1]! < name)) return attributes;
  const own = attributes as Record<string, unknown>;
  return Object.fromEntries(names.sort(compare).map((name) => [name, own[name]])) as A;
}

const compareEvidence = (a: Evidence, b: Evidence): number =>
  compare(a.article, b.article) || a.start - b.start || a.end - b.end || compare(a.rule, b.rule) || compare(a.text, b.text);

/** Evidence in order of article and place, each once. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  if (evidence.length < 2) return [...evidence];
  const sorted = [...evidence].sort(compareEvidence);
  return sorted.filter((one, i) => i === 0 || compareEvidence(sorted[i - 1]!, one) !== 0);
}
