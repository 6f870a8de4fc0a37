import type { PersonId, Sentence } from '../../model/index.js';
import { attendees } from '../attendance/index.js';
import type { Narrative } from '../narrative.js';
import type { Draft } from './draft.js';
import type { State } from './state.js';
import { isStay, type Setting } from './via.js';

/** How many sentences after their telling talks may be told what conference they were beside. */
const REACH = 4;

/**
 * 両氏はX会議に出席するためラオスを訪れている, after their talks were told: those who are there for the conference held them beside it. Talks of another day
 * or with a forum of their own keep what they have.
 */
export function settleForums(n: Narrative, state: State, sentence: Sentence, settings: readonly Setting[]): void {
  const { current } = state;
  if (!current || n.isHeadline(sentence) || n.isQuestion(sentence) || !isStay(n, sentence)) return;
  for (const m of n.mentions(sentence.index, 'forum')) {
    const forum = n.reading.resolution.forumOf.get(m);
    if (forum === undefined || !settings.some((s) => s.forum === forum)) continue;
    const there = attendees(n, sentence, m, forum).map((a) => a.who);
    for (const d of state.drafts) if (isBeside(n, d, current, there, sentence)) d.forums.add(forum);
  }
}

function isBeside(n: Narrative, d: Draft, current: Draft, there: readonly PersonId[], sentence: Sentence): boolean {
  if (d.forums.size || d.status !== 'held' || d.date !== current.date) return false;
  const told = d.statements.map((s) => n.reading.layout.sentences.findIndex((x) => x.span.start === s.span.start));
  const before = told.some((i) => i < sentence.index && sentence.index - i <= REACH);
  return (
    before && !told.includes(sentence.index) && there.some((id) => d.people.has(id)) && there.every((id) => d.people.has(id))
  );
}
