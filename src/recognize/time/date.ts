import { eras, eraYear } from '../../lexicon/calendar.js';
import { readNumber } from '../../lexicon/numeral.js';
import { bareDay, dayOfMonth, monthPiece, prefixedDay } from './day.js';
import { extend, first, goesOn, lengthAt, type Parts, type Piece, type Read } from './parts.js';
import { partOf, relative } from './words.js';
import { plainYear, yearPiece } from './year.js';

const WEEKDAYS = '日月火水木金土';
const GAP = /[\s　]?(?:の)?[\s　]?/uy;

/** A month with what may follow: its day, or a part of it. */
const monthOn: Piece = (text, at, limit) => {
  const month = monthPiece(text, at, limit);
  if (month === undefined) return undefined;
  const day = extend(month, dayOfMonth, text, limit);
  if (day.end > month.end) return day;
  return month.parts.until || month.parts.part ? month : extend(month, partOf('month'), text, limit, /の/uy);
};

/** 令和7年11月6日, 昨年11月, 同年8月, 2025年末, 9月8日, 先月末, 10月. */
const yearMonthDay: Piece = (text, at, limit) => {
  const year = plainYear(text, at, limit);
  if (year === undefined) return monthOn(text, at, limit);
  if (year.parts.part || year.parts.idle === true)
    return year.parts.year === undefined && year.parts.idle ? whole(year, text, limit) : year;
  const on = extend(year, monthOn, text, limit, GAP);
  return on.end > year.end ? on : yearPiece(text, at, limit);
};

/** A slip like 令和99年5月1日 is read to its end, so that 5月1日 is not taken for a day of this year. */
const whole = (year: Read, text: string, limit: number): Read => {
  const on = extend(year, monthOn, text, limit, GAP);
  return { parts: { idle: true }, end: on.end };
};

const SEPARATED =
  /(?<year>[0-9０-９]{4})(?<mark>[-/.．／])(?<month>[0-9０-９]{1,2})\k<mark>(?<day>[0-9０-９]{1,2})(?![0-9０-９])/uy;
const LETTERED = /(?<era>[MTSHR])(?<year>[0-9]{1,2})[./](?<month>[0-9]{1,2})[./](?<day>[0-9]{1,2})(?![0-9])/uy;
/** A day of figures alone may be a fraction: brackets about it, a weekday, or a second day after it tell that it is none. */
const SHORT =
  /(?<=[（(、，])(?<month>[0-9]{1,2})\/(?<day>[0-9]{1,2})(?:[〜～~-](?:(?<month2>[0-9]{1,2})\/)?(?<day2>[0-9]{1,2}))?(?=[)）(（])/uy;
const SHORT_RANGE = /(?<month>[0-9]{1,2})\/(?<day>[0-9]{1,2})[〜～~-](?<month2>[0-9]{1,2})\/(?<day2>[0-9]{1,2})(?![0-9/])/uy;
const SHORT_DAY = /(?<month>[0-9]{1,2})\/(?<day>[0-9]{1,2})(?=[（(][月火水木金土日][)）])/uy;

const figuresOf = (figures: string | undefined): number => (figures === undefined ? 0 : (readNumber(figures, 0)?.value ?? 0));

/** 2025-11-06, 2025/11/6, H30.5.9, and （2/18） in brackets. */
const numeric: Piece = (text, at, limit) => {
  for (const shape of [SEPARATED, LETTERED, SHORT, SHORT_RANGE, SHORT_DAY]) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match === null || at + match[0].length > limit || /[0-9A-Za-z０-９/.-]/u.test(text[at - 1] ?? '')) continue;
    const { era, year, month, day, month2, day2 } = match.groups ?? {};
    const western = era && eras().has(era) ? eraYear(era, figuresOf(year)) : year ? figuresOf(year) : undefined;
    if (figuresOf(month) > 12 || figuresOf(day) > 31 || (year && western === undefined)) continue;
    const until = day2 ? { until: { day: figuresOf(day2), ...(month2 && { month: figuresOf(month2) }) } } : {};
    return {
      parts: { ...(western && { year: western }), month: figuresOf(month), day: figuresOf(day), ...until },
      end: at + match[0].length,
    };
  }
  return undefined;
};

