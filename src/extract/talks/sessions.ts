import type { PartialDate, Sentence } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { attendees } from '../attendance.js';
import type { Narrative } from '../narrative.js';
import { bareDraft, type Draft } from './draft.js';
import { talksData } from './lexicon.js';
import { countriesOf } from './parties.js';

/**
 * 日中韓サミットにA首相、B大統領と共に出席した: those who attend the conference of two or a few countries, one of each, have met there. A large
 * conference makes nobody meet.
 */
export function sessionsOf(n: Narrative, sentence: Sentence, storyDate: PartialDate | undefined): Draft[] {
  if (n.isQuestion(sentence) || n.isHeadline(sentence)) return [];
  const drafts: Draft[] = [];
  for (const m of n.mentions(sentence.index, 'forum')) {
    const forum = n.reading.resolution.forumOf.get(m);
    const sides = (n.reading.mentions[sentence.index] ?? []).flatMap((c) =>
      c.kind === 'country' && contains(m.span, c.span) ? c.codes : [],
    );
    const joint = sides.length > 1 || (m.edition === undefined && talksData.jointForums.some((w) => m.name.includes(w)));
    if (forum === undefined || !joint) continue;
    const present = attendees(n, sentence, m, forum);
    const people = present.map((a) => a.who).filter((id) => !sides.length || sides.includes(n.person(id).country ?? ''));
    if (countriesOf(n, { people, sides: [], organizations: [] }).size < Math.max(2, sides.length)) continue;
    const { status, date } = present[0]!;
    const draft = bareDraft(people, { span: sentence.span, rule: 'talks/session' });
    drafts.push({ ...draft, status, date: date ?? storyDate, dated: date !== undefined, forums: new Set([forum]) });
  }
  return drafts;
}
