import { readData } from '../../lexicon/load.js';

let table: Readonly<Record<string, string>> | undefined;

const syllable = (kana: string): string | undefined => {
  table ??= readData<{ syllables: Record<string, string> }>('romaji').syllables;
  return table[kana];
};

/** Katakana in Latin letters, by Hepburn; other characters stay. */
export function toRomaji(kana: string): string {
  let out = '';
  let doubled = false;
  for (let i = 0; i < kana.length; ) {
    const pair = syllable(kana.slice(i, i + 2));
    const one = pair && kana.length > i + 1 ? pair : syllable(kana[i]!);
    const size = pair && kana.length > i + 1 ? 2 : 1;
    if (kana[i] === 'ッ') doubled = true;
    else if (kana[i] !== 'ー') {
      const letters = one ?? kana.slice(i, i + size);
      out += doubled ? letters[0] + letters : letters;
      doubled = false;
    }
    i += size;
  }
  return out;
}

/** Latin letters with what writers leave open made one: long vowels, m before b, doubled letters of ch. */
export const looseLatin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/tch/g, 'cch')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/o[uoh](?![aeiou])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/aa/g, 'a');
