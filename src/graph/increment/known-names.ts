import type { SerializedGraph } from '../../model/graph.js';
import { knownHolders } from '../identity/holders.js';
import { type Profile, profileFrom } from '../identity/mentions.js';
import { formKey, shortKeys } from '../identity/names.js';
import { allNames, namesOf } from '../merge/people-state.js';
import type { IndexReader, Overlay } from '../store/index-reader.js';
import { nodesOf } from './scope.js';

type Names = ReadonlyMap<string, boolean>;

let holders: Names | undefined;

/** The names of the table of office-holders. */
const holderNames = (): Names => {
  holders ??= allNames(knownHolders().map(({ profile }) => profile));
  return holders;
};

/** The names that articles have given so far: who shares none of them touches nobody beyond his country. */
export class KnownNames {
  private readonly nameless: ReadonlySet<string>;
  /** Names of those who came since the index was written. */
  private readonly added: Names;

  constructor(
    private readonly reader: IndexReader,
    overlay: Overlay,
  ) {
    const people = overlay.additions.flatMap(({ gathered }) => gathered.flatMap((article) => [...article.people]));
    const profiles = people.map(({ attributes }) => profileFrom(attributes));
    this.added = allNames(profiles);
    const nameless = profiles.filter(({ country }) => country === '').flatMap(namesOf);
    this.nameless = new Set([...[...reader.rows<[string]>('nameless')].map(([name]) => name), ...nameless]);
  }

  /** Whether somebody has the name, as it stands or (`parts`) as a part of his. */
  private has(name: string, parts: boolean): boolean {
    const known = [this.added.get(name), holderNames().get(name), this.reader.find<[string, boolean]>('names', name)[0]?.[1]];
    return known.some((whole) => whole !== undefined && (whole || parts));
  }

  /** Whether somebody is called as this one may be. That they share a given name only joins nobody. */
  private isShared({ forms }: Profile): boolean {
    return (
      forms.length === 0 ||
      forms.some((form) => this.has(formKey(form), true) || shortKeys(form).some((part) => this.has(part, false)))
    );
  }

  /** Whether an article names someone without a country whom others may know, or who may be such a one: that concerns all countries. */
  concernsAll(graph: SerializedGraph): boolean {
    return nodesOf(graph, 'Minister').some(({ attributes }) => {
      const profile = profileFrom(attributes);
      return profile.country === '' ? this.isShared(profile) : namesOf(profile).some((name) => this.nameless.has(name));
    });
  }
}
