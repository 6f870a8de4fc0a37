import type { Argument, Clause } from '../../model/index.js';

/** What a cluster is made of: phrases that name somebody or something; words that modify the predicate belong to all of it. */
const CLUSTERED = /^(は|が|を|に|と|へ|で|から|まで)$/;

/** Two clusters of the same cases, the first closed by a comma: Aとは31日に、Bとは1日に. */
interface Gap {
  /** Arguments that belong to the predicate left out. */
  readonly first: readonly Argument[];
  /** Arguments that the two have in common stand before. */
  readonly rest: readonly Argument[];
}

const sameCases = (a: readonly Argument[], b: readonly Argument[]): boolean => a.every((x, i) => x.case === b[i]!.case);

/** The clusters at position `at`, two or three phrases each. */
const clustersAt = (args: readonly Argument[], at: number, text: string): Gap | undefined => {
  for (const size of [3, 2]) {
    const [first, second] = [args.slice(at, at + size), args.slice(at + size, at + 2 * size)];
    if (second.length < size || !sameCases(first, second) || new Set(first.map((a) => a.case)).size < size) continue;
    if (!/^(に|へ|で|を|と|から)?[はも]?、/u.test(text.slice(first.at(-1)!.span.end, first.at(-1)!.span.end + 5))) continue;
    return { first, rest: args.filter((a) => !first.includes(a)) };
  }
  return undefined;
};

const gapOf = (clause: Clause, text: string): Gap | undefined => {
  const args = clause.arguments.filter((a) => !a.shared && CLUSTERED.test(a.case));
  for (let at = 0; at + 4 <= args.length; at++) {
    const found = clustersAt(args, at, text);
    if (!found) continue;
    const ours = new Set(found.first);
    return { first: found.first, rest: clause.arguments.filter((a) => !ours.has(a)) };
  }
  return undefined;
};

/** The clause whose predicate is left out: it has the first cluster, and what stands before it in common. */
const gapped = (clause: Clause, gap: Gap): Clause => {
  const start = gap.first[0]!.span.start;
  const common = gap.rest.filter((a) => a.span.end <= start).map((a): Argument => ({ ...a, shared: true }));
  return { ...clause, arguments: [...common, ...gap.first], link: 'continuative', parent: clause.index };
};

/**
 * Coordination without its first predicate (Aとは31日に、Bとは1日に会談する): a clause for each cluster of phrases. The one left out
 * stands before the one told, by whose words it is read.
 */
export const withGaps = (clauses: readonly Clause[], text: string): Clause[] => {
  const gaps = new Map(clauses.flatMap((c) => (gapOf(c, text) ? [[c.index, gapOf(c, text)!] as const] : [])));
  if (gaps.size === 0) return [...clauses];
  const shift = (index: number) => index + [...gaps.keys()].filter((g) => g <= index).length;
  return clauses.flatMap((clause): Clause[] => {
    const gap = gaps.get(clause.index);
    const index = shift(clause.index);
    const moved = { ...clause, index, ...(clause.parent === undefined ? {} : { parent: shift(clause.parent) }) };
    if (!gap) return [moved];
    return [
      { ...gapped(moved, gap), index: index - 1, parent: index },
      { ...moved, arguments: gap.rest },
    ];
  });
};
