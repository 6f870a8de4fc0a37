import { eras, eraYear } from '../../lexicon/calendar.js';
import { digitValue, readNumber } from '../../lexicon/numeral.js';
import { glossedYear } from './glossed.js';
import { extend, first, goesOn, lengthAt, type Piece } from './parts.js';
import { partOf, relative } from './words.js';

/** （2025） or （令和7年） beside a year of the other reckoning. */
const GLOSS =
  /[\s　]?[（(]\s?(?:西暦)?(?:[0-9０-９]{4}|(?:明治|大正|昭和|平成|令和)[0-9０-９元一二三四五六七八九十]{1,3})年?\s?[)）]/uy;
/** What makes a year a span or a count: 10年間, 7年ぶり, 2年前. */
const COUNTED =
  /(?:間|ぶり|振り|前(?!半)|後(?!半)|目|余|以上|未満|越し|がかり|連続|ごと|毎|おき|周年|生|弱|強(?!化)|半(?!ば)|分|来|物|選手)/uy;
const NO_POINT = /(?:度|代|版|型|式)/uy;

const closeYear = (text: string, at: number): number => {
  const gloss = at + lengthAt(text, at, GLOSS);
  if (text[gloss] !== '年') return -1;
  return gloss + 1 + lengthAt(text, gloss + 1, GLOSS);
};

const yearRead = (text: string, end: number, year: number) => ({
  parts: { year, ...(goesOn(text, end, NO_POINT) && { idle: true }) },
  end: goesOn(text, end, NO_POINT) ? end + 1 : end,
});

/** 令和7年, 平成元年, 令和7(2025)年, H30年. */
const eraPiece: Piece = (text, at, limit) => {
  const name = [2, 1].map((length) => text.slice(at, at + length)).find((word) => eras().has(word));
  if (name === undefined || (name.length === 1 && digitValue(text[at + 1]) < 0) || /[A-Za-z]/.test(text[at - 1] ?? ''))
    return undefined;
  const from = at + name.length;
  const number = text[from] === '元' ? { value: 1, end: from + 1 } : readNumber(text, from);
  const end = number ? closeYear(text, number.end) : -1;
  if (number === undefined || end < 0 || end > limit) return undefined;
  const year = eraYear(name, number.value);
  // An era's year that never was (令和99年) is read, so that its figures are not taken for something else, but points at nothing.
  return year === undefined ? { parts: { idle: true }, end } : yearRead(text, end, year);
};

/** 2025年, 二〇二五年, 2025(令和7)年. */
const western: Piece = (text, at, limit) => {
  const number = readNumber(text, at);
  if (number === undefined || number.value < 1800 || number.value > 2199) return undefined;
  const end = closeYear(text, number.end);
  if (end < 0 || end > limit || goesOn(text, end, COUNTED)) return undefined;
  return yearRead(text, end, number.value);
};

/** Two figures are this century's up to here, the last one's above: 〇九年, 98年. */
const PIVOT = 50;
const century = (value: number): number => value + (value <= PIVOT ? 2000 : 1900);
/** What shows that two figures and 年 are a year and no count: a month, a season, or a particle of time. */
const DATED =
  /(?:[\s　]?[0-9０-９一二三四五六七八九十]{1,2}月|末|初頭|春|夏|秋|冬|度|以降|以来|(?:に(?!わた|一|1|及|は|も及|もわた|かけ|1度|数)))/uy;

/** '25年, 09年, 〇九年, 18年11月. A lone 25年 may be a count, so that something must date it. */
const short: Piece = (text, at, limit) => {
  const apostrophe = /['’‘]/u.test(text[at] ?? '') ? 1 : 0;
  const number = readNumber(text, at + apostrophe);
  if (number === undefined || number.width !== 2 || text[number.end] !== '年' || number.end + 1 > limit) return undefined;
  if (/[第約計数各全]/u.test(text[at - 1] ?? '') || (number.kanji && /[十百千]/u.test(text.slice(at, number.end))))
    return undefined;
  const end = number.end + 1;
  if (goesOn(text, end, COUNTED)) return undefined;
  const zero = digitValue(text[at + apostrophe]) === 0;
  return apostrophe === 1 || zero || goesOn(text, end, DATED) ? yearRead(text, end, century(number.value)) : undefined;
};

/** 昨年, and 昨年（2024年） which says which. */
const relativeYear: Piece = (text, at, limit) => {
  const read = relative('year')(text, at, limit);
  if (read === undefined) return undefined;
  const length = lengthAt(text, read.end, GLOSS);
  const told = /[0-9０-９]{4}/u.exec(text.slice(read.end, read.end + length))?.[0];
  const year = told && readNumber(told, 0)?.value;
  if (!year) return read;
  return { parts: { year }, end: read.end + length };
};

/** 07(同19)年, 2010(平成22)年. */
const glossed: Piece = (text, at, limit) => {
  const read = glossedYear(text, at, limit);
  return read && !goesOn(text, read.end, COUNTED) ? yearRead(text, read.end, read.year) : undefined;
};

const bare = first(glossed, eraPiece, western, relativeYear, short);

/** A year, with a part of it where one follows: 2025年末, 今年の秋. */
export const yearPiece: Piece = (text, at, limit) => {
  const read = bare(text, at, limit);
  return read && (read.parts.idle || read.parts.part ? read : extend(read, partOf('year'), text, limit, /の/uy));
};

/** A year without a part, to which a month may be added. */
export const plainYear: Piece = bare;
