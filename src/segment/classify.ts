import { isDateline } from '../lexicon/dateline.js';
import { isCaption } from '../lexicon/page.js';
import { findTitle } from '../lexicon/title.js';
import type { BlockKind } from '../model/index.js';
import { furnitureOf } from './furniture.js';
import { type Label, readLabels } from './labels.js';
import { type Line, YEAR_LINE } from './lines.js';
import { isBracketed, type Marker, readMarker } from './markers.js';
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
/** The agency or paper that a story is from, on a line under its headline. */
const AGENCY =
  /^[（(［[]?(?:共同通信(?:社)?|時事通信(?:社)?|ロイター(?:通信)?|AFP(?:[＝=]時事|通信)?|AP通信|聯合ニュース|産経新聞|読売新聞(?:オンライン)?|朝日新聞(?:デジタル)?|毎日新聞|日本経済新聞(?:[\s　]電子版)?)[）)］\]]?$/u;
/** The office that issues a release, on a line of its own under its date. */
const isIssuer = (lines: readonly Line[], index: number): boolean =>
  (index > 0 &&
    isDateline(lines[index - 1]!.text) &&
    /^[^\s。、]{2,12}(省|庁|府|部|局|室|官邸|本部|大使館)$/u.test(lines[index]!.text)) ||
  (index > 0 && index <= 4 && AGENCY.test(lines[index]!.text));

/** When and where a press conference was held, as its record lists them under their names: 日時, 場所, 備考. */
const isRecordField = (lines: readonly Line[], index: number): boolean => {
  const name = /^(日時|場所|備考|会見者|担当)$/u;
  const short = (line: Line): boolean => line.text.length <= 30 && !line.text.includes('。');
  if (index > 8 || !lines.slice(0, 3).some((line) => line.text.includes('会見'))) return false;
  if (/^(?:日時|場所|備考|会見者|担当)\s*[:：]\s*\S/u.test(lines[index]!.text))
    return short({ ...lines[index]!, text: lines[index]!.text.slice(12) });
  return name.test(lines[index]!.text) || (index > 0 && name.test(lines[index - 1]!.text) && short(lines[index]!));
};

/** A field of a document's record in a collection: [場所] 東京, [年月日] 1998年10月8日, [全文]. */
const isRecordLine = (line: Line): boolean =>
  /^[[［](?:場所|年月日|出典|備考|全文|著者|言語|注)[\]］]/u.test(line.text) && !line.text.includes('。');

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
  if (isDateline(line.text) || isIssuer(lines, i) || isRecordField(lines, i) || isRecordLine(line)) return 'dateline';
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
