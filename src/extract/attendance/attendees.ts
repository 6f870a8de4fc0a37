import type { AttendanceEvent, Clause, ForumId, ForumMention, PersonId, Sentence } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { doerOf, isOthers, led, listedFrom } from '../others.js';
import { timeOf } from '../when.js';
import { clauseAt, namedBetween, openingClause } from './clauses.js';
import { attendanceStatus } from './status.js';

const GLOSS = '(?:[」』]|\\([^)]{1,30}\\)|（[^）]{1,30}）|など|等|関連会合)*';
const ATTENDING = new RegExp(
  `^${GLOSS}(?:の[^、。にへ]{1,8}(?=への))?(?:に|へ|への|にも)?(?:の|初)?(?:[^、。に]{0,12}(?:として|で))?(?:出席|参加|臨席|登壇)`,
);
/** G20会合のためバリを訪問中の: a journey for its sake. */
const FOR_IT = new RegExp(`^${GLOSS}のため(?:に)?[^。]{0,30}(?:訪問|訪れ|訪[一-龠]|滞在|出張|来日)`);
/** 参加に同意した, 出席を求めた: asked for or promised, not done. */
const ASKED = new RegExp(
  `^${GLOSS}への?(?:の)?(?:初)?(?:出席|参加)(?:を|に)(?:同意|要請|求め|呼びかけ|呼び掛け|招|促|依頼|期待|関心|意欲)`,
);
/** TICADへのズマ大統領の参加: whose it is stands between. */
const WHOSE = new RegExp(
  `^${GLOSS}(?:への(?<who>[^、。]{2,20})の(?:ご|御)?(?:初)?(?:出席|参加|登壇)|(?:での|における)(?<speaker>[^、。]{2,20})の(?:基調|一般討論)?(?:演説|講演|スピーチ|発言))`,
);
const LIST = new RegExp(`^${GLOSS}(?:、|,|，|及び|および|や|と|・|の出席、)`);
const TRAVELS = /訪|来日|滞在|出張|渡航|入り/;
const ACTS = new Set(['は', 'が', 'も']);
const TOGETHER = new Set(['と', 'とともに', 'と共に', 'から', 'のほか', 'ほか', 'に加え']);

/** Who attended a forum by what one sentence says at one mention of it. */
export function attendees(n: Narrative, sentence: Sentence, m: ForumMention, forum: ForumId): AttendanceEvent[] {
  const rest = n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 60) });
  const clause = clauseAt(n, sentence, m);
  const opening = clause ? undefined : openingClause(n, sentence, m);
  const opened = (opening && namedBetween(n, sentence, m, opening)) ?? (clause ? undefined : chairsOf(n, sentence, m));
  const shared = sharedPhrase(n, sentence, m, rest);
  const phrase = shared || (ATTENDING.test(rest.slice(0, 44)) && !ASKED.test(rest)) || FOR_IT.test(rest) || WHOSE.test(rest);
  if (!clause && !opened && !phrase) return [];
  const who = clause ? clauseAttendees(n, sentence, clause, m) : (opened ?? phraseAttendees(n, sentence, m));
  const found = timeOf(n, sentence, opening?.predicate.span ?? m.span, opening ?? clause);
  // 出席し、今後5年間の支援を…: a time after what is told of the forum is of something else.
  const time = clause && found && found.mention.span.start > clause.predicate.span.end ? undefined : found;
  const status = attendanceStatus(n, sentence, clause, m, time?.date);
  const rule = clause ? 'attendance/clause' : 'attendance/phrase';
  const statements = [{ span: sentence.span, rule }];
  return who.map((id) => ({ kind: 'attendance', who: id, forum, status, ...(time ? { date: time.date } : {}), statements }));
}

// AやB、C出席: the last of a list of forums has the word.
function sharedPhrase(n: Narrative, sentence: Sentence, m: ForumMention, rest: string): boolean {
  if (!LIST.test(rest)) return false;
  const next = n.mentions(sentence.index, 'forum').find((f) => f.span.start > m.span.end && f.span.start - m.span.end < 30);
  if (!next || /[はがを。]/.test(n.text({ start: m.span.end, end: next.span.start }))) return false;
  const after = n.text({ start: next.span.end, end: Math.min(sentence.span.end, next.span.end + 60) });
  return ATTENDING.test(after) || sharedPhrase(n, sentence, next, after);
}

