import { push } from '../order.js';
import { type Cluster, daysBetween, know, type Seen } from './clusters.js';
import { shortKeys } from './names.js';

/** Articles of a change in office may name the new holder a little early. */
const BESIDE_TERM = 60;

const familyNames = (cluster: Cluster): Set<string> => {
  const profiles = [...cluster.profiles, ...[...cluster.holders].map((holder) => holder.profile)];
  return new Set(profiles.flatMap((profile) => profile.forms.filter((form) => form.full).flatMap(shortKeys)));
};

const overlaps = (seen: Seen | undefined, terms: readonly Seen[]): boolean =>
  seen !== undefined && seen.from <= seen.to && terms.some((term) => daysBetween(seen, term) <= BESIDE_TERM);

/** Whether articles show the one in an office while the table has the other, of a name in common, in it. */
function fits(real: Cluster, known: Cluster): boolean {
  if (![...real.soleFamilies].some((family) => overlaps(real.seen.get(family), known.terms.get(family) ?? []))) return false;
  const names = familyNames(known);
  return [...familyNames(real)].some((name) => names.has(name));
}

/**
 * Lets people whose given name the table of office-holders spells otherwise have the table's terms: ギルバート and ヒルベルト・テオドロ, who
 * hold one office at one time, are one. The table's own entry, which no article names, then stands for nobody else.
 */
export function joinTerms(clusters: readonly Cluster[]): void {
  const real = new Map<string, Cluster[]>();
  for (const cluster of clusters) if (cluster.mentions.length > 0) push(real, cluster.country, cluster);
  for (const known of clusters) {
    if (known.mentions.length > 0 || known.holders.size === 0) continue;
    const able = (real.get(known.country) ?? []).filter((cluster) => fits(cluster, known));
    if (able.length !== 1) continue;
    for (const holder of known.holders) know(able[0]!, holder);
    known.holders.clear();
    known.terms.clear();
  }
}
