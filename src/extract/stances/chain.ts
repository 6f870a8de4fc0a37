import type { Clause } from '../../model/index.js';
import { memo } from './memo.js';

const byParent = memo((clauses: readonly Clause[]) => {
  const out = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.parent === undefined) continue;
    const list = out.get(clause.parent);
    if (list) list.push(clause);
    else out.set(clause.parent, [clause]);
  }
  return out;
});

/** Clauses of a sentence that hang on the one of this index, in order. */
export const childrenOf = (clauses: readonly Clause[], parent: number | undefined): readonly Clause[] =>
  parent === undefined ? [] : (byParent(clauses).get(parent) ?? []);

/** Governing clauses from the nearest outward. */
export const ancestors = (clauses: readonly Clause[], clause: Clause): Clause[] => {
  const out: Clause[] = [];
  for (let at = clause.parent; at !== undefined && out.length < 40; at = clauses[at]?.parent) {
    const parent = clauses[at];
    if (!parent || out.includes(parent)) break;
    out.push(parent);
  }
  return out;
};

/** Clauses chained by て or 連用 take tense and truth from where their chain ends. */
export const chainEnd = (clauses: readonly Clause[], clause: Clause): Clause => {
  let at = clause;
  for (let i = 0; i < 40 && /^(te|continuative|manner)$/.test(at.link) && at.parent !== undefined; i++) at = clauses[at.parent]!;
  return at;
};
