import { push } from '../order.js';
import { type Cluster, daysBetween, scriptsOf } from './clusters.js';
import type { NameForm } from './names.js';
import { readsAs } from './readings.js';

/** Two writings of one holder are seen within this many days of each other, where nothing but the office says that they are one. */
const BY_OFFICE = 14;
/** The same where the family name reads so. */
const BY_READING = 2 * 366;

const formsOf = (cluster: Cluster): NameForm[] => [...cluster.profiles].flatMap((profile) => [...profile.forms]);

/** How the kanji of the one read against the kana of the other. */
function reading(a: Cluster, b: Cluster): 'yes' | 'no' | 'unknown' {
  const han = [...formsOf(a), ...formsOf(b)].find((form) => form.script === 'han');
  const kana = [...formsOf(a), ...formsOf(b)].find((form) => form.script === 'kana');
  return han && kana ? readsAs(han, kana) : 'unknown';
}

function fits(a: Cluster, b: Cluster, family: string): boolean {
  const scripts = scriptsOf(b);
  if ([...scriptsOf(a)].some((script) => scripts.has(script))) return false;
  if ([...a.articles].some((article) => b.articles.has(article))) return false;
  const [x, y] = [a.seen.get(family), b.seen.get(family)];
  if (!x || !y || x.from > x.to || y.from > y.to) return false;
  const read = reading(a, b);
  return read !== 'no' && daysBetween(x, y) <= (read === 'yes' ? BY_READING : BY_OFFICE);
}

/**
 * Pairs of clusters that write one person in different scripts: an office that one person holds at a time, of one country, at one time,
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
