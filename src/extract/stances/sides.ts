import type { Actor, Argument, Clause, Reading, TalksEvent } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { actorKey, countriesOf, unique } from './actors.js';
import { type Context, partiesOf } from './context.js';
import { type Entry, LEXICON } from './lexicon.js';
import { textAt } from './matter.js';
import { companions, subjectOf } from './subjects.js';

/** The actors of what was agreed, and the talks that reached it. */
export interface Sides {
  readonly actors: readonly Actor[];
  readonly talks?: number;
}

const sidesCount = (reading: Reading, actors: readonly Actor[]): number =>
  new Set(actors.map((a) => countriesOf(reading, a)[0] ?? actorKey(a))).size;

const sameSides = (reading: Reading, talks: TalksEvent, codes: readonly string[]): boolean => {
  const all = new Set(partiesOf(reading, talks).flatMap((a) => countriesOf(reading, a)));
  return codes.length === all.size && codes.every((c) => all.has(c));
};

/** A phrase that names the talks by their sides: 日中首脳会談で, 日韓両国間で. */
const namedEvent = (
  reading: Reading,
  clause: Clause,
): { readonly phrase: Argument; readonly codes: readonly string[] } | undefined => {
  for (const phrase of clause.arguments) {
    if (!/^(で|の間で|との間で|において|により)$/.test(phrase.case)) continue;
    const head = textAt(reading, phrase.head);
    if (!LEXICON.talksNouns.test(head)) continue;
    const country = reading.mentions[clause.sentence]?.find(
      (m) => m.kind === 'country' && m.codes.length + m.organizations.length >= 2 && overlaps(m.span, phrase.head),
    );
    if (country?.kind === 'country') return { phrase, codes: country.codes };
  }
  return undefined;
};

const dateIn = (reading: Reading, clause: Clause, phrase: Argument): string | undefined => {
  const time = reading.mentions[clause.sentence]?.find((m) => m.kind === 'time' && overlaps(m.span, phrase.span));
  return time && reading.resolution.dateOf.get(time);
};

const eventSides = (context: Context, clause: Clause): Sides | undefined => {
  const { reading, talks } = context;
  const named = namedEvent(reading, clause);
  if (!named) return undefined;
  const date = dateIn(reading, clause, named.phrase);
  const fits = talks.flatMap((t, i) =>
    sameSides(reading, t, named.codes) && (!date || !t.date || t.date.startsWith(date) || date.startsWith(t.date)) ? [i] : [],
  );
  const here = fits.find((i) => i === context.current[clause.sentence]) ?? fits.find((i) => talks[i]!.date === date) ?? fits[0];
  if (here !== undefined && (!date || talks[here]!.date)) return { actors: partiesOf(reading, talks[here]!), talks: here };
  return { actors: named.codes.map((country) => ({ country })) };
};

/** A person stands for his country: the country beside its own person is dropped. */
const withoutDoubles = (reading: Reading, actors: readonly Actor[]): Actor[] => {
  const people = new Set(actors.flatMap((a) => ('person' in a ? countriesOf(reading, a) : [])));
  return unique(actors).filter((a) => !('country' in a && people.has(a.country)));
};

/** Puts the named people of talks in the place of their countries. */
const byName = (context: Context, actors: readonly Actor[], index: number | undefined): Actor[] => {
  if (index === undefined) return [...actors];
  const parties = partiesOf(context.reading, context.talks[index]!);
  return actors.flatMap((a) => {
    if (!('country' in a)) return [a];
    const people = parties.filter((p) => 'person' in p && countriesOf(context.reading, p).includes(a.country));
    return people.length > 0 ? people : [a];
  });
};

/**
 * Everyone who agreed. One side's report speaks for both, so the others of the current talks join a single subject;
 * without two sides there is no agreement.
 */
export const sidesOf = (context: Context, clause: Clause, entry: Entry): Sides | undefined => {
  const { reading } = context;
  const event = eventSides(context, clause);
  const subject = subjectOf(context, clause, entry);
  const explicit = unique([...subject.actors, ...companions(reading, clause)]);
  const index = context.current[clause.sentence];
  if (event && (subject.basis !== 'own' || event.actors.length > 1))
    return { ...event, actors: withoutDoubles(reading, event.actors) };
  if (sidesCount(reading, explicit) >= 2 && subject.basis !== 'carried') {
    return { actors: withoutDoubles(reading, explicit), ...(index === undefined ? {} : { talks: index }) };
  }
  if (index === undefined) return sidesCount(reading, explicit) >= 2 ? { actors: withoutDoubles(reading, explicit) } : undefined;
  const parties = partiesOf(reading, context.talks[index]!);
  const keys = new Set(parties.flatMap((p) => [actorKey(p), ...countriesOf(reading, p)]));
  const known = explicit.every((a) => keys.has(actorKey(a)) || countriesOf(reading, a).some((c) => keys.has(c)));
  if (subject.basis === 'own' && entry.both && (!known || entry.collective)) return undefined;
  const actors = withoutDoubles(reading, known ? [...parties] : unique([...byName(context, explicit, index), ...parties]));
  return sidesCount(reading, actors) >= 2 ? { actors, talks: index } : undefined;
};