function clauseAttendees(n: Narrative, sentence: Sentence, clause: Clause, m: ForumMention): readonly PersonId[] {
  // …に出席するため中国を訪れた韓国の外相: who came for it attended it.
  const came = n.clauses(sentence.index)[clause.index + 1];
  if (/^(?:causal|purpose)$/.test(clause.link) && came?.link === 'adnominal' && TRAVELS.test(came.predicate.lemma)) {
    const guest = peopleAfter(n, sentence, came.predicate.span.end);
    if (guest.length) return guest;
  }
  const present = presentFor(n, sentence, clause);
  if (present) return present;
  if (clause.predicate.lemma === '派遣') return n.argumentParties(clause, new Set(['を'])).people;
  // 2プラス2には日本側からA外相、米側からB長官が出席し
  const listed = n.mentions(sentence.index, 'person', { start: m.span.end, end: clause.predicate.span.start });
  if (listed.length > 1 && /側から/.test(n.text({ start: m.span.end, end: clause.predicate.span.start })))
    return [...new Set(listed.flatMap((p) => n.partiesOf(p).people))];
  const next = clause.modifies && contains(clause.modifies, m.span) ? [] : peopleAfter(n, sentence, clause.predicate.span.end);
  if (clause.link === 'adnominal' && next.length) return next;
  return subjects(n, clause);
}

// 首脳会議は、A大統領の議長の下、開催された
function chairsOf(n: Narrative, sentence: Sentence, m: ForumMention): readonly PersonId[] | undefined {
  const people = n.mentions(sentence.index, 'person', { start: m.span.end, end: sentence.span.end });
  const chair = people.find((p) =>
    CHAIRED.test(n.text({ start: p.span.end, end: Math.min(sentence.span.end, p.span.end + 40) })),
  );
  return chair && listedFrom(n, people.slice(0, people.indexOf(chair) + 1));
}
const CHAIRED =
  /^(?:の|を|が)(?:共同)?(?:議長|主宰|司会|座長)(?:の(?:下|もと)|として|に|で|により)、?[^。]{0,20}(?:開催|開か|行わ|開会|始ま)/;

// 会合に参加するため訪日中のA次官及びB次官の表敬を受けた: they came for it, or others who are not named, not who received them.
function presentFor(n: Narrative, sentence: Sentence, clause: Clause): readonly PersonId[] | undefined {
  if (!/^(?:causal|purpose)$/.test(clause.link)) return undefined;
  const rest = n.text({ start: clause.predicate.span.end, end: Math.min(sentence.span.end, clause.predicate.span.end + 40) });
  const stay = STAYING.exec(rest)?.[0];
  if (!stay) return undefined;
  const from = clause.predicate.span.end + stay.length;
  const people = n.mentions(sentence.index, 'person').filter((p) => p.span.start >= from);
  return people[0] && people[0].span.start - from < 4 ? listedFrom(n, people) : [];
}
const STAYING = /^(?:の)?ため(?:に)?、?[^、。]{0,16}(?:訪[一-龠]|来[一-龠]|訪問|滞在)中の、?/;

/** Who does what a clause of attendance says, with whom. */
export function subjects(n: Narrative, clause: Clause): readonly PersonId[] {
  const own = clause.arguments.filter((a) => !a.shared);
  const besides = own
    .filter((a) => /(?:ほか|はじめ)$/.test(n.text(a.head)))
    .flatMap((a) => n.partiesIn(clause.sentence, a.span).people);
  const together = [...besides, ...n.argumentParties(clause, TOGETHER).people];
  const named = n.argumentParties({ ...clause, arguments: own }, ACTS).people;
  const leader = led(n, clause);
  if (leader) return leader;
  if (isOthers(n, clause)) return together;
  return [...new Set([...(named.length ? named : doerOf(n, clause)), ...together])];
}

// …出席のためマレーシア訪問中の小泉大臣: the person whom the phrase leads to, else the subject of the clause around it.
function phraseAttendees(n: Narrative, sentence: Sentence, m: ForumMention): readonly PersonId[] {
  const people = n.mentions(sentence.index, 'person', { start: m.span.end, end: sentence.span.end });
  const [person] = people;
  if (
    person &&
    /(?:中の|した|する|滞在していた|している)、?[^、。]{0,10}$/.test(n.text({ start: m.span.end, end: person.span.start }))
  )
    return listedFrom(n, people);
  const groups = WHOSE.exec(n.text({ start: m.span.end, end: sentence.span.end }))?.groups;
  const whose = groups?.who ?? groups?.speaker;
  if (whose)
    return person && n.text({ start: m.span.end, end: person.span.end }).endsWith(whose) ? n.partiesOf(person).people : [];
  // A防衛庁長官のX会議出席について
  const before = n.mentions(sentence.index, 'person').findLast((p) => p.span.end <= m.span.start);
  if (before && /^の(?:第.{1,4}回)?$|^の[^。はがを]{1,20}[(（]$/.test(n.text({ start: before.span.end, end: m.span.start })))
    return n.partiesOf(before).people;
  const clause = n.clauses(sentence.index).find((c) => contains(c.span, m.span));
  return clause ? n.subjectOf(clause).people : n.impliedSubject(sentence.index).people;
}

// 出席したA外相とB長官は
function peopleAfter(n: Narrative, sentence: Sentence, end: number): readonly PersonId[] {
  const people = n.mentions(sentence.index, 'person').filter((p) => p.span.start >= end);
  return people[0] && people[0].span.start - end < 8 ? listedFrom(n, people) : [];
}
