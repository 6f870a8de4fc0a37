import type { RawSentence } from './sentences.js';

/** 毎日新聞、2008年7月27日。 — the last part of an entry in a list of sources. */
const SOURCE = /^[^。]{0,60}[、,，]\s*[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日[^。]{0,12}。?$/u;
/** 毎日jp『…』。 — its title. */
const TITLE = /^[^。]{0,60}[『「"“].*[』」"”]\s*[。.]?$/u;

/**
 * How many of a paragraph's sentences at its end are a list of sources, as Wikinews and blogs append it: titles in 『』, each followed by a
 * publisher and a date.
 */
export const sourceTail = (text: string, sentences: readonly RawSentence[]): number => {
  const words = (i: number) => text.slice(sentences[i]!.span.start, sentences[i]!.span.end);
  let first = sentences.length;
  let dated = 0;
  for (let i = sentences.length - 1; i >= 0; i -= 1) {
    if (SOURCE.test(words(i)) && !/[たるすだ]。?$/u.test(words(i))) {
      first = i;
      dated += 1;
    } else if (first === i + 1 && dated > 0 && TITLE.test(words(i)) && SOURCE.test(words(i + 1))) first = i;
    else break;
  }
  return dated > 0 ? sentences.length - first : 0;
};
