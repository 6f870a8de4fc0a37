import { readData } from './load.js';

interface NameWords {
  readonly notNames: readonly string[];
  readonly notKatakana: readonly string[];
  readonly honorifics: readonly string[];
  readonly singleKanjiSurnames: string;
  readonly compoundSurnames: string;
  readonly japaneseSingles: string;
}
const data = readData<NameWords>('name-words');

/** Words that stand before offices and are no names: 歴代, 主要, 同国. */
export const notNames: ReadonlySet<string> = new Set([...data.notNames, ...data.notKatakana]);
export const honorifics = data.honorifics;
/** Kanji that are a whole surname in Japan, China or Korea. */
export const singleSurnames: ReadonlySet<string> = new Set(data.singleKanjiSurnames.split(' '));
/** Surnames of two kanji in China and Korea. */
export const compoundSurnames: ReadonlySet<string> = new Set(data.compoundSurnames.split(' '));
/** Kanji that are a whole surname in Japan. */
export const japaneseSingles: ReadonlySet<string> = new Set(data.japaneseSingles.split(' '));
