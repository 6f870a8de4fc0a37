import { readData } from '../lexicon/load.js';
import type { AttendanceEvent, Clause, ForumId, ForumMention, PersonId, Sentence } from '../model/index.js';
import { contains } from '../model/index.js';
import type { Narrative } from './narrative.js';
import { statusOf } from './status.js';
import { timeOf } from './when.js';

const data = readData<{ attend: readonly string[]; planned: readonly string[]; denied: readonly string[] }>('talks');
const words = { planned: new Set(data.planned.filter((w) => w !== '臨む')), denied: new Set(data.denied) };
const attend = new Set(data.attend);
const ATTENDING =
  /^(?:[」』]|\([^)]{1,30}\)|など|等|関連会合)*(?:に|へ|への|にも)?(?:の)?(?:[^、。に]{0,12}(?:として|で))?(?:出席|参加|臨席|登壇)/;

/** G20会合のためバリを訪問中の: a journey for its sake. */
const FOR_IT = /^(?:[」』]|\([^)]{1,30}\))*のため(?:に)?[^。]{0,30}(?:訪問|訪れ|訪[一-龠]|滞在|出張|来日)/;

/** Who took part in which forum: 出席, 参加 and their like with the forum, by clause or in a phrase (出席のため訪問中のA氏). */
export function extractAttendance(n: Narrative): AttendanceEvent[] {
  const found: AttendanceEvent[] = [];
  for (const sentence of n.sentences()) {
    if (n.isQuestion(sentence)) continue;
    for (const m of n.mentions(sentence.index, 'forum')) {
      const forum = n.reading.resolution.forumOf.get(m);
      if (forum !== undefined) found.push(...attendees(n, sentence, m, forum));
    }
  }
  return mergeAttendance(found);
}

/** Who attended a forum by what one sentence says at one mention of it. */
export function attendees(n: Narrative, sentence: Sentence, m: ForumMention, forum: ForumId): AttendanceEvent[] {
  const clause = n
    .clauses(sentence.index)
    .find(
      (c) =>
        [...attend].some((w) => c.predicate.lemma.includes(w)) &&
        c.arguments.some((a) => contains(a.span, m.span) && /^(?:に|へ|を|で|にも|には|へは|)$/.test(a.case)),
    );
  const phrase = ATTENDING.test(n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 44) }));
  const travels = FOR_IT.test(n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 60) }));
  if (!clause && !phrase && !travels) return [];
  const who = clause ? clauseAttendees(n, sentence, clause) : phraseAttendees(n, sentence, m);
  const time = timeOf(n, sentence, m.span, clause);
  const status = attendanceStatus(n, sentence, clause, m, time?.date);
  return who.map((id) => ({
    kind: 'attendance',
    who: id,
    forum,
    status,
    ...(time ? { date: time.date } : {}),
    statements: [{ span: sentence.span, rule: clause ? 'attendance/clause' : 'attendance/phrase' }],
  }));
}

function clauseAttendees(n: Narrative, sentence: Sentence, clause: Clause): readonly PersonId[] {
  // …に出席するため中国を訪れた韓国の外相: who came for it attended it.
  const parent = clause.parent === undefined ? undefined : n.clauses(sentence.index)[clause.parent];
  if (/^(?:causal|purpose)$/.test(clause.link) && parent?.link === 'adnominal') {
    const came = personAfter(n, sentence, parent.predicate.span.end);
    if (came.length) return came;
  }
  const next = personAfter(n, sentence, clause.predicate.span.end);
  if (clause.link === 'adnominal' && next.length) return next;
  const together = n.argumentParties(clause, new Set(['と', 'とともに', 'と共に', 'から']));
  return [...new Set([...n.subjectOf(clause).people, ...together.people])];
}

// …出席のためマレーシア訪問中の小泉大臣: the person whom the phrase leads to, else the subject of the clause around it.
function phraseAttendees(n: Narrative, sentence: Sentence, m: ForumMention): readonly PersonId[] {
  const rest = { start: m.span.end, end: sentence.span.end };
  const person = n.mentions(sentence.index, 'person', rest)[0];
  if (
    person &&
    /(?:中の|した|する|滞在していた|している)[^、。]{0,10}$/.test(n.text({ start: m.span.end, end: person.span.start }))
  )
    return n.partiesOf(person).people;
  const clause = n.clauses(sentence.index).find((c) => contains(c.span, m.span));
  return clause ? n.subjectOf(clause).people : n.topicAt(sentence.index);
}

function personAfter(n: Narrative, sentence: Sentence, end: number): readonly PersonId[] {
  const next = n.mentions(sentence.index, 'person').find((p) => p.span.start >= end && p.span.start - end < 8);
  return next ? n.partiesOf(next).people : [];
}

/** 出席のため訪問した is held with the journey; 出席する予定 and a coming date are planned. */
function attendanceStatus(
  n: Narrative,
  sentence: Sentence,
  clause: Clause | undefined,
  m: ForumMention,
  date: string | undefined,
): AttendanceEvent['status'] {
  const rest = n.text({ start: m.span.end, end: sentence.span.end });
  if (/訪問中|滞在中|参加中|出席中|来日中|訪[一-龠]中/.test(rest)) return 'held';
  const purpose =
    clause && /^(?:causal|purpose)$/.test(clause.link) && clause.parent !== undefined
      ? n.clauses(sentence.index)[clause.parent]
      : undefined;
  if (purpose && /^(?:出発|発つ|向かう|離陸|出国)$/.test(purpose.predicate.lemma)) return 'planned';
  const told = purpose ?? clause ?? n.clauses(sentence.index).find((c) => contains(c.span, m.span));
  return statusOf(n, { clause: told, isPredicate: true, span: m.span, date }, words) ?? 'held';
}

function mergeAttendance(all: readonly AttendanceEvent[]): AttendanceEvent[] {
  const merged = new Map<string, AttendanceEvent>();
  for (const a of all) {
    const key = `${a.who} ${a.forum} ${a.status}`;
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? {
            ...known,
            ...((known.date ?? a.date) ? { date: (known.date ?? a.date)! } : {}),
            statements: [...known.statements, ...a.statements],
          }
        : a,
    );
  }
  return [...merged.values()];
}
