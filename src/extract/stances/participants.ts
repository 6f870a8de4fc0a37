import type { Actor, Reading, TalksEvent } from '../../model/index.js';
import { actorKey, countriesOf, unique } from './actors.js';
import { memo } from './memo.js';

interface Participants {
  readonly actors: Actor[];
  readonly keys: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

const participantsOf = (reading: Reading, talks: TalksEvent): Participants => {
  const people = talks.who.map((person): Actor => ({ person }));
  const present = new Set(people.flatMap((p) => countriesOf(reading, p)));
  const unknown = people.filter((p) => countriesOf(reading, p).length === 0).length;
  const missing = talks.countries.filter((c) => !present.has(c));
  const sides = missing.length <= unknown ? [] : missing.map((country): Actor => ({ country }));
  const actors = unique([...people, ...sides]);
  return { actors, keys: new Set(actors.map(actorKey)), countries: new Set(actors.flatMap((p) => countriesOf(reading, p))) };
};

const byTalks = memo((reading: Reading) => memo((talks: TalksEvent) => participantsOf(reading, talks)));

/** Everyone who took part in talks: the people, and the sides of which nobody is named. */
export const partiesOf = (reading: Reading, talks: TalksEvent): readonly Actor[] => byTalks(reading)(talks).actors;

/** Whether all these actors took part, themselves or their country. */
export const covers = (reading: Reading, talks: TalksEvent, actors: readonly Actor[]): boolean => {
  const { keys, countries } = byTalks(reading)(talks);
  return actors.every((a) => keys.has(actorKey(a)) || ('country' in a && countries.has(a.country)));
};
