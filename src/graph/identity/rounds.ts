import { push } from '../order.js';
import type { Cluster, ShortIndex } from './clusters.js';
import type { MentionClass } from './mentions.js';
import { type Decision, decide } from './short-names.js';

/** Each round lets people be seen on more days; more rounds than this never helped anyone. */
const ROUNDS = 6;

export interface ShortNames {
  readonly mentions: readonly MentionClass[];
  readonly index: ShortIndex;
  countryOf(mention: number): string;
  put(cluster: Cluster, mention: number, reason: string): void;
}

/** Two mentions of one article are two people: where both would join one cluster, neither does. */
function withoutClashes(decisions: Map<number, Decision>, { mentions }: ShortNames): void {
  const taken = new Map<string, number[]>();
  for (const [index, { joins }] of decisions) {
    const { article } = mentions[index]!;
    if (joins && article !== undefined) push(taken, `${joins.id}|${article}`, index);
  }
  for (const indices of taken.values())
    if (indices.length > 1) doubt(decisions, indices, 'the article names two people who would fit');
}

/** A person without a country is of one at most: where mentions of several would join, none does. */
function withoutTwoCountries(decisions: Map<number, Decision>, { countryOf }: ShortNames): void {
  const joining = new Map<Cluster, number[]>();
  for (const [index, { joins }] of decisions) if (joins?.country === '' && countryOf(index)) push(joining, joins, index);
  for (const [cluster, indices] of joining) {
    const countries = new Set(indices.map(countryOf));
    if (countries.size > 1) doubt(decisions, indices, 'people of several countries would fit');
    else cluster.country = countryOf(indices[0]!);
  }
}

function doubt(decisions: Map<number, Decision>, indices: readonly number[], reason: string): void {
  for (const index of indices) decisions.set(index, { candidates: [decisions.get(index)!.joins!], reason });
}

/**
 * Lets mentions by family name join the people whom they mean. Who joined shows his person in office on more days, which may settle others,
 * so it goes in rounds; each decides from what the one before left, so that no order matters. Gives what was decided of those left over.
 */
export function joinShortNames(short: readonly number[], names: ShortNames): Map<number, Decision> {
  let open = [...short];
  for (let round = 1; ; round++) {
    const decisions = new Map(open.map((i) => [i, decide(names.mentions[i]!, names.countryOf(i), names.index)]));
    withoutClashes(decisions, names);
    withoutTwoCountries(decisions, names);
    open = [];
    for (const [index, { joins, reason }] of decisions) {
      if (joins) names.put(joins, index, reason);
      else open.push(index);
    }
    if (open.length === decisions.size || round === ROUNDS) return new Map(open.map((index) => [index, decisions.get(index)!]));
  }
}
