import { addDays, addMonths, isRealDay, toIso } from '../../lexicon/calendar.js';
import type { Article, Layout, PartialDate, TimeExpression, TimeMention } from '../../model/index.js';
import { type Anchor, Told, tellsWhen } from './anchors.js';
import { futureByWords } from './future.js';
import { dayBeside, type Future, mondayOf, nearestDay, nearestWeekday, nearestYear, sharedPart } from './nearest.js';
import type { Section } from './sections.js';

/** Where a mention stands, and what is known there. */
interface Place {
  readonly sentence: number;
  readonly block: number;
  /** The day that 本日 means here. */
  readonly base: PartialDate | undefined;
  /** The dated entry of a digest or diary that it stands in. */
  readonly section: Section | undefined;
  readonly future: Future;
  /** The day on which news came out (…ことが13日、分かった) is the article's, whatever the story's own date. */
  readonly reported: boolean;
}

const REPORTED = /^[、，]?(?:までに)?(?:分か|わか|判明|明らか|発表|報じ|伝え)/u;

/** How many sentences back, within one block, the story's own date still holds for a bare day or month. */
const REACH = 3;

/** Resolves times in order of reading; each may lean on those before it. */
export class Resolver {
  readonly told = new Told();

  constructor(
    readonly article: Article,
    readonly layout: Layout,
    readonly base: (block: number) => PartialDate | undefined,
    readonly isFuture: (mention: TimeMention) => Future,
    readonly section: (block: number) => Section | undefined = () => undefined,
  ) {}

  /** The date of a mention, which is then known to those that follow. */
  resolve(mention: TimeMention): Anchor | undefined {
    const sentence = this.layout.sentences[mention.sentence];
    if (sentence === undefined || !mention.expression.pointsAt) return undefined;
    const future = this.isFuture(mention) ?? futureByWords(this.article.text, mention, sentence);
    const place: Place = {
      sentence: mention.sentence,
      block: sentence.block,
      base: this.base(sentence.block),
      section: this.section(sentence.block),
      future,
      reported: REPORTED.test(this.article.text.slice(mention.span.end, mention.span.end + 12)),
    };
    const date = this.#date(mention.expression, place);
    if (date === undefined) return undefined;
    const until = mention.expression.until && this.#end(mention.expression.until, date);
    const tells = tellsWhen(this.article.text, mention) && this.layout.blocks[sentence.block]!.kind !== 'headline';
    const anchor: Anchor = { mention, date, sentence: place.sentence, block: place.block, tells, ...(until && { until }) };
    this.told.add(anchor);
    return anchor;
  }

