import { countryNamed, countryShorts } from '../../lexicon/countries.js';
import { classOfOffice } from '../../lexicon/offices.js';
import type { CountryMention, PersonMention } from '../../model/index.js';
import type { Cluster } from '../cluster.js';
import type { Others } from './others.js';
import { compoundsNear, countriesIn, headingsOf, type Scene } from './scene.js';
import { scriptAllows } from './script.js';
import { bare, type Source, WEIGHT } from './weights.js';

// 日独防衛相会談, or a heading 日独… over the section: the side that nobody else takes.
export const byPair: Source = (c, script, scene, others) =>
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
export const byOrder: Source = (c, script, scene, others) =>
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
export const byNear: Source = (c, _script, scene, others) =>
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
export const byJourney: Source = (c, _script, scene) =>
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

/** 2 インド（10日）: a heading that is nothing but a country. */
const isAlone = (scene: Scene, sentence: number, country: CountryMention): boolean => {
  const { span, block } = scene.layout.sentences[sentence]!;
  const rest = scene.article.text.slice(span.start, country.span.start) + scene.article.text.slice(country.span.end, span.end);
  return (
    scene.layout.blocks[block]!.kind === 'heading' && rest.replace(/[（(][^（）()]*[）)]|[\d０-９.．、\s　(（)）]/g, '') === ''
  );
};

// The section's country: its headings', or the one that the sentences before in the block name; then the headline's.
export const bySection: Source = (c, _script, scene) =>
  c.mentions.flatMap((m) => {
    const block = scene.layout.sentences[m.sentence]!.block;
    const above = headingsOf(m, scene).map((s) => ({ index: s.index, weight: WEIGHT.section }));
    const before = [1, 2, 3]
      .map((n) => scene.layout.sentences[m.sentence - n])
      .filter((s) => s?.block === block)
      .map((s) => ({ index: s!.index, weight: WEIGHT.section - 0.5 }));
    return [...above, ...before].flatMap(({ index, weight }) => {
      const last = countriesIn(scene, index).at(-1);
      const alone = last && index < m.sentence && isAlone(scene, index, last);
      return last ? [{ country: last.codes[0]!, weight: alone ? WEIGHT.pair : weight, basis: 'section' }] : [];
    });
  });

export const byHome: Source = (c, script, { home }) => {
  const foreign = script === 'katakana' && /^(?:KR|CN|TW|KP)$/.test(home ?? '');
  if (!home || foreign || ![...c.offices].some((o) => classOfOffice(bare(o)))) return [];
  return [{ country: home, weight: script === 'katakana' ? WEIGHT.home : WEIGHT.pair, basis: 'dateline' }];
};

// One foreign country alone is told of, or one far more often than the others.
export const byShare: Source = (_c, script, { counts }) => {
  const able = [...counts].filter(([code]) => scriptAllows(script, code) && code !== 'JP');
  const total = able.reduce((n, [, k]) => n + k, 0);
  const only = able.length === 1 ? WEIGHT.far : 0;
  return able.map(([country, n]) => ({ country, weight: only + (WEIGHT.alone * n) / total, basis: 'context' }));
};
