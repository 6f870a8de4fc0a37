import type { Span } from '../model/index.js';

/** A line with words on it. Its span has no surrounding white space. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** True where an empty line, or the start of the text, stands before it. */
  readonly apart: boolean;
  /** White space before its first word: a full-width space begins a paragraph. */
  readonly indent: string;
}

/** A list's year stands over its entries: 2023年. */
export const YEAR_LINE = /^[0-9０-９]{4}年$/u;

/** The lines of a text that hold anything. */
export const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let apart = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\f\v]+/gu)) {
    const gap = text.slice(lines.at(-1)?.span.end ?? 0, match.index);
    const content = match[0].trim();
    if (content === '') continue;
    if ((gap.match(/\r\n|[\r\n\u2028\u2029\f\v]/gu)?.length ?? 0) > 1) apart = true;
    const indent = match[0].slice(0, match[0].indexOf(content));
    const start = match.index + indent.length;
    lines.push({ span: { start, end: start + content.length }, text: content, apart, indent });
    apart = false;
  }
  return lines;
};
