import { besideDate, isDateline } from '../lexicon/dateline.js';
import { type FoundDate, findDates } from '../lexicon/dates.js';
import { narrow, opensFurniture } from '../lexicon/page.js';
import type { Article } from '../model/index.js';
import { publishedInUrl } from './address.js';

/** A day of publication, and how it was found. */
export type Published = NonNullable<Article['published']>;

/** A line with words on it, and where it begins. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
}

/** The lines of a text that hold anything. */
export const linesOf = (text: string): TextLine[] =>
  [...text.matchAll(/[^\r\n]+/gu)].map((m) => ({ text: m[0], start: m.index })).filter((line) => line.text.trim() !== '');

/** The article's own lines: those of rankings and related links bear dates of other articles. */
export const ownLines = (lines: readonly TextLine[]): TextLine[] => {
  const region = lines.findIndex((line, i) => i > 0 && opensFurniture(line.text));
  return region < 0 ? [...lines] : lines.slice(0, region);
};

/** True for a line of running text. */
export const isBody = (line: string): boolean => line.includes('。') && line.trim().length >= 30;

const at = (line: TextLine, found: FoundDate): Published | undefined =>
  found.date === undefined
    ? undefined
    : { date: found.date, basis: 'text', span: { start: line.start + found.start, end: line.start + found.end } };

/** A date set off at a line's start or end: 【2023年1月26日(木)2面】 本文…, 見出し[2020/11/24 18:39], date 2025-10-29 本文…, …」2016年4月28日. */
export const setOff = (line: TextLine): Published | undefined => {
  const plain = narrow(line.text);
  const opening = findDates(plain).find((d) => plain.slice(0, d.start).trim() === '' && d.date?.length === 10);
  if (opening && /^(?:\s*[(][^()]{1,12}[)])?\s+[^\s\d]|^\s+\d{1,2}(?:月|日)/u.test(plain.slice(opening.end)))
    return at(line, opening);
  const lead =
    /^\s*(?:[【[（(][^】\]）)]{6,40}[】\])）]|(?:date|Date|公開日|配信日?|掲載日?|更新日?)\s*[:：]?\s*[0-9年月日/.-]{8,12}(?=\s))/u.exec(
      plain,
    );
  const tail = /[[【（(][^[\]【】（）()]{6,40}[\]】）)]\s*$|[」』][^「」『』。]{6,20}$/u.exec(plain);
  for (const part of [lead, tail]) {
    if (part === null) continue;
    const found = findDates(part[0]).find((d) => d.date?.length === 10);
    const whole = part === lead || /[0-9]:[0-9]|^.{0,3}[0-9]{4}[^。]{6,12}$/u.test(part[0]) || /^[」』]/u.test(part[0]);
    const beside = besideDate(part[0]);
    if (found && whole && beside.length <= 8 && !/[てでにをはが]/u.test(beside)) {
      return at(line, { ...found, start: found.start + part.index, end: found.end + part.index });
    }
  }
  return undefined;
};

/** A page that was flattened to one line has its stamp near the start: 見出し 2026/03/22 18:08 拡大する 本文…. */
export const fromStamp = (line: TextLine): Published | undefined => {
  const match = /^.{0,120}?(?<date>(?:19|20)[0-9]{2}([-/.])[0-9]{1,2}\2[0-9]{1,2})[ T][0-9]{1,2}:[0-9]{2}(?![0-9])/u.exec(
    narrow(line.text),
  );
  const start = match ? match[0].indexOf(match.groups?.date ?? '') : -1;
  const found = start < 0 ? undefined : findDates(line.text.slice(start)).find((d) => d.start === 0);
  return found && at(line, { ...found, start: start + found.start, end: start + found.end });
};

/** The record of a press conference bears its day in its title: 会見記録（平成20年5月22日 17時05分～ 於：本省会見室）. */
export const ofRecord = (line: TextLine): Published | undefined => {
  if (!/会見(記録|概要|要旨)?\s*(?:[（(]|(?:昭和|平成|令和|[0-9]{4}年))/u.test(line.text)) return undefined;
  // A flattened page goes on with the record on the same line.
  const opening = /^[^。]{0,16}会見(?:記録|概要|要旨)?\s*[（(][^）)。]{6,30}/u.exec(line.text)?.[0];
  if (isBody(line.text) && !opening) return undefined;
  if (opening) line = { ...line, text: opening };
  const found = findDates(line.text).find((d) => d.date?.length === 10);
  return found && at(line, found);
};

/** The same where the record lists it: 日時：令和5年9月28日（木） 18時42分～. */
export const ofRecordField = (line: TextLine): Published | undefined => {
  if (!/^\s*日時\s*[:：]/u.test(line.text)) return undefined;
  const found = findDates(line.text).find((d) => d.date?.length === 10);
  return found && at(line, found);
};

/** A line whose matter is the day. */
export const fromDateline = (line: TextLine): Published | undefined => {
  if (!isDateline(line.text)) return undefined;
  const found = findDates(line.text).find((d) => d.date !== undefined);
  return found && at(line, found);
};

/** A story passed on with its address on a line of its own. */
export const fromAddress = (line: TextLine): Published | undefined => {
  const address = /^\s*https?:\/\/\S+\s*$/u.test(line.text) ? publishedInUrl(line.text.trim()) : undefined;
  return address && { ...address, span: { start: line.start, end: line.start + line.text.length } };
};

/** A release without a dateline opens with its day and reports politely: 平成30年5月9日、総理は…出席しました。 */
export const fromRelease = (lines: readonly TextLine[]): Published | undefined => {
  const first = lines.find((line) => isBody(line.text));
  if (first === undefined || !/(ました|です|ます)。/u.test(first.text)) return undefined;
  const found = findDates(first.text)[0];
  const opening = found && narrow(first.text.slice(0, found.start)).trim();
  return found?.date?.length === 10 && opening === '' ? at(first, found) : undefined;
};
