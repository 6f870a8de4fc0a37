import type { AttendanceEvent, TalksEvent } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { attendees } from './attendees.js';
import { attendedLater } from './later.js';

export { attendees } from './attendees.js';

/**
 * Who took part in which forum: 出席, 参加 and their like with the forum, by clause or in a phrase (出席のため訪問中のA氏) or in a sentence after it,
 * and who held talks that were the forum's own session.
 */
export function extractAttendance(n: Narrative, talks: readonly TalksEvent[]): AttendanceEvent[] {
  const found: AttendanceEvent[] = [];
  for (const sentence of n.sentences()) {
    if (n.isQuestion(sentence)) continue;
    for (const m of n.mentions(sentence.index, 'forum')) {
      const forum = n.reading.resolution.forumOf.get(m);
      if (forum !== undefined) found.push(...attendees(n, sentence, m, forum));
    }
    found.push(...attendedLater(n, sentence));
  }
  return mergeAttendance(n, [...found, ...talks.flatMap(fromSession)]);
}

function fromSession(t: TalksEvent): AttendanceEvent[] {
  const sessions = t.statements.filter((s) => s.rule === 'talks/session' || s.rule === 'talks/record');
  if (!sessions.length || t.status === 'denied') return [];
  const dated = t.date ? { date: t.date } : {};
  return t.who.flatMap((who) =>
    t.forums.map((forum) => ({ kind: 'attendance' as const, who, forum, status: t.status, ...dated, statements: sessions })),
  );
}

/** Each person and forum once for each status; what only a headline says gives way to the body. */
function mergeAttendance(n: Narrative, all: readonly AttendanceEvent[]): AttendanceEvent[] {
  const merged = new Map<string, AttendanceEvent>();
  for (const a of all) {
    const key = `${a.who} ${a.forum} ${a.status}`;
    const known = merged.get(key);
    const date = known?.date ?? a.date;
    const statements = known
      ? [...known.statements, ...a.statements.filter((s) => !known.statements.some((k) => k.span.start === s.span.start))]
      : a.statements;
    merged.set(key, { ...a, ...known, ...(date ? { date } : {}), statements });
  }
  const events = [...merged.values()];
  return events.filter(
    (e) => !n.onlyHeadline(e.statements) || !events.some((o) => o !== e && o.who === e.who && o.forum === e.forum),
  );
}