  /** The end of a range lies after its start and takes what it does not say from it. */
  #end(until: TimeExpression, start: PartialDate): PartialDate | undefined {
    const { year, month, day } = until;
    if (until.reference || until.shift) return undefined;
    const firstYear = year ?? Number(start.slice(0, 4));
    if (month !== undefined) {
      const sameYear = toIso(firstYear, month, day);
      return sameYear < start && year === undefined ? toIso(firstYear + 1, month, day) : sameYear;
    }
    if (day === undefined || start.length < 10) return year === undefined ? undefined : String(year);
    const sameMonth = toIso(Number(start.slice(0, 4)), Number(start.slice(5, 7)), day);
    return sameMonth >= start ? sameMonth : `${addMonths(start, 1)}-${String(day).padStart(2, '0')}`;
  }

  #date(time: TimeExpression, place: Place): PartialDate | undefined {
    if (time.year !== undefined) return absolute(time.year, time.month, time.day);
    if (time.reference === 'anaphoric') return this.#anaphoric(time, place);
    if (time.reference === 'deictic') return place.base === undefined ? undefined : shifted(time, place.base);
    if (time.month !== undefined) return this.#month(time.month, time.day, place);
    if (time.day !== undefined) return this.#day(time.day, place);
    if (time.weekday === undefined) return time.clock === undefined ? undefined : this.#clock(place);
    return place.base?.length === 10 ? nearestWeekday(time.weekday, place.base, place.future) : undefined;
  }

  /** A clock time alone is of the day that the story has just told, or of the diary's entry. */
  #clock(place: Place): PartialDate | undefined {
    return this.told.near(place.sentence, place.block, REACH, 10)?.date ?? place.section?.day;
  }

  #anaphoric(time: TimeExpression, place: Place): PartialDate | undefined {
    const unit = time.shift?.unit ?? 'day';
    const exact = unit === 'year' ? 4 : unit === 'month' ? 7 : 10;
    const told = this.told.last(place.sentence, exact);
    const anchor = told !== undefined && told.block >= (place.section?.from ?? 0) ? told : undefined;
    // 同日 and 前日 with no day told before are of the article's own; 翌日 needs another.
    if (anchor === undefined)
      return place.base !== undefined && (time.shift?.count ?? 0) <= 0 ? shifted(time, place.base) : undefined;
    const from = (time.shift?.count ?? 0) > 0 ? (anchor.until ?? anchor.date) : anchor.date;
    return shifted(time, from.length >= exact ? from : anchor.date);
  }

  /** A month without its year: the list's year in a heading, the story's own year, else the one nearest to the article. */
  #month(month: number, day: number | undefined, place: Place): PartialDate | undefined {
    const listed = this.#yearOfHeading(place.block);
    if (listed !== undefined) return absolute(listed, month, day);
    const near = this.told.near(place.sentence, place.block, REACH, 4);
    const story = near && this.#carries(near, place) ? absolute(Number(near.date.slice(0, 4)), month, day) : undefined;
    if (story !== undefined && story.slice(0, near!.date.length) >= near!.date.slice(0, story.length)) return story;
    if (place.base !== undefined && place.base.length > 4) return nearestYear(month, day, place.base, place.future);
    const last = this.told.last(place.sentence, 4);
    const year = last?.tells === true ? last.date : place.base;
    return year === undefined ? undefined : absolute(Number(year.slice(0, 4)), month, day);
  }

  /** A year alone (2019年以来…, 2016年の…) is carried on only where it heads its clause and is as near as the sentence. */
  #carries(anchor: Anchor, place: Place): boolean {
    if (anchor.date.length >= 7) return true;
    const next = this.article.text[anchor.mention.span.end] ?? '';
    return anchor.sentence === place.sentence && /[はに、，]/u.test(next);
  }

  /** A day without its month: beside the story's own date, else the one nearest to the article. */
  #day(day: number, place: Place): PartialDate | undefined {
    const near = place.reported ? undefined : this.told.near(place.sentence, place.block, REACH, 10);
    // A plan just told (来月1日に訪れる) does not date what has happened.
    const ahead = near !== undefined && place.base?.length === 10 && place.future !== true && near.date > place.base;
    if (near !== undefined && !ahead)
      return dayBeside(day, near.until ?? near.date, place.future === true ? undefined : place.base);
    if (place.base !== undefined && place.base.length > 4) return nearestDay(day, place.base, place.future);
    const last = this.told.last(place.sentence, 7);
    return last && dayBeside(day, last.date, undefined);
  }

  #yearOfHeading(block: number): number | undefined {
    for (const heading of [...this.layout.blocks[block]!.headings].reverse()) {
      const { start, end } = this.layout.blocks[heading]!.span;
      const year = /^[0-9０-９]{4}(?=年$)/u.exec(this.article.text.slice(start, end).trim())?.[0];
      if (year !== undefined) return Number(year.normalize('NFKC'));
    }
    return undefined;
  }
}

const absolute = (year: number, month?: number, day?: number): PartialDate | undefined =>
  month === undefined || isRealDay(year, month, day ?? 1) ? toIso(year, month, month === undefined ? undefined : day) : undefined;

/** A shift from a date, with the month, day or weekday that stand beside it: 昨年11月, 来月1日, 来週の月曜日. */
const shifted = (time: TimeExpression, from: PartialDate): PartialDate | undefined => {
  const { unit, count } = time.shift ?? { unit: 'day', count: 0 };
  if (unit === 'year') return absolute(Number(from.slice(0, 4)) + count, time.month, time.day);
  if (from.length < 7) return undefined;
  if (unit === 'month') {
    const month = addMonths(from, count);
    return absolute(Number(month.slice(0, 4)), Number(month.slice(5, 7)), time.day);
  }
  if (from.length < 10) return undefined;
  return unit === 'week' ? inWeek(time, from, count) : onDay(time, from, count);
};

const onDay = (time: TimeExpression, from: PartialDate, count: number): PartialDate | undefined => {
  const day = addDays(from, count);
  return time.day === undefined || Number(day.slice(8)) === time.day ? day : dayBeside(time.day, day, undefined);
};

const inWeek = (time: TimeExpression, from: PartialDate, count: number): PartialDate | undefined => {
  const monday = mondayOf(from, count);
  if (time.day !== undefined) return dayBeside(time.day, addDays(monday, 3), undefined);
  if (time.weekday !== undefined) return addDays(monday, (time.weekday + 6) % 7);
  return sharedPart(time.part === '末' ? addDays(monday, 5) : monday, addDays(monday, 6));
};
