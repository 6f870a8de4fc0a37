import { besideDate, isDateline } from '../../lexicon/dateline.js';
import { findDates, findMonthDay } from '../../lexicon/dates.js';
import type { Article, Block, Layout, PartialDate } from '../../model/index.js';
import { nearestYear } from './nearest.js';

/** The day that holds from a block on, because a line over an entry of a digest or diary bears it. */
export interface Section {
  readonly day: PartialDate;
  /** The block that bears it. */
  readonly from: number;
}

const UPDATED = /更新|updated/iu;

/** The day that a dateline or a heading of nothing but a day gives; a heading that names talks on a day (10月31日の首脳会談) gives none. */
const dayOf = (words: string, heading: boolean): PartialDate | undefined => {
  const found = findDates(words).find((d) => d.date?.length === 10)?.date;
  return found !== undefined && (!heading || besideDate(words) === '') ? found : undefined;
};

/** A diary's day without a year (11月23日), which is the last one before the article's own date; a story's own stamp is none. */
const dayOfDiary = (words: string, published: PartialDate | undefined): PartialDate | undefined => {
  if (published?.length !== 10 || besideDate(words) !== '' || UPDATED.test(words) || findDates(words).length > 0)
    return undefined;
  if (!isDateline(words)) return undefined;
  const found = findMonthDay(words);
  const day = found && nearestYear(found.month, found.day, published, false);
  return day?.length === 10 && day < published ? day : undefined;
};

/**
 * For each block, the section that it stands in: digests, diaries and lists of news bear a day over each entry, from which the entry's
 * 本日 and 8日 are counted. The first full day of the text is the article's own and starts no section.
 */
export const sectionsOf = (article: Article, layout: Layout): (Section | undefined)[] => {
  let section: Section | undefined;
  let first = true;
  const enter = ({ kind, span, index }: Block): void => {
    const words = article.text.slice(span.start, span.end);
    const found = dayOf(words, kind === 'heading');
    const day = found ?? dayOfDiary(words, article.published?.date);
    if (day === undefined) return;
    if (found === undefined || !first || article.published === undefined) section = { day, from: index };
    if (found !== undefined) first = false;
  };
  return layout.blocks.map((block) => {
    if (block.kind === 'dateline' || block.kind === 'heading') enter(block);
    return section;
  });
};
