import { classOfOffice } from '../../lexicon/offices.js';
import { compatible } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type Draft, sidesOf } from './draft.js';

const LEVELS: Readonly<Record<string, ReadonlySet<string>>> = {
  leaders: new Set(['head-of-state', 'head-of-government', 'organization-head']),
  foreign: new Set(['foreign']),
  defence: new Set(['defence']),
};

/** Whether a person's office is of the level that talks are named by (日米首脳会談). True where the level says nothing. */
export function fitsLevel(n: Narrative, id: number, level: string | undefined): boolean {
  const classes = level ? LEVELS[level] : undefined;
  if (!classes) return true;
  return n
    .person(id)
    .offices.some(
      (o) =>
        (level !== 'leaders' && /^(?:大臣|長官|部長)$/.test(o)) || classes.has(classOfOffice(o.replace(/^元/, ''))?.class ?? ''),
    );
}

/** Whether two tellings can be of one occasion: people, sides, date, mode and status do not contradict each other. */
export function sameOccasion(n: Narrative, a: Draft, b: Draft): boolean {
  // A failed approach is one story: asked for, then refused.
  const failed = (a.status === 'planned' && b.status === 'denied') || (a.status === 'denied' && b.status === 'planned');
  const open =
    failed || a.inHeadline || b.inHeadline || ((a.assumed || b.assumed) && a.status !== 'denied' && b.status !== 'denied');
  if (a.status && b.status && a.status !== b.status && !open) return false;
  // A date that was only carried over gives way to one that the article states.
  if (a.date && b.date && !compatible(a.date, b.date) && a.dated === b.dated) return false;
  // 会談しない方針だ; …は2年前に開く予定だったが中止となった: what fell through in another year is another occasion.
  const year = n.reading.article.published?.date.slice(0, 4);
  const past = [a, b].find((d) => d.date && year && d.date.slice(0, 4) < year);
  if (past && past.status !== 'held' && [a, b].some((d) => !d.date && d.status === 'denied')) return false;
  if (a.mode && b.mode && a.mode !== b.mode) return false;
  if (a.level && b.level && a.level !== b.level) return false;
  // What costs least stands first: every telling is held against all talks before it.
  return samePeople(a, b) && sameSides(n, a, b) && suits(n, a, b.level) && suits(n, b, a.level);
}

// The people of a telling can hold talks of a level where each side has one whose office is of it: a minister with his deputies.
function suits(n: Narrative, d: Draft, level: string | undefined): boolean {
  const sides = new Set([...d.people].map((id) => n.person(id).country));
  return [...sides].every((side) => [...d.people].some((id) => n.person(id).country === side && fitsLevel(n, id, level)));
}

function samePeople(a: Draft, b: Draft): boolean {
  if (!a.people.size || !b.people.size) return true;
  return subset(a.people, b.people) || subset(b.people, a.people);
}

function sameSides(n: Narrative, a: Draft, b: Draft): boolean {
  const [sa, sb] = [sidesOf(n, a), sidesOf(n, b)];
  return subset(sa, sb) && subset(sb, sa);
}

export function subset<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size > b.size) return false;
  for (const x of a) if (!b.has(x)) return false;
  return true;
}

/** Unites what two tellings say; the more exact date and what is known wins, the first telling's place stays. */
export function unite(into: Draft, from: Draft): void {
  for (const p of from.people) into.people.add(p);
  for (const s of from.sides) into.sides.add(s);
  for (const o of from.organizations) into.organizations.add(o);
  for (const f of from.forums) into.forums.add(f);
  const stronger = from.status !== undefined && !from.assumed && (into.inHeadline || into.assumed || into.status === undefined);
  if (stronger || into.status === undefined) {
    into.status = from.status;
    into.assumed = from.assumed;
  }
  if (from.status === 'denied' && into.status === 'planned') into.status = 'denied';
  into.mode ??= from.mode;
  into.level ??= from.level;
  if (
    from.date &&
    (!into.date || (from.dated && !into.dated) || (from.dated === into.dated && from.date.length > into.date.length))
  ) {
    into.date = from.date;
    into.dated = from.dated;
  }
  into.inHeadline &&= from.inHeadline;
  if (from.time && !into.time) into.time = from.time;
  if (from.durationMinutes && !into.durationMinutes) into.durationMinutes = from.durationMinutes;
  if (from.place && !into.place) into.place = from.place;
  if (from.placeCountry && !into.placeCountry) into.placeCountry = from.placeCountry;
  into.statements.push(...from.statements);
}
