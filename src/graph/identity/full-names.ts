import { push } from '../order.js';
import { isContested } from './contested.js';
import type { Profile } from './mentions.js';
import { formKey, type NameForm } from './names.js';
import { UnionFind } from './union-find.js';

/** Which profiles are one person by a full name in common, and which of their forms count as full. */
export interface FullNames {
  /** Number that stands for everyone with the profile's full name; undefined where it has a short name only. */
  readonly rootOf: ReadonlyMap<Profile, number>;
  /** Country of each profile, also where another article told it. */
  readonly countryOf: ReadonlyMap<Profile, string>;
  isFull(form: NameForm, country: string): boolean;
}

/** One form contains the other, or leaves out a middle name. */
const alike = (a: NameForm, b: NameForm): boolean =>
  a.text.includes(b.text) ||
  b.text.includes(a.text) ||
  (a.parts.length > 1 && b.parts.length > 1 && a.parts[0] === b.parts[0] && a.parts.at(-1) === b.parts.at(-1));

/**
 * Full forms that may join people: of each script the first, with others that contain it or that it contains. A second, different full
 * name in one script is more likely a slip of reading than a name.
 */
function linking(forms: readonly NameForm[], isFull: (form: NameForm) => boolean): NameForm[] {
  const kept: NameForm[] = [];
  for (const form of forms) {
    if (!isFull(form)) continue;
    const first = kept.find((other) => other.script === form.script);
    if (!first || alike(first, form)) kept.push(form);
  }
  return kept;
}

/** Countries under which each full form is known. */
function countriesByForm(profiles: readonly Profile[]): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const profile of profiles) {
    if (!profile.country) continue;
    for (const form of profile.forms) {
      if (!form.full) continue;
      const set = out.get(formKey(form)) ?? new Set();
      out.set(formKey(form), set.add(profile.country));
    }
  }
  return out;
}

/** The country of a profile that has none of its own: the only one under which others know its full names. */
function soleCountry(profile: Profile, known: ReadonlyMap<string, Set<string>>): string {
  const countries = new Set(profile.forms.flatMap((form) => [...(known.get(formKey(form)) ?? [])]));
  return countries.size === 1 ? [...countries][0]! : '';
}

/** Joins profiles of one country that have a full name in common. */
export function joinFullNames(profiles: readonly Profile[]): FullNames {
  const known = countriesByForm(profiles);
  const countryOf = profiles.map((profile) => profile.country || soleCountry(profile, known));
  const isFull = (form: NameForm, country: string): boolean =>
    !isContested(form, country) && (form.full || (known.get(formKey(form))?.has(country) ?? false));
  const sets = new UnionFind();
  for (const _ of profiles) sets.add();
  const bearers = new Map<string, number[]>();
  const full = profiles.map((profile, id) => linking(profile.forms, (form) => isFull(form, countryOf[id]!)));
  full.forEach((forms, id) => {
    for (const form of forms) push(bearers, `${countryOf[id]}|${formKey(form)}`, id);
  });
  for (const ids of bearers.values()) for (const id of ids) sets.join(ids[0]!, id);
  const rooted = profiles.flatMap((profile, id): [Profile, number][] => (full[id]!.length > 0 ? [[profile, sets.find(id)]] : []));
  return { rootOf: new Map(rooted), countryOf: new Map(profiles.map((profile, id) => [profile, countryOf[id]!])), isFull };
}
