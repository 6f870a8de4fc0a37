import type { PartialDate, TimeMention } from '../../model/index.js';

/** A time that has been resolved, for others to be anchored to. */
export interface Anchor {
  readonly mention: TimeMention;
  readonly date: PartialDate;
  /** The last day of a range. */
  readonly until?: PartialDate;
  readonly sentence: number;
  readonly block: number;
  /** False for a date that only tells which event is meant (6月29日の首脳会談), so that the story does not go on from it. */
  readonly tells: boolean;
}

/** の, 以来, or a clause that ends in た before a noun: 12日にリヤドで起きた事件. */
const BACKGROUND = /^(?:の|以来|以降|ぶり|当時|付|に?[^、，。]{0,22}(?:た|予定されている|予定の)(?=[\u4e00-\u9fffァ-ヶ「]))/u;

/** True where the story goes on from a date: 11月5日、… tells when, 6月29日の会談 only which. */
export const tellsWhen = (text: string, mention: TimeMention): boolean =>
  !BACKGROUND.test(text.slice(mention.span.end, mention.span.end + 30));

/** How many sentences the story's own date outweighs one that is merely mentioned. */
const NEAR = 3;

/** No word of time goes back further than so many times told. */
const MEMORY = 200;

/** Times told so far, in order of reading. */
export class Told {
  readonly #all: Anchor[] = [];

  add(anchor: Anchor): void {
    this.#all.push(anchor);
  }

  /**
   * The time that 同日, 翌月 or 同年 goes back to: one of the same sentence, else the last from which the story went on where that is near,
   * else one that the sentence before names (11月1日の会談で…。同日…), else the last that told at all. `exact` is how many characters of
   * a date it must have (10 a day, 7 a month).
   */
  last(sentence: number, exact: number): Anchor | undefined {
    let any: Anchor | undefined;
    for (let i = this.#all.length - 1; i >= Math.max(0, this.#all.length - MEMORY); i -= 1) {
      const anchor = this.#all[i]!;
      if (anchor.date.length < exact) continue;
      if (anchor.sentence === sentence) return anchor;
      any ??= anchor;
      if (!anchor.tells) continue;
      const mentioned = sentence - any.sentence <= 1 && sentence - anchor.sentence > NEAR;
      return mentioned ? any : anchor;
    }
    return any;
  }

  /** The nearest earlier time of the same sentence that tells when, or, not further back than `reach` sentences, of the same block. */
  near(sentence: number, block: number, reach: number, exact: number): Anchor | undefined {
    for (let i = this.#all.length - 1; i >= 0; i -= 1) {
      const anchor = this.#all[i]!;
      if (sentence - anchor.sentence > reach || anchor.block !== block) return undefined;
      if (anchor.tells && anchor.date.length >= exact) return anchor;
    }
    return undefined;
  }
}
