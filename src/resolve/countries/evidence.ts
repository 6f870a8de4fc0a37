import { countryNamed, countryShorts } from '../../lexicon/countries.js';
import { holdersBySurname, holdersNamed } from '../../lexicon/holders.js';
import { classOfOffice, isJapaneseOffice, officeFits, onlyCountryOf } from '../../lexicon/offices.js';
import type { CountryMention, PersonMention } from '../../model/index.js';
import type { Cluster } from '../cluster.js';
import type { Others } from './others.js';
import { compoundsNear, countriesIn, headingsOf, type Scene } from './scene.js';
import { type Script, scriptAllows } from './script.js';

/** A reason to think that a person is of a country. Weights are compared only with each other; those below 0 speak against it. */
export interface Evidence {
  readonly country: string;
  readonly weight: number;
  /** The name that `explain` shows. */
  readonly basis: string;
}

/** The weights of all reasons in one place. */
const WEIGHT = {
  office: 9,
  holder: 6,
  pair: 5,
  japanese: 5,
  same: 6,
  near: 3,
  far: 2,
  compound: 2,
  section: 2,
  home: 3,
  alone: 1,
};

const RARE = 0.5;

type Source = (c: Cluster, script: Script, scene: Scene, others: Others) => Evidence[];

const bare = (office: string): string => office.replace(/^元/, '');

// 国務長官 is America's, unless the article is not about America (チュニジアでは…ナフティ国務長官と会談し).
const byOffice: Source = (c, script, { counts }) =>
  [...c.offices].flatMap((office) => {
    const country = classOfOffice(bare(office))?.country ?? onlyCountryOf(bare(office));
    const absent = script === 'katakana' && country === 'US' && !counts.has('US') && [...counts.keys()].some((k) => k !== 'JP');
    return country ? [{ country, weight: absent ? WEIGHT.far : WEIGHT.office, basis: 'office' }] : [];
  });

const byHolder: Source = (c, _script, { article }) => {
  const year = article.published ? Number(article.published.date.slice(0, 4)) : undefined;
  const classes = new Set([...c.offices].map((o) => classOfOffice(bare(o))?.class));
  const names = [...c.names];
  const whole = names.filter((n) => n.length > 4 || /^[一-龠]{3,}/.test(n)).flatMap((n) => holdersNamed(n));
  const inOffice = names.flatMap((n) => [...holdersNamed(n), ...holdersBySurname(n, year)]).filter((h) => classes.has(h.class));
  const found = inOffice.length ? inOffice : whole;
  const countries = [...new Set(found.flatMap((h) => h.country ?? []))];
  return countries.length === 1 ? [{ country: countries[0]!, weight: WEIGHT.holder, basis: 'holder' }] : [];
};

// A Japanese name is Japan's; an undecided one is where its office is one of Japan's, or no country that writes in kanji is told of.
const byName: Source = (c, script, scene) => {
  if (script === 'japanese') return [{ country: 'JP', weight: WEIGHT.japanese, basis: 'name' }];
  if (script !== 'either') return [];
  const ours = [...c.offices].some((o) => isJapaneseOffice(bare(o)));
  if (ours && scene.home !== 'TW') return [{ country: 'JP', weight: WEIGHT.japanese, basis: 'japanese-office' }];
  return scene.home ? [] : [{ country: 'JP', weight: WEIGHT.near, basis: 'name' }];
};

// 日独防衛相会談, or a heading 日独… over the section: the side that nobody else takes.
const byPair: Source = (c, script, scene, others) =>
  c.mentions.flatMap((m) =>
    compoundsNear(m, scene).flatMap((pair) => {
      const left = pair.codes.filter((code) => scriptAllows(script, code) && !others.isTaken(code));
      // The sentence before says less of him than his own or its heading.
      const before =
        pair.sentence === m.sentence - 1 &&
        scene.layout.sentences[pair.sentence]!.block === scene.layout.sentences[m.sentence]!.block;
      if (left.length === 1) return [{ country: left[0]!, weight: before ? WEIGHT.near : WEIGHT.pair, basis: 'pair' }];
      return left.map((country) => ({ country, weight: WEIGHT.compound, basis: 'pair' }));
    }),
  );

// 日米豪印外相会合に…A外相、B長官、C外相、D外相: a list as long as the compound goes in its order.
const byOrder: Source = (c, script, scene, others) =>
  c.mentions.flatMap((m) => {
    const listed = listAround(m, scene);
    const own = listed.indexOf(m);
    return compoundsNear(m, scene).flatMap((pair) => {
      const country = pair.codes[own];
      const fits = pair.codes.length === listed.length && listed.length > 2 && country && scriptAllows(script, country);
      const known = listed.map((x) => others.meantBy(x)?.country);
      return fits && known.every((k, i) => k === undefined || k === pair.codes[i])
        ? [{ country, weight: WEIGHT.pair, basis: 'order' }]
        : [];
    });
  });

