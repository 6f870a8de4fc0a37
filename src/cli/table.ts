import stringWidth from 'string-width';
import { bold } from './output.js';

const GAP = 2;
const NARROWEST = 6;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Printable ASCII, and characters that are surely two columns wide, none of which joins another. */
const PLAIN = /^[ -~\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;

/** Columns that a text takes. The common case is counted here: the general one costs a segmenter for each cell. */
export function width(text: string): number {
  if (!PLAIN.test(text)) return stringWidth(text);
  let columns = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x3000) columns++;
  return columns;
}

/** Control characters and line ends would break the table, or the terminal. */
const clean = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

/** The text in at most `width` columns, its end marked where it was cut. */
export function cut(text: string, most: number): string {
  if (width(text) <= most) return text;
  let out = '';
  let used = 1;
  for (const { segment } of graphemes.segment(text)) {
    used += width(segment);
    if (used > most) break;
    out += segment;
  }
  return `${out}…`;
}

export const pad = (text: string, columns: number, right = false): string => {
  const space = ' '.repeat(Math.max(0, columns - width(text)));
  return right ? space + text : text + space;
};

/** Takes columns from the widest cells until the table fits. */
function shrink(widths: readonly number[], room: number): number[] {
  const fitted = [...widths];
  const total = (): number => fitted.reduce((a, b) => a + b, 0);
  while (total() > room) {
    const widest = fitted.indexOf(Math.max(...fitted));
    if (fitted[widest]! <= NARROWEST) break;
    fitted[widest]!--;
  }
  return fitted;
}

/** Rows as an aligned table; full-width characters count two columns. On a terminal it fits the window. */
export function table(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  columns = process.stdout.columns,
): string {
  const cells = rows.map((row) => row.map((cell) => clean(String(cell))));
  const natural = header.map(width);
  for (const row of cells)
    row.forEach((cell, i) => {
      natural[i] = Math.max(natural[i] ?? 0, width(cell));
    });
  const widths = columns ? shrink(natural, columns - GAP * (header.length - 1)) : natural;
  const numeric = header.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number' || row[i] === ''));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => pad(cut(cell, widths[i]!), widths[i]!, numeric[i]))
      .join(' '.repeat(GAP))
      .trimEnd();
  return [bold(line(header)), ...cells.map(line)].map((text) => `${text}\n`).join('');
}
