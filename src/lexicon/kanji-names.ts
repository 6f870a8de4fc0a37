import { readData } from './load.js';
import { compoundSurnames, japaneseSingles, singleSurnames } from './names.js';

const data = readData<{ surnames: string; given: string }>('kanji-names');
const surnames: ReadonlySet<string> = new Set(data.surnames.split(' '));
const given: ReadonlySet<string> = new Set(data.given.split(' '));
const [firsts, lasts] = [countAt(0), countAt(1)];

// How often a character begins (or ends) a surname of two.
function countAt(place: 0 | 1): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const s of surnames) if (s.length === 2) counts.set(s[place]!, (counts.get(s[place]!) ?? 0) + 1);
  return counts;
}

export const isSurname = (word: string): boolean => surnames.has(word);
export const isGiven = (word: string): boolean => given.has(word);

/** True where surname and given name both stand in the dictionary: 北川春男. */
export const isFullName = (word: string): boolean =>
  [1, 2, 3].some((cut) => surnames.has(word.slice(0, cut)) && given.has(word.slice(cut)));

/** True where a word not in the dictionary is built as Japanese surnames are: 橋下, 岩屋, 玄葉 begin and end as many others do. */
export const isSurnameLike = (word: string): boolean => {
  if (surnames.has(word)) return true;
  if (word.length !== 2) return false;
  const [first, last] = [firsts.get(word[0]!) ?? 0, lasts.get(word[1]!) ?? 0];
  return (first >= 3 && last >= 12) || (first >= 1 && last >= 30);
};

/** Surnames of China and Korea: one kanji, or one of the few of two (欧陽, 諸葛). */
export const isContinentalSurname = (word: string): boolean => singleSurnames.has(word) || compoundSurnames.has(word);

/** Where a kanji name comes from by its form alone. */
export type NameForm = 'japanese' | 'continental' | 'either';

/**
 * The form of a whole kanji name: 石破 and 林芳正 are Japanese, 王毅 and 魯山 continental (China, Korea, Taiwan), 高村 and 金田 may read as
 * either; the longer surname is then the likelier.
 */
export function formOfKanjiName(name: string): NameForm {
  const continental = isContinentalSurname(name[0]!) && name.length <= 3;
  const japanese = japaneseSplit(name);
  if (japanese && (!continental || japanese === 'sure')) return 'japanese';
  if (continental && japaneseSingles.has(name[0]!)) return 'either';
  if (continental || (compoundSurnames.has(name.slice(0, 2)) && name.length <= 4)) return japanese ? 'either' : 'continental';
  return name.length >= 2 ? 'japanese' : 'either';
}

function japaneseSplit(name: string): 'sure' | 'maybe' | undefined {
  if (name.length === 1) return surnames.has(name) ? 'maybe' : undefined;
  if (name.length >= 4) return 'sure';
  if (name.length === 2) return surnames.has(name) ? 'sure' : isSurnameLike(name) ? 'maybe' : undefined;
  if (surnames.has(name)) return 'maybe';
  const [long, short] = [name.slice(0, 2), name.slice(0, 1)];
  if (surnames.has(long)) return singleSurnames.has(short) && !given.has(name.slice(2)) ? 'maybe' : 'sure';
  if (surnames.has(short) && given.has(name.slice(1))) return singleSurnames.has(short) ? 'maybe' : 'sure';
  return isSurnameLike(long) ? 'maybe' : undefined;
}
