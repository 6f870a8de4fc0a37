import { cityNames } from '../lexicon/cities.js';
import { capitals } from '../lexicon/countries.js';
import { holdersBySurname, holdersNamed } from '../lexicon/holders.js';
import { classOfOffice } from '../lexicon/offices.js';
import type { Article, CountryMention, Layout, Mention, PersonMention, Token } from '../model/index.js';
import type { Cluster } from './cluster.js';

interface Sources {
  readonly article: Article;
  readonly layout: Layout;
  readonly tokens: readonly (readonly Token[])[];
  readonly mentions: readonly (readonly Mention[])[];
}

/** A way to a person's country, with the name that `explain` shows. */
type Way = readonly [string, (c: Cluster, s: Sources, all: readonly Cluster[]) => string | undefined];

/** Ways in the order of trust. Stated countries are set before; these fill what nothing states. */
const WAYS: readonly Way[] = [
  ['office', byOffice],
  ['pair', byPair],
  ['holder', byHolder],
  ['japanese', byJapaneseOffice],
  ['of-phrase', byNearCountry],
  ['name', byJapaneseName],
  ['dateline', byHome],
  ['context', byOnlyCountry],
];

/** Fills the countries of people who have none stated, and says how. Heads of organisations have none. */
export function inferCountries(clusters: readonly Cluster[], sources: Sources): Map<Cluster, string> {
  const basis = new Map<Cluster, string>();
  for (const c of clusters) if (c.country) basis.set(c, 'stated');
  for (const [name, way] of WAYS)
    for (const c of clusters) {
      if (c.country || c.organization || isOrganizationHead(c)) continue;
      const country = way(c, sources, clusters);
      if (!country) continue;
      c.country = country;
      basis.set(c, name);
    }
  return basis;
}

const isOrganizationHead = (c: Cluster): boolean =>
  [...c.offices].some((o) => /国連|EU|NATO|ASEAN|欧州委|欧州理事会|欧州議会|上級代表|^事務総長$/.test(o));

function byOffice(c: Cluster): string | undefined {
  for (const office of c.offices) {
    const country = classOfOffice(office.replace(/^元/, ''))?.country;
    if (country) return country;
  }
  return undefined;
}

// 日独防衛相会談 or a heading 日独… in the same section: the side that nobody else takes.
function byPair(c: Cluster, s: Sources, all: readonly Cluster[]): string | undefined {
  for (const m of c.mentions)
    for (const pair of compoundsNear(m, s)) {
      const others = all.filter(
        (o) => o !== c && o.country && pair.codes.includes(o.country) && o.mentions.some((x) => x.sentence === m.sentence),
      );
      const left = pair.codes.filter((code) => !others.some((o) => o.country === code));
      if (others.length && left.length === 1 && pair.codes.length === 2) return left[0];
    }
  return undefined;
}

function compoundsNear(m: PersonMention, s: Sources): CountryMention[] {
  const block = s.layout.blocks[s.layout.sentences[m.sentence]!.block]!;
  const near = s.layout.sentences.filter(
    (x) => x.index === m.sentence || block.headings.includes(x.block) || s.layout.blocks[x.block]!.kind === 'headline',
  );
  return near
    .flatMap((x) => s.mentions[x.index] ?? [])
    .filter((x): x is CountryMention => x.kind === 'country' && x.form === 'compound');
}

function byHolder(c: Cluster, s: Sources): string | undefined {
  const year = s.article.published ? Number(s.article.published.date.slice(0, 4)) : undefined;
  const full = [...c.names].flatMap((n) => holdersNamed(n));
  const classes = new Set([...c.offices].map((o) => classOfOffice(o.replace(/^元/, ''))?.class));
  const found = full.length ? full : [...c.names].flatMap((n) => holdersBySurname(n, year)).filter((h) => classes.has(h.class));
  const countries = new Set(found.flatMap((h) => h.country ?? []));
  return countries.size === 1 ? [...countries][0] : undefined;
}

