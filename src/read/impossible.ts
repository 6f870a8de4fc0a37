import { findDates } from '../lexicon/dates.js';
import { narrow } from '../lexicon/page.js';

/** Days that no calendar has (2月30日, 令和99年1月1日), for a warning; they are used nowhere. */
export const impossibleDates = (text: string): string[] => {
  const full = findDates(text).filter((d) => d.date === undefined && text.slice(d.start, d.end).includes('月'));
  const days = [...narrow(text).matchAll(/(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日(?!間)/gu)].filter(([, m, d]) => {
    const last = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(m)] ?? 0;
    return Number(d) > last || Number(d) < 1;
  });
  const words = [...full.map((d) => text.slice(d.start, d.end)), ...days.map((m) => text.slice(m.index, m.index + m[0].length))];
  return [...new Set(words)].filter((w, _, all) => !all.some((other) => other !== w && other.endsWith(w)));
};
