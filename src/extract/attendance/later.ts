import type { AttendanceEvent, Clause, ForumId, PersonId, Sentence, Span } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { isOthers, led, listedFrom } from '../others.js';
import { statusOf } from '../status.js';
import { datedTimes } from '../when.js';
import { subjects } from './attendees.js';
import { attendanceData, isAbsent, isAttending, isChairing, ATTENDANCE_WORDS as words } from './lexicon.js';

/** How many sentences back the conference may have been named: less where no word for it stands. */
const REACH = { word: 5, omitted: 3 };
const POINTS = new RegExp(`^(?:同|この|これらの|今回の|両)?(?:${attendanceData.told.join('|')})$`);
const FRONTED = new RegExp(`^(?:一方、|また、|なお、)?(?:同|この|今回の)?(?:${attendanceData.told.join('|')})に(?:は|も|、)?`);
const MEETS = /開催|開か|開幕|行わ|実施|始ま|閉幕|開く|開い/;
/** What is told of a conference after its opening. */
const TELLS = /出席|参加|講演|演説|登壇|議長/;
const LIST = /(?:出席者|参加者|出席したの|参加したの|主な出席者|主な参加者)(?:は|には|[:：])/;
/** 2 出席者: a heading under which those who came are listed. */
const HEADS = /^[\s0-9０-９.．、（()）]*(?:主な|会議)?(?:出席者|参加者)(?:一覧)?[:：]?$/;

/** 日本からはA外相が出席した, 出席者はA外相、B長官, 会議はC大統領が議長を務めた: who came to the conference told of before. */
export function attendedLater(n: Narrative, sentence: Sentence): AttendanceEvent[] {
  if (n.mentions(sentence.index, 'forum').length || n.isHeadline(sentence)) return [];
  const list = listedAttendees(n, sentence);
  if (list.length) return events(sentence, list, forumBefore(n, sentence, true) ?? titleForum(n), 'held');
  return n
    .clauses(sentence.index)
    .filter((c) => c.quoted === 0 && (isAttending(n, c) || isChairing(n, c) || /^(?:派遣|欠席)$/.test(c.predicate.lemma)))
    .flatMap((c) => toldOf(n, sentence, c));
}

function toldOf(n: Narrative, sentence: Sentence, clause: Clause): AttendanceEvent[] {
  const back = refersBack(n, clause);
  const who = back ? ownAttendees(n, clause, back) : [];
  const forum = who.length ? forumBefore(n, sentence, back === 'omitted') : undefined;
  const told = { clause, isPredicate: true, span: clause.predicate.span, date: forum?.date };
  const status = isAbsent(clause) ? 'denied' : (statusOf(n, told, words) ?? 'held');
  return events(sentence, who, forum, status);
}

// The conference is meant by a word for one (会議には), or by nothing at all beside those who come.
function refersBack(n: Narrative, clause: Clause): 'word' | 'omitted' | undefined {
  const own = clause.arguments.filter((a) => !a.shared && a.case !== '連体');
  if (own.some((a) => /^(?:に|には|は|で|では|の)$/.test(a.case) && POINTS.test(n.text(a.span)))) return 'word';
  // 今回の会合に、米国は次官を派遣し、…
  if (FRONTED.test(n.text(n.reading.layout.sentences[clause.sentence]!.span).slice(0, 24))) return 'word';
  // この会議に臨んだ
  const carried = /^(.+)に(?:臨|出席|参加)/.exec(n.text(clause.predicate.span))?.[1];
  if (carried && POINTS.test(carried)) return 'word';
  // 首脳会議の議長を務めた
  if (own.some((a) => a.case === 'を' && POINTS.test(n.text(a.span).replace(/の(?:共同)?議長$/, '')))) return 'word';
  const elsewhere = own.some((a) => /^(?:に|へ|を|で|にも|には)$/.test(a.case) && !isOwn(n, a.span));
  const takesPart =
    /出席|参加|登壇|講演|演説|スピーチ|見せる|連ねる|あいさつ|挨拶|欠席/.test(clause.predicate.lemma) || isChairing(n, clause);
  return !elsewhere && takesPart ? 'omitted' : undefined;
}

