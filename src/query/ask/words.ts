import { readData } from '../../lexicon/load.js';
import { plain } from '../find/forms.js';

interface QuestionData {
  readonly predicates: Readonly<Record<string, { readonly ja: readonly string[]; readonly en: readonly string[] }>>;
  /** Titles of posts, by the one name of all. */
  readonly posts: Readonly<Record<string, { readonly ja: readonly string[]; readonly en: readonly string[] }>>;
  /** English adjectives and short forms of countries. */
  readonly adjectives: Readonly<Record<string, string>>;
  /** Characters that stand for countries in compounds such as 日米韓. */
  readonly characters: Readonly<Record<string, string>>;
  /** English names of topics and forums. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly stopWords: readonly string[];
}

export const questionData = (): QuestionData => readData<QuestionData>('questions');

export const isJapanese = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);

/** Lower-case words of an English text, without possessives. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}.+’'-]+/u)
    .map((word) => word.replace(/^[.’'-]+|[.’'-]+$/g, ''))
    .filter(Boolean);

function saysEnglish(text: string, term: string): boolean {
  return term.endsWith('*') ? text.includes(` ${term.slice(0, -1)}`) : text.includes(` ${term} `);
}

/** A stretch of text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text with the stretches blanked, so that a word within a name (シャングリラ会合) asks nothing. */
const without = (text: string, stretches: readonly Stretch[]): string =>
  stretches.reduce((rest, { start, end }) => `${rest.slice(0, start)}${'|'.repeat(end - start)}${rest.slice(end)}`, text);

/**
 * What a question asks about, as names of predicates: met, agreed, concern … Names stand in the comparable form of a Japanese question
 * (`japaneseNames`) or in the question itself (`latinNames`).
 */
export function predicatesOf(
  question: string,
  japaneseNames: readonly Stretch[] = [],
  latinNames: readonly Stretch[] = [],
): Set<string> {
  return said(questionData().predicates, question, japaneseNames, latinNames);
}

/** The posts whose titles a question has apart from names: 防衛大臣は誰か. */
export const postsIn = (question: string, japaneseNames: readonly Stretch[], latinNames: readonly Stretch[]): Set<string> =>
  said(questionData().posts, question, japaneseNames, latinNames);

/** The names of a table whose words the question has outside of names. */
function said(
  table: QuestionData['predicates'],
  question: string,
  japaneseNames: readonly Stretch[],
  latinNames: readonly Stretch[],
): Set<string> {
  const spaced = ` ${wordsOf(without(question, latinNames)).join(' ')} `;
  const japanese = isJapanese(question) ? without(plain(question), japaneseNames) : '';
  const has = ({ ja, en }: { ja: readonly string[]; en: readonly string[] }): boolean =>
    japanese ? ja.some((word) => japanese.includes(plain(word))) : en.some((term) => saysEnglish(spaced, term));
  return new Set(Object.keys(table).filter((name) => has(table[name]!)));
}
