import type { Span } from '../model/index.js';
import { splitsPair } from './normalize.js';

/** Longest stretch given to the dictionary at once: its lattice takes time with the square of the length. */
const LIMIT = 240;

const isStop = (char: string): boolean => char === '。' || char === '、' || char === '\n' || char === '，';

/** Where to cut a stretch without stops that is too long: at its last space or sign, else at the limit. */
const cut = (text: string, from: number): number => {
  for (let i = from + LIMIT; i > from + LIMIT / 2; i--) if (/[\s）」』】・]/.test(text[i - 1]!)) return i;
  const end = from + LIMIT;
  return splitsPair(text, end) ? end - 1 : end;
};

/** Stretches of bounded length that cover the text, each ending after a stop where there is one. */
export function* chunks(text: string): Generator<Span> {
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    while (i - start >= LIMIT) {
      const end = cut(text, start);
      yield { start, end };
      start = end;
    }
    if (!isStop(text[i]!)) continue;
    yield { start, end: i + 1 };
    start = i + 1;
  }
  if (start < text.length) yield { start, end: text.length };
}
