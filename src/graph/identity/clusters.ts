import { push } from '../order.js';
import type { Holder } from './holders.js';
import type { MentionClass, Profile } from './mentions.js';
import { formKey, type NameForm, type Script, shortKeys } from './names.js';

/** First and last day on which articles show someone in an office. */
export interface Seen {
  from: number;
  to: number;
}

/** One person in the making: the mentions that are surely his. */
export interface Cluster {
  readonly id: number;
  country: string;
  readonly profiles: Set<Profile>;
  /** Indices of his classes of mentions. */
  readonly mentions: number[];
  /** Articles that name him beside a possible namesake. */
  readonly articles: Set<string>;
  /** When he was seen, by family of office; under '' whatever the office. */
  readonly seen: Map<string, Seen>;
  readonly soleFamilies: Set<string>;
  /** What the table of office-holders knows of him: terms by family of office. */
  readonly terms: Map<string, Seen[]>;
  readonly holders: Set<Holder>;
}

export const newCluster = (id: number, country: string): Cluster => ({
  id,
  country,
  profiles: new Set(),
  mentions: [],
  articles: new Set(),
  seen: new Map(),
  soleFamilies: new Set(),
  terms: new Map(),
  holders: new Set(),
});

const NEVER: Readonly<Seen> = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };

/** Takes a class of mentions into the cluster. */
export function take(cluster: Cluster, index: number, { article, profile, from, to }: MentionClass): void {
  cluster.mentions.push(index);
  cluster.profiles.add(profile);
  if (article !== undefined) cluster.articles.add(article);
  for (const family of profile.soleFamilies) cluster.soleFamilies.add(family);
  for (const family of [...profile.families, '']) {
    const span = cluster.seen.get(family) ?? { ...NEVER };
    cluster.seen.set(family, { from: Math.min(span.from, from ?? span.from), to: Math.max(span.to, to ?? span.to) });
  }
}

/** Lets the cluster know a term that someone of its full name held. */
export function know(cluster: Cluster, holder: Holder): void {
  cluster.holders.add(holder);
  for (const family of [...holder.profile.families, '']) push(cluster.terms, family, { from: holder.from, to: holder.to });
}

/** Days between a day and a span; 0 inside it, undefined where either is unknown. */
export function daysFrom(day: number | undefined, span: Seen | undefined): number | undefined {
  if (day === undefined || !span || span.from > span.to) return undefined;
  return Math.max(0, span.from - day, day - span.to);
}

/** Days between two spans; 0 where they overlap. */
export const daysBetween = (a: Seen, b: Seen): number => Math.max(0, a.from - b.to, b.from - a.to);

export const scriptsOf = (cluster: Cluster): Set<Script> =>
  new Set([...cluster.profiles].flatMap((profile) => profile.forms.map((form) => form.script)));

export type ShortIndex = ReadonlyMap<string, ReadonlySet<Cluster>>;

/** The family names that articles use beside a full name in kanji: they show where it ends, so that 岸 is none of 岸田文雄's. */
function usedSurnames(profiles: readonly Profile[], isFull: (form: NameForm) => boolean): Set<string> {
  const forms = profiles.flatMap((profile) => profile.forms.filter((form) => form.script === 'han'));
  const full = forms.filter(isFull);
  const short = forms.filter((form) => !isFull(form) && full.some(({ text }) => text.startsWith(form.text)));
  return new Set(short.map(formKey));
}

/** Clusters by country and the short names that their full names, or their own articles, allow. */
export function indexShortNames(clusters: Iterable<Cluster>, isFull: (form: NameForm, country: string) => boolean): ShortIndex {
  const index = new Map<string, Set<Cluster>>();
  const add = (key: string, cluster: Cluster): void => {
    const set = index.get(key) ?? new Set();
    index.set(key, set.add(cluster));
  };
  for (const cluster of clusters) {
    const profiles = [...cluster.profiles, ...[...cluster.holders].map((holder) => holder.profile)];
    const surnames = usedSurnames(profiles, (form) => isFull(form, cluster.country));
    for (const profile of profiles) {
      for (const form of profile.forms) {
        const able = isFull(form, cluster.country) ? shortKeys(form) : [formKey(form)];
        const keys = form.script === 'han' && surnames.size > 0 ? able.filter((key) => surnames.has(key)) : able;
        for (const key of keys) for (const country of [cluster.country, '*']) add(`${country}|${key}`, cluster);
      }
    }
  }
  return index;
}
