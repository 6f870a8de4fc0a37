import { readData } from '../../lexicon/load.js';
import { dayOf } from './days.js';
import { type Profile, profileFrom } from './mentions.js';

/** Someone who is known to have held an office, and when: what tells holders of one office apart where articles give a family name only. */
export interface Holder {
  readonly profile: Profile;
  readonly from: number;
  readonly to: number;
  readonly nameEn: string | undefined;
}

interface Entry {
  readonly name: string;
  readonly reading?: string;
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly office: string;
  readonly from: string;
  readonly to?: string;
}

/** Terms without an end last at least until the table was written. */
const STILL = dayOf('2026-12-31')!;
const MONTH = 31;

let table: readonly Omit<Holder, 'id'>[] | undefined;

/** The holders of the table, or none where `KAIDAN_NO_HOLDERS` is set, to measure what it adds. */
export function knownHolders(): readonly Holder[] {
  if (process.env.KAIDAN_NO_HOLDERS) return [];
  table ??= readData<{ holders: Entry[] }>('office-holders').holders.map(
    ({ name, reading, nameEn, aliases = [], country, office, from, to }) => ({
      profile: profileFrom({
        kind: 'Minister',
        name,
        aliases: [...aliases, ...(reading ? [reading] : []), ...(nameEn ? [nameEn] : [])],
        offices: [office],
        ...(country ? { country } : {}),
      }),
      from: (dayOf(from) ?? 0) - MONTH,
      to: to ? (dayOf(to) ?? STILL) + MONTH : STILL,
      nameEn,
    }),
  );
  return table;
}
