import type { ForumId, Mode, PartialDate, PersonId, Statement, Status, TalksEvent } from '../../model/index.js';
import type { Narrative } from '../narrative.js';

/** Talks while their article is still being read: fields fill as more of it is told. */
export interface Draft {
  people: Set<PersonId>;
  sides: Set<string>;
  organizations: Set<string>;
  status: Status | undefined;
  /** Nothing says the status: a noun alone (会談では) takes talks as held, unless the article tells of them as planned. */
  assumed: boolean;
  mode: Mode | undefined;
  date: PartialDate | undefined;
  /** The date stands in the article for these talks, not carried over from what was told before. */
  dated: boolean;
  time?: string;
  durationMinutes?: number;
  place?: string;
  placeCountry?: string;
  forums: Set<ForumId>;
  level: string | undefined;
  inHeadline: boolean;
  statements: Statement[];
}

/** A draft with nothing told but its parties and one statement. */
export const bareDraft = (people: Iterable<PersonId>, statement: Statement): Draft => ({
  people: new Set(people),
  sides: new Set(),
  organizations: new Set(),
  status: 'held',
  assumed: false,
  mode: undefined,
  date: undefined,
  dated: false,
  forums: new Set(),
  level: undefined,
  inHeadline: false,
  statements: [statement],
});

/** The same telling with other parties. */
export const withParties = (d: Draft, people: Iterable<PersonId>, sides: Iterable<string> = []): Draft => ({
  ...d,
  people: new Set(people),
  sides: new Set(sides),
  organizations: new Set(),
  forums: new Set(d.forums),
  statements: [...d.statements],
});

/** Countries and organisations of all who take part. */
export function sidesOf(n: Narrative, d: Draft): Set<string> {
  const sides = new Set([...d.sides, ...d.organizations]);
  for (const id of d.people) {
    const p = n.person(id);
    sides.add(p.country ?? p.organization ?? `?${id}`);
  }
  return sides;
}

/** The event that a draft has become. */
export function toEvent(n: Narrative, d: Draft): TalksEvent {
  const named = [...d.people].flatMap((id) => n.person(id).country ?? []);
  const bodies = [...d.people].flatMap((id) => n.person(id).organization ?? []);
  const countries = [...new Set([...d.sides, ...named])].filter((s) => /^[A-Z]{2}$/.test(s) && !bodies.includes(s)).sort();
  return {
    kind: 'talks',
    who: [...d.people].sort((a, b) => a - b),
    countries,
    organizations: [...new Set([...d.organizations, ...bodies.filter((b) => !countries.includes(b))])].sort(),
    status: d.status ?? 'held',
    mode: d.mode ?? 'in-person',
    ...(d.date ? { date: d.date } : {}),
    ...(d.time ? { time: d.time } : {}),
    ...(d.durationMinutes ? { durationMinutes: d.durationMinutes } : {}),
    ...(d.place ? { place: d.place } : {}),
    ...(d.placeCountry ? { placeCountry: d.placeCountry } : {}),
    forums: [...d.forums].sort((a, b) => a - b),
    statements: once(d.statements),
  };
}

// A sentence that tells twice of one occasion is cited once.
function once(statements: readonly Statement[]): Statement[] {
  const seen = new Map<number, Statement>();
  for (const s of statements) if (!seen.has(s.span.start)) seen.set(s.span.start, s);
  return [...seen.values()];
}
