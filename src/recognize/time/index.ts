import { isNumeral } from '../../lexicon/numeral.js';
import type { Sentence, TimeExpression, TimeMention } from '../../model/index.js';
import { clockGloss, clockPiece, readDuration, zoneGloss } from './clock.js';
import { datePiece, recurs, weekdayBeside } from './date.js';
import { extend, lengthAt, type Parts, type Read } from './parts.js';
import { partOf, relativeWords } from './words.js';

/** Between the two ends of a range that both bear a unit: 4月25日から5月4日まで, 10月1日～3日, 26日及び27日. */
const RANGE = /[\s　]?(?:から|より|〜|～|~|-|－|–|―|—|及び|および|並びに)[\s　]?/uy;
const UNTIL = /(?:まで|にかけて)?/uy;

/** Beside a date: its weekday, a zone in brackets, a part of the day, a clock time. */
const besides = (date: Read, text: string, limit: number): Read => {
  let read = weekdayBeside(date, text, limit);
  read = { ...read, end: read.end + zoneGloss(text, read.end, limit) };
  const clock = extend(read, clockPiece, text, limit, /[、，,]?[\s　]?の?[\s　]?/uy);
  if (clock.end > read.end) return clock;
  if (!isDay(read.parts)) return read;
  const part = extend(read, partOf('day'), text, limit, /の|[\s　]/uy);
  if (part.end === read.end) return part;
  const { clock: at, end } = clockGloss(text, part.end, limit);
  return { parts: { ...part.parts, ...(at && { clock: at }) }, end: end + zoneGloss(text, end, limit) };
};

const ZONED = /[、，]?[\s　]?(?:日本時間|現地時間|米(?:国)?東部時間)の?[\s　]?/uy;

/** The same instant told once more in another zone without brackets: 25日夜、日本時間の26日朝. The first counts. */
const withZone = (read: Read, text: string, limit: number): Read => {
  const gap = isDay(read.parts) ? lengthAt(text, read.end, ZONED) : 0;
  const again = gap > 0 ? datePiece(text, read.end + gap, limit) : undefined;
  if (again === undefined || !isDay(again.parts)) return read;
  return { parts: read.parts, end: besides(again, text, limit).end };
};

const isDay = (parts: Parts): boolean => parts.day !== undefined || parts.shift?.unit === 'day';

/** The other end of a range, where one follows. It must be as exact as the first: 5日から7日, not 5日から来年. */
const withEnd = (read: Read, text: string, limit: number): Read => {
  if (read.parts.until || read.parts.idle || read.parts.durationMinutes !== undefined) return read;
  const gap = lengthAt(text, read.end, RANGE);
  const last = gap > 0 ? datePiece(text, read.end + gap, limit) : undefined;
  if (last === undefined || last.parts.idle || isDay(last.parts) !== isDay(read.parts)) return read;
  const closed = weekdayBeside(last, text, limit);
  return { parts: { ...read.parts, until: closed.parts }, end: Math.min(limit, closed.end + lengthAt(text, closed.end, UNTIL)) };
};

const toExpression = ({ until, idle, ...parts }: Parts): TimeExpression => ({
  ...parts,
  ...(until && { until: toExpression(until) }),
  pointsAt: idle !== true,
});

/** The longest expression of time that begins at `at`. */
const expressionAt = (text: string, at: number, limit: number): Read | undefined => {
  const date = datePiece(text, at, limit);
  if (date) {
    const closed = withZone(besides(date, text, limit), text, limit);
    const read = withEnd(closed, text, limit);
    return recurs(text, at) ? { ...read, parts: { ...read.parts, idle: true } } : read;
  }
  const clock = clockPiece(text, at, limit);
  if (clock) return clock;
  const long = readDuration(text, at, limit);
  return long && { parts: { durationMinutes: long.minutes, idle: true }, end: long.end };
};

const OTHER_STARTS = new Set([..."明大昭平令MTSHR'’‘本今同翌昨去さ来き元午正夜朝夕未早深昼約お日月火水木金土"]);

const mayBegin = (text: string, at: number): boolean => {
  const character = text[at]!;
  if (isNumeral(character)) return character === '元' || !isNumeral(text[at - 1]) || text[at - 1] === '元';
  return OTHER_STARTS.has(character) || relativeWords().has(character);
};

/** Finds the expressions of time of one sentence. Spans are offsets into the article's text. */
export const recognizeTimes = (text: string, sentence: Sentence): TimeMention[] => {
  const { start, end } = sentence.span;
  const mentions: TimeMention[] = [];
  for (let at = start; at < end; ) {
    const read = mayBegin(text, at) ? expressionAt(text, at, end) : undefined;
    if (read === undefined) {
      at += 1;
      continue;
    }
    const span = { start: at, end: read.end };
    mentions.push({ kind: 'time', span, sentence: sentence.index, expression: toExpression(read.parts) });
    at = read.end;
  }
  return mentions;
};
