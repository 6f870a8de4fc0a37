import { push } from '../order.js';
import { type Cluster, daysBetween, scriptsOf } from './clusters.js';
import type { NameForm } from './names.js';
import { readsAs } from './readings.js';

/** Two writings of one holder are seen within this many days of each other, where nothing but the office says that they are one. */
const BY_OFFICE = 14;
/** The same where the family name reads so. */
const BY_READING = 2 * 366;
/** The same where the family name is the same and the given name another: ジョー and ジョセフ. */
const BY_FAMILY_NAME = 366;

const formsOf = (cluster: Cluster): NameForm[] => [...cluster.profiles].flatMap((profile) => [...profile.forms]);

/** How the kanji of the one read against the kana of the other. */
function reading(a: Cluster, b: Cluster): 'yes' | 'no' | 'unknown' {
  const han = [...formsOf(a), ...formsOf(b)].find((form) => form.script === 'han');
  const kana = [...formsOf(a), ...formsOf(b)].find((form) => form.script === 'kana');
  return han && kana ? readsAs(han, kana) : 'unknown';
}

/** Family names of full forms that tell their parts apart. Korean and Vietnamese ones begin with it, others end in it. */
export function familyNames({ country }: Cluster, forms: readonly NameForm[]): Set<string> {
  const first = ['KR', 'KP', 'VN', 'CN', 'TW'].includes(country);
  const split = forms.filter((form) => form.script !== 'han' && form.parts.length > 1);
  return new Set(split.map((form) => `${form.script}:${first ? form.parts[0] : form.parts.at(-1)}`));
}

/** Days that may lie between sightings of the two writings; undefined where they are no writings of one name. */
function patience(a: Cluster, b: Cluster): number | undefined {
  const scripts = scriptsOf(b);
  if (![...scriptsOf(a)].some((script) => scripts.has(script))) {
    const read = reading(a, b);
    return read === 'no' ? undefined : read === 'yes' ? BY_READING : BY_OFFICE;
  }
  const families = familyNames(b, formsOf(b));
  return [...familyNames(a, formsOf(a))].some((family) => families.has(family)) ? BY_FAMILY_NAME : undefined;
}

function fits(a: Cluster, b: Cluster, family: string): boolean {
  const [x, y] = [a.seen.get(family), b.seen.get(family)];
  if (!x || !y || x.from > x.to || y.from > y.to) return false;
  const most = patience(a, b);
  if (most === undefined || daysBetween(x, y) > most) return false;
  return ![...a.articles].some((article) => b.articles.has(article));
}

/**
 * Pairs of clusters that write one person differently, in another script or with another given name: an office that one person holds at a time, of one country, at one time,
 * with one candidate on either side.
 */
export function crossScriptPairs(clusters: readonly Cluster[]): [Cluster, Cluster][] {
  const holders = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.country) for (const family of cluster.soleFamilies) push(holders, `${cluster.country}|${family}`, cluster);
  }
  const pairs: [Cluster, Cluster][] = [];
  for (const [key, group] of holders) {
    const family = key.slice(key.indexOf('|') + 1);
    const fitting = new Map(group.map((a) => [a, group.filter((b) => a !== b && fits(a, b, family))]));
    for (const [a, [b, rival]] of fitting) if (b && !rival && a.id < b.id && fitting.get(b)!.length === 1) pairs.push([a, b]);
  }
  return pairs;
}
