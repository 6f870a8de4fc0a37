import { readData } from '../../lexicon/load.js';
import type { Parts, Piece } from './parts.js';

interface RelativeEntry {
  readonly words: readonly string[];
  readonly reference: 'deictic' | 'anaphoric';
  readonly unit: 'year' | 'month' | 'week' | 'day';
  readonly count: number;
}

/** The words of time in `data/time.json`. */
export interface TimeData {
  readonly relative: readonly RelativeEntry[];
  readonly notAfter: Readonly<Record<string, string>>;
  readonly notBefore: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<'year' | 'month' | 'week' | 'day', readonly string[]>>;
  readonly zones: readonly string[];
}

const data = (): TimeData => readData<TimeData>('time');

/** A part of a day or year that the word itself holds: 今朝, 昨秋, 先週末. */
const partIn = (word: string): string | undefined => /[朝夜晩夕春夏秋冬末]$/u.exec(word)?.[0];

interface Word {
  readonly word: string;
  readonly unit: RelativeEntry['unit'];
  readonly parts: Parts;
}

let table: ReadonlyMap<string, readonly Word[]> | undefined;

/** Relative words by their first character, the longest first. */
export const relativeWords = (): ReadonlyMap<string, readonly Word[]> => {
  if (table === undefined) {
    const all = data().relative.flatMap(({ words, reference, unit, count }) =>
      words.map((word): Word => {
        const part = partIn(word);
        return { word, unit, parts: { reference, shift: { unit, count }, ...(part && { part }) } };
      }),
    );
    const built = new Map<string, Word[]>();
    for (const entry of all.sort((a, b) => b.word.length - a.word.length)) {
      built.set(entry.word[0]!, [...(built.get(entry.word[0]!) ?? []), entry]);
    }
    table = built;
  }
  return table;
};

const stands = (text: string, at: number, word: string): boolean => {
  if (!text.startsWith(word, at)) return false;
  const before = text[at - 1];
  const after = text[at + word.length];
  if (before !== undefined && data().notAfter[word]?.includes(before)) return false;
  return after === undefined || !data().notBefore[word]?.includes(after);
};

/** Reads a relative word of one of the units: 昨年 (year), 先月 (month), 来週 (week), 同日 (day). */
export const relative =
  (...units: readonly RelativeEntry['unit'][]): Piece =>
  (text, at, limit) => {
    const found = relativeWords()
      .get(text[at]!)
      ?.find((entry) => units.includes(entry.unit) && stands(text, at, entry.word));
    return found && at + found.word.length <= limit ? { parts: { ...found.parts }, end: at + found.word.length } : undefined;
  };

/** Reads a vague part of a year, month, week or day: 末, 上旬, 秋, 午後. 中 is none before 国 (9月中国は). */
export const partOf = (unit: 'year' | 'month' | 'week' | 'day'): Piece => {
  return (text, at, limit) => {
    const part = data()
      .parts[unit].filter((word) => text.startsWith(word, at))
      .sort((a, b) => b.length - a.length)[0];
    if (part === undefined || at + part.length > limit) return undefined;
    if (/^(中|内|夏|冬|春|秋|夕|昼|朝)$/u.test(part) && /[国東米韓朝閣日鮮露豪比]/u.test(text[at + part.length] ?? ''))
      return undefined;
    return { parts: { part }, end: at + part.length };
  };
};

/** Words of time zones, for brackets that tell a time once more: （日本時間同日午後7時頃）. */
export const zoneWords = (): readonly string[] => data().zones;
