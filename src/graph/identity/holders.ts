import { holderEntries, writings } from './contested.js';
import { dayOf } from './days.js';
import { type Profile, profileFrom } from './mentions.js';

/** Someone who is known to have held an office, and when: what tells holders of one office apart where articles give a family name only. */
export interface Holder {
  readonly profile: Profile;
  readonly from: number;
  readonly to: number;
  readonly nameEn: string | undefined;
}

/** Terms without an end last at least until the table was written. */
const STILL = dayOf('2026-12-31')!;
const MONTH = 31;

let table: readonly Holder[] | undefined;

/** The holders of the table. */
export function knownHolders(): readonly Holder[] {
  table ??= holderEntries().map((entry) => {
    const { country, office, from, to, nameEn } = entry;
    const [name, ...aliases] = writings(entry);
    const node = { kind: 'Minister' as const, name: name!, aliases, offices: [office], ...(country ? { country } : {}) };
    const end = to ? (dayOf(to) ?? STILL) + MONTH : STILL;
    return { profile: profileFrom(node), from: (dayOf(from) ?? 0) - MONTH, to: end, nameEn };
  });
  return table;
}
