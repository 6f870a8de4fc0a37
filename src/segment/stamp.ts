import { leadLength } from '../lexicon/dateline.js';
import type { Article } from '../model/index.js';
import type { Line } from './lines.js';

/** What belongs to a day of publication behind it: its weekday, a clock time, a word of publishing. */
const REST =
  /^(?:[\s　]*[（(][日月火水木金土](?:曜日?)?[）)])?(?:[\s　]*[0-9０-９]{1,2}[:：][0-9０-９]{2})?(?:[\s　]*(?:更新|公開|配信|掲載))?(?=[\s　])/u;
/** A headline before the stamp is no longer than this, and text after it no shorter. */
const HEADLINE = 120;
const TEXT = 30;

/** Where the stamp of a line begins and ends, if the line holds a headline, the day of publication and text, all in one. */
const stampIn = (article: Article, { span, text }: Line): { start: number; end: number } | undefined => {
  const day = article.published?.span;
  if (day === undefined || day.start < span.start || day.end > span.end || leadLength(text) > 0) return undefined;
  const before = article.text.slice(span.start, day.start);
  const behind = article.text.slice(day.end, span.end);
  const rest = REST.exec(behind);
  if (rest === null || before.includes('。') || before.length > HEADLINE || /[（(【［[「『]\s*$/u.test(before)) return undefined;
  const words = behind.slice(rest[0].length).trim();
  const told = words.length >= TEXT && words.includes('。') && (before.trim() === '' || /[\s　]$/u.test(before));
  return told ? { start: day.start, end: day.end + rest[0].length } : undefined;
};

const part = (article: Article, line: Line, start: number, end: number): Line[] => {
  const words = article.text.slice(start, end);
  const text = words.trim();
  const from = start + words.indexOf(text);
  const apart = start > line.span.start || line.apart;
  return text === ''
    ? []
    : [{ span: { start: from, end: from + text.length }, text, apart, indent: start > line.span.start ? '' : line.indent }];
};

/** Pages that were flattened bear headline, day and text on one line: these become lines of their own. */
export const splitAtStamp = (article: Article, lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => {
    const stamp = stampIn(article, line);
    if (stamp === undefined) return [line];
    const { start, end } = line.span;
    return [
      ...part(article, line, start, stamp.start),
      ...part(article, line, stamp.start, stamp.end),
      ...part(article, line, stamp.end, end),
    ];
  });
