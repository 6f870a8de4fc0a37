import type { Cluster, ShortIndex } from './clusters.js';
import { familyNames } from './cross-script.js';
import type { Profile } from './mentions.js';
import { formKey, type NameForm } from './names.js';

/** Every way of writing a person's name that articles or the table of office-holders have. */
const formsOf = ({ profiles, holders }: Cluster): NameForm[] =>
  [...profiles, ...[...holders].map(({ profile }) => profile)].flatMap(({ forms }) => forms);

/** Someone else's full name beside the family name: 林剣 is none of 林芳正's names. */
function contradicts({ forms }: Profile, cluster: Cluster): boolean {
  const han = forms.filter(({ script }) => script === 'han').map(({ text }) => text);
  if (han.length < 2) return false;
  const full = formsOf(cluster)
    .filter((form) => form.script === 'han' && form.full)
    .map(({ text }) => text);
  return full.length > 0 && !han.every((text) => full.some((other) => other.startsWith(text)));
}

/** Whether the name is known to be the other's given name: general ジョージ may be anybody but ジョージ・W・ブッシュ. */
export function isGivenName({ forms }: Profile, cluster: Cluster): boolean {
  const families = familyNames(cluster, formsOf(cluster));
  return families.size > 0 && forms.every((form) => form.script !== 'han' && !form.full && !families.has(formKey(form)));
}

/** People of the name: of the country, or of none that is known. */
export function namesakes(profile: Profile, country: string, index: ShortIndex): Cluster[] {
  const found = new Set<Cluster>();
  for (const form of profile.forms) {
    for (const asked of country ? [country, ''] : ['*'])
      for (const cluster of index.get(`${asked}|${formKey(form)}`) ?? []) found.add(cluster);
  }
  const able = [...found].filter((cluster) => country === '' || cluster.country === '' || cluster.country === country);
  return able.filter((cluster) => !contradicts(profile, cluster));
}
