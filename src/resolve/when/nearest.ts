import { addDays, addMonths, daysBetween, isRealDay, toIso, weekdayOf } from '../../lexicon/calendar.js';
import type { PartialDate } from '../../model/index.js';

/** Whether the event lies after the article: by its words or its clause's tense. Undefined where nothing says. */
export type Future = boolean | undefined;

/** A day that is so near after the article's, and so far before it, is taken for the coming one. */
const SOON = 3;
const LONG_AGO = 20;
/**
 * A month or day of the year is told without its year only near the article: what would lie this many days off on the one side is on
 * the other, whatever the tense (12月26日に開くことで一致した, in December).
 */
const TOO_FAR_AHEAD = 250;
const TOO_FAR_BACK = 300;

const pick = (before: string | undefined, after: string | undefined, base: string, future: Future): string | undefined => {
  if (before === undefined || after === undefined || before === base) return before ?? after;
  const back = daysBetween(before, base);
  const ahead = daysBetween(base, after);
  if (future === true) return back <= SOON + 1 && ahead > LONG_AGO ? before : after;
  return future === undefined && ahead <= SOON && back >= LONG_AGO ? after : before;
};

const pickYear = (before: string | undefined, after: string | undefined, base: string, future: Future): string | undefined => {
  if (before === undefined || after === undefined || before === base) return before ?? after;
  const [from, back, to] = [base, before, after].map((date) => (date.length === 7 ? `${date}-15` : date)) as [
    string,
    string,
    string,
  ];
  if (future === true) return daysBetween(from, to) > TOO_FAR_AHEAD ? before : after;
  return daysBetween(back, from) > TOO_FAR_BACK ? after : before;
};

const dayIn = (month: string, day: number): string | undefined => {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return isRealDay(year, number, day) ? toIso(year, number, day) : undefined;
};

/** The day `day` of the month that lies nearest to an article's day, on the side that its tense says. */
export const nearestDay = (day: number, base: PartialDate, future: Future): PartialDate | undefined => {
  if (base.length < 7) return undefined;
  if (base.length < 10) return dayIn(base, day);
  const days = [-2, -1, 0, 1, 2].map((shift) => dayIn(addMonths(base, shift), day)).filter((d) => d !== undefined);
  return pick(
    days.filter((d) => d <= base).at(-1),
    days.find((d) => d > base),
    base,
    future,
  );
};

/** The day `day` that lies nearest to another day that the story has told, forwards rather than back. */
export const dayBeside = (day: number, anchor: PartialDate, latest: PartialDate | undefined): PartialDate | undefined => {
  if (anchor.length < 10) return dayIn(anchor, day);
  const cost = (d: string): number => {
    const distance = daysBetween(anchor, d);
    return (distance >= 0 ? distance : -distance * 1.2) + (latest !== undefined && d > latest ? 5 : 0);
  };
  return [-1, 0, 1]
    .map((shift) => dayIn(addMonths(anchor, shift), day))
    .filter((d) => d !== undefined)
    .sort((a, b) => cost(a) - cost(b))[0];
};

/** The year of a month (and day) that lies nearest to the article's date, on the side that its tense says. */
export const nearestYear = (
  month: number,
  day: number | undefined,
  base: PartialDate,
  future: Future,
): PartialDate | undefined => {
  const year = Number(base.slice(0, 4));
  if (base.length < 7) return day === undefined || isRealDay(year, month, day) ? toIso(year, month, day) : undefined;
  const dates = [year - 1, year, year + 1].filter((y) => isRealDay(y, month, day ?? 1)).map((y) => toIso(y, month, day));
  const edge = base.slice(0, day === undefined ? 7 : 10);
  return pickYear(
    dates.filter((d) => d <= edge).at(-1),
    dates.find((d) => d > edge),
    edge,
    future,
  );
};

/** The weekday that lies nearest to a day, on the side that its tense says. */
export const nearestWeekday = (weekday: number, base: PartialDate, future: Future): PartialDate => {
  const back = (weekdayOf(base) - weekday + 7) % 7;
  return addDays(base, future === true && back > 0 ? 7 - back : -back);
};

/** What two ends of a stretch share, a day inside it is known no better; the first where they share not even the year: its year. */
export const sharedPart = (from: string, to: string): PartialDate =>
  from === to ? from : ([7, 4].map((length) => from.slice(0, length)).find((part) => to.startsWith(part)) ?? from.slice(0, 4));

/** Monday of the week that lies `count` weeks from a day's. */
export const mondayOf = (base: PartialDate, count: number): string => addDays(base, -((weekdayOf(base) + 6) % 7) + 7 * count);
