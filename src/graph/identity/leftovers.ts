import { compare, push } from '../order.js';
import type { MentionClass } from './mentions.js';
import { formKey, isDistinctive } from './names.js';
import { WITH_SOLE_OFFICE } from './short-names.js';
import { UnionFind } from './union-find.js';

/** Mentions further apart than this are not taken for one holder of the office. */
const GAP = 366;

/** A mention by family name that no full name took, with the country known for it. */
export interface Leftover {
  readonly index: number;
  readonly mention: MentionClass;
  readonly country: string;
}

const nameOf = ({ mention: { profile } }: Leftover): string => (profile.forms[0] ? formKey(profile.forms[0]) : profile.names[0]!);
const distinctive = ({ mention }: Leftover): boolean => mention.profile.forms.some(isDistinctive);
const share = (a: readonly string[], b: readonly string[]): boolean => a.some((family) => b.includes(family));

/** Days that may lie between two mentions of one person: years in an office that one person holds at a time. */
const patience = (a: Leftover, b: Leftover): number =>
  distinctive(a) && share(a.mention.profile.soleFamilies, b.mention.profile.soleFamilies) ? WITH_SOLE_OFFICE : GAP;

/** Chains of mentions without a gap; those without a day join an only chain. */
function chains(group: readonly Leftover[]): Leftover[][] {
  const dated = group.filter((l) => l.mention.from !== undefined).sort((a, b) => a.mention.from! - b.mention.from!);
  const undated = group.filter((l) => l.mention.from === undefined);
  const out: Leftover[][] = [];
  for (const one of dated) {
    const last = out.at(-1);
    if (last?.some((other) => one.mention.from! - other.mention.from! <= patience(one, other))) last.push(one);
    else out.push([one]);
  }
  if (undated.length === 0) return out;
  if (out.length === 1) return [[...out[0]!, ...undated]];
  return [...out, undated];
}

/** Groups by families of office that some mention links. */
function byFamilies(group: readonly Leftover[]): Leftover[][] {
  const sets = new UnionFind();
  for (const { mention } of group) {
    const families = mention.profile.families;
    for (const family of families) sets.join(sets.of(families[0]!), sets.of(family));
  }
  const out = new Map<number, Leftover[]>();
  for (const leftover of group) push(out, sets.find(sets.of(leftover.mention.profile.families[0]!)), leftover);
  return [...out.values()];
}

/** The people among mentions of one country and family name. Those without an office join an only group. */
function people(group: readonly Leftover[]): Leftover[][] {
  const plain = group.filter((l) => l.mention.profile.families.length === 0);
  const groups = byFamilies(group.filter((l) => l.mention.profile.families.length > 0));
  if (groups.length === 1) return chains([...groups[0]!, ...plain]);
  return [...groups, ...(plain.length > 0 ? [plain] : [])].flatMap(chains);
}

/** The country of a mention that has none: the only one where someone of its name holds its office at the time. */
function countryFor(one: Leftover, namesakes: readonly Leftover[]): string {
  if (one.country || !distinctive(one)) return one.country;
  const { from, profile } = one.mention;
  const fits = (other: Leftover): boolean =>
    share(profile.families, other.mention.profile.families) &&
    from !== undefined &&
    other.mention.from !== undefined &&
    Math.abs(from - other.mention.from) <= patience(one, other);
  const countries = new Set(namesakes.filter((other) => other.country && fits(other)).map(({ country }) => country));
  return countries.size === 1 ? [...countries][0]! : '';
}

export interface LeftoverGroups {
  readonly groups: Leftover[][];
  /** Whether two groups, each given by a member, may be one person. */
  alike(a: Leftover, b: Leftover): boolean;
}

/** Groups the mentions that no full name took into people: same country, family name and office, without a gap in time. */
export function groupLeftovers(leftovers: readonly Leftover[]): LeftoverGroups {
  const byName = new Map<string, Leftover[]>();
  for (const leftover of leftovers) push(byName, nameOf(leftover), leftover);
  const sets = new Map<string, Leftover[]>();
  for (const [name, own] of byName) for (const one of own) push(sets, `${countryFor(one, own)}|${name}`, one);
  const groups = [...sets.keys()].sort(compare).flatMap((key) => people(sets.get(key)!));
  const alike = (a: Leftover, b: Leftover): boolean =>
    nameOf(a) === nameOf(b) && distinctive(a) && (a.country === b.country || a.country === '' || b.country === '');
  return { groups, alike };
}
