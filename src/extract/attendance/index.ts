import type { AttendanceEvent, TalksEvent } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { fitsLevel } from '../talks/merge.js';
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
  return mergeAttendance(n, [...found, ...talks.flatMap(fromSession), ...talks.flatMap((t) => fromHeld(n, t))]);
}

function fromSession(t: TalksEvent): AttendanceEvent[] {
  const sessions = t.statements.filter((s) => s.rule === 'talks/session' || s.rule === 'talks/record');
  if (!sessions.length || t.status === 'denied') return [];
  const dated = t.date ? { date: t.date } : {};
  return t.who.flatMap((who) =>
    t.forums.map((forum) => ({ kind: 'attendance' as const, who, forum, status: t.status, ...dated, statements: sessions })),
  );
}

// 本日、日米豪印外相会合が開催された: of each of its countries the one whom the article names in that office.
function fromHeld(n: Narrative, t: TalksEvent): AttendanceEvent[] {
  const statements = t.statements.filter((s) => s.rule === 'talks/held' && TAKES_PLACE.test(n.text(s.span)));
  if (!statements.length || t.status !== 'held') return [];
  return t.forums.flatMap((forum) => {
    const level = levelOf(statements.map((s) => n.text(s.span)).join('') + n.reading.resolution.forums[forum]!.name);
    const holders = t.countries
      .map((code) => n.reading.resolution.people.filter((p) => p.country === code && level && fitsLevel(n, p.id, level)))
      .flatMap((named) => (named.length === 1 ? [named[0]!.id] : []));
    const dated = t.date ? { date: t.date } : {};
    return [...new Set([...t.who, ...holders])].map(
      (who): AttendanceEvent => ({ kind: 'attendance', who, forum, status: 'held', ...dated, statements }),
    );
  });
}

const TAKES_PLACE = /開催|開か|開き|開い|行わ|行い|行っ|実施/;
const levelOf = (text: string): 'foreign' | 'defence' | 'leaders' | undefined =>
  /外相|外務大臣/.test(text)
    ? 'foreign'
    : /防衛相|国防相|防衛大臣/.test(text)
      ? 'defence'
      : /首脳/.test(text)
        ? 'leaders'
        : undefined;

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
