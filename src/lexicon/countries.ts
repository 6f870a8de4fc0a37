import { Gazetteer } from './gazetteer.js';
import { readData } from './load.js';

/** A country as the lexicon has it. */
export interface CountryEntry {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** One character each: 日, 米; they count only in compounds, before offices, or where the tokeniser says so. */
  readonly short: readonly string[];
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  /** Words that stand for its government: ホワイトハウス. */
  readonly seats: readonly string[];
  readonly forces: readonly string[];
}

const entries = readData<{ countries: CountryEntry[] }>('countries').countries;
const byCode = new Map(entries.map((c) => [c.code, c]));
const words = <T>(pick: (c: CountryEntry) => readonly string[], value: (c: CountryEntry) => T) =>
  entries.flatMap((c) => pick(c).map((w) => [w, value(c)] as const));

/** Names of two characters or more: 韓国, 大韓民国, アメリカ. */
export const countryNames = new Gazetteer(
  words(
    (c) => [c.name, ...c.names].filter((n) => n.length > 1),
    (c) => c.code,
  ),
);
/** One-character forms and the Latin ones of two: 米, NZ. */
export const countryShorts = new Gazetteer(
  words(
    (c) => c.short,
    (c) => c.code,
  ),
);
/** Capitals, places of the country. */
export const capitals = new Gazetteer(
  words(
    (c) => c.capitals,
    (c) => c.code,
  ),
);
/** Seats and forces that act for their country. */
export const seats = new Gazetteer(
  words(
    (c) => [...c.seats, ...c.forces],
    (c) => c.code,
  ),
);

/** The entry of an ISO code, if the lexicon has it. */
export const countryOf = (code: string): CountryEntry | undefined => byCode.get(code);
/** The country whose name, short form or other name the whole word is. */
export const countryNamed = (word: string): string | undefined =>
  exact(countryNames, word) ?? exact(countryShorts, word) ?? exact(seats, word);
/** The country whose capital the whole word is. */
export const countryOfCapital = (word: string): string | undefined => exact(capitals, word);

const exact = (gazetteer: Gazetteer<string>, word: string): string | undefined => {
  const found = gazetteer.longestAt(word, 0);
  return found?.word.length === word.length ? found.value : undefined;
};

/** Outlets with the country that they write from: 聯合ニュース, 中央社. */
export const outlets = readData<{ outlets: readonly (readonly [string, string])[] }>('country-words').outlets;
