import { isDateline } from '../lexicon/dateline.js';
import { isCaption } from '../lexicon/page.js';
import { findTitle } from '../lexicon/title.js';
import type { BlockKind } from '../model/index.js';
import { furnitureOf } from './furniture.js';
import { type Label, readLabels } from './labels.js';
import { type Line, YEAR_LINE } from './lines.js';
import { isBracketed, type Marker, readMarker } from './markers.js';
import { isRecord } from './records.js';
import { continuations } from './wrap.js';

/** A line and what it is. */
export interface Classified {
  readonly line: Line;
  readonly kind: BlockKind;
  readonly marker?: Marker;
  readonly label?: Label;
  /** The next line belongs to the same block. */
  readonly continues: boolean;
}

const SENTENCE_END = /[。．！？!?][」』）)]*(?:\s*[-–])?$/u;
/** A heading is short; so is a list entry, but a heading has text below it. */
const HEADING_LENGTH = 45;

/** A picture's words, given once more for those who do not see it. */
const isRepeated = (lines: readonly Line[], i: number): boolean =>
  !lines[i]!.text.includes('。') &&
  lines[i]!.text.length >= 6 &&
  (lines[i - 1]?.text === lines[i]!.text || lines[i + 1]?.text === lines[i]!.text);

const markedKind = (lines: readonly Line[], index: number, marker: Marker): BlockKind => {
  const body = lines[index]!.text.slice(marker.length);
  if (marker.role === 'list') return 'item';
  if (
    body.length > HEADING_LENGTH ||
    body.length === 0 ||
    /[。、，,]/u.test(body.replace(/[（(「][^）)」]*[）)」]/gu, '').slice(-1))
  )
    return 'item';
  if (SENTENCE_END.test(body) || body.includes('。')) return 'item';
  const next = lines[index + 1];
  if (next === undefined) return 'item';
  const following = readMarker(next.text);
  return following?.style === marker.style && marker.role === 'number' ? 'item' : 'heading';
};

/** A short line without a sentence's end, apart from what is above it and with text below it. */
const isPlainHeading = (lines: readonly Line[], index: number, followed: boolean): boolean => {
  const line = lines[index]!;
  const above = lines[index - 1];
  if (line.text.length > HEADING_LENGTH || /。/u.test(line.text) || /[、，,…]$/u.test(line.text) || !followed) return false;
  // A headline may end in に, へ or a quotation, a line of wrapped text too: only white space on both sides tells them apart.
  const free = line.apart && lines[index + 1]?.apart === true;
  if (/[」』]$/u.test(line.text) && (!free || /^[「『]/u.test(line.text))) return false;
  if (/[をはとも]$|から$|ました$|です$|ます$/u.test(line.text) || (!free && /[がにへ]$/u.test(line.text))) return false;
  return line.apart || above === undefined || SENTENCE_END.test(above.text) || above.text.length <= HEADING_LENGTH;
};

/** Classifies every line of a text. `title` is the line that names the article, if it has one. */
export const classify = (lines: readonly Line[], title: number | undefined): Classified[] => {
  const furniture = furnitureOf(lines, title);
  const labels = readLabels(lines);
  const fixed = (i: number): boolean =>
    furniture[i] === true ||
    labels.has(i) ||
    i === title ||
    isDateline(lines[i]!.text) ||
    isCaption(lines[i]!.text) ||
    isRepeated(lines, i);
  const continues = continuations(lines, fixed);
  const followed = followedBy(lines, furniture, labels);
  return lines.map((line, i) => {
    const label = labels.get(i);
    const marker = label ? undefined : readMarker(line.text);
    const held = i > 0 && continues[i - 1] === true;
    const kind = held
      ? 'paragraph'
      : kindOf(
          lines,
          i,
          { furniture: furniture[i]!, title: i === title, continues: continues[i]!, followed: followed[i]! },
          label,
          marker,
        );
    return { line, kind, continues: continues[i]!, ...(label && { label }), ...(marker && !held && { marker }) };
  });
};

interface Known {
  readonly furniture: boolean;
  readonly title: boolean;
  readonly continues: boolean;
  readonly followed: boolean;
}

const kindOf = (
  lines: readonly Line[],
  i: number,
  known: Known,
  label: Label | undefined,
  marker: Marker | undefined,
): BlockKind => {
  const line = lines[i]!;
  if (known.title) return 'headline';
  if (known.furniture) return 'furniture';
  if (label) return 'turn';
  if (YEAR_LINE.test(line.text)) return 'heading';
  if (isDateline(line.text) || isRecord(lines, i)) return 'dateline';
  if (isBracketed(line.text)) return 'heading';
  if (i > 0 && /^セクション画像$/u.test(lines[i - 1]!.text)) return 'caption';
  if (!known.continues && (isCaption(line.text) || isRepeated(lines, i))) return 'caption';
  if (marker) return known.continues ? 'item' : markedKind(lines, i, marker);
  return !known.continues && isPlainHeading(lines, i, known.followed) ? 'heading' : 'paragraph';
};

/** For each line, whether text, an item or a speaker follows, other headings and furniture passed over: then it can be a heading. */
const followedBy = (lines: readonly Line[], furniture: readonly boolean[], labels: ReadonlyMap<number, Label>): boolean[] => {
  const followed: boolean[] = new Array(lines.length).fill(false);
  let text = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    followed[i] = text;
    const words = lines[i]!.text;
    if (furniture[i]) continue;
    text ||=
      labels.has(i) ||
      words.includes('。') ||
      words.length > HEADING_LENGTH ||
      readMarker(words) !== undefined ||
      isBracketed(words);
  }
  return followed;
};

/** The line that names the article: the one that `title` covers, else the first sensible one. */
export const titleLine = (lines: readonly Line[], title: { start: number; end: number } | undefined): number | undefined => {
  if (title === undefined) return findTitle(lines.map((l) => l.text));
  const index = lines.findIndex((l) => l.span.start < title.end && title.start < l.span.end);
  return index < 0 ? undefined : index;
};
