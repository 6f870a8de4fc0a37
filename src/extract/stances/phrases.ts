import type { Argument, Clause, Mention, Reading, Span } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { actorsOfPhrase } from './actors.js';
import { childrenOf } from './chain.js';
import { isInstrument } from './instruments.js';
import { LEXICON } from './lexicon.js';
import { memo } from './memo.js';

/** Where a predicate's matter stands: pieces in reading order, the last one the matter itself. */
export interface Matter {
  readonly sentence: number;
  readonly pieces: readonly Span[];
  /** The clause that the matter is, where it is one: すること, …と. */
  readonly holder?: Clause;
  /** Phrases before it that belong to the predicate. */
  readonly frames?: readonly Argument[];
}

export const textAt = (reading: Reading, span: Span): string => reading.article.text.slice(span.start, span.end);

const mentionAt = (reading: Reading, sentence: number, span: Span): Mention | undefined =>
  reading.mentions[sentence]?.find((m) => overlaps(m.span, span) && m.span.end >= span.end);

const isCountry = (mention: Mention | undefined): boolean => mention?.kind === 'country' && mention.codes.length === 1;

/** A phrase of time, place or occasion, or one that names whom, and so no matter. */
export const isFrame = (reading: Reading, clause: Clause, a: Argument, matterCase: boolean): boolean => {
  const mention = mentionAt(reading, clause.sentence, a.head);
  if (mention?.kind === 'time' || (mention?.kind === 'place' && a.case !== 'を')) return true;
  const head = textAt(reading, a.head);
  if (a.case === 'に' && LEXICON.occasionNouns.test(head)) return true;
  if (a.case === 'で' && LEXICON.talksNouns.test(head)) return true;
  if (
    /^(に|へ|から|と|は|が|に対し|も|として)$/.test(a.case) &&
    !holderOf(reading, clause, a) &&
    actorsOfPhrase(reading, clause.sentence, a).length > 0
  ) {
    // 行動を強める中国への懸念: a country with what it does before it is the matter.
    if (/^(へ|に対し)$/.test(a.case) && a.head.start - a.span.start >= 6 && isCountry(mention)) return false;
    return !(matterCase && isInstrument(head));
  }
  return false;
};

/** Clauses that a noun holds, by where the noun begins; the first of several. */
const contents = memo(
  (clauses: readonly Clause[]) =>
    new Map([...clauses].reverse().flatMap((c) => (c.link === 'nominal' && c.modifies ? [[c.modifies.start, c] as const] : []))),
);

/** The clause whose content a phrase like すること is. */
export const holderOf = (reading: Reading, clause: Clause, a: Argument): Clause | undefined => {
  const clauses = reading.clauses[clause.sentence] ?? [];
  const carried =
    a.case === '連体'
      ? clauses.find(
          (c) => c.predicate.span.end <= a.span.end && c.predicate.span.start >= a.head.start && c.index !== clause.index,
        )
      : undefined;
  return carried ?? contents(clauses).get(a.head.start);
};

/** Clauses of saying that hang on this one: what was said. */
export const quoted = (reading: Reading, clause: Clause): Clause[] =>
  childrenOf(reading.clauses[clause.sentence] ?? [], clause.index).filter(
    // 求めるなど抗議を行った: an example of the deed is no quotation.
    (c) => c.link === 'quotative' && !/など$/u.test(textAt(reading, c.predicate.span)),
  );
