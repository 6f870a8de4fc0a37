import { readNumber } from '../../lexicon/numeral.js';
import { goesOn, lengthAt, type Piece } from './parts.js';
import { zoneWords } from './words.js';

/** An instant of a day in minutes from midnight. */
interface Instant {
  readonly minutes: number;
  readonly end: number;
}

const HALF = /(?<half>午前|午後|正午|早朝|未明|深夜|夕方|夕刻|朝|夜|夕|昼|AM|PM|am|pm)(?:の)?[\s　]?/uy;
const VAGUE = /[\s　]?(?:頃|ごろ|過ぎ|すぎ|前(?!半)|ちょうど)/uy;

const afternoon = (half: string, hour: number): boolean =>
  hour < 12 && (/午後|夕|PM|pm/u.test(half) || (half === '夜' && hour >= 5) || (half === '昼' && hour < 5));

const readHalf = (text: string, at: number): { half: string; end: number } => {
  HALF.lastIndex = at;
  const match = HALF.exec(text);
  return { half: match?.groups?.half ?? '', end: at + (match?.[0].length ?? 0) };
};

const minutesAfter = (text: string, at: number): { minutes: number; end: number } => {
  if (text[at] === '半') return { minutes: 30, end: at + 1 };
  const number = readNumber(text, at);
  return number && number.value < 60 && text[number.end] === '分' && text[number.end + 1] !== '間'
    ? { minutes: number.value, end: number.end + 1 }
    : { minutes: 0, end: at };
};

/** 14時45分, 午後6時半頃, 18:07, 正午. 3時間 is none. */
export const readInstant = (text: string, at: number, limit: number): Instant | undefined => {
  const { half, end: from } = readHalf(text, at);
  const hour = readNumber(text, from);
  if (hour === undefined || hour.value > 29 || hour.width > 2) return half === '正午' ? { minutes: 720, end: from } : undefined;
  let end: number;
  let minutes = 0;
  // 一時 is "for a while" where nothing else says that it is one o'clock.
  if (hour.kanji && half === '' && !/^時[0-9一二三四五十]{1,3}分/u.test(text.slice(hour.end, hour.end + 5))) return undefined;
  if (text[hour.end] === '時' && text[hour.end + 1] !== '間' && text[hour.end + 1] !== '代') {
    ({ minutes, end } = minutesAfter(text, hour.end + 1));
  } else if (/[:：]/u.test(text[hour.end] ?? '')) {
    const minute = readNumber(text, hour.end + 1);
    if (minute === undefined || minute.width !== 2 || minute.value > 59 || /[:：]?[0-9]/u.test(text[minute.end] ?? ''))
      return undefined;
    ({ value: minutes, end } = minute);
  } else return undefined;
  end += lengthAt(text, end, VAGUE);
  const hours = hour.value + (afternoon(half, hour.value) ? 12 : 0);
  return end <= limit ? { minutes: hours * 60 + minutes, end } : undefined;
};

const pad = (value: number): string => String(value).padStart(2, '0');
const toClock = (minutes: number): string => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;

/** 十分 alone is "enough"; 約十分, 十分間 and 十分ほど are minutes. */
const isEnough = (text: string, at: number, number: { value: number; end: number; kanji: boolean }): boolean =>
  number.kanji && number.value === 10 && text[at] === '十' && !goesOn(text, number.end, /分(?:間|ほど|程度|余)/uy);

