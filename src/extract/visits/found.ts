import type { Clause, PersonId, Sentence, Span, Status, VisitEvent } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { isGeneric } from '../others.js';
import { statusOf } from '../status.js';
import { timeOf } from '../when.js';
import { visitsData as data, VISIT_WORDS as words } from './lexicon.js';
import { isPosted } from './posted.js';

/** A visit as one telling has it; `assumed` where nothing says whether it is held. */
export interface Found extends VisitEvent {
  readonly assumed: boolean;
}

export function visit(
  n: Narrative,
  sentence: Sentence,
  clause: Clause | undefined,
  span: Span,
  who: PersonId,
  to: string,
  rule: string,
): Found[] {
  if (isPosted(n, who, to)) return [];
  const isPredicate = clause !== undefined && contains(clause.predicate.span, span);
  const time = timeOf(n, sentence, span, clause);
  const { status, assumed } = statusAt(n, sentence, clause, span, time?.date);
  if (status === undefined || (clause && !isPredicate && !isUnderWay(n, span) && isInvited(n, clause, span))) return [];
  const date = time && status !== 'denied' ? { date: time.date } : {};
  return [{ kind: 'visit', assumed, who, to, status, ...date, statements: [{ span: sentence.span, rule }] }];
}

/** 訪日期間中、会談する: the journey may be to come as well. */
const DURING = /^(?:期間)?中(?:に|は|、)|^期間|^時|^[0-9０-９]+日目/;

/** インドネシア歴訪の出発予定を延期した, 訪日に向けた環境; but 訪日日程を終えた. */
const AHEAD =
  /^の?(?:出発)?(?:予定|計画|日程(?!を終|を終了|の最終)|方針|調整|延期)|^(?:に向け|を控え|を前に)|^に(?:意欲|前向き|期待|応じ|同意)|^で(?:合意|一致|調整)|^を(?:楽しみ|心待ち)/;

interface StatusFound {
  readonly status: Status | undefined;
  readonly assumed: boolean;
}

/** What the words right after the journey say of it: 中止, 予定, 中に. */
function byWords(
  n: Narrative,
  rest: string,
  span: Span,
  isPredicate: boolean,
  date: string | undefined,
): StatusFound | undefined {
  // 来日中止, 訪日の取りやめ
  if (/^(?:の|は|が|を)?(?:急きょ|急遽|突然)?(?:中止|取りやめ|取り止め|見送[りらる]|キャンセル|断念)/.test(rest))
    return { status: 'denied', assumed: false };
  if (AHEAD.test(rest)) return { status: 'planned', assumed: false };
  if (DURING.test(rest)) return assumedAt(n, date);
  if (/^中/.test(rest) || (!isPredicate && /(?:問|在|張|歴訪|遊)中$/.test(n.text(span))))
    return { status: 'held', assumed: false };
  return undefined;
}

function statusAt(
  n: Narrative,
  sentence: Sentence,
  clause: Clause | undefined,
  span: Span,
  date: string | undefined,
): StatusFound {
  const isPredicate = clause !== undefined && contains(clause.predicate.span, span);
  const rest = n.text({ start: span.end, end: Math.min(sentence.span.end, span.end + 8) });
  const said = byWords(n, rest, span, isPredicate, date);
  if (said) return said;
  if (isPredicate && clause.progressive && !clause.negated) return { status: 'held', assumed: false };
  if (isPredicate && isGeneric(n, clause)) return { status: 'held', assumed: true };
  // 訪問できて光栄だ, お迎えできることをうれしく思う
  if (
    clause &&
    isPredicate &&
    /^[^。]{0,12}(?:光栄|嬉し|うれし|喜ばし|幸い|幸せ)/.test(n.text({ start: span.end, end: span.end + 18 }))
  )
    return assumedAt(n, date);
  if (clause && !clause.negated && isCopula(n, clause, span, isPredicate)) return assumedAt(n, date);
  const told = clause && statusOf(n, { clause, isPredicate, span, date }, words);
  // 昨年訪日し、今回は…と会談する: a past day is past, whatever follows.
  if (told === 'planned' && isPredicate && isOver(n, clause, date)) return { status: 'held', assumed: false };
  // …に到着した。…と会談し、日本を訪問する: a plain present of no day tells the journey that is under way, if one is told.
  if (told === 'planned' && isPredicate && isPlain(n, clause, date)) return { status: told, assumed: true };
  return { status: !clause ? 'held' : (told ?? (isPredicate ? undefined : 'held')), assumed: !told };
}

const isOver = (n: Narrative, clause: Clause, date: string | undefined): boolean => {
  const published = n.reading.article.published?.date;
  const past = date !== undefined && published !== undefined && date < published.slice(0, date.length);
  const plans = n
    .clauses(clause.sentence)
    .some((c) => c.modality.includes('plan') || /予定|見通し|方針|計画/.test(c.predicate.lemma));
  return past && !plans && /^(?:te|continuative|adversative)$/.test(clause.link) && !clause.modality.length;
};

function isPlain(n: Narrative, clause: Clause, date: string | undefined): boolean {
  const published = n.reading.article.published?.date;
  const ahead = date !== undefined && (!published || date > published.slice(0, date.length));
  return !ahead && /^(?:main|adnominal)$/.test(clause.link) && !clause.modality.length && !clause.negated;
}

// 9年ぶりの公式訪米だ, 初の訪米となる: what kind of journey it is.
const isCopula = (n: Narrative, clause: Clause, span: Span, isPredicate: boolean): boolean =>
  isPredicate
    ? /^(?:だ|です|であ|でし|でござ)/.test(n.text({ start: span.end, end: span.end + 3 })) ||
      (n.text({ start: span.start - 1, end: span.start }) === 'の' &&
        /^(?:。|$)/.test(n.text({ start: span.end, end: span.end + 1 })))
    : clause.predicate.lemma === 'なる' && clause.arguments.some((a) => a.case === 'と' && a.head.end === span.end);

function assumedAt(n: Narrative, date: string | undefined): { readonly status: Status; readonly assumed: boolean } {
  const published = n.reading.article.published?.date;
  const ahead = date !== undefined && published !== undefined && date > published.slice(0, date.length);
  return { status: ahead ? 'planned' : 'held', assumed: true };
}

// 訪米中の首相を招いた
const isUnderWay = (n: Narrative, span: Span): boolean => /中$/.test(n.text({ start: span.end - 1, end: span.end + 1 }));

// 訪日を要請した, 訪中の招待: an invitation is no journey.
function isInvited(n: Narrative, clause: Clause, span: Span): boolean {
  const argument = clause.arguments.find((a) => contains(a.span, span));
  const invites =
    data.invite.some((w) => clause.predicate.lemma.includes(w)) ||
    data.invite.some((w) => n.text({ start: span.end, end: span.end + 6 }).includes(w));
  return invites && (argument === undefined || /^(?:を|に|が|も|へ|)$/.test(argument.case));
}

export function clauseAround(n: Narrative, sentence: Sentence, span: Span): Clause | undefined {
  const all = n.clauses(sentence.index);
  return (
    all.find((c) => contains(c.predicate.span, span)) ??
    all.find((c) => c.arguments.some((a) => !a.shared && contains(a.span, span)))
  );
}