/** The people of the list that a mention stands in, in order. */
function listAround(m: PersonMention, scene: Scene): readonly PersonMention[] {
  const people = (scene.mentions[m.sentence] ?? []).filter(
    (x): x is PersonMention => x.kind === 'person' && x.name !== undefined,
  );
  const runs: PersonMention[][] = [];
  for (const p of people) {
    const last = runs.at(-1)?.at(-1);
    const joined =
      last && /^(?:、|,|と|・|及び|および|、?(?:そして|及び))$/.test(scene.article.text.slice(last.span.end, p.span.start));
    if (joined) runs.at(-1)!.push(p);
    else runs.push([p]);
  }
  return runs.find((r) => r.includes(m)) ?? [];
}

// インドを訪問し、モディ首相と: the country that stands last before the name in its sentence; 同国の takes the last one named anywhere.
const byNear: Source = (c, _script, scene, others) =>
  c.mentions.flatMap((m) => {
    const before = countriesIn(scene, m.sentence).filter((x) => x.span.end <= m.span.start && !isTaken(x, m, c, others));
    const words = scene.article.text.slice(Math.max(0, m.span.start - 3), m.span.end);
    if (/同国/.test(words)) {
      const last = before.at(-1) ?? earlier(m, scene);
      return last ? [{ country: last.codes[0]!, weight: WEIGHT.same, basis: 'same-country' }] : [];
    }
    return before
      .slice(-2)
      .reverse()
      .map((x, i) => ({
        country: x.codes[0]!,
        weight: i === 0 && m.span.start - x.span.end < 40 ? WEIGHT.near : WEIGHT.far,
        basis: 'of-phrase',
      }));
  });

// 訪韓し、金外相と会談する: whom a traveller meets next is of the country travelled to.
const byJourney: Source = (c, _script, scene) =>
  c.mentions.flatMap((m) => {
    const { start } = scene.layout.sentences[m.sentence]!.span;
    const before = scene.article.text.slice(Math.max(start, m.span.start - 30), m.span.start);
    const short = /訪([一-龠])(?:し|して|中に|した際に?)、[^。]{0,14}$/.exec(before)?.[1];
    const country = short && (countryNamed(short) ?? countryShorts.longestAt(short, 0)?.value);
    return country ? [{ country, weight: WEIGHT.pair, basis: 'journey' }] : [];
  });

// トルコでA大統領と会談し、B大統領の書簡を: the country before A is his, and not that of another of his office after him.
const isTaken = (x: CountryMention, m: PersonMention, c: Cluster, others: Others): boolean =>
  others
    .inSentence(m.sentence)
    .some(
      (o) =>
        o !== c &&
        (o.country ?? x.codes[0]) === x.codes[0] &&
        [...c.offices].some((office) => o.offices.has(office)) &&
        o.mentions.some((k) => k.sentence === m.sentence && x.span.end <= k.span.start && k.span.end <= m.span.start),
    );

function earlier(m: PersonMention, scene: Scene) {
  for (let i = m.sentence - 1; i >= Math.max(0, m.sentence - 4); i--) {
    const last = countriesIn(scene, i).at(-1);
    if (last) return last;
  }
  return undefined;
}

// The section's country: its headings', or the one that the sentences before in the block name; then the headline's.
const bySection: Source = (c, _script, scene) =>
  c.mentions.flatMap((m) => {
    const block = scene.layout.sentences[m.sentence]!.block;
    const above = headingsOf(m, scene).map((s) => ({ index: s.index, weight: WEIGHT.section }));
    const before = [1, 2, 3]
      .map((n) => scene.layout.sentences[m.sentence - n])
      .filter((s) => s?.block === block)
      .map((s) => ({ index: s!.index, weight: WEIGHT.section - 0.5 }));
    return [...above, ...before].flatMap(({ index, weight }) => {
      const last = countriesIn(scene, index).at(-1);
      return last ? [{ country: last.codes[0]!, weight, basis: 'section' }] : [];
    });
  });

const byHome: Source = (c, script, { home }) => {
  const foreign = script === 'katakana' && /^(?:KR|CN|TW|KP)$/.test(home ?? '');
  if (!home || foreign || ![...c.offices].some((o) => classOfOffice(bare(o)))) return [];
  return [{ country: home, weight: script === 'katakana' ? WEIGHT.home : WEIGHT.pair, basis: 'dateline' }];
};

// One foreign country alone is told of, or one far more often than the others.
const byShare: Source = (_c, script, { counts }) => {
  const able = [...counts].filter(([code]) => scriptAllows(script, code) && code !== 'JP');
  const total = able.reduce((n, [, k]) => n + k, 0);
  const only = able.length === 1 ? WEIGHT.far : 0;
  return able.map(([country, n]) => ({ country, weight: only + (WEIGHT.alone * n) / total, basis: 'context' }));
};

