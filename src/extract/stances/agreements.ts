import type { Argument, Clause, StanceEvent } from '../../model/index.js';
import { countriesAbout } from './about.js';
import { countriesOf } from './actors.js';
import { chainEnd } from './chain.js';
import type { Context } from './context.js';
import { isInstrument, topicsOf } from './instruments.js';
import { entriesFor, entriesForNoun, LEXICON } from './lexicon.js';
import type { Sides } from './parties.js';
import { type Matter, textAt } from './phrases.js';
import { sidesOf } from './sides.js';
import { type Item, itemsOf } from './split.js';
import { type Found, isHeadline, matters, passes, statement } from './told.js';
import { describe } from './words.js';

/**
 * Aを進めるほか、Bすることで一致した: a plain form that is not past, joined by ほか or とともに to what is past, is of the matter and
 * no event beside it.
 */
const chainedItems = (context: Context, clause: Clause, told: { readonly matter: Matter }): Item[] => {
  if (!told.matter.holder) return [];
  const clauses = context.reading.clauses[clause.sentence] ?? [];
  return clauses
    .filter((c) => c.link === 'te' && c.modifies && !c.past && !c.negated && c.index < clause.index && c.quoted === clause.quoted)
    .filter(
      (c) =>
        chainEnd(clauses, c) === clause && entriesFor(c).length === 0 && c.arguments.some((a) => a.case === 'を' && !a.shared),
    )
    .map(
      (c) =>
        itemsOf(context.reading, { sentence: c.sentence, pieces: [{ start: ownStart(c), end: c.predicate.span.end }] }).at(-1)!,
    );
};

/** Where a clause begins without the subject that it may hold. */
const ownStart = (clause: Clause): number =>
  Math.min(
    ...clause.arguments.filter((a) => !a.shared && !/^(は|が|から|接続)$/.test(a.case) && !a.topic).map((a) => a.span.start),
  );

/** What a clause says was agreed, and by whom. */
export const agreementsOf = (
  context: Context,
  clause: Clause,
): { readonly found: Found[]; readonly sides: Sides } | undefined => {
  for (const entry of entriesFor(clause)) {
    if (entry.class !== 'agreement' || !passes(context, clause, entry)) continue;
    const told = matters(context, clause, entry);
    const sides = told && sidesOf(context, clause, entry);
    if (!told || !sides) continue;
    const date = sides.talks === undefined ? undefined : context.talks[sides.talks]!.date;
    const found = [...chainedItems(context, clause, told), ...told.items].map(
      (item): Found => ({
        kind: 'agreement',
        by: sides.actors,
        text: item.text,
        agreementKind: entry.instrument ? 'instrument' : 'commitment',
        strength: entry.strength,
        ...(date ? { date } : {}),
        ...(sides.talks === undefined ? {} : { talks: sides.talks }),
        about: countriesAbout(context.reading, clause.sentence, [item.span], sides.actors),
        topics: topicsOf(item.text),
        statements: statement(context, clause, `${entry.strength}:${clause.predicate.lemma}`),
        sentence: clause.sentence,
        headline: isHeadline(context, clause),
      }),
    );
    return { found, sides };
  }
  return undefined;
};

/** 共同声明で…を強調した, said by two sides: the document that says it was issued. */
export const documentsOf = (context: Context, clause: Clause, events: readonly Found[]): Found[] => {
  const event = events.find((e) => e.by.length > 1 && !(e.kind === 'agreement' && e.agreementKind === 'instrument'));
  const held = (a: Argument) =>
    a.case === 'に' && entriesFor(clause).some((e) => e.source?.test(textAt(context.reading, a.head)));
  const phrase = clause.arguments.find(
    (a) => !a.shared && (a.case === 'で' || held(a)) && isInstrument(textAt(context.reading, a.head)),
  );
  if (!event || !phrase || clause.quoted > 0) return [];
  const { reading } = context;
  const sides = new Set(event.by.flatMap((a) => countriesOf(reading, a)));
  if (sides.size < 2) return [];
  const text = describe(textAt(reading, phrase.span));
  return [
    {
      kind: 'agreement',
      by: event.by,
      text,
      agreementKind: 'instrument',
      strength: 'agreed',
      about: [],
      topics: topicsOf(text),
      statements: statement(context, clause, 'agreed:document'),
      sentence: clause.sentence,
      headline: isHeadline(context, clause),
    },
  ];
};

/** 武力行使への反対で一致した: an attitude that both agree on is the attitude of both. */
export const attitudesOf = (found: readonly Found[]): Found[] =>
  found.flatMap((e): Found[] => {
    if (e.kind !== 'agreement' || e.agreementKind === 'instrument') return [];
    const [, text, noun] = /^(.+?)(?:へ|に対する)の?([^の、]{2,3})$/u.exec(e.text) ?? [];
    const entry = noun ? entriesForNoun(noun).find((x) => x.class !== 'agreement' && x.class !== 'stressed') : undefined;
    if (!text || !entry) return [];
    const { kind: _, agreementKind: __, strength: ___, talks: ____, ...rest } = e;
    return [{ ...rest, kind: 'stance', stance: entry.class as StanceEvent['stance'], text }];
  });

/** 共同宣言の採択を歓迎した: what two sides welcome as made has been made. */
export const madeOf = ({ reading }: Context, events: readonly Found[]): Found[] =>
  events.flatMap((e): Found[] => {
    if (e.kind !== 'stance' || e.stance !== 'welcomed' || !LEXICON.making.test(e.text)) return [];
    const name = e.text.replace(LEXICON.making, '').replace(/[のがを]$/u, '');
    if (!isInstrument(name) || new Set(e.by.flatMap((a) => countriesOf(reading, a))).size < 2) return [];
    const { kind: _, stance: __, degree: ___, ...rest } = e;
    return [{ ...rest, kind: 'agreement', text: name, agreementKind: 'instrument', strength: 'signed' }];
  });
