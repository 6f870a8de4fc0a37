import type { Sentence, Span } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';

// Countries and cities that the phrase ends in, a list as a whole: 米国、セネガル及びフランスを訪問.
export function countriesAt(n: Narrative, sentence: Sentence, phrase: Span): string[] {
  const codes: string[] = [];
  const located = [...n.mentions(sentence.index, 'country'), ...n.mentions(sentence.index, 'place')].filter((m) =>
    contains(phrase, m.span),
  );
  // Last of its phrase, or followed by one that is: 米国(ニューヨーク)、セネガル及びフランス.
  const listed = (m: { span: Span }): boolean => {
    const rest = n.text({ start: m.span.end, end: phrase.end });
    if (
      /^[)）]?(?:\([^)]*\))?(?:市|島|州|市内|国内|各地|本土|両国|政府|など|等|の首都[ァ-ヺ・]+)?(?:の?[0-9一二三四五六七]?\s?(?:カ|か|ヵ)国)?$/.test(
        rest,
      )
    )
      return true;
    const joint = /^[)）]?(?:\([^)]*\))?(?:[、・及やと]|および|並びに)(?:び)?/.exec(rest)?.[0];
    const next = joint && located.find((x) => x.span.start >= m.span.end && x.span.start - m.span.end <= joint.length);
    return next ? listed(next) : false;
  };
  for (const m of n.mentions(sentence.index, 'country', phrase)) if (m.form !== 'compound' && listed(m)) codes.push(...m.codes);
  for (const m of n.mentions(sentence.index, 'place', phrase)) if (m.country && listed(m)) codes.push(m.country);
  if (!codes.length && /^(?:同国|同地)$/.test(n.text(phrase))) codes.push(...lastCountry(n, sentence, phrase.start));
  return [...new Set(codes)];
}

// 入る, 行く and their like, and phrases without a particle, go to what is nothing but a place.
export function placesAlone(n: Narrative, sentence: Sentence, phrase: Span): string[] {
  const located = [...n.mentions(sentence.index, 'country', phrase), ...n.mentions(sentence.index, 'place', phrase)];
  const covered = located.reduce((sum, m) => sum + m.span.end - m.span.start, 0);
  return phrase.end - phrase.start - covered <= 4 ? countriesAt(n, sentence, phrase) : [];
}

// 同国を訪問中の: the country named last before.
function lastCountry(n: Narrative, sentence: Sentence, before: number): readonly string[] {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const country = n.mentions(i, 'country').findLast((m) => m.codes.length === 1 && m.span.end <= before);
    if (country) return country.codes;
  }
  return [];
}
