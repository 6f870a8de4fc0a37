import { eraYear, isRealDay, toIso } from './calendar.js';
import { readNumber } from './numeral.js';
import { narrow } from './page.js';

/** A date with a year as it stands in a text, before anything is known of what it dates. */
export interface FoundDate {
  /** ISO, a day or a month; absent where the calendar has no such day. */
  readonly date?: string;
  readonly start: number;
  readonly end: number;
}

const ERA = '(?<era>明治|大正|昭和|平成|令和|[SHR](?=[0-9]))';
/** Figures of any script: 11, 十一, 二〇二五. Full-width ones are narrowed before. */
const FIGURE = '[0-9〇一二三四五六七八九十]';
const YEAR = `(?:${ERA}\\s*(?<eraYear>${FIGURE}{1,3}|元)|(?<year>${FIGURE}{4}))`;
/** （2025）after an era's year, （令和7年） after a Western one. */
const GLOSS = '(?:\\s*[（(][^（）()]{2,8}[)）])?';
const SHAPES: readonly RegExp[] = [
  new RegExp(`${YEAR}${GLOSS}\\s*年${GLOSS}\\s*(?<month>${FIGURE}{1,2})\\s*月(?:\\s*(?<day>${FIGURE}{1,3})\\s*日)?`, 'gu'),
  /(?<![0-9])(?<year>[0-9]{4})([-/.])\s?(?<month>[0-9]{1,2})\2\s?(?<day>[0-9]{1,2})(?![0-9])/gu,
  /(?<![A-Za-z0-9])(?<era>[SHR])(?<eraYear>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<day>[0-9]{1,2})(?![0-9])/gu,
  /(?<month>[0-9]{1,2})月\s(?<day>[0-9]{1,2}), (?<year>[0-9]{4})/gu,
  /(?<![A-Za-z0-9])(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\s(?<name>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?,?\s(?<year>[0-9]{4})(?![0-9])/giu,
  /(?<![A-Za-z])(?<name>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?\s(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\s(?<year>[0-9]{4})(?![0-9])/giu,
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const value = (figures: string | undefined): number =>
  figures === undefined ? Number.NaN : (readNumber(figures, 0)?.value ?? Number.NaN);

const toDate = (groups: Record<string, string | undefined>): string | undefined => {
  const month = groups.name ? MONTHS.indexOf(groups.name.slice(0, 3).toLowerCase()) + 1 : value(groups.month);
  const day = groups.day === undefined ? undefined : value(groups.day);
  const counted = groups.eraYear === '元' ? 1 : value(groups.eraYear);
  const year = groups.era ? eraYear(groups.era, counted) : value(groups.year);
  if (year === undefined || !(year >= 1000) || !isRealDay(year, month, day ?? 1)) return undefined;
  return toIso(year, month, day);
};

/** All dates with a year and a month in a stretch of text, in order. */
export const findDates = (text: string): FoundDate[] => {
  const plain = narrow(text);
  const found: FoundDate[] = [];
  for (const shape of SHAPES) {
    for (const match of plain.matchAll(shape)) {
      const date = toDate(match.groups ?? {});
      found.push({ start: match.index, end: match.index + match[0].length, ...(date && { date }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The first day with its month, with or without a year: 3月21日, ３月２１日. */
export const findMonthDay = (text: string): { month: number; day: number } | undefined => {
  const { month, day } =
    /(?<month>[0-9〇一二三四五六七八九十]{1,3})\s*月\s*(?<day>[0-9〇一二三四五六七八九十]{1,3})\s*日/u.exec(narrow(text))
      ?.groups ?? {};
  const found = { month: value(month), day: value(day) };
  return isRealDay(undefined, found.month, found.day) ? found : undefined;
};

/** A folder of two figures for the year (/210414/), or a photograph's day in the folder of its week (/99_0316/0320.html). */
const shortDate = (path: string): string | undefined => {
  const shapes = [/\/([0-9]{2})([0-9]{2})([0-9]{2})\//, /\/([0-9]{2})_[0-9]{4}\/([0-9]{2})([0-9]{2})[a-z]?(?:[._]|$)/];
  for (const shape of shapes) {
    const [, short, month, day] = shape.exec(path) ?? [];
    const year = short && century(Number(short));
    if (year && isRealDay(Number(year), Number(month), Number(day))) return toIso(Number(year), Number(month), Number(day));
  }
  return undefined;
};

/**
 * A day in a file's name or in the path of a URL, where its figures stand as a day: 2025-11-06, 20251106, 201805/09, 2016/0428, 2016-04/28,
 * abc20251106007, 2025110601000226, /251106/.
 */
export const dateInPath = (path: string): string | undefined => {
  const shapes = [
    /(?<![0-9])((?:19|20)[0-9]{2})([-_/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])/,
    /(?<![0-9])((?:19|20)[0-9]{2})()([0-9]{2})([0-9]{2})(?:[0-9]{4})?(?![0-9])/,
    /(?<![0-9])((?:199|20[0-3])[0-9])()([0-9]{2})([0-9]{2})[0-9]{3,10}(?![0-9])/,
    /(?<![0-9])((?:19|20)[0-9]{2})(-)([0-9]{2})\/([0-9]{2})(?![0-9])/,
    /(?<![0-9])((?:19|20)[0-9]{2})()([0-9]{2})\/([0-9]{2})(?![0-9])/,
    /(?<![0-9])((?:19|20)[0-9]{2})(\/)([0-9]{2})([0-9]{2})(?![0-9])/,
    /(?<![0-9])((?:19|20)[0-9]{2})(\/)([0-9]{1,2})\/([0-9]{1,2})[a-z]?\./,
    /[a-z](20[0-3][0-9])()([0-9]{2})([0-9]{2})[0-9]{1,12}(?![0-9])/i,
  ];
  for (const shape of shapes) {
    const [, year, , month, day] = shape.exec(path) ?? [];
    if (year && isRealDay(Number(year), Number(month), Number(day))) return toIso(Number(year), Number(month), Number(day));
  }
  return shortDate(path) ?? eraDate(path);
};

/** The folders of ministries bear the year of the era: /release/22/6/0617_07.html, /release/h18/5/0509.html, /release/18/rls_0509a.html. */
const eraDate = (path: string): string | undefined => {
  const [, h, month, m, d] =
    /\/h?([0-9]{1,2})\/([0-9]{1,2})\/(?:rls_)?([0-9]{2})([0-9]{2})[a-z]?(?:_[0-9a-z]+)?\.html?/.exec(path) ?? [];
  const [, h2, m2, d2] = /\/h?([0-9]{1,2})\/rls_([0-9]{2})([0-9]{2})[a-z]?(?:_[0-9a-z]+)?\.html?/.exec(path) ?? [];
  const [year, mm, dd] = Number(month) === Number(m) ? [Number(h) + 1988, m, d] : [Number(h2) + 1988, m2, d2];
  return mm && year <= 2019 && isRealDay(year, Number(mm), Number(dd)) ? toIso(year, Number(mm), Number(dd)) : undefined;
};

/** A month in the path of a URL: /2006/12/. */
export const monthInPath = (path: string): string | undefined => {
  const [, year, month] = /\/((?:19|20)[0-9]{2})\/?(0[1-9]|1[0-2])\//.exec(path) ?? [];
  // /kaiken/gaisho/g_0605.html: the conferences of a month.
  const [, short, m] = /\/kaiken\/(?:[a-z]+\/)?[a-z]{1,2}_([0-9]{2})(0[1-9]|1[0-2])\.html?/.exec(path) ?? [];
  const of = year ?? (short && century(Number(short)));
  return of && (month ?? m) ? `${of}-${month ?? m}` : undefined;
};

/** The year that a folder or file of a URL is named for: /2009/, /arc_98/, /99_0316/. */
export const yearInPath = (url: string): string | undefined => {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/iu, '');
  const full = [...path.matchAll(/(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])/gu)].at(-1)?.[1];
  if (full !== undefined) return full;
  const short = /\/[a-z]{2,6}_([0-9]{2})\/|\/([0-9]{2})_[0-9]{4}\//iu
    .exec(path)
    ?.slice(1)
    .find((year) => year !== undefined);
  return short && century(Number(short));
};

/** Two figures of a folder's name are a year of the last century from the web's first years on, else of this one. */
const century = (year: number): string | undefined =>
  year >= 95 ? `19${year}` : year <= 40 ? `20${String(year).padStart(2, '0')}` : undefined;