const OFFSET =
  /(?:(?<day>日)|(?<week>週間?)|(?<month>[かカヶケヵ箇ｶ]月)|(?<year>年))(?:間)?(?<side>前(?!半|倒|後|年|月)|後(?!半|継|続|方))/uy;

/** 3日前, 2週間後, 3か月後, 40年前: from the article's day, or from the day told where その says so. */
const offset: Piece = (text, at, limit) => {
  const number = readNumber(text, at);
  if (number === undefined || /[数第]/u.test(text[at - 1] ?? '')) return undefined;
  OFFSET.lastIndex = number.end;
  const match = OFFSET.exec(text);
  if (match === null || number.end + match[0].length > limit) return undefined;
  const groups = match.groups ?? {};
  const unit = groups.day ? 'day' : groups.week ? 'week' : groups.month ? 'month' : 'year';
  const told = /その(?:約)?$/u.test(text.slice(Math.max(0, at - 4), at));
  const ofEvent = !told && /の(?:約)?$/u.test(text.slice(Math.max(0, at - 2), at));
  const count = groups.side === '前' ? -number.value : number.value;
  const parts: Parts = { reference: told ? 'anaphoric' : 'deictic', shift: { unit, count }, ...(ofEvent && { idle: true }) };
  return { parts, end: number.end + match[0].length };
};

const weekdayAt = (text: string, at: number): number => (text[at + 1] === '曜' ? WEEKDAYS.indexOf(text[at]!) : -1);

/** 来週の月曜日, 先週末, 木曜日. */
const week: Piece = (text, at, limit) => {
  const base = relative('week')(text, at, limit);
  const from = base ? base.end + lengthAt(text, base.end, GAP) : at;
  const weekday = weekdayAt(text, from);
  if (weekday >= 0) return { parts: { ...base?.parts, weekday }, end: from + 2 + lengthAt(text, from + 2, /日/uy) };
  if (base === undefined) return undefined;
  // 今週25日木曜日: the day stands by itself.
  const day = bareDay(text, from, limit);
  if (day) return { parts: { ...day.parts, reference: 'deictic', shift: base.parts.shift! }, end: day.end };
  return base.parts.part ? base : extend(base, partOf('week'), text, limit, /の/uy);
};

/** 元日, but not in 中谷元日本国防衛大臣. */
const newYear: Piece = (text, at, limit) => {
  const stands =
    text.startsWith('元日', at) && at + 2 <= limit && !/[\u4e00-\u9fff]/u.test(text[at - 1] ?? '') && text[at + 2] !== '本';
  return stands ? { parts: { month: 1, day: 1 }, end: at + 2 } : undefined;
};

/** A date in any form, without clock or range. */
export const datePiece: Piece = first(numeric, offset, yearMonthDay, prefixedDay, week, relative('day'), bareDay, newYear);

const BRACKETED = /[\s　]?[（(](?<day>[日月火水木金土])(?:曜日?)?(?:[・、/][^）)]{1,4})?[)）]/uy;

/** A weekday beside a day: （土）, （月・祝）, 土曜日. */
export const weekdayBeside = (read: Read, text: string, limit: number): Read => {
  BRACKETED.lastIndex = read.end;
  const match = BRACKETED.exec(text);
  if (match && read.end + match[0].length <= limit) {
    return { parts: { ...read.parts, weekday: WEEKDAYS.indexOf(match.groups?.day ?? '') }, end: read.end + match[0].length };
  }
  const at = read.end + lengthAt(text, read.end, /[\s　の]?/uy);
  const weekday = read.parts.day === undefined ? -1 : weekdayAt(text, at);
  return weekday < 0 || at + 2 > limit
    ? read
    : { parts: { ...read.parts, weekday }, end: at + 2 + lengthAt(text, at + 2, /日/uy) };
};

/** True where a word before makes a date recur: 毎年8月, 例年11月. */
export const recurs = (text: string, at: number): boolean => goesOn(text, Math.max(0, at - 2), /毎年|例年|毎月|毎週/uy);
