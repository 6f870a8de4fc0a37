import type { Clause, Span, StanceEvent } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { countriesAbout } from './about.js';
import { childrenOf } from './chain.js';
import { type Context, talksFor } from './context.js';
import { topicsOf } from './instruments.js';
import { type Entry, LEXICON } from './lexicon.js';
import { textAt } from './phrases.js';
import type { Item } from './split.js';
import { type Found, isHeadline, statement } from './told.js';
import { LONGEST } from './words.js';

/** Clauses that only add to the matter: ロシアとの連携も含め. */
const attached = (context: Context, clause: Clause): readonly Span[] =>
  childrenOf(context.reading.clauses[clause.sentence] ?? [], clause.index)
    .filter((c) => c.index < clause.index && LEXICON.inclusive.has(c.predicate.lemma))
    .map((c) => c.span);

/** 中国を念頭に: whom the words are aimed at, though they do not name him. */
const inMind = (context: Context, clause: Clause): readonly Span[] =>
  [clause, ...childrenOf(context.reading.clauses[clause.sentence] ?? [], clause.index)].flatMap((c) =>
    c.arguments.filter((a) => a.case === 'を念頭に').map((a) => a.span),
  );

/** 北朝鮮が開発を加速させ、ロシアとの協力を強化している: the second matter's deed is the first one's doer's too. */
const doers = ({ reading }: Context, clause: Clause, item: Item): readonly Span[] =>
  // Longer than any description: no one matter.
  (item.span.end - item.span.start > 2 * LONGEST ? [] : (reading.clauses[clause.sentence] ?? []))
    .filter((c) => c !== clause && contains(item.span, c.predicate.span))
    .flatMap((c) => c.arguments.filter((a) => a.case === 'が' && a.shared && a.span.end <= item.span.start).map((a) => a.span));

/** Words outside the matter that tell whom it is about. */
const besides = (context: Context, clause: Clause, item: Item): readonly Span[] => [
  ...attached(context, clause),
  ...inMind(context, clause),
  ...doers(context, clause, item),
];

const degreeOf = (context: Context, clause: Clause): string | undefined => {
  const word = clause.arguments.find((a) => a.case === '連体' || a.case === '副');
  const text = word && textAt(context.reading, word.head);
  return text && text.length <= 8 ? text : undefined;
};

/** One matter that somebody takes a stance on. */
export const stance = (
  context: Context,
  clause: Clause,
  entry: Entry,
  item: Item,
  by: StanceEvent['by'],
  towards: StanceEvent['by'],
): Found => {
  const { reading } = context;
  const degree = degreeOf(context, clause);
  const index = talksFor(context, clause.sentence, by);
  const date = index === undefined ? undefined : context.talks[index]!.date;
  const countries = towards.flatMap((a) =>
    'country' in a ? [a.country] : 'person' in a ? (reading.resolution.people[a.person]?.country ?? []) : [],
  );
  return {
    kind: 'stance',
    stance: entry.class as StanceEvent['stance'],
    by,
    text: item.text,
    about: [
      ...new Set([
        ...countriesAbout(reading, clause.sentence, [item.span, ...besides(context, clause, item)], by),
        ...(entry.towards.length > 0 ? countries : []),
      ]),
    ],
    topics: topicsOf(item.text),
    ...(degree && entry.class === 'concern' ? { degree } : {}),
    ...(date ? { date } : {}),
    statements: statement(context, clause, `${entry.class}:${clause.predicate.lemma}`),
    sentence: clause.sentence,
    headline: isHeadline(context, clause),
  };
};
