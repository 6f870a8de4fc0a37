import type { Clause, Span } from '../../model/index.js';
import { countriesAbout } from './about.js';
import type { Context } from './context.js';
import { topicsOf } from './instruments.js';
import { entriesFor, LEXICON } from './lexicon.js';
import { partiesOf } from './participants.js';
import type { Sides } from './parties.js';
import { sidesOf } from './sides.js';
import { itemsOf } from './split.js';
import type { Found } from './told.js';

/** Longest list that is read. */
const MOST = 40;

/** 次のとおり合意した, 合意した内容は以下のとおり: the items that follow are what was agreed. */
const announces = ({ reading }: Context, sentence: number): boolean => {
  const { span } = reading.layout.sentences[sentence]!;
  return LEXICON.announces.test(reading.article.text.slice(span.start, span.end));
};

/** Who agreed on a list: the sides of the announcing sentence, else those of the talks that it is about. */
const sidesFor = (context: Context, sentence: number): Sides | undefined => {
  const clauses = context.reading.clauses[sentence] ?? [];
  for (const clause of [...clauses].reverse()) {
    const entry = entriesFor(clause).find((e) => e.class === 'agreement');
    const sides = entry && sidesOf(context, clause, { ...entry, both: false, collective: false });
    if (sides) return sides;
  }
  const talks = context.told[sentence]?.[0];
  const actors = talks === undefined ? [] : partiesOf(context.reading, context.talks[talks]!);
  return talks !== undefined && actors.length > 1 && context.talks[talks]!.status === 'held' ? { actors, talks } : undefined;
};

/** A sentence that tells by itself who agreed, welcomed or feared is no item of the list before it. */
const standsAlone = (clauses: readonly Clause[]): boolean =>
  clauses.some((c) => c.link === 'main' && entriesFor(c).length > 0 && c.arguments.some((a) => a.case === 'は' && a.topic));

const spanOf = (context: Context, sentence: number): Span => {
  const { start, end } = context.reading.layout.sentences[sentence]!.span;
  const trimmed = context.reading.article.text.slice(start, end).replace(/[。．\s]+$/u, '');
  return { start, end: start + trimmed.length };
};

const itemEvents = (context: Context, sentence: number, sides: Sides): Found[] => {
  const { reading, talks } = context;
  const main = (reading.clauses[sentence] ?? []).find((c) => c.link === 'main');
  const matter = { sentence, pieces: [spanOf(context, sentence)], ...(main ? { holder: main } : {}) };
  const date = sides.talks === undefined ? undefined : talks[sides.talks]!.date;
  return itemsOf(reading, matter).map(
    ({ text, span }): Found => ({
      kind: 'agreement',
      by: sides.actors,
      text,
      agreementKind: 'commitment',
      strength: 'agreed',
      ...(date ? { date } : {}),
      ...(sides.talks === undefined ? {} : { talks: sides.talks }),
      about: countriesAbout(reading, sentence, [span], sides.actors),
      topics: topicsOf(text),
      statements: [{ span: reading.layout.sentences[sentence]!.span, rule: 'agreed:list' }],
      sentence,
      headline: false,
    }),
  );
};

/** Agreements told as a list under a sentence that announces it. */
export const listedAgreements = (context: Context, sentence: number): Found[] => {
  if (!announces(context, sentence)) return [];
  const sides = sidesFor(context, sentence);
  if (!sides) return [];
  const { sentences, blocks } = context.reading.layout;
  const out: Found[] = [];
  for (let i = sentence + 1; i < sentences.length && i <= sentence + MOST; i++) {
    if (blocks[sentences[i]!.block]!.kind !== 'item' || standsAlone(context.reading.clauses[i] ?? [])) break;
    out.push(...itemEvents(context, i, sides));
  }
  return out;
};
