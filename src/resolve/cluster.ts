import { holdersNamed } from '../lexicon/holders.js';
import { classOfOffice } from '../lexicon/offices.js';
import type { PersonMention } from '../model/index.js';
import { Candidates } from './candidates.js';
import { foldName, isKatakana, lookOf } from './short-forms.js';

/** Mentions that mean one person, before countries are inferred. */
export interface Cluster {
  readonly mentions: PersonMention[];
  readonly names: Set<string>;
  /** The names without signs and spaces, and all short forms of them. */
  readonly folded: Set<string>;
  readonly short: Set<string>;
  readonly offices: Set<string>;
  country?: string;
  organization?: string;
}

/** Classes whose offices many people hold at a time. */
const GENERAL = new Set([
  'official',
  'minister',
  'legislator',
  'military',
  'governor',
  'deputy',
  'party',
  'adviser',
  'ambassador',
  'envoy',
]);

/** Whether two offices can be one person's: one's title ends in the other's, or both are of a class. */
export function officesAgree(a: string, b: string): boolean {
  if (a.endsWith(b) || b.endsWith(a)) return true;
  const [ca, cb] = [classOfOffice(a)?.class, classOfOffice(b)?.class];
  return ca !== undefined && ca === cb && !GENERAL.has(ca);
}

function some(names: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  for (const n of names) if (known.has(n)) return true;
  return false;
}

/** How well a mention fits a cluster; undefined where it cannot be that person. */
function fitness(m: PersonMention, c: Cluster): number | undefined {
  if (m.country && c.country && m.country !== c.country) return undefined;
  const look = lookOf(m);
  const exact = some(look.folded, c.folded);
  const short = exact || some(look.folded, c.short) || some(look.short, c.folded);
  const agree = m.offices.some((o) => [...c.offices].some((k) => officesAgree(o.title, k)));
  if (!exact && !short) return sameChair(m, c) || (agree && misprinted(m, c)) ? 1 : undefined;
  const clash = m.offices.length > 0 && c.offices.size > 0 && !agree;
  if (!exact && clash && m.name!.length === 1) return undefined;
  return (exact ? 8 : 4) + (agree ? 3 : 0) + (m.country && m.country === c.country ? 1 : 0) - (clash ? 2 : 0);
}

// 温家宝 and 恩家宝 in one article: the first character is misprinted. A last one tells brothers and fathers apart (金正日, 金正恩).
const misprinted = (m: PersonMention, c: Cluster): boolean =>
  /^[一-龠々]{3,4}$/.test(m.name!) &&
  [...c.names].some((n) => n.length === m.name!.length && n !== m.name && n.slice(1) === m.name!.slice(1)) &&
  m.offices.some((o) => c.offices.has(o.title));

// 朴振 and パク・チン: kanji and katakana of one office and one country, where the article gives no link.
function sameChair(m: PersonMention, c: Cluster): boolean {
  const name = [...c.names][0]!;
  if (isKatakana(m.name!) === isKatakana(name) || !/^(?:KR|VN|CN|TW|MN|KP)$/.test(m.country ?? c.country ?? '')) return false;
  if (!m.country || m.country !== c.country) return false;
  return m.offices.some((o) => o.title.length > 2 && c.offices.has(o.title) && !o.tense);
}

/**
 * Joins named mentions into people, the fullest names first; a short form goes to the best fitting person, the nearest among equals. A
 * name that never stands with an office is nobody in office and is dropped.
 */
export function clusterPeople(mentions: readonly PersonMention[]): Cluster[] {
  const clusters: Cluster[] = [];
  const candidates = new Candidates();
  const fullest = [...mentions].sort(
    (a, b) => foldName(b.name!).length - foldName(a.name!).length || a.span.start - b.span.start,
  );
  for (const m of fullest) {
    let best: Cluster | undefined;
    let bestScore = 0;
    for (const c of candidates.of(m)) {
      const score = fitness(m, c);
      if (score === undefined) continue;
      const near = score - Math.abs(c.mentions.at(-1)!.span.start - m.span.start) / 1e9;
      if (near > bestScore) [best, bestScore] = [c, near];
    }
    const person = best ?? newCluster();
    if (!best) clusters.push(person);
    candidates.add(join(person, m), m);
  }
  return clusters.filter((c) => c.offices.size > 0 || isKnownHolder(c)).sort((a, b) => first(a) - first(b));
}

// ラブロフ氏とティラーソン氏, 江沢民氏: a whole name, or one in katakana, that only leaders and their ministers bear needs no office beside it.
const isKnownHolder = (c: Cluster): boolean =>
  c.mentions.every((m) => /^[ァ-ヺ]/.test(m.name!) || m.name!.length > 2) &&
  c.mentions.some((m) => m.form === 'honorific' && holdersNamed(m.name!).some((h) => /^(?:head|foreign|defence)/.test(h.class)));

const newCluster = (): Cluster => ({
  mentions: [],
  names: new Set(),
  folded: new Set(),
  short: new Set(),
  offices: new Set(),
});

const first = (c: Cluster): number => c.mentions.reduce((n, m) => Math.min(n, m.span.start), Number.POSITIVE_INFINITY);

function join(c: Cluster, m: PersonMention): Cluster {
  c.mentions.push(m);
  for (const n of [m.name!, ...m.readings]) c.names.add(n);
  for (const n of lookOf(m).folded) c.folded.add(n);
  for (const s of lookOf(m).short) c.short.add(s);
  for (const o of m.offices) c.offices.add((o.tense === 'former' ? '元' : '') + o.title);
  if (m.country && !c.country) c.country = m.country;
  if (m.organization && !c.organization) c.organization = m.organization;
  return c;
}
