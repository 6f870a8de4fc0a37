import type { Line } from './lines.js';
import { readMarker } from './markers.js';

/** A line that ends so goes on in the next one: a comma, a particle, the stem of a verb. */
const GOES_ON =
  /(?:[、，,「（(]|[をがはにのへとも]|から|より|まで|及び|および|並びに|又は|ところ|において|により|に関し|に対し)$/u;
const ENDS = /[。．！？!?」』】〉》）)：:]$/u;
/** Longest line of hand-wrapped text (mail, old ministry pages), in characters. */
const WRAP_MAX = 64;
const WRAP_MIN = 16;
/** How much shorter than the longest a full line may be: a word that did not fit, 禁則. */
const SLACK = 5;

const lengthOf = (line: Line): number => line.indent.length + line.text.length;

/** The longest line of the run of lines without an empty one between, for each line; addresses and other lines that stand alone count for none. */
const runWidths = (lines: readonly Line[], breaks: (index: number) => boolean): number[] => {
  const widths: number[] = new Array(lines.length).fill(0);
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && !lines[to]!.apart) to += 1;
    let widest = 0;
    for (let i = from; i < to; i += 1) if (!breaks(i)) widest = Math.max(widest, lengthOf(lines[i]!));
    widths.fill(widest, from, to);
    from = to;
  }
  return widths;
};

/**
 * For each line, whether the next one continues it. Two ways show it: the line breaks off after a comma or particle, or all
 * lines of its run are cut at one width and this one is full.
 */
export const continuations = (lines: readonly Line[], breaks: (index: number) => boolean): boolean[] => {
  const widths = runWidths(lines, breaks);
  return lines.map((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || next.apart || breaks(i) || breaks(i + 1) || ENDS.test(line.text)) return false;
    if (/^[\u3000]/u.test(next.indent) && !/^[\u3000]/u.test(line.indent)) return false;
    if (readMarker(next.text) !== undefined && !GOES_ON.test(line.text)) return false;
    if (GOES_ON.test(line.text)) return line.text.length >= WRAP_MIN || /[、，]$/u.test(line.text);
    const width = widths[i]!;
    return (
      width >= WRAP_MIN &&
      width <= WRAP_MAX &&
      lengthOf(line) >= width - SLACK &&
      lengthOf(line) >= WRAP_MIN &&
      wrapsOften(lines, i, width)
    );
  });
};

/** At least two lines of the run are as full as this one: one long line proves no wrapping. */
const wrapsOften = (lines: readonly Line[], index: number, width: number): boolean => {
  let full = 0;
  for (let i = Math.max(0, index - 3); i <= Math.min(lines.length - 1, index + 3); i += 1) {
    const length = lengthOf(lines[i]!);
    if (length >= width - SLACK && length <= width && !/[」』】）)]$/u.test(lines[i]!.text)) full += 1;
  }
  return full >= 2 && /[ぁ-ん。、]/u.test(lines[index + 1]!.text);
};
