/** A number read at a place in a text: its value and where it ends. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** How many figures stand there; `09` and `〇九` have two, 二十一 three. */
  readonly width: number;
  readonly kanji: boolean;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
/** Value by figure: a table, since every character of every text is asked. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...'0123456789'].map((c, i) => [c, i] as const),
  ...[...'０１２３４５６７８９'].map((c, i) => [c, i] as const),
  ...[...KANJI_DIGITS].map((c, i) => [c, i] as const),
  ['零', 0],
]);
const ARABIC = new Set('0123456789０１２３４５６７８９');
const KANJI = new Set(`${KANJI_DIGITS}十百千元`);

/** The value of one figure (half-width, full-width or kanji), or -1. */
export const digitValue = (character: string | undefined): number => VALUES.get(character ?? '') ?? -1;

const isArabic = (character: string | undefined): boolean => ARABIC.has(character ?? '');
const isKanjiNumeral = (character: string | undefined): boolean => KANJI.has(character ?? '');

/** True where a figure, of whatever script, stands. */
export const isNumeral = (character: string | undefined): boolean => isArabic(character) || isKanjiNumeral(character);

/** 二十五 counts by units, 二〇二五 by place. */
const kanjiValue = (figures: string): number => {
  if (![...figures].some((c) => KANJI_UNITS.has(c))) return [...figures].reduce((sum, c) => sum * 10 + digitValue(c), 0);
  let sum = 0;
  let pending = 0;
  for (const c of figures) {
    const unit = KANJI_UNITS.get(c);
    if (unit === undefined) pending = digitValue(c);
    else {
      sum += (pending || 1) * unit;
      pending = 0;
    }
  }
  return sum + pending;
};

/** The whole run of figures of one script that begins at `at`; 元 (the first year of an era) is read by those who count years. */
export const readNumber = (text: string, at: number): ReadNumber | undefined => {
  const arabic = isArabic(text[at]);
  const belongs = arabic ? isArabic : (c: string | undefined) => isKanjiNumeral(c) && c !== '元';
  let end = at;
  while (end < text.length && belongs(text[end])) end += 1;
  if (end === at || end - at > 8) return undefined;
  const figures = text.slice(at, end);
  const value = arabic ? [...figures].reduce((sum, c) => sum * 10 + digitValue(c), 0) : kanjiValue(figures);
  return { value, end, width: end - at, kanji: !arabic };
};
