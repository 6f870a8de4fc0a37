import type { PersonId, Statement } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { bareDraft, type Draft } from './draft.js';

const SUBJECT = new Set(['は', 'が', 'も', 'から', 'からは']);

/**
 * An excerpt that speaks of 会談 without saying whose: 林外相は会談冒頭で…, 秦外相は…: the two who speak in it, if they are exactly one of each of two
 * countries.
 */
export function inferredTalks(n: Narrative, statement: Statement): Draft[] {
  const speakers = new Set<PersonId>();
  for (const s of n.sentences())
    if (!n.isQuestion(s))
      for (const c of n.mainClauses(s.index)) for (const id of n.argumentParties(c, SUBJECT).people) speakers.add(id);
  const countries = new Set([...speakers].map((id) => n.person(id).country));
  if (speakers.size !== 2 || countries.size !== 2 || countries.has(undefined)) return [];
  return [bareDraft(speakers, statement)];
}
