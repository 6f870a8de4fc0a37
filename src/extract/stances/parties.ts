import type { Actor, Reading, TalksEvent } from '../../model/index.js';
import { actorKey, countriesOf, unique } from './actors.js';
import type { Context } from './context.js';
import { partiesOf } from './participants.js';

/** The actors of what was agreed, and the talks that reached it. */
export interface Sides {
  readonly actors: readonly Actor[];
  readonly talks?: number;
  /** The clause itself names the talks: its actors are not those of the clauses beside it. */
  readonly named?: true;
}

/** Sides among actors: countries and organisations; people of whom neither is known are one side, since they may be of one country. */
export const countSides = (reading: Reading, actors: readonly Actor[]): number =>
  new Set(actors.map((a) => sideOf(reading, a))).size;

const sideOf = (reading: Reading, actor: Actor): string => {
  const [country] = countriesOf(reading, actor);
  if (country) return country;
  return 'person' in actor ? (reading.resolution.people[actor.person]?.organization ?? '?') : actorKey(actor);
};

/** A person stands for his country: the country beside its own person is dropped. */
const withoutDoubles = (reading: Reading, actors: readonly Actor[]): Actor[] => {
  const people = new Set(actors.flatMap((a) => ('person' in a ? countriesOf(reading, a) : [])));
  return unique(actors).filter((a) => !('country' in a && people.has(a.country)));
};

/** The named people of talks in the place of their countries. */
export const byName = (context: Context, actors: readonly Actor[], talks: number | undefined): Actor[] => {
  if (talks === undefined || context.talks[talks]!.status !== 'held') return [...actors];
  const parties = partiesOf(context.reading, context.talks[talks]!);
  return actors.flatMap((a) => {
    const people = 'country' in a ? parties.filter((p) => countriesOf(context.reading, p).includes(a.country)) : [];
    return people.length > 0 ? people : [a];
  });
};

/** A side of the current talks of which the talks name nobody goes by the one person of that country whom the article names. */
const onlyOnes = (context: Context, actors: readonly Actor[], talks: number | undefined): Actor[] => {
  if (talks !== undefined && context.talks[talks]!.status !== 'held') return [...actors];
  return actors.flatMap((a): Actor[] => {
    if (!('country' in a)) return [a];
    const people = context.reading.resolution.people.filter((p) => p.country === a.country);
    return people.length === 1 ? [{ person: people[0]!.id }] : [a];
  });
};

/** Talks within one country reach no agreement between countries. */
const isDomestic = ({ countries, organizations }: TalksEvent): boolean => countries.length + organizations.length === 1;

export const make = (context: Context, actors: readonly Actor[], talks: number | undefined): Sides | undefined => {
  const named = withoutDoubles(context.reading, onlyOnes(context, byName(context, actors, talks), talks));
  if (talks !== undefined && isDomestic(context.talks[talks]!)) return undefined;
  return countSides(context.reading, named) >= 2 ? { actors: named, ...(talks === undefined ? {} : { talks }) } : undefined;
};
