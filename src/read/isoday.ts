import { isRealDay } from '../lexicon/calendar.js';
import { findDates } from '../lexicon/dates.js';

const HOUR = 3_600_000;

/**
 * The day of a date as markup or a caller gives it: ISO with or without time (one in UTC is told as the day in Japan), 2025年11月6日,
 * 2025/11/6, RFC 822. Undefined for what is no date.
 */
export const toDay = (value: string): string | undefined => {
  const text = value.trim();
  const utc = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|\+00:?00)$/i.test(text);
  if (utc) return new Date(Date.parse(text) + 9 * HOUR).toISOString().slice(0, 10);
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(text);
  if (iso) {
    const [whole, year, month, day] = iso;
    return isRealDay(Number(year), Number(month), Number(day ?? 1)) ? whole : undefined;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact)
    return isRealDay(Number(compact[1]), Number(compact[2]), Number(compact[3])) ? compact.slice(1).join('-') : undefined;
  const found = findDates(text)[0]?.date;
  if (found) return found;
  const parsed = /[A-Za-z]{3}/.test(text) && /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : new Date(parsed + 9 * HOUR).toISOString().slice(0, 10);
};
