import type { Narrative } from '../narrative.js';
import type { Parties } from '../parties.js';
import { fitsLevel } from './merge.js';
import type { Occasion } from './occasions.js';

/** 日中首脳会談 is not held by the defence minister who tells of it: whoever is carried over must fit the level that the compound names. */
export function ofLevel(n: Narrative, o: Occasion, p: Parties): Parties {
  if (!o.level || p.people.every((id) => fitsLevel(n, id, o.level))) return p;
  const people = p.people.filter((id) => fitsLevel(n, id, o.level));
  const sides = p.people.filter((id) => !people.includes(id)).flatMap((id) => n.person(id).country ?? []);
  return { ...p, people, sides: o.sides.length ? p.sides : [...new Set([...p.sides, ...sides])] };
}

/** B長官と日米韓会談を、C大臣と日米豪会談を行った: those whose country the compound names. */
export function withinSides(n: Narrative, o: Occasion, p: Parties): Parties {
  const fits = (id: number) => o.sides.includes(n.person(id).country ?? '');
  return o.sides.length > 1 && p.people.some(fits) ? { ...p, people: p.people.filter(fits) } : p;
}

/** Countries that a group of parties stands for. */
export function countriesOf(n: Narrative, p: Parties): Set<string> {
  return new Set([
    ...p.people.map((id) => n.person(id).country ?? n.person(id).organization ?? `?${id}`),
    ...p.sides,
    ...p.organizations,
  ]);
}

/** A side for which a person is named is that person's. */
export function tidy(n: Narrative, p: Parties): Parties {
  const covered = new Set(p.people.flatMap((id) => n.person(id).country ?? []));
  return { ...p, sides: p.sides.filter((s) => !covered.has(s)) };
}
