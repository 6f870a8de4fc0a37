import { yearInPath } from '../lexicon/dates.js';
import type { Article, Layout, PartialDate, TimeMention } from '../model/index.js';
import { byPosition } from '../model/index.js';
import { type Future, sharedPart } from './when/nearest.js';
import { Resolver } from './when/resolver.js';
import { sectionsOf } from './when/sections.js';
import { spokenDay } from './when/spoken.js';

export type { Future } from './when/nearest.js';

/** A date, or the first and last of a range (5日から7日). */
export interface When {
  readonly date: PartialDate;
  readonly until?: PartialDate;
}

/** What the caller may know better than the words beside a time: whether its event is yet to come. */
export type IsFuture = (mention: TimeMention) => Future;

/**
 * Says when the times of one article are. Anchors, the most trusted first: the expression itself, the story's own date in the sentence
 * and block, a heading's year, the day a transcript was spoken, the day over an entry of a digest, the article's date, the year of its URL.
 * What none of them settles stays out: no date is ever guessed.
 */
export const resolveWhen = (
  times: readonly TimeMention[],
  article: Article,
  layout: Layout,
  isFuture: IsFuture = () => undefined,
): Map<TimeMention, When> => {
  const sorted = [...times].sort((a, b) => byPosition(a.span, b.span));
  const sections = sectionsOf(article, layout);
  const section = (block: number) => sections[block];
  const own = article.published?.date ?? (article.url === undefined ? undefined : yearInPath(article.url));
  const written = (block: number): PartialDate | undefined => sections[block]?.day ?? own;
  const once = (mention: TimeMention) => new Resolver(article, layout, written, isFuture, section).resolve(mention)?.date;
  const spoken = spokenDay(article, layout, sorted, once);
  const base = (block: number): PartialDate | undefined => (spoken && block > spoken.after ? spoken.date : written(block));
  const resolver = new Resolver(article, layout, base, isFuture, section);
  const found = new Map<TimeMention, When>();
  for (const mention of sorted) {
    const anchor = resolver.resolve(mention);
    if (anchor) found.set(mention, { date: anchor.date, ...(anchor.until && { until: anchor.until }) });
  }
  return found;
};

/** As `resolveWhen`, with the first day of a range alone. */
export const resolveTimes = (
  times: readonly TimeMention[],
  article: Article,
  layout: Layout,
  isFuture?: IsFuture,
): Map<TimeMention, PartialDate> =>
  new Map([...resolveWhen(times, article, layout, isFuture)].map(([mention, when]) => [mention, when.date]));

/** One occasion somewhere inside a range (talks during a trip from the 2nd to the 4th) is known as exactly as its two ends agree. */
export const inside = ({ date, until }: When): PartialDate => (until === undefined ? date : sharedPart(date, until));
