import { createHash } from 'node:crypto';
import { leadLength } from '../lexicon/dateline.js';
import { findTitle } from '../lexicon/title.js';
import type { Article, Span } from '../model/index.js';
import { decode, requireJapanese } from './decode.js';
import { ReadError } from './error.js';
import { type HtmlArticle, looksLikeHtml, readHtml } from './html.js';
import { impossibleDates } from './impossible.js';
import { toDay } from './isoday.js';
import { publishedIn, publishedInName } from './published.js';

/** What the caller knows of an article beforehand; it goes before what the article says. */
export interface Given {
  readonly url?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
}

const isUrl = (source: string): boolean => /^https?:\/\//iu.test(source);

/** Where the title stands in the text, if it does. */
const titleSpan = (text: string, title: string | undefined): Span | undefined => {
  if (title !== undefined) {
    const start = text.indexOf(title);
    return start < 0 ? titleSpan(text, undefined) : { start, end: start + title.length };
  }
  const lines = [...text.matchAll(/[^\r\n]+/gu)].filter((m) => m[0].trim() !== '');
  const index = findTitle(lines.map((m) => m[0]));
  const line = index === undefined ? undefined : lines[index];
  if (line === undefined) return undefined;
  const words = line[0].trim();
  const start = line.index + line[0].indexOf(words);
  return { start: start + leadLength(words), end: start + words.length };
};

interface Known extends Given {
  readonly markup?: string;
}

const publishedOf = (text: string, source: string, known: Known, warnings: string[]): Article['published'] => {
  for (const [basis, value] of [
    ['given', known.published],
    ['markup', known.markup],
  ] as const) {
    if (value === undefined) continue;
    const date = toDay(value);
    if (date !== undefined) return { date, basis };
    warnings.push(`The date of publication "${value}" is no date; it is left out.`);
  }
  const url = known.url ?? (isUrl(source) ? source : undefined);
  return publishedIn(text, url) ?? (isUrl(source) ? undefined : publishedInName(source));
};

const build = (text: string, source: string, known: Known, odd: readonly string[]): Article => {
  requireJapanese(text, source);
  const warnings = [...odd, ...impossibleDates(text).map((words) => `${words} is a date that no calendar has; it is left out.`)];
  const title = titleSpan(text, known.title);
  const published = publishedOf(text, source, known, warnings);
  const url = known.url ?? (isUrl(source) ? source : undefined);
  return {
    source,
    text,
    ...(title && { title }),
    ...(published && { published }),
    ...(url && { url }),
    ...(known.publisher && { publisher: known.publisher }),
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    warnings,
  };
};

/** A page whose elements are nested thousands deep is no article and would exhaust the stack. */
const parsePage = (html: string, source: string): HtmlArticle => {
  try {
    return readHtml(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ReadError(source, 'its elements are nested too deeply', 'save its text as .txt and give that');
  }
};

/**
 * Reads one article. Bytes are decoded from whichever encoding they are in; a page's main part is taken; plain text stays as it is but
 * for a byte order mark. Throws `ReadError` where there is nothing to read.
 */
export const readArticle = (bytes: Uint8Array | string, source: string, given: Given = {}): Article => {
  const { text, warnings } =
    typeof bytes === 'string' ? { text: bytes.replace(/^\ufeff/u, ''), warnings: [] } : decode(bytes, source);
  if (!looksLikeHtml(text)) return build(text, source, given, warnings);
  const { text: words, published, ...page } = parsePage(text, source);
  return build(words, source, { ...page, ...given, ...(published !== undefined && { markup: published }) }, warnings);
};
