import type { PersonMention } from '../model/index.js';
import type { Cluster } from './cluster.js';
import { isKatakana, lookOf } from './short-forms.js';

/** Clusters by what a mention of them can look like, so that a mention is held against few of them however many people an article names. */
export class Candidates {
  private readonly order = new Map<Cluster, number>();
  private readonly byName = new Map<string, Set<Cluster>>();
  private readonly byShortForm = new Map<string, Set<Cluster>>();
  private readonly byOtherKey = new Map<string, Set<Cluster>>();

  /** Clusters that a mention may belong to, the oldest first. */
  of(m: PersonMention): Cluster[] {
    const found = new Set<Cluster>();
    const take = (clusters: Iterable<Cluster> | undefined): void => {
      for (const c of clusters ?? []) found.add(c);
    };
    const look = lookOf(m);
    for (const n of look.folded) take(this.byShortForm.get(n));
    for (const s of look.short) take(this.byName.get(s));
    take(this.byOtherKey.get(tailKey(m.name!)));
    if (m.country) for (const o of m.offices) take(this.byOtherKey.get(chairKey(m.country, o.title, !isKatakana(m.name!))));
    return [...found].sort((a, b) => this.order.get(a)! - this.order.get(b)!);
  }

  /** Enters what a cluster gained with a mention. */
  add(c: Cluster, m: PersonMention): void {
    if (!this.order.has(c)) this.order.set(c, this.order.size);
    const look = lookOf(m);
    for (const n of look.folded) enter(this.byName, n, c);
    for (const s of look.short) enter(this.byShortForm, s, c);
    for (const n of [m.name!, ...m.readings]) enter(this.byOtherKey, tailKey(n), c);
    if (!c.country) return;
    const katakana = isKatakana([...c.names][0]!);
    for (const office of c.offices) enter(this.byOtherKey, chairKey(c.country, office, katakana), c);
  }
}

function enter(map: Map<string, Set<Cluster>>, key: string, c: Cluster): void {
  const known = map.get(key);
  if (known) known.add(c);
  else map.set(key, new Set([c]));
}

// Names of one length that differ in the first character alone: one may be a misprint of the other.
const tailKey = (name: string): string => `${name.length} ${name.slice(1)}`;

const chairKey = (country: string, office: string, katakana: boolean): string => `${country} ${office} ${katakana}`;
