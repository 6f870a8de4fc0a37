import type { NodeAttributes } from '../../model/graph.js';
import { type MentionClass, PeopleCollector, type Profile } from '../identity/mentions.js';
import { formKey, shortKeys } from '../identity/names.js';
import { push, sortedUnique } from '../order.js';

/** A class of mentions as it is stored: article, first and last day, count, smallest article. */
type ClassRow = readonly [article: string | null, from: number | null, to: number | null, count: number, first: string];
/** A profile with its classes. */
export type ProfileRow = readonly [
  name: string,
  aliases: readonly string[],
  country: string,
  offices: readonly string[],
  classes: readonly ClassRow[],
];

const classRow = ({ article, from, to, count, first }: MentionClass): ClassRow => [
  article ?? null,
  from ?? null,
  to ?? null,
  count,
  first,
];

/** The people of a fold by country: what decides who is one within a country says nothing about another. */
export function peopleRows({ classes }: PeopleCollector, countryOf: ReadonlyMap<Profile, string>): Map<string, ProfileRow[]> {
  const byProfile = new Map<Profile, ClassRow[]>();
  for (const one of classes) push(byProfile, one.profile, classRow(one));
  const out = new Map<string, ProfileRow[]>();
  for (const [profile, rows] of byProfile) {
    const [name, ...aliases] = profile.names;
    push(out, countryOf.get(profile) ?? '', [name!, aliases, profile.country, profile.offices, rows]);
  }
  return out;
}

/** A collector that holds what was stored. */
export function restorePeople(rows: readonly ProfileRow[]): PeopleCollector {
  const collector = new PeopleCollector();
  for (const [name, aliases, country, offices, classes] of rows) {
    const node: NodeAttributes = {
      kind: 'Minister',
      name,
      aliases: [...aliases],
      offices: [...offices],
      ...(country ? { country } : {}),
    };
    for (const [article, from, to, count, first] of classes) {
      collector.restore(node, { article: article ?? undefined, from: from ?? undefined, to: to ?? undefined, count, first });
    }
  }
  return collector;
}

/** Everything that someone may be called by. */
export const namesOf = ({ forms }: Profile): string[] => forms.flatMap((form) => [formKey(form), ...shortKeys(form)]);

/** Every name of the profiles without a country of their own: a person of such a name may concern several countries. */
export const namesWithoutCountry = ({ profiles }: PeopleCollector): string[] =>
  sortedUnique(profiles.filter(({ country }) => country === '').flatMap(namesOf));

/** Every name of anybody, and whether he is called so as it stands; else it is a part of his name. */
export function allNames(profiles: readonly Profile[]): Map<string, boolean> {
  const whole = new Set(profiles.flatMap(({ forms }) => forms.map(formKey)));
  return new Map(sortedUnique(profiles.flatMap(namesOf)).map((name) => [name, whole.has(name)]));
}