/** How long something took: 約50分間, 1時間半, 2時間30分. 30分前 and 24時間態勢 are no durations. */
export const readDuration = (text: string, at: number, limit: number): Instant | undefined => {
  const from = at + lengthAt(text, at, /[\s　]?(?:およそ|おおよそ|約|計|合計)?[\s　]?/uy);
  const number = readNumber(text, from);
  if (number === undefined || number.width > 3 || text[at - 1] === '同') return undefined; // 同40分 is a clock time
  if (isEnough(text, at, number)) return undefined;
  const hours = lengthAt(text, number.end, /時間/uy);
  let end = number.end;
  let minutes = 0;
  if (hours > 0) {
    const rest = text[end + hours] === '半' ? { minutes: 30, end: end + hours + 1 } : spanMinutes(text, end + hours);
    minutes = number.value * 60 + rest.minutes;
    end = rest.end;
  } else if (text[end] === '分') {
    minutes = number.value;
    end += 1;
  } else return undefined;
  end += lengthAt(text, end, /間/uy);
  if (
    end > limit ||
    minutes === 0 ||
    goesOn(text, end, /前|後(?!半)|以内|以上前|ごと|おき|の[一二三1-9１-９]|態勢|体制|遅れ|早/uy)
  )
    return undefined;
  return { minutes, end: end + lengthAt(text, end, /(?:余り?|弱|強|ほど|程度)/uy) };
};

const spanMinutes = (text: string, at: number): { minutes: number; end: number } => {
  const number = readNumber(text, at);
  return number && text[number.end] === '分' ? { minutes: number.value, end: number.end + 1 } : { minutes: 0, end: at };
};

/** A bracket that tells the time of another zone, or of which zone it is: （現地時間）, （日本時間5日（水曜日）午後7時）. Its length, or 0. */
export const zoneGloss = (text: string, at: number, limit: number): number => {
  const from = at + (/[\s　]/u.test(text[at] ?? '') ? 1 : 0);
  if (!/[（(]/u.test(text[from] ?? '')) return 0;
  let depth = 0;
  for (let i = from; i < Math.min(limit, from + 60); i += 1) {
    if (/[（(]/u.test(text[i]!)) depth += 1;
    if (/[）)]/u.test(text[i]!)) depth -= 1;
    if (depth > 0) continue;
    const words = text.slice(from + 1, i);
    const zoned = zoneWords().some((zone) => words.includes(zone)) || (words.includes('時間') && !/[0-9０-９]時間/u.test(words));
    return zoned ? i + 1 - at : 0;
  }
  return 0;
};

/** A clock time in brackets behind a part of the day: 夕刻（17時頃）. Where it ends, or `at`. */
export const clockGloss = (text: string, at: number, limit: number): { clock?: string; end: number } => {
  const open = lengthAt(text, at, /[\s　]?[（(]/uy);
  const start = open > 0 ? readInstant(text, at + open, limit) : undefined;
  const close = start ? lengthAt(text, start.end, /[）)]/uy) : 0;
  return start && close > 0 && start.end + close <= limit
    ? { clock: toClock(start.minutes), end: start.end + close }
    : { end: at };
};

const TO = /[\s　]?(?:から|より|〜|～|~|－|-|–|―)[\s　]?/uy;

/** A clock time, with its end or duration where one follows: 14時45分から15時25分まで, 18時07分（現地時間）から約50分間. */
export const clockPiece: Piece = (text, at, limit) => {
  const start = readInstant(text, at, limit);
  if (start === undefined) return undefined;
  let end = start.end + zoneGloss(text, start.end, limit);
  const parts = { clock: toClock(start.minutes) };
  const gap = lengthAt(text, end, TO) || lengthAt(text, end, /[、，,][\s　]?(?=およそ|約)/uy);
  const long = readDuration(text, end + gap, limit);
  if (long) return { parts: { ...parts, durationMinutes: long.minutes }, end: long.end };
  const stop = gap > 0 ? readInstant(text, end + gap, limit) : undefined;
  if (stop === undefined) return { parts, end: gap > 0 && /[〜～~]/u.test(text[end] ?? '') ? end + gap : end };
  end = stop.end + lengthAt(text, stop.end, /(?:まで)?(?:の間)?/uy);
  const minutes = (stop.minutes - start.minutes + 1440) % 1440;
  return { parts: { ...parts, ...(minutes > 0 && { durationMinutes: minutes }) }, end: Math.min(end, limit) };
};
