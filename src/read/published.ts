import { toIso } from '../lexicon/calendar.js';
import { besideDate, isDateline } from '../lexicon/dateline.js';
import { dateInPath, findMonthDay, yearInPath } from '../lexicon/dates.js';
import { isFurnitureLine } from '../lexicon/page.js';
import { publishedInUrl } from './address.js';
import {
  fromAddress,
  fromDateline,
  fromRelease,
  fromStamp,
  isBody,
  linesOf,
  ofRecord,
  ofRecordField,
  ownLines,
  type Published,
  setOff,
  type TextLine,
} from './stated.js';

type Way = readonly [lines: readonly TextLine[], read: (line: TextLine) => Published | undefined];

const besideNothing = (line: TextLine): Published | undefined =>
  besideDate(line.text) === '' || /^[「『]/u.test(line.text) ? fromDateline(line) : undefined;

/** Where to look, the most trusted first: head and foot before the middle. */
const waysOf = (lines: readonly TextLine[]): Way[] => {
  const body = lines.findIndex((line) => isBody(line.text));
  const head = lines.slice(0, body < 0 ? 12 : body + 1).slice(0, 20);
  const foot = lines.slice(Math.max(head.length, lines.length - 6));
  const middle = lines.slice(head.length, Math.max(head.length, lines.length - 6));
  const conference = head.slice(0, 3).some((line) => /会見/u.test(line.text));
  return [
    [head, fromDateline],
    [head, setOff],
    [head, ofRecord],
    [conference ? head : [], ofRecordField],
    [head.slice(0, 2), fromStamp],
    [foot, fromDateline],
    [foot, setOff],
    [middle, besideNothing],
    [[...head, ...foot], fromAddress],
  ];
};

/** The date of publication that the text itself states, head and foot before its middle. */
const publishedInText = (text: string): Published | undefined => {
  const lines = ownLines(linesOf(text)).filter(
    (line) => !isFurnitureLine(line.text) || isDateline(line.text) || /^\s*https?:/u.test(line.text),
  );
  let month: Published | undefined;
  for (const [part, way] of waysOf(lines)) {
    for (const line of part) {
      const found = way(line);
      if (found?.date.length === 10) return found;
      month ??= found;
    }
  }
  return fromRelease(lines) ?? month;
};

/** A dateline over the text that lacks the year, （3月21日、ソウル）, where the URL says it: /arc_98/. */
const publishedInBoth = (text: string, url: string): Published | undefined => {
  const year = yearInPath(url);
  const lines = linesOf(text).filter((line) => !isFurnitureLine(line.text) || isDateline(line.text));
  const body = lines.findIndex((line) => isBody(line.text));
  const line = lines
    .slice(0, body < 0 ? 12 : body)
    .find(({ text: words }) => isDateline(words) && findMonthDay(words) !== undefined);
  const found = line && findMonthDay(line.text);
  if (year === undefined || line === undefined || found === undefined) return undefined;
  const span = { start: line.start, end: line.start + line.text.length };
  return { date: toIso(Number(year), found.month, found.day), basis: 'text', span };
};

/** The date of publication that the text states, else the URL, else both together. */
export const publishedIn = (text: string, url: string | undefined): Published | undefined => {
  const stated = publishedInText(text);
  if (stated !== undefined || url === undefined) return stated;
  const told = publishedInUrl(url);
  return told?.date.length === 10 ? told : (publishedInBoth(text, url) ?? told);
};

/** A full date in a file's name. A year alone (m05-de-2021.txt) dates nothing. */
export const publishedInName = (name: string): Published | undefined => {
  const date = dateInPath(name.replace(/^.*[\\/]/u, ''));
  return date === undefined ? undefined : { date, basis: 'file' };
};
