import type { Classified } from './classify.js';
import { YEAR_LINE } from './lines.js';

/** A list's year (2023年) stands over the plain headings of its entries. */
const styleOf = (words: string): string => (YEAR_LINE.test(words) ? 'year' : /^[【＜<〈《［]/u.test(words) ? 'bracket' : 'plain');

/**
 * The headings that are open. How deep a style of marker stands is learnt from the article itself: a style seen for the first time
 * goes below what is open, one seen before closes all that stands under it.
 */
export class HeadingStack {
  readonly #open: { readonly style: string; readonly block: number }[] = [];

  /** Opens a heading and gives its level. */
  enter(block: number, heading: Classified): number {
    const style = heading.marker?.style ?? styleOf(heading.line.text);
    const known = this.#open.findIndex((entry) => entry.style === style);
    if (known >= 0) this.#open.length = known;
    this.#open.push({ style, block });
    return this.#open.length;
  }

  /** The headings above a block, outermost first; above a heading of `level`, those over it. */
  above(level: number): number[] {
    const depth = level > 0 ? level - 1 : this.#open.length;
    return this.#open.slice(0, depth).map((entry) => entry.block);
  }
}
