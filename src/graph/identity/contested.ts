import { readData } from '../../lexicon/load.js';
import { formKey, formOf, type NameForm } from './names.js';

/** An entry of the table of office-holders. */
export interface HolderEntry {
  readonly name: string;
  readonly reading?: string;
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly office: string;
  readonly from: string;
  readonly to?: string;
}

/** The table, or none of it where `KAIDAN_NO_HOLDERS` is set, to measure what it adds. */
export const holderEntries = (): readonly HolderEntry[] =>
  process.env.KAIDAN_NO_HOLDERS ? [] : readData<{ holders: HolderEntry[] }>('office-holders').holders;

/** Every way in which the table writes a holder's name. */
export const writings = ({ name, aliases = [], reading, nameEn }: HolderEntry): string[] =>
  [name, ...aliases, reading, nameEn].filter((form) => form !== undefined);

let contested: ReadonlySet<string> | undefined;

function find(): Set<string> {
  const bearers = new Map<string, Set<string>>();
  for (const entry of holderEntries()) {
    const country = entry.country ?? '';
    for (const form of writings(entry).map((name) => formOf(name, country))) {
      const key = form ? `${country}|${formKey(form)}` : '';
      bearers.set(key, (bearers.get(key) ?? new Set()).add(entry.name));
    }
  }
  return new Set([...bearers].filter(([, names]) => names.size > 1).map(([key]) => key));
}

/** True of a full name that several office-holders of the country are known by, father and son: it works as a family name does. */
export function isContested(form: NameForm, country: string): boolean {
  contested ??= find();
  return contested.has(`${country}|${formKey(form)}`);
}
