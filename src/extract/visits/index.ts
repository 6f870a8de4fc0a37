import type { VisitEvent } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { byCompound } from './compounds.js';
import { byDestination } from './destinations.js';
import type { Found } from './found.js';
import { travelVerbs as verbs } from './lexicon.js';
import { mergeVisits } from './merge.js';
import { bySince } from './since.js';
import { byTrip, newTrips } from './trips.js';
import { byVerb } from './verbs.js';
import { byWord } from './words.js';

/** Journeys of named people to countries: verbs with a country or city (マレーシアを訪問), words that hold one (訪韓, 来日), stages of a longer one. */
export function extractVisits(n: Narrative): VisitEvent[] {
  const found: Found[] = [];
  const trips = newTrips();
  for (const sentence of n.sentences()) {
    if (n.isQuestion(sentence)) continue;
    for (const clause of n.clauses(sentence.index))
      if (verbs.has(clause.predicate.lemma)) found.push(...byVerb(n, sentence, clause));
    found.push(...byWord(n, sentence), ...byCompound(n, sentence), ...bySince(n, sentence));
    found.push(...byDestination(n, sentence), ...byTrip(n, sentence, trips));
  }
  return mergeVisits(n, found);
}
