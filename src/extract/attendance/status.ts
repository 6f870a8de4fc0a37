import type { Clause, ForumMention, Sentence, Status } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { isGeneric } from '../others.js';
import { statusOf } from '../status.js';
import { isAbsent, ATTENDANCE_WORDS as words } from './lexicon.js';

const LEAVES = /^(?:出発|発つ|向かう|離陸|出国)$/;
/** 参加を歓迎する, 出席に謝意を述べた: it is under way or over. */
const GREETED = /^[^。]{0,30}(?:参加|出席)(?:を(?:歓迎|評価)|に(?:対し)?(?:感謝|謝意|改めて))/;
/** シャングリラ会合出席の総括: it is over. */
const OVER = /^[^、。]{0,12}(?:出席|参加)の(?:全体)?(?:総括|成果|結果|報告|所感|概要)/;

/** 出席のため訪問した is held with the journey; 出席する予定, a coming date and a departure are planned; who stays away is told as such. */
export function attendanceStatus(
  n: Narrative,
  sentence: Sentence,
  clause: Clause | undefined,
  m: ForumMention,
  date: string | undefined,
): Status {
  if (clause && isAbsent(clause)) return clause.negated ? 'held' : 'denied';
  const rest = n.text({ start: m.span.end, end: sentence.span.end });
  // 出席予定のA大臣
  if (/^[」』]?(?:など|等)?(?:に|へ|への)?(?:出席|参加)(?:予定|見通し|へ)/.test(rest)) return 'planned';
  if (/訪問中|滞在中|参加中|出席中|来日中|訪[一-龠]中/.test(rest) || OVER.test(rest) || GREETED.test(rest)) return 'held';
  const all = n.clauses(sentence.index);
  const purpose =
    clause && /^(?:causal|purpose)$/.test(clause.link) && clause.parent !== undefined ? all[clause.parent] : undefined;
  const around = all.find((c) => contains(c.span, m.span));
  const leaves =
    (clause && LEAVES.test(clause.predicate.lemma) ? clause : purpose) ?? (/^[^。]{0,16}ため/.test(rest) ? around : undefined);
  if (leaves && LEAVES.test(leaves.predicate.lemma)) return 'planned';
  if (clause && isGeneric(n, clause)) return 'held';
  // G20を主催するA大統領は9日、…: what the host of it is called, not what is to come.
  if (clause?.link === 'adnominal' && /主催|議長|務める|共催/.test(clause.predicate.lemma) && !date) return 'held';
  const called = clause ? undefined : calledOff(n, sentence, m);
  if (called) return called;
  const told = purpose ?? clause ?? around;
  return statusOf(n, { clause: told, isPredicate: true, span: m.span, date }, words) ?? 'held';
}

// 首脳会議への出席を見送った
function calledOff(n: Narrative, sentence: Sentence, m: ForumMention): Status | undefined {
  const clause = n.clauses(sentence.index).find((c) => c.arguments.some((a) => !a.shared && contains(a.span, m.span)));
  const argument = clause?.arguments.find((a) => contains(a.span, m.span));
  const isAttendance = argument && /^[^。]{0,12}(?:出席|参加)/.test(n.text({ start: m.span.end, end: argument.span.end }));
  return isAttendance ? statusOf(n, { clause, isPredicate: false, span: argument.head }, words) : undefined;
}
