import type { Clause, Sentence, Span } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';

const GLOSS = '(?:[)）]|[（(][^)）]{1,20}[)）])?';
/** What may follow the last place of a phrase that is a place: 英国本土, パリ市内, サウジアラビアなど中東3カ国. */
const TAIL = new RegExp(
  `^${GLOSS}(?:市|島|州|市内|国内|各地|本土|両国|政府|など|等|の首都[ァ-ヺ・]+)?(?:の?(?:中東|欧州|東欧|北欧|南米|中南米|アフリカ|東南アジア|アジア|中央アジア|大洋州|島しょ国|北米|湾岸)?(?:諸国)?(?:の?[0-9０-９一二三四五六七両]?\\s?(?:カ|か|ヵ|ケ)?国)?)?$`,
);
/** Airports and bases where one arrives: ワシントン郊外の空軍基地. */
const ARRIVAL = /^(?:近郊|郊外)?の?[^、。はがをにで]{0,10}(?:空港|空軍基地|駅)$/;
const JOINT = new RegExp(
  `^${GLOSS}(?:[、,，・及やと]|および|並びに|そして|、次いで|、続いて)(?:び)?(?:第?[0-9０-９]{1,2}日(?:に|から)(?:は)?)?`,
);

// Countries and cities that the phrase ends in, a list as a whole: 米国、セネガル及びフランスを訪問.
export function countriesAt(n: Narrative, sentence: Sentence, phrase: Span): string[] {
  const codes: string[] = [];
  const located = [...n.mentions(sentence.index, 'country'), ...n.mentions(sentence.index, 'place')].filter((m) =>
    contains(phrase, m.span),
  );
  // Last of its phrase, or followed by one that is: 米国(ニューヨーク)、セネガル及びフランス.
  const listed = (m: { span: Span }): boolean => {
    const rest = n.text({ start: m.span.end, end: phrase.end });
    if (TAIL.test(rest) || ARRIVAL.test(rest)) return true;
    const joint = JOINT.exec(rest)?.[0];
    const next = joint && located.find((x) => x.span.start >= m.span.end && x.span.start - m.span.end <= joint.length);
    return next ? listed(next) : false;
  };
  for (const m of n.mentions(sentence.index, 'country', phrase)) if (m.form !== 'compound' && listed(m)) codes.push(...m.codes);
  for (const m of n.mentions(sentence.index, 'place', phrase)) if (m.country && listed(m)) codes.push(m.country);
  if (!codes.length && /^(?:同国|同地)$/.test(n.text(phrase))) codes.push(...lastCountry(n, sentence, phrase.start));
  return [...new Set(codes)];
}

// 入る, 行く and their like, and phrases without a particle, go to what is nothing but a place, whatever modifies it.
export function placesAlone(n: Narrative, sentence: Sentence, argument: Clause['arguments'][number]): string[] {
  const { span, head } = argument;
  const located = [...n.mentions(sentence.index, 'country', span), ...n.mentions(sentence.index, 'place', span)];
  const covered = located.reduce((sum, m) => sum + m.span.end - m.span.start, 0);
  const atHead = located.some((m) => m.span.start < head.end && head.start < m.span.end);
  return span.end - span.start - covered <= 4 || (atHead && argument.case !== '') || ARRIVAL.test(n.text(head))
    ? countriesAt(n, sentence, span)
    : [];
}

/** 同国を訪問中の: the country named last before, by itself or as somebody's. */
export function lastCountry(n: Narrative, sentence: Sentence, before: number): readonly string[] {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const named = [
      ...n.mentions(i, 'country').flatMap((m) => (m.codes.length === 1 ? [{ end: m.span.end, code: m.codes[0]! }] : [])),
      ...n.mentions(i, 'person').flatMap((m) => {
        const [id] = n.partiesOf(m).people;
        const code = id === undefined ? undefined : n.person(id).country;
        return code ? [{ end: m.span.end, code }] : [];
      }),
    ].filter((x) => x.end <= before);
    const last = named.reduce((a, b) => (b.end >= a.end ? b : a), { end: -1, code: '' });
    if (last.code) return [last.code];
  }
  return [];
}