// 3日には, 基調講演を: a time, or a part of the conference itself.
const isOwn = (n: Narrative, span: Span): boolean =>
  /(?:[日月年]|午前|午後|夜|オンライン|ビデオ|リモート|形式|対面|代理|初めて|議長|講演|演説|スピーチ|^[顔名])$/.test(
    n.text(span),
  );

function ownAttendees(n: Narrative, clause: Clause, back: 'word' | 'omitted'): readonly PersonId[] {
  if (clause.link === 'adnominal' && clause.modifies) return n.partiesIn(clause.sentence, clause.modifies).people;
  if (clause.predicate.lemma === '派遣') return n.argumentParties(clause, new Set(['を'])).people;
  const named = n.argumentParties(
    { ...clause, arguments: clause.arguments.filter((a) => !a.shared) },
    new Set(['が', 'は', 'も', 'から', 'からは']),
  ).people;
  const leader = led(n, clause);
  if (leader) return leader;
  if (!named.length && back === 'word') return subjects(n, clause);
  if (!named.length || isOthers(n, clause)) return [];
  // 3日にはA長官、4日にはB国防相がそれぞれ講演する
  const each = /それぞれ/.test(n.text({ start: clause.span.start, end: clause.predicate.span.start }));
  const all = n.mentions(clause.sentence, 'person').filter((m) => m.span.end <= clause.predicate.span.start);
  return each ? [...new Set(all.flatMap((m) => n.partiesOf(m).people))] : subjects(n, clause);
}

function listedAttendees(n: Narrative, sentence: Sentence): readonly PersonId[] {
  const m = LIST.exec(n.text(sentence.span));
  const heading = n.headingOf(sentence);
  if (!m && heading && HEADS.test(n.text(heading.span)))
    return [...new Set(n.mentions(sentence.index, 'person').flatMap((p) => n.partiesOf(p).people))];
  if (!m) return [];
  const start = sentence.span.start + m.index + m[0].length;
  return listedFrom(n, n.mentions(sentence.index, 'person', { start, end: sentence.span.end }));
}

/** The forum named last; `met` asks that its sentence tells of it as meeting. */
function forumBefore(
  n: Narrative,
  sentence: Sentence,
  met: boolean,
): { readonly id: ForumId; readonly date?: string } | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - (met ? REACH.omitted : REACH.word)); i--) {
    const before = n.reading.layout.sentences[i]!;
    const forum = n.mentions(i, 'forum').at(-1);
    const id = forum && n.reading.resolution.forumOf.get(forum);
    // A short remark (4日まで。) does not part what is told of the conference.
    if (id === undefined && met && before.span.end - before.span.start > 12 && !TELLS.test(n.text(before.span))) return undefined;
    if (id === undefined) continue;
    if (met && !MEETS.test(n.text(before.span)) && !n.isHeadline(before)) return undefined;
    const date = datedTimes(n, i)[0]?.date;
    return { id, ...(date ? { date } : {}) };
  }
  return undefined;
}

/** The forum that the article's title names. */
function titleForum(n: Narrative): { readonly id: ForumId } | undefined {
  const title = n.reading.layout.sentences.find((s) => n.isHeadline(s) && n.mentions(s.index, 'forum').length);
  const id = title && n.reading.resolution.forumOf.get(n.mentions(title.index, 'forum')[0]!);
  return id === undefined ? undefined : { id };
}

function events(
  sentence: Sentence,
  who: readonly PersonId[],
  forum: { readonly id: ForumId; readonly date?: string } | undefined,
  status: AttendanceEvent['status'],
): AttendanceEvent[] {
  if (!forum) return [];
  const statements = [{ span: sentence.span, rule: 'attendance/later' }];
  const dated = forum.date ? { date: forum.date } : {};
  return who.map((id) => ({ kind: 'attendance', who: id, forum: forum.id, status, ...dated, statements }));
}
