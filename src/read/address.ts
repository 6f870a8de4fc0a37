import { dateInPath, monthInPath } from '../lexicon/dates.js';
import type { Article } from '../model/index.js';

const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/iu, '');

/** The date that a URL's path bears; else the month. */
export const publishedInUrl = (url: string): Article['published'] | undefined => {
  const path = pathOf(url);
  const date = dateInPath(path) ?? monthInPath(path);
  return date === undefined ? undefined : { date, basis: 'url' };
};
