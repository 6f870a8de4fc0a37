import type { Person, PersonId } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type Draft, sidesOf } from './draft.js';
import { fitsLevel } from './merge.js';

/**
 * 日米首脳会談 without names is between the leaders whom the article names, if the talks are current or to come (told in the headline or the lead,
 * or planned); talks recalled with a date of their own stay between the countries.
 */
export function fillLeaders(n: Narrative, drafts: readonly Draft[]): void {
  const told = timesTold(n);
  for (const d of drafts) {
    if (!d.level || !['leaders', 'foreign', 'defence'].includes(d.level)) continue;
    if (d.status === 'held' && !isCurrent(n, d)) continue;
    const named = new Set([...d.people].map((id) => n.person(id).country));
    const people = [...sidesOf(n, d)]
      .filter((side) => !named.has(side))
      .map((side) =>
        n.reading.resolution.people.filter(
          (p) => p.country === side && fitsLevel(n, p.id, d.level) && !p.offices.some((o) => o.startsWith('元')),
        ),
      );
    // Talks to come name whom the article knows; talks told as held are filled whole or not at all.
    if (d.status !== 'planned' && !people.every((p) => p.length > 0)) continue;
    for (const p of people) if (p.length) d.people.add(mostTold(told, p).id);
  }
}

const isCurrent = (n: Narrative, d: Draft): boolean => headsSection(n, d) || isLatest(n, d);

// 3 日中外相会談: talks that have a section of their own.
const headsSection = (n: Narrative, d: Draft): boolean =>
  d.statements.some((s) => {
    const sentence = n.sentenceFrom(s.span.start);
    return sentence !== undefined && n.isHeading(sentence);
  });

const isLatest = (n: Narrative, d: Draft): boolean =>
  d.statements.some((s) => (n.sentenceFrom(s.span.start)?.index ?? -1) < 3) &&
  (!d.date || !n.reading.article.published || d.date.slice(0, 7) >= n.reading.article.published.date.slice(0, 7));

// Of several holders of one office (an earlier prime minister recalled) the one whom the article tells most of.
function mostTold(told: ReadonlyMap<PersonId, number>, people: readonly Person[]): Person {
  return [...people].sort((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0) || a.id - b.id)[0]!;
}

function timesTold(n: Narrative): Map<PersonId, number> {
  const told = new Map<PersonId, number>();
  for (const ids of n.reading.resolution.peopleOf.values()) for (const id of new Set(ids)) told.set(id, (told.get(id) ?? 0) + 1);
  return told;
}
