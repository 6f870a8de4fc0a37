import type { Argument, Clause, ClauseLink } from '../../model/index.js';

/** Clauses that share the subject of the clause that they hang on (Minami's classes A and B; C where it names none). */
const SHARING: ReadonlySet<ClauseLink> = new Set([
  'te',
  'continuative',
  'manner',
  'conditional',
  'temporal',
  'causal',
  'adversative',
  'purpose',
]);

/** Tells a phrase in から that acts (大臣から) from one of place or time. */
export type IsActor = (a: Argument) => boolean;

const lend = (to: Clause, from: Clause, acts: IsActor): Clause => {
  const subjectsOf = (c: Clause) =>
    c.arguments.filter((a) => a.case === 'は' || a.case === 'が' || (a.case === 'から' && acts(a)));
  if (subjectsOf(to).length > 0) return to;
  const lent = subjectsOf(from).map((a): Argument => ({ ...a, shared: true }));
  return lent.length > 0 ? { ...to, arguments: [...lent, ...to.arguments] } : to;
};

/**
 * Shares subjects along chains: first from a clause to the one that it hangs on (Aが訪れ、会談した), then back to its
 * neighbours without one (Aは、訪れ、会談した).
 */
export const shareSubjects = (clauses: readonly Clause[], acts: IsActor): Clause[] => {
  const out = [...clauses];
  for (const { index, parent, link } of clauses) {
    if (parent !== undefined && SHARING.has(link)) out[parent] = lend(out[parent]!, out[index]!, acts);
  }
  for (let i = out.length - 1; i >= 0; i--) {
    const { parent, link } = out[i]!;
    if (parent !== undefined && SHARING.has(link)) out[i] = lend(out[i]!, out[parent]!, acts);
  }
  return out;
};
