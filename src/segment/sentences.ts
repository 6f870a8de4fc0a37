import type { Bracket, Span } from '../model/index.js';
import { pairBrackets } from './brackets.js';

/** A sentence before it knows its place in the article. */
export interface RawSentence {
  readonly span: Span;
  readonly brackets: readonly Bracket[];
}

const isFigure = (character: string | undefined): boolean => /^[0-9０-９A-Za-zＡ-Ｚａ-ｚ]$/u.test(character ?? '');

/** 。！？ end a sentence; so does ．in texts that write ，．, but not the point of 3．5 or U．S．, nor a ！ inside a name. */
const endsAt = (text: string, at: number): boolean => {
  const character = text[at]!;
  if (character === '。' || character === '｡') return true;
  if (character === '．') return !isFigure(text[at - 1]) && !isFigure(text[at + 1]);
  if (character === '？' || character === '！') return !/[ァ-ヶー、・と」]/u.test(text[at + 1] ?? '');
  return (
    (character === '?' || character === '!') &&
    /[\s\u3000-\u9fff]/u.test(text[at + 1] ?? ' ') &&
    !/[ァ-ヶー・と、]/u.test(text[at + 1] ?? '')
  );
};

/** A sign in the middle of a line that begins a new story in digests: ◇韓国大統領、訪日へ  … */
const beginsStory = (text: string, at: number): boolean => /[◇◆■]/u.test(text[at]!);

const trimmed = (text: string, start: number, end: number): Span | undefined => {
  let from = start;
  let to = end;
  while (from < to && /[\s\u3000◇◆■]/u.test(text[from]!)) from += 1;
  while (to > from && /[\s\u3000]/u.test(text[to - 1]!)) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
};

/** A number that orders what follows on the same line: …した。(ロ)これに対し…, …のとおり。2.概要… */
const INLINE =
  /(?:[（(][0-9０-９ア-オイロハニホヘ一二三四五六七八九十]{1,2}[）)]|[①-⑳]|[0-9０-９]{1,2}[.．](?![0-9０-９]))[\s　]*/uy;

const afterMarker = (text: string, span: Span | undefined): Span | undefined => {
  if (span === undefined) return undefined;
  INLINE.lastIndex = span.start;
  const length = INLINE.exec(text)?.[0].length ?? 0;
  return span.start + length < span.end ? { start: span.start + length, end: span.end } : span;
};

/** The ends of the sentences between `start` and `end`: an end inside a closed bracket is none. */
const boundaries = (text: string, start: number, end: number, pairs: readonly Bracket[]): number[] => {
  const ends: number[] = [];
  let next = 0;
  for (let at = start; at < end; at += 1) {
    const pair = pairs[next];
    if (pair !== undefined && at === pair.span.start) {
      at = pair.span.end - 1;
      while (next < pairs.length && pairs[next]!.span.start < pair.span.end) next += 1;
      continue;
    }
    if (beginsStory(text, at) && at > start) ends.push(at);
    else if (endsAt(text, at)) {
      while (at + 1 < end && /[。！？!?]/u.test(text[at + 1]!)) at += 1;
      ends.push(at + 1);
    }
  }
  ends.push(end);
  return ends;
};

/** Index of the first of sorted places that is `start` or later. */
const firstFrom = <T>(sorted: readonly T[], place: (item: T) => number, start: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(sorted[middle]!) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Brackets of one sentence; one left open by the block ends with the sentence. */
const bracketsIn = (span: Span, pairs: readonly Bracket[], open: readonly number[], text: string): Bracket[] => {
  const inside: Bracket[] = [];
  for (let i = firstFrom(pairs, (p) => p.span.start, span.start); i < pairs.length && pairs[i]!.span.start < span.end; i += 1) {
    if (pairs[i]!.span.end <= span.end) inside.push(pairs[i]!);
  }
  const unclosed: number[] = [];
  for (let i = firstFrom(open, (at) => at, span.start); i < open.length && open[i]! < span.end; i += 1) {
    if (/[「『]/u.test(text[open[i]!]!)) unclosed.push(open[i]!);
  }
  const added = unclosed.map((at, i): Bracket => ({ kind: 'quote', span: { start: at, end: span.end }, depth: i + 1 }));
  const deepened = inside.map((p) => ({ ...p, depth: p.depth + unclosed.filter((at) => at < p.span.start).length }));
  return [...added, ...deepened].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
};

/** An agency's or editor's sign after a story: （共同）, （編集NA）. It says nothing. */
const SIGN = /^[（(][^（）()。、]{1,12}[）)]$/u;

/** Splits a block's words into sentences. */
export const splitSentences = (text: string, start: number, end: number): RawSentence[] => {
  const { pairs, open } = pairBrackets(text, start, end);
  const sentences: RawSentence[] = [];
  let from = start;
  for (const to of boundaries(text, start, end, pairs)) {
    const whole = trimmed(text, from, to);
    const span = from > start ? afterMarker(text, whole) : whole;
    from = to;
    const words = span ? text.slice(span.start, span.end) : '';
    const sign = sentences.length > 0 && SIGN.test(words);
    if (span && !sign && /[\p{L}\p{N}]/u.test(words)) sentences.push({ span, brackets: bracketsIn(span, pairs, open, text) });
  }
  return sentences;
};
