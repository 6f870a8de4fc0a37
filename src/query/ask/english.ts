import { looseLatin } from '../find/romaji.js';
import type { Mention, Role } from './mention.js';
import type { Sense, Vocabulary } from './vocabulary.js';
import { questionData } from './words.js';

const MOST_WORDS = 7;
const ABOUT = new Set([
  'about',
  'over',
  'of',
  'on',
  'against',
  'from',
  'to',
  'regarding',
  'concerning',
  'for',
  'in',
  'at',
  'by',
  'toward',
  'towards',
]);
const WITH = new Set(['with', 'and', 'between']);
const AUXILIARY = new Set(['did', 'does', 'do', 'has', 'have', 'is', 'was', 'are', 'were', 'had', 'will']);

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokensOf = (question: string): Token[] =>
  [...question.normalize('NFKC').matchAll(/[\p{Script=Latin}\p{N}\p{M}][\p{Script=Latin}\p{N}\p{M}.+’']*/gu)].map((m) => ({
    text: m[0].replace(/[’']s?$/u, '').replace(/[.-]+$/u, ''),
    start: m.index,
    end: m.index + m[0].length,
  }));

/** A single small word is a name only where it is written as one. */
function mayBeName(words: readonly string[], form: string, senses: readonly Sense[]): boolean {
  if (words.length > 1) return true;
  const word = words[0]!;
  if (senses[0]!.kind === 'Country' && form.length <= 2) return /^(?:[A-Z]{2}|[A-Z]\.[A-Z]\.?)$/u.test(word);
  if (questionData().stopWords.includes(word.toLowerCase())) return false;
  return form.length >= 4 || /^[\p{Lu}]/u.test(word);
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  latin: Vocabulary['latin'],
): { senses: readonly Sense[]; size: number } | undefined {
  for (let size = Math.min(MOST_WORDS, tokens.length - at); size > 0; size--) {
    const words = tokens.slice(at, at + size).map(({ text }) => text);
    const form = looseLatin(words.join(''));
    const senses = latin.get(form);
    if (senses && mayBeName(words, form, senses)) return { senses, size };
  }
  return undefined;
}

/** Subject after an auxiliary (did Japan …) or at the beginning; else what the word before it says. */
function roleAt(tokens: readonly Token[], at: number): Role {
  const before = tokens
    .slice(0, at)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => word !== 'the');
  const last = before.at(-1);
  if (last === undefined || AUXILIARY.has(last)) return 'subject';
  return ABOUT.has(last) ? 'about' : WITH.has(last) ? 'with' : 'none';
}

/** Names in Latin letters in a question. */
export function latinMentions(question: string, { latin }: Vocabulary): Mention[] {
  const tokens = tokensOf(question);
  const out: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(tokens, at, latin);
    if (found) {
      const [start, end] = [tokens[at]!.start, tokens[at + found.size - 1]!.end];
      out.push({ senses: found.senses, text: question.slice(start, end), start, end, role: roleAt(tokens, at) });
    }
    at += found?.size ?? 1;
  }
  return out;
}
