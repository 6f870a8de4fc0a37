/** A number read at a place in a text: its value and where it ends. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** How many figures stand there; `09` and `〇九` have two, 二十一 three. */
  readonly width: number;
  readonly kanji: boolean;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of one figure (half-width, full-width or kanji), or -1. */
export const digitValue = (character: string | undefined): number => {
  if (character === undefined) return -1;
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return character === '零' ? 0 : KANJI_DIGITS.indexOf(character);
};

const isArabic = (character: string | undefined): boolean => /^[0-9０-９]$/.test(character ?? '');
const isKanjiNumeral = (character: string | undefined): boolean =>
  character !== undefined && (KANJI_DIGITS.includes(character) || character in KANJI_UNITS || character === '元');

/** True where a figure, of whatever script, stands. */
export const isNumeral = (character: string | undefined): boolean => isArabic(character) || isKanjiNumeral(character);

/** 二十五 counts by units, 二〇二五 by place. */
const kanjiValue = (figures: string): number => {
  if (![...figures].some((c) => c in KANJI_UNITS)) return [...figures].reduce((sum, c) => sum * 10 + digitValue(c), 0);
  let sum = 0;
  let pending = 0;
  for (const c of figures) {
    const unit = KANJI_UNITS[c];
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
