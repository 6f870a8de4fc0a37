import { isDateline } from '../lexicon/dateline.js';
import { isCaption, isFurnitureLine, opensFurniture } from '../lexicon/page.js';
import { type Line, YEAR_LINE } from './lines.js';
import { readMarker } from './markers.js';

/** Text that a furniture region (rankings, related links) is over with. */
const RETURNS_LENGTH = 40;

const isText = (line: Line): boolean =>
  line.text.includes('。') && line.text.length >= RETURNS_LENGTH && readMarker(line.text)?.role !== 'list';

/** Which lines are page furniture, by themselves or by the region that they stand in. */
export const furnitureOf = (lines: readonly Line[], title: number | undefined): boolean[] => {
  let region = false;
  let ended = false;
  let index = false;
  const links = linksOf(lines);
  return lines.map((line, i) => {
    if (links.has(i)) return true;
    if (title !== undefined && i < title) return !isDateline(line.text) && !isCaption(line.text) && !YEAR_LINE.test(line.text);
    if (i === title) return false;
    if (/^(INDEX|Index|目次)$/u.test(line.text)) index = true;
    if (opensFurniture(line.text)) region = true;
    else if (region && isText(line)) region = false;
    if (region || isFurnitureLine(line.text)) return true;
    if (index && readMarker(line.text)?.role === 'list' && !line.text.includes('。')) return true;
    index = false;
    // After the line that closes an agency's story (「人民網日本語版」2016年4月28日) only links to other stories follow.
    if (ended && !line.text.includes('。')) return true;
    if (i > 3 && isDateline(line.text) && /^[「『]/u.test(line.text)) ended = true;
    return isBreadcrumb(lines, i, title);
  });
};

const LINK = /^[^。]{8,60}[（(][^（）()。]{0,10}(?:新聞|通信|ニュース|NEWS|放送|テレビ)[)）]$/u;

/** Other stories' headlines, each with its paper in brackets: two or more in a row, and what follows them without a sentence. */
const linksOf = (lines: readonly Line[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const isLink = lines.map(({ text }) => LINK.test(text) && !isCaption(text));
  for (let i = 1; i < lines.length; i += 1) {
    if (isLink[i] !== true || (isLink[i - 1] !== true && isLink[i + 1] !== true)) continue;
    let end = i;
    while (end < lines.length && !lines[end]!.text.includes('。')) found.add(end++);
    i = end;
  }
  return found;
};

/** A site's section in a bullet under the headline (- 日本の防衛), before the date. */
const isBreadcrumb = (lines: readonly Line[], index: number, title: number | undefined): boolean =>
  title !== undefined &&
  index > title &&
  index <= title + 2 &&
  /^[-•・]\s*[^。、]{1,12}$/u.test(lines[index]!.text) &&
  lines[index + 1] !== undefined &&
  isDateline(lines[index + 1]!.text);
