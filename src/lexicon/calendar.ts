import { readData } from './load.js';

interface Era {
  readonly name: string;
  /** The letter that stands for it in H30 and R7.1.30; absent where nobody writes it so. */
  readonly letter?: string;
  readonly start: string;
  readonly end?: string;
}

/** The part of `data/time.json` that tells of eras. */
interface EraData {
  readonly eras: readonly Era[];
}

let byName: ReadonlyMap<string, Era> | undefined;

/** Eras by name and by letter. */
export const eras = (): ReadonlyMap<string, Era> => {
  byName ??= new Map(
    readData<EraData>('time').eras.flatMap((era) => [era.name, era.letter ?? era.name].map((key) => [key, era] as const)),
  );
  return byName;
};

/** How many years after the last era's start a written year may lie: 令和99年 is a slip, 令和30年 a plan. */
const PLAN_HORIZON = 60;

/** The Western year of an era's year, or undefined where the era never had it (昭和70年, 令和99年, 平成0年). */
export const eraYear = (name: string, year: number): number | undefined => {
  const era = eras().get(name);
  if (era === undefined || year < 1) return undefined;
  const western = Number(era.start.slice(0, 4)) + year - 1;
  const last = era.end === undefined ? Number(era.start.slice(0, 4)) + PLAN_HORIZON : Number(era.end.slice(0, 4));
  return western <= last ? western : undefined;
};

/** Days of a month, leap years regarded. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for a day that the calendar has. Without a year, 29 February is allowed. */
export const isRealDay = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2000, month);

/** `2025`, `2025-11` or `2025-11-06`. */
export const toIso = (year: number, month?: number, day?: number): string =>
  [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The day `count` days after an ISO day. */
export const addDays = (iso: string, count: number): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
};

/** The month `count` months after that of an ISO day or month. */
export const addMonths = (iso: string, count: number): string => {
  const months = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + count;
  return toIso(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
};

/** Day of the week of an ISO day, 0 for Sunday. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
