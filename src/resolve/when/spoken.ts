import type { Article, Layout, PartialDate, TimeMention } from '../../model/index.js';

/** The day on which a transcript's words were spoken, and the block after which that holds. */
export interface Spoken {
  readonly date: PartialDate;
  readonly after: number;
}

const OCCASION = /会見|ぶら下がり|ブリーフィング|講演|演説|スピーチ|質疑/u;
const FIRST_PERSON = /私(?:は|から|の|も|と|が|自身)|申し上げ|でございます|おります。|いたしました。|伺いま/u;
/** The lead that tells of the conference stands in the first sentences. */
const LEAD = 8;

/** True where somebody speaks at length: turns, or polite words of a first person outside quotations. */
const isTranscript = (article: Article, layout: Layout): boolean =>
  layout.blocks.some((block) => block.kind === 'turn') ||
  layout.sentences.some(
    ({ span, block }) =>
      layout.blocks[block]!.kind !== 'headline' &&
      FIRST_PERSON.test(article.text.slice(span.start, span.end).replace(/「[^」]*」/gu, '')),
  );

/**
 * A transcript that was published later (本日 in it is the day of the conference, not of the page): the day that its lead gives to the
 * conference. Only a day with its month counts; it is resolved by `resolve`.
 */
export const spokenDay = (
  article: Article,
  layout: Layout,
  times: readonly TimeMention[],
  resolve: (mention: TimeMention) => PartialDate | undefined,
): Spoken | undefined => {
  for (const mention of times) {
    if (mention.sentence >= LEAD) return undefined;
    const { month, day, reference, until } = mention.expression;
    const sentence = layout.sentences[mention.sentence];
    if (sentence === undefined || month === undefined || day === undefined || reference || until) continue;
    const block = layout.blocks[sentence.block]!;
    if (block.kind === 'headline' || block.kind === 'caption' || block.kind === 'turn') continue;
    if (!OCCASION.test(article.text.slice(mention.span.end, sentence.span.end)) || !isTranscript(article, layout)) continue;
    const date = resolve(mention);
    if (date !== undefined) return { date, after: block.index };
  }
  return undefined;
};
