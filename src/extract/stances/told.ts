import type { AgreementEvent, Clause, StanceEvent } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { answered, pointedAt } from './answers.js';
import { isAsserted } from './asserted.js';
import { isBareCountry, widened } from './bare.js';
import { childrenOf } from './chain.js';
import type { Context } from './context.js';
import { type Entry, LEXICON } from './lexicon.js';
import { matterOf } from './matter.js';
import { type Matter, textAt } from './phrases.js';
import { type Item, itemsOf } from './split.js';
import { withAntecedent, withGround, withTopic } from './widen.js';
import { describe } from './words.js';

export type Found = (AgreementEvent | StanceEvent) & { readonly sentence: number; readonly headline: boolean };

export const statement = (context: Context, clause: Clause, rule: string) => {
  const sentence = context.reading.layout.sentences[clause.sentence]!;
  return [{ span: sentence.span, rule }];
};

export const isHeadline = ({ reading }: Context, clause: Clause): boolean =>
  /^(headline|heading)$/.test(reading.layout.blocks[reading.layout.sentences[clause.sentence]!.block]!.kind);

export const passes = (context: Context, clause: Clause, entry: Entry): boolean => {
  const words = clause.arguments.filter((a) => a.case === '副' || a.case === '連体').map((a) => textAt(context.reading, a.span));
  if (entry.adverb && !words.some((w) => entry.adverb!.test(w))) return false;
  if (entry.source && !clause.arguments.some((a) => entry.source!.test(textAt(context.reading, a.head)))) return false;
  return isAsserted(context.reading, context.reading.clauses[clause.sentence] ?? [], clause, entry);
};

/** こうした認識を共有: the words before are what it points at. */
const antecedent = (context: Context, clause: Clause, item: Item): Item => {
  if (!LEXICON.anaphoric.test(item.text)) return item;
  const clauses = context.reading.clauses[clause.sentence] ?? [];
  const before = clauses
    .filter((c) => c.span.end <= item.span.start && c.index < clause.index && c.quoted === clause.quoted)
    .at(-1);
  if (!before) return item;
  return (
    itemsOf(context.reading, {
      sentence: clause.sentence,
      pieces: [{ start: before.span.start, end: before.predicate.span.end }],
    }).at(-1) ?? item
  );
};

/** 大筋合意に達した: no matter but the agreement itself; the clause tells of it. */
const byName = (clause: Clause, entry: Entry): Matter | undefined =>
  entry.class === 'agreement' && LEXICON.namedAgreements.test(clause.predicate.compound ?? '')
    ? { sentence: clause.sentence, pieces: [clause.span] }
    : undefined;

const isGood = (item: Item): boolean =>
  item.text.length >= 2 && !LEXICON.emptyHeads.test(item.text) && !LEXICON.anaphoric.test(item.text);

/** 大臣「…することを確認した」: the matter of words in a quotation begins inside it. */
const withinQuote = ({ reading }: Context, clause: Clause, matter: Matter): Matter => {
  if (clause.quoted === 0 || matter.sentence !== clause.sentence) return matter;
  const bracket = reading.layout.sentences[clause.sentence]!.brackets.find(
    ({ kind, depth, span }) => kind === 'quote' && depth === clause.quoted && contains(span, clause.predicate.span),
  );
  if (!bracket) return matter;
  const start = bracket.span.start + 1;
  const pieces = matter.pieces.filter((p) => p.end > start).map((p) => ({ start: Math.max(p.start, start), end: p.end }));
  return pieces.length > 0 ? { ...matter, pieces } : matter;
};

/** Aを実施することが必要であり、Bしてほしい旨述べた: what is called needed stands before the last thing said. */
const necessities = ({ reading }: Context, holder: Clause): Item[] =>
  childrenOf(reading.clauses[holder.sentence] ?? [], holder.index)
    .filter((c) => /^(te|continuative)$/.test(c.link) && !c.negated)
    .filter((c) => LEXICON.needed.test(textAt(reading, c.predicate.span)))
    .map((c) => {
      const span = { start: c.span.start, end: c.predicate.span.end };
      const text = textAt(reading, span)
        .replace(/で(あり)?、?$/u, 'である')
        .replace(/があり、?$/u, 'がある');
      return { span, text: describe(text) };
    });

/** 「決定を支持する。備えが必要だ」: each statement of a quotation is its own. */
const lastSaid = (item: Item): Item => ({ ...item, text: item.text.replace(/^.*。(?=.)/su, '') });

/** The matter of a predicate, and what it is told as. */
export interface Told {
  readonly matter: Matter;
  readonly items: Item[];
}

export const matters = (context: Context, clause: Clause, entry: Entry): Told | undefined => {
  const matter =
    matterOf(context.reading, clause, entry) ??
    pointedAt(context, clause, entry) ??
    byName(clause, entry) ??
    answered(context, clause, entry);
  if (!matter) return undefined;
  const telling = isBareCountry(context, matter) ? widened(context, clause, entry, matter) : matter;
  if (!telling) return undefined;
  const whole = withinQuote(context, clause, telling);
  const items = itemsOf(context.reading, whole, entry.class !== 'stressed')
    .map((i) =>
      withGround(
        context,
        clause,
        entry,
        whole,
        withTopic(context, clause, withAntecedent(context, clause, antecedent(context, clause, i))),
      ),
    )
    .filter(isGood);
  const needs = entry.ends && entry.quote && matter.holder ? necessities(context, matter.holder) : [];
  if (needs.length > 0 && !entry.ends!.test(items.at(-1)?.text ?? '')) return { matter, items: needs };
  const told = entry.ends ? items.map(lastSaid) : items;
  const ended = told.filter((i) => entry.ends?.test(i.text) ?? true);
  return ended.length > 0 ? { matter, items: ended.includes(told.at(-1)!) ? ended : [] } : undefined;
};
