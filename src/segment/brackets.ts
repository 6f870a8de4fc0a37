import type { Bracket } from '../model/index.js';

const CLOSER: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
  '〈': '〉',
  '《': '》',
  '（': '）',
  '(': ')',
  '〔': '〕',
  '【': '】',
  '［': '］',
  '[': ']',
};
const QUOTES = new Set(['「', '『', '“', '‘', '〈', '《']);
const OPENER = new Map(Object.entries(CLOSER).map(([open, close]) => [close, open]));
const BRACKET = /[「」『』“”‘’〈〉《》（）()〔〕【】［］[\]]/gu;
/** Full-width and half-width brackets close each other: （…) is common in hand-set text. */
const kin = (bracket: string): string => ({ '（': '(', '［': '[' })[bracket] ?? bracket;

/** The bracket pairs of a stretch of text, in order of their start; one that is never closed is none (`open` tells of it). */
export const pairBrackets = (text: string, start: number, end: number): { pairs: Bracket[]; open: number[] } => {
  const stack: { character: string; at: number }[] = [];
  const pairs: Omit<Bracket, 'depth'>[] = [];
  for (const match of text.slice(start, end).matchAll(BRACKET)) {
    const at = start + match.index;
    const character = match[0];
    const opens = OPENER.get(character);
    if (opens === undefined) stack.push({ character, at });
    else {
      const opener = kin(opens);
      const depth = stack.findLastIndex((entry) => kin(entry.character) === opener);
      if (depth < 0) continue; // a closing mark without an opening one: 1) or a cut quotation
      const { at: from, character: mark } = stack[depth]!;
      stack.length = depth;
      pairs.push({ kind: QUOTES.has(mark) ? 'quote' : 'gloss', span: { start: from, end: at + 1 } });
    }
  }
  return { pairs: withDepth(pairs), open: stack.map((entry) => entry.at) };
};

const withDepth = (pairs: readonly Omit<Bracket, 'depth'>[]): Bracket[] => {
  const sorted = [...pairs].sort((a, b) => a.span.start - b.span.start);
  const ends: number[] = [];
  return sorted.map((pair) => {
    while (ends.length > 0 && ends.at(-1)! <= pair.span.start) ends.pop();
    ends.push(pair.span.end);
    return { ...pair, depth: ends.length };
  });
};
