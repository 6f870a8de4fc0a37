import { compare, push } from '../order.js';
import type { MentionClass } from './mentions.js';
import { formKey } from './names.js';
import { UnionFind } from './union-find.js';

/** Mentions further apart than this are not taken for one holder of the office. */
const GAP = 366;

/** A mention by family name that no full name took, with the country known for it. */
export interface Leftover {
  readonly index: number;
  readonly mention: MentionClass;
  readonly country: string;
}

/** Chains of mentions without a gap; those without a day join an only chain. */
function chains(group: readonly Leftover[]): Leftover[][] {
  const dated = group.filter((l) => l.mention.from !== undefined).sort((a, b) => a.mention.from! - b.mention.from!);
  const undated = group.filter((l) => l.mention.from === undefined);
  const out: Leftover[][] = [];
  for (const one of dated) {
    const last = out.at(-1);
    if (last && one.mention.from! - last.at(-1)!.mention.from! <= GAP) last.push(one);
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

/** Groups the mentions that no full name took into people: same country, family name and office, without a gap in time. */
export function groupLeftovers(leftovers: readonly Leftover[]): Leftover[][] {
  const groups = new Map<string, Leftover[]>();
  for (const leftover of leftovers) {
    const form = leftover.mention.profile.forms[0];
    push(groups, `${leftover.country}|${form ? formKey(form) : leftover.mention.profile.names[0]}`, leftover);
  }
  return [...groups.keys()].sort(compare).flatMap((key) => people(groups.get(key)!));
}
