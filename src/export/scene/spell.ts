/** A stretch of days in which something is there: ISO days, both included. */
export interface Spell {
  readonly start: string;
  readonly end: string;
}

const DAY = 86_400_000;
/** Packs a pair of day numbers into one double, so that a million edges cost megabytes, not objects. */
const BASE = 2 ** 24;
/** Day numbers are shifted so that dates before 1970 stay positive. */
const SHIFT = 2 ** 22;

/** Days repeat over edges and nodes: each is worked out once, and one object serves all. Bounded, should every date differ. */
const known = new Map<string, Spell | undefined>();
const MOST_KNOWN = 50_000;

/** The first and last day of a date that may be partial: `2025-11` is all November. Undefined where it is no date. */
export function spellOf(date: string | undefined): Spell | undefined {
  if (date === undefined) return undefined;
  if (!known.has(date)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(date, readSpell(date));
  }
  return known.get(date);
}

function readSpell(date: string): Spell | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const start = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const end = day ? start : `${year}-${month ?? '12'}-${lastDay(Number(year), Number(month ?? 12))}`;
  return isDay(start) && isDay(end) ? { start, end } : undefined;
}

/** A stretch between two dates that may be partial, or open where one is missing. */
export function spellBetween(from: string | undefined, to: string | undefined): Spell | undefined {
  const first = spellOf(from ?? to);
  const last = spellOf(to ?? from);
  if (!first || !last) return undefined;
  return first.start <= last.end ? { start: first.start, end: last.end } : undefined;
}

const packed = new WeakMap<Spell, number>();

/** Both as one number, for collecting many. */
export function pack(spell: Spell): number {
  const found = packed.get(spell) ?? (dayNumber(spell.start) + SHIFT) * BASE + dayNumber(spell.end) + SHIFT;
  packed.set(spell, found);
  return found;
}

const single = new Map<number, readonly Spell[]>();

/** Collected spells in order, overlapping and adjoining ones joined: Gephi drops what overlaps. */
export function unite(numbers: readonly number[]): readonly Spell[] {
  if (numbers.every((value) => value === numbers[0])) return numbers.length === 0 ? [] : one(numbers[0]!);
  const out: [number, number][] = [];
  for (const value of [...numbers].sort((a, b) => a - b)) {
    const start = Math.floor(value / BASE) - SHIFT;
    const end = (value % BASE) - SHIFT;
    const last = out.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out.map(([start, end]) => ({ start: isoDay(start), end: isoDay(end) }));
}

function one(value: number): readonly Spell[] {
  if (single.size >= MOST_KNOWN) single.clear();
  const known = single.get(value) ?? [{ start: isoDay(Math.floor(value / BASE) - SHIFT), end: isoDay((value % BASE) - SHIFT) }];
  single.set(value, known);
  return known;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const isoDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 2025-02-30 parses in JavaScript; it is a day only if it comes back the same. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
