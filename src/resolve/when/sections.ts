import { besideDate } from '../../lexicon/dateline.js';
import { findDates } from '../../lexicon/dates.js';
import type { Article, Layout, PartialDate } from '../../model/index.js';

/** The day that a dateline or a heading of nothing but a day gives; a heading that names talks on a day (10月31日の首脳会談) gives none. */
const dayOf = (words: string, heading: boolean): PartialDate | undefined => {
  const found = findDates(words).find((d) => d.date?.length === 10)?.date;
  return found !== undefined && (!heading || besideDate(words) === '') ? found : undefined;
};

/**
 * For each block, the day of the section that it stands in: digests, diaries and lists of news bear a day over each entry, from which
 * the entry's 本日 and 8日 are counted. The first day of the text is the article's own and starts no section.
 */
export const sectionDays = (article: Article, layout: Layout): (PartialDate | undefined)[] => {
  let day: PartialDate | undefined;
  let first = true;
  return layout.blocks.map(({ kind, span }) => {
    if (kind !== 'dateline' && kind !== 'heading') return day;
    const found = dayOf(article.text.slice(span.start, span.end), kind === 'heading');
    if (found !== undefined) {
      if (!first || article.published === undefined) day = found;
      first = false;
    }
    return day;
  });
};
