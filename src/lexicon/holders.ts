import { existsSync } from 'node:fs';
import { readData } from './load.js';

/** Who held an office when: a help for country and identity that nothing depends on. */
export interface OfficeHolder {
  readonly name: string;
  readonly reading?: string;
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly organization?: string;
  readonly class: string;
  readonly office: string;
  readonly from: string;
  readonly to?: string;
}

const fold = (s: string): string => s.normalize('NFKC').replace(/[\s・=゠‐-]/g, '');

let byName: Map<string, OfficeHolder[]> | undefined;
let bySurname: Map<string, OfficeHolder[]> | undefined;

/** Holders with this full name, in any of its spellings. `KAIDAN_NO_HOLDERS=1` empties the table, to measure what it adds. */
export function holdersNamed(name: string): readonly OfficeHolder[] {
  byName ??= load();
  return byName.get(fold(name)) ?? [];
}

/** Holders whose surname (or Western last name) this is, in office in a year, of a class of office. */
export function holdersBySurname(surname: string, year: number | undefined): readonly OfficeHolder[] {
  byName ??= load();
  bySurname ??= indexSurnames(new Set([...byName.values()].flat()));
  return (bySurname.get(fold(surname)) ?? []).filter(
    (h) => year === undefined || (Number(h.from.slice(0, 4)) <= year + 1 && (!h.to || Number(h.to.slice(0, 4)) >= year - 1)),
  );
}

function indexSurnames(holders: Iterable<OfficeHolder>): Map<string, OfficeHolder[]> {
  const map = new Map<string, OfficeHolder[]>();
  for (const h of holders)
    for (const s of surnamesOf(h)) {
      const known = map.get(s);
      if (known) known.push(h);
      else map.set(s, [h]);
    }
  return map;
}

// Any part of a name with ・, else any beginning: how long the surname of a name in kanji is, only the text tells.
function surnamesOf(h: OfficeHolder): Set<string> {
  if (h.name.includes('・')) return new Set(h.name.split('・').map(fold));
  const name = fold(h.name);
  return new Set([...name].map((_, i) => name.slice(0, i)));
}

function load(): Map<string, OfficeHolder[]> {
  const map = new Map<string, OfficeHolder[]>();
  if (process.env.KAIDAN_NO_HOLDERS || !existsSync(new URL('../../data/office-holders.json', import.meta.url))) return map;
  for (const h of readData<{ holders: OfficeHolder[] }>('office-holders').holders)
    for (const n of [h.name, ...(h.aliases ?? [])]) map.set(fold(n), [...(map.get(fold(n)) ?? []), h]);
  return map;
}
