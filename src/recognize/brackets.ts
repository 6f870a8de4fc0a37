const OPEN = '(（「『【[［〔';
const CLOSE = ')）」』】]］〕';

/** Content of the round bracket that closes just before `end` (at `end - 1`), with its span; undefined where none does. */
export function glossBefore(text: string, end: number, floor: number): { start: number; content: string } | undefined {
  if (!')）'.includes(text[end - 1] ?? ' ')) return undefined;
  let depth = 0;
  for (let at = end - 1; at >= floor && at > end - 160; at--) {
    if (')）'.includes(text[at]!)) depth++;
    if ('(（'.includes(text[at]!) && --depth === 0) return { start: at, content: text.slice(at + 1, end - 1) };
  }
  return undefined;
}

/** Content of the round bracket that opens at `start`. */
export function glossAfter(text: string, start: number, ceiling: number): { end: number; content: string } | undefined {
  if (!'(（'.includes(text[start] ?? ' ')) return undefined;
  let depth = 0;
  for (let at = start; at < ceiling && at < start + 160; at++) {
    if ('(（'.includes(text[at]!)) depth++;
    if (')）'.includes(text[at]!) && --depth === 0) return { end: at + 1, content: text.slice(start + 1, at) };
  }
  return undefined;
}

export const isOpening = (c: string | undefined): boolean => !!c && OPEN.includes(c);
export const isClosing = (c: string | undefined): boolean => !!c && CLOSE.includes(c);

const COURTESY =
  /^(?:H\.?\s?E\.?|H\.?R?\.?H\.?|Prince|Princess|The\s+(?:Right\s+)?Hon(?:ou?rable|\.)?|(?:Rt\.?\s+)?Hon(?:ou?rable|\.)?|Mr|Mrs|Ms|Dr|Prof|Gen|General|Adm|Admiral|Lt|Sir|Dame)\.?\s+/i;

/**
 * Names that a bracket after a name or an office gives: a reading in kana (なかたに・げん) or the original in Latin letters (Park Jin, before
 * its comma). An age, a party or a gloss gives none.
 */
export function readingsIn(content: string): string[] {
  const readings: string[] = [];
  for (const part of content.split(/[、,，/／;=＝]/).slice(0, 2)) {
    let word = part.trim();
    if (/^[ぁ-ゖァ-ヶー・＝= ]{2,}$/.test(word)) readings.push(word);
    for (let shorter = word.replace(COURTESY, ''); shorter !== word; shorter = word.replace(COURTESY, '')) word = shorter;
    if (/^[A-ZÀ-Þ][\p{L}.'’-]+(?: [\p{L}.'’-]+){1,6}$/u.test(word) && !/minister|secretary|republic|department|of /i.test(word))
      readings.push(word);
  }
  return readings;
}
