import { readNumber } from '../../lexicon/numeral.js';
import { goesOn, lengthAt, type Parts, type Piece } from './parts.js';
import { relative } from './words.js';

/** Between the ends of a range or the members of a list of which only the last bears its unit: 5～7日, 13、14日, 10・11月. */
const BETWEEN = /[\s　]?(?:[〜～~\-－–―—、，,・/]|から|と|及び|および)[\s　]?(?=[0-9０-９])/uy;

/** What makes 3日 a count or another word: 3日間, 2日目, 1日も早い, 1日当たり, 1日3回. */
const COUNTED_DAY =
  /(?:間|ぶり|振り|以内|以上|以下|未満|目|連続|連休|余|程度|あまり|がかり|あたり|当たり|も早|も欠か|たり|ほど|おき|置き|弱|強|半|署長|数|ごと|毎|でも早|遅れ|早[くいか]|越し|分の)/uy;
/** 1日3回, 1日10時間: how often in a day. */
const PER_DAY = /[0-9０-９]+(?:時間|回|便|人|件|万|円|本|度|個)|[一二三数]回/uy;
const COUNTED_MONTH = /(?:間|号|面|刊|分|病|影|光|食|報)/uy;
/** What stands before a count: 第5日, 約10日, 計3日. */
const COUNTING = /[第約計全延残各毎]|たった|わずか|最長|最大|丸$/u;

const counted = (text: string, at: number): boolean =>
  COUNTING.test(text.slice(Math.max(0, at - 1), at)) || /(?:たった|わずか|最長|最大)$/u.test(text.slice(Math.max(0, at - 3), at));

/** Reads 5日, 5～7日, 5、6両日, 5、6の両日 or 9月, 10～12月. */
const numbered =
  (unit: '日' | '月', most: number): Piece =>
  (text, at, limit) => {
    const number = readNumber(text, at);
    if (number === undefined || number.value < 1 || number.width > 3) return undefined;
    const key = unit === '日' ? 'day' : 'month';
    const close = new RegExp(unit === '日' ? '[\\s　]?(?:の?両)?日' : '[\\s　]?月', 'uy');
    if (number.value > most)
      return impossible(number.value, most) && goesOn(text, number.end, close)
        ? { parts: { idle: true }, end: number.end + 1 }
        : undefined;
    let end = number.end;
    let last = number.value;
    for (let gap = lengthAt(text, end, BETWEEN); gap > 0; gap = lengthAt(text, end, BETWEEN)) {
      const next = readNumber(text, end + gap);
      if (next === undefined || next.value <= last || next.value > most) break;
      last = next.value;
      end = next.end;
    }
    const unitLength = lengthAt(text, end, close);
    if (unitLength === 0 || end + unitLength > limit)
      return last === number.value ? undefined : alone(text, number, close, key, limit);
    const until: Parts = { [key]: last };
    return { parts: { [key]: number.value, ...(last !== number.value && { until }) }, end: end + unitLength };
  };

/** 32日 and 13月 are slips, 150日 is a count. */
const impossible = (value: number, most: number): boolean => value <= most + 8;

const alone = (text: string, number: { value: number; end: number }, close: RegExp, key: 'day' | 'month', limit: number) => {
  const length = lengthAt(text, number.end, close);
  return length > 0 && number.end + length <= limit ? { parts: { [key]: number.value }, end: number.end + length } : undefined;
};

const dayNumber = numbered('日', 31);
const monthNumber = numbered('月', 12);

/** A day that follows its month: 3日, 5～7日. */
export const dayOfMonth: Piece = (text, at, limit) => {
  const read = dayNumber(text, at, limit);
  return read && goesOn(text, read.end, /間|連続/uy) ? undefined : read;
};

/** A number of a heading, a space, and Japan with its partner: 6 日露防衛交流. */
const JAPAN_AND = /[\s　]日(?:[米中韓朝露ロ豪英仏独印越比欧台伊加泰蒙]|本|EU|ASEAN|・)/uy;

const BESIDE_KANJI =
  /[、，)）]|の(?:会|協|首|外|記)|に|夜|午|朝|昼|夕|正午|深夜|早朝|未明|付|から|まで|来日|訪|会談|発表|都内|国会|東京/uy;

/** A day alone: 8日. Kanji figures need more beside them, since 一日 is also "a day". */
export const bareDay: Piece = (text, at, limit) => {
  const read = dayNumber(text, at, limit);
  if (read === undefined || read.parts.idle || counted(text, at) || goesOn(text, read.end, COUNTED_DAY)) return undefined;
  if (read.parts.day === 1 && goesOn(text, read.end, PER_DAY)) return undefined;
  if (goesOn(text, read.end - 2, JAPAN_AND)) return undefined;
  if (/(?:UTC|GMT)\s?[-+−±]\s?$/u.test(text.slice(Math.max(0, at - 7), at))) return undefined; // UTC - 4日本時間
  if (goesOn(text, read.end, /前(?!半)|後(?!半)/uy) && read.parts.until === undefined) return undefined;
  // 一日, 十日 may be a count; 十一日, 二十三日 seldom is.
  const single = /^[一二三四五六七八九十]日/u.test(text.slice(at, at + 2));
  if (single && !goesOn(text, read.end, BESIDE_KANJI)) return undefined;
  return read;
};

/** A month: 11月, 10～12月, 先月. 7～9月期 is a quarter. */
export const monthPiece: Piece = (text, at, limit) => {
  const named = relative('month')(text, at, limit);
  if (named) return named;
  const read = monthNumber(text, at, limit);
  if (read === undefined || /[数約]/u.test(text[at - 1] ?? '') || goesOn(text, read.end, COUNTED_MONTH)) return undefined;
  return goesOn(text, read.end, /期/uy) ? { parts: { ...read.parts, idle: true }, end: read.end + 1 } : read;
};

const NEVER = /(?!)/u;

/** A word before a day that says which: 本23日, 同13日, 翌10日, 去る5日. */
const PREFIXES: readonly (readonly [word: RegExp, parts: Parts, notAfter: RegExp])[] = [
  [/本|今/uy, { reference: 'deictic', shift: { unit: 'month', count: 0 } }, /[\u4e00-\u9fff]/u],
  [/同/uy, { reference: 'anaphoric', shift: { unit: 'month', count: 0 } }, /[共合協賛]/u],
  [/翌/uy, { reference: 'anaphoric', shift: { unit: 'day', count: 1 } }, NEVER],
  [/明/uy, { reference: 'deictic', shift: { unit: 'day', count: 1 } }, /[\u4e00-\u9fff]/u],
  [/昨/uy, { reference: 'deictic', shift: { unit: 'day', count: -1 } }, /[\u4e00-\u9fff]/u],
  [/去る|さる/uy, {}, NEVER],
  [/来る|来たる|きたる/uy, {}, NEVER],
];

export const prefixedDay: Piece = (text, at, limit) => {
  for (const [word, parts, notAfter] of PREFIXES) {
    const length = lengthAt(text, at, word);
    if (length === 0 || notAfter.test(text[at - 1] ?? '')) continue;
    const read = dayNumber(text, at + length, limit);
    if (read && !read.parts.idle && !goesOn(text, read.end, COUNTED_DAY))
      return { parts: { ...parts, ...read.parts }, end: read.end };
  }
  return undefined;
};