// 訪日中の…, インドを訪問した…, …はインドを訪れ: a traveller is not of the country that he travels to, nor an envoy of the one he is sent to.
const againstGoal: Source = (c, _script, scene) =>
  c.mentions.flatMap((m) => {
    const text = scene.article.text;
    const before = text.slice(Math.max(0, m.span.start - 16), m.span.start);
    const goals = m.posting ? [m.posting] : [];
    const short = /(?:訪|来)([一-龠])(?:中|した|する|し|予定)[^、。]{0,4}$/.exec(before)?.[1];
    if (short) goals.push(...(countryNamed(short) ?? countryShorts.longestAt(short, 0)?.value ?? []));
    const all = scene.mentions[m.sentence] ?? [];
    for (const x of all)
      if (x.kind === 'country' && x.codes.length === 1 && isGoal(text, x.span.end, m, x.span.start)) goals.push(x.codes[0]!);
    return goals.map((country) => ({ country, weight: -WEIGHT.office, basis: 'goal' }));
  });

function isGoal(text: string, end: number, m: PersonMention, start: number): boolean {
  const travels =
    /^(?:の?首都[ァ-ヺー・]{1,10}|[ァ-ヺー・]{1,8}(?=に))?(?:を|に|へ)?(?:公式|電撃|緊急)?(?:訪問|歴訪|訪れ|入り|到着)/.test(
      text.slice(end, end + 20),
    );
  if (!travels) return false;
  if (end <= m.span.start)
    return /^[^、。]{1,14}(?:中の|した|する|予定の|訪れた|訪れている|している)$/.test(text.slice(end, m.span.start));
  // Aは、日本を訪れているB首相と: whom the clause modifies is the traveller.
  const another = /^[^、。]{1,8}(?:ている|ていた|った|れた|した|中の|する)(?![、。」と]|ため|際|時|後|うえ|上で|予定|こと)/;
  if (start >= m.span.end && another.test(text.slice(end, end + 20))) return false;
  // A大統領のインド訪問, A大統領、インドを公式訪問
  if (start >= m.span.end && /^(?:氏|ら)?の[^、。はがを]{0,8}$|^(?:氏)?、[^、。はがを]{0,4}$/.test(text.slice(m.span.end, start)))
    return true;
  const asked = /^[^、。]{0,6}を(?:要請|招請|求め|歓迎|打診|促|呼び)/.test(text.slice(end, end + 12));
  return (
    !asked &&
    start >= m.span.end &&
    start - m.span.end < 30 &&
    /^(?:氏|ら)?(?:は|が|も)/.test(text.slice(m.span.end, m.span.end + 3))
  );
}

// 外交部(外務省)の林剣報道官, X国防部政策室長: ministries of China, Korea and Taiwan, whose people are not Japan's.
const BODIES = '(?:(?:外交|国防|外交通商|商務|統一|公安)部|国務院|総統府|青瓦台)';
const LEADS = new RegExp(`${BODIES}(?:[(（][^)）]{1,8}[)）])?の?$`);
const BEGINS = new RegExp(`^${BODIES}`);
const againstBody: Source = (c, _script, { article }) =>
  c.mentions
    .filter(
      (m) =>
        m.offices.some((o) => BEGINS.test(o.title)) ||
        LEADS.test(article.text.slice(Math.max(0, m.span.start - 18), m.span.start)),
    )
    .map(() => ({ country: 'JP', weight: -WEIGHT.office, basis: 'body' }));

// Two people in one office of one country at a time are unlikely.
const againstRival: Source = (c, _script, _scene, others) =>
  [...c.offices]
    .filter((office) => /^(?:foreign|defence|head)/.test(classOfOffice(bare(office))?.class ?? ''))
    .flatMap((office) => others.countriesWith(office).map((country) => ({ country, weight: -WEIGHT.far, basis: 'rival' })));

const SOURCES = [
  byOffice,
  byHolder,
  byName,
  byPair,
  byOrder,
  byNear,
  byJourney,
  bySection,
  byHome,
  byShare,
  againstGoal,
  againstBody,
  againstRival,
];

/** All reasons for and against the countries that the person's script and offices allow. A reason told twice counts once, the strongest. */
export function evidenceFor(c: Cluster, script: Script, scene: Scene, others: Others): Evidence[] {
  const strongest = new Map<string, Evidence>();
  for (const e of SOURCES.flatMap((source) => source(c, script, scene, others))) {
    if (!scriptAllows(script, e.country) || ![...c.offices].every((o) => officeFits(bare(o), e.country))) continue;
    // China and Taiwan write their people in kanji; a name in katakana is rarely theirs.
    const weight = script === 'katakana' && /^(?:CN|TW|KP)$/.test(e.country) ? e.weight * RARE : e.weight;
    const key = `${e.country} ${e.basis}`;
    const known = strongest.get(key);
    if (!known || Math.abs(weight) > Math.abs(known.weight)) strongest.set(key, { ...e, weight });
  }
  return [...strongest.values()];
}
