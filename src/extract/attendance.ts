import { readData } from '../lexicon/load.js';
import type { AttendanceEvent, Clause, ForumId, ForumMention, PersonId, Sentence, TalksEvent } from '../model/index.js';
import { contains } from '../model/index.js';
import type { Narrative } from './narrative.js';
import { statusOf } from './status.js';
import { timeOf } from './when.js';

const data = readData<{ attend: readonly string[]; planned: readonly string[]; denied: readonly string[] }>('talks');
const words = { planned: new Set(data.planned), denied: new Set(data.denied) };
const GLOSS = '(?:[」』]|\\([^)]{1,30}\\)|（[^）]{1,30}）|など|等|関連会合)*';
const ATTENDING = new RegExp(`^${GLOSS}(?:に|へ|への|にも)?(?:の)?(?:[^、。に]{0,12}(?:として|で))?(?:出席|参加|臨席|登壇)`);
/** G20会合のためバリを訪問中の: a journey for its sake. */
const FOR_IT = new RegExp(`^${GLOSS}のため(?:に)?[^。]{0,30}(?:訪問|訪れ|訪[一-龠]|滞在|出張|来日)`);
/** Xに、13日にYに出席した: the first of several that share one predicate. */
const SHARES = new RegExp(`^${GLOSS}(?:に|へ|及び|および|や|、|と)`);
const FRONTED = new RegExp(`^${GLOSS}に(?:は|も)`);
const CASES = /^(?:に|へ|を|で|にも|には|へは|)$/;
const TRAVELS = /訪|来日|滞在|出張|渡航|入り/;
const LEAVES = /^(?:出発|発つ|向かう|離陸|出国)$/;

/**
 * Who took part in which forum: 出席, 参加 and their like with the forum, by clause or in a phrase (出席のため訪問中のA氏), and who held talks
 * that were the forum's own session.
 */
export function extractAttendance(n: Narrative, talks: readonly TalksEvent[]): AttendanceEvent[] {
  const found: AttendanceEvent[] = [];
  for (const sentence of n.sentences()) {
    if (n.isQuestion(sentence)) continue;
    for (const m of n.mentions(sentence.index, 'forum')) {
      const forum = n.reading.resolution.forumOf.get(m);
      if (forum !== undefined) found.push(...attendees(n, sentence, m, forum));
    }
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

/** Who attended a forum by what one sentence says at one mention of it. */
export function attendees(n: Narrative, sentence: Sentence, m: ForumMention, forum: ForumId): AttendanceEvent[] {
  const rest = n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 60) });
  const clause =
    attendingClause(n, sentence, m) ?? hostedBy(n, sentence, m) ?? (SHARES.test(rest) ? sharedClause(n, sentence, m) : undefined);
  const opening = clause ? undefined : openingClause(n, sentence, m);
  const opened = opening && openedWith(n, sentence, m, opening);
  if (!clause && !opened && !ATTENDING.test(rest.slice(0, 44)) && !FOR_IT.test(rest)) return [];
  const who = clause ? clauseAttendees(n, sentence, clause, m) : (opened ?? phraseAttendees(n, sentence, m));
  const time = timeOf(n, sentence, opening?.predicate.span ?? m.span, opening ?? clause);
  const status = attendanceStatus(n, sentence, clause, m, time?.date);
  const rule = clause ? 'attendance/clause' : 'attendance/phrase';
  const statements = [{ span: sentence.span, rule }];
  return who.map((id) => ({ kind: 'attendance', who: id, forum, status, ...(time ? { date: time.date } : {}), statements }));
}

const isChairing = (n: Narrative, c: Clause): boolean =>
  c.predicate.lemma === '務める' && c.arguments.some((a) => a.case === 'を' && /議長$/.test(n.text(a.head)));
const isAttending = (c: Clause): boolean => data.attend.some((w) => c.predicate.lemma.includes(w));

function attendingClause(n: Narrative, sentence: Sentence, m: ForumMention): Clause | undefined {
  const all = n.clauses(sentence.index).filter(isAttending);
  const own = all.find((c) => c.arguments.some((a) => contains(a.span, m.span) && CASES.test(a.case)));
  // 首脳会議の議長を務めた
  const chairing = n
    .clauses(sentence.index)
    .find((c) => isChairing(n, c) && c.arguments.some((a) => a.case === 'を' && contains(a.span, m.span)));
  if (own ?? chairing) return own ?? chairing;
  // 2+2には日本側から…が出席し、…合意していました: the phrase stands in front and was taken for the main clause's.
  const fronted = FRONTED.test(n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 40) }));
  return fronted
    ? all.find((c) => c.predicate.span.start > m.span.end && !c.arguments.some((a) => a.case === 'に' && !a.shared))
    : undefined;
}

/** A首相とB大統領が共同議長を務めたX会議: the conference that the clause modifies. */
function hostedBy(n: Narrative, sentence: Sentence, m: ForumMention): Clause | undefined {
  return n
    .clauses(sentence.index)
    .find(
      (c) =>
        c.link === 'adnominal' &&
        c.modifies !== undefined &&
        contains(c.modifies, m.span) &&
        (isAttending(c) || (c.predicate.lemma === '務める' && /議長/.test(n.text(c.span)))),
    );
}