const JAPANESE_OFFICE =
  /^(?:防衛(?:大臣|相|副大臣|大臣政務官|事務次官|審議官|政策局長|次官)|外務審議官|総理|総理大臣|幕僚長|官房|(?:外務|防衛|財務)?大臣政務官|.*(?:アジア大洋州|北米|総合外交政策)局長|[参衆](?:院|議院)議員|.+県知事|.*知事|陸将|海将|空将|[123]等?[陸海空]?佐|最先任)/;

function byJapaneseOffice(c: Cluster, s: Sources): string | undefined {
  const office = [...c.offices].some((o) => JAPANESE_OFFICE.test(o.replace(/^元/, '')));
  return office && kanjiName(c) && home(s) !== 'TW' ? 'JP' : undefined;
}

const kanjiName = (c: Cluster): boolean =>
  [...c.names].some((n) => /^[一-龠]/.test(n)) && ![...c.names].some((n) => /^[ァ-ヺ]/.test(n));

// インドを訪問し、モディ首相と: the country that stands last before the name in its sentence, or leads its section.
function byNearCountry(c: Cluster, s: Sources): string | undefined {
  if (kanjiName(c) && japaneseSurname(c, s)) return undefined;
  for (const m of c.mentions) {
    const before = (s.mentions[m.sentence] ?? []).filter(
      (x): x is CountryMention =>
        x.kind === 'country' &&
        x.span.end <= m.span.start &&
        x.codes.length === 1 &&
        x.codes[0] !== 'JP' &&
        m.span.start - x.span.end < 40,
    );
    const taken = (s.mentions[m.sentence] ?? []).some(
      (x) =>
        x.kind === 'person' &&
        x.name &&
        before.length &&
        x.span.start <= before.at(-1)!.span.start &&
        x.span.end > before.at(-1)!.span.end,
    );
    if (before.length && !taken) return before.at(-1)!.codes[0];
  }
  return undefined;
}

function byJapaneseName(c: Cluster, s: Sources): string | undefined {
  if (!kanjiName(c) || home(s)?.match(/^(?:KR|CN|TW)$/)) return japaneseSurname(c, s, 2) ? 'JP' : undefined;
  return japaneseSurname(c, s) ? 'JP' : undefined;
}

// A surname of the dictionary with two kanji is Japanese; of one kanji it may be anyone's, unless the whole name is longer than a Chinese one.
function japaneseSurname(c: Cluster, s: Sources, least = 1): boolean {
  return c.mentions.some((m) => {
    if (!m.nameSpan) return false;
    const tokens = (s.tokens[m.sentence] ?? []).filter((t) => t.start >= m.nameSpan!.start && t.end <= m.nameSpan!.end);
    const surname = tokens[0];
    if (!surname || surname.pos3 !== '姓') return false;
    return surname.text.length >= 2 || (least === 1 && JAPANESE_SINGLE.has(surname.text) && m.name!.length !== 2);
  });
}
const JAPANESE_SINGLE = new Set([...'岸森関菅原堀星辻畑浜滝旭桂榊橘峰沖梶乾堤林東谷泉']);

/** The country of a foreign agency's dateline: 【ソウル聯合ニュース】, (台北中央社). */
function home(s: Sources): string | undefined {
  const head = s.article.text.slice(0, 160);
  const dateline = /[【(（[［]([^】)）\]］]{2,24})[】)）\]］]/g;
  for (const [, inside] of head.matchAll(dateline)) {
    const hit = capitals.longestAt(inside!, 0) ?? cityNames.longestAt(inside!, 0);
    if (hit && /社|ニュース|通信|発|時事|共同|新聞|AFP|ロイター/.test(inside!)) return hit.value;
  }
  return undefined;
}

function byHome(c: Cluster, s: Sources): string | undefined {
  const country = home(s);
  return country && [...c.offices].some((o) => classOfOffice(o)) ? country : undefined;
}

// One foreign country alone is told of: its offices are meant where the name is no Japanese one.
function byOnlyCountry(c: Cluster, s: Sources): string | undefined {
  const counts = new Map<string, number>();
  for (const m of s.mentions.flat())
    if (m.kind === 'country') for (const code of m.codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  counts.delete('JP');
  return !japaneseSurname(c, s) && counts.size === 1 ? [...counts.keys()][0] : undefined;
}