function sharedClause(n: Narrative, sentence: Sentence, m: ForumMention): Clause | undefined {
  const next = n.mentions(sentence.index, 'forum').find((f) => f.span.start > m.span.end && f.span.start - m.span.end < 24);
  return next && attendingClause(n, sentence, next);
}

/** 2プラス2が開催され、日本側からA外相が、豪州側からB外相が出席した: those who are told to have come, after the conference was told to have met. */
function openingClause(n: Narrative, sentence: Sentence, m: ForumMention): Clause | undefined {
  const clause = n
    .clauses(sentence.index)
    .find((c) => isAttending(c) && c.predicate.span.start > m.span.end && !c.arguments.some((a) => a.case === 'に' && !a.shared));
  const met = clause && /(?:開催|開か|行わ|実施)/.test(n.text({ start: m.span.end, end: clause.predicate.span.start }));
  return met ? clause : undefined;
}

function openedWith(n: Narrative, sentence: Sentence, m: ForumMention, clause: Clause): readonly PersonId[] | undefined {
  const people = n.mentions(sentence.index, 'person', { start: m.span.end, end: clause.predicate.span.start });
  return people.length ? [...new Set(people.flatMap((p) => n.partiesOf(p).people))] : undefined;
}

function clauseAttendees(n: Narrative, sentence: Sentence, clause: Clause, m: ForumMention): readonly PersonId[] {
  // …に出席するため中国を訪れた韓国の外相: who came for it attended it.
  const came = n.clauses(sentence.index)[clause.index + 1];
  if (/^(?:causal|purpose)$/.test(clause.link) && came?.link === 'adnominal' && TRAVELS.test(came.predicate.lemma)) {
    const guest = personAfter(n, sentence, came.predicate.span.end);
    if (guest.length) return guest;
  }
  // 2プラス2には日本側からA外相、米側からB長官が出席し
  const listed = n.mentions(sentence.index, 'person', { start: m.span.end, end: clause.predicate.span.start });
  if (listed.length > 1 && /側から/.test(n.text({ start: m.span.end, end: clause.predicate.span.start })))
    return [...new Set(listed.flatMap((p) => n.partiesOf(p).people))];
  const next = clause.modifies && contains(clause.modifies, m.span) ? [] : personAfter(n, sentence, clause.predicate.span.end);
  if (clause.link === 'adnominal' && next.length) return next;
  const together = n.argumentParties(clause, new Set(['と', 'とともに', 'と共に', 'から', 'のほか', 'ほか', 'に加え']));
  return [...new Set([...n.subjectOf(clause).people, ...together.people])];
}

// …出席のためマレーシア訪問中の小泉大臣: the person whom the phrase leads to, else the subject of the clause around it.
function phraseAttendees(n: Narrative, sentence: Sentence, m: ForumMention): readonly PersonId[] {
  const person = n.mentions(sentence.index, 'person', { start: m.span.end, end: sentence.span.end })[0];
  if (
    person &&
    /(?:中の|した|する|滞在していた|している)[^、。]{0,10}$/.test(n.text({ start: m.span.end, end: person.span.start }))
  )
    return n.partiesOf(person).people;
  // A防衛庁長官のX会議出席について
  const before = n.mentions(sentence.index, 'person').findLast((p) => p.span.end <= m.span.start);
  if (before && /^の(?:第.{1,4}回)?$/.test(n.text({ start: before.span.end, end: m.span.start })))
    return n.partiesOf(before).people;
  const clause = n.clauses(sentence.index).find((c) => contains(c.span, m.span));
  return clause ? n.subjectOf(clause).people : n.impliedSubject(sentence.index).people;
}

function personAfter(n: Narrative, sentence: Sentence, end: number): readonly PersonId[] {
  const next = n.mentions(sentence.index, 'person').find((p) => p.span.start >= end && p.span.start - end < 8);
  return next ? n.partiesOf(next).people : [];
}

/** 出席のため訪問した is held with the journey; 出席する予定, a coming date and a departure are planned. */
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
  if (purpose && LEAVES.test(purpose.predicate.lemma)) return 'planned';
  // G20を主催するA大統領は9日、…: what the host of it is called, not what is to come.
  if (clause?.link === 'adnominal' && /主催|議長|務める|共催/.test(clause.predicate.lemma) && !date) return 'held';
  const called = clause ? undefined : calledOff(n, sentence, m);
  if (called) return called;
  const told = purpose ?? clause ?? n.clauses(sentence.index).find((c) => contains(c.span, m.span));
  return statusOf(n, { clause: told, isPredicate: true, span: m.span, date }, words) ?? 'held';
}

// 首脳会議への出席を見送った
function calledOff(n: Narrative, sentence: Sentence, m: ForumMention): AttendanceEvent['status'] | undefined {
  const clause = n.clauses(sentence.index).find((c) => c.arguments.some((a) => !a.shared && contains(a.span, m.span)));
  const argument = clause?.arguments.find((a) => contains(a.span, m.span));
  const isAttendance = argument && /出席|参加/.test(n.text(argument.head));
  return isAttendance ? statusOf(n, { clause, isPredicate: false, span: argument.head }, words) : undefined;
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
