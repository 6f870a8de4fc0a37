import type { Bracket, Clause, PartialDate, Sentence, Span, TimeMention } from '../model/index.js';
import { contains } from '../model/index.js';
import type { Narrative } from './narrative.js';

/** A time that dates an event, with how near it stands. */
export interface Dated {
  readonly mention: TimeMention;
  readonly date: PartialDate;
}

/** 2015年以来, 8月からの, 昨年策定された: a time from which something lasts, or of another thing's making, dates no event. */
const SINCE = /^(?:に(?:引き)?続|以来|以降|以後|からの|まで|ぶり|末まで|度|付|当時の状況)/;

/** 昨年11月に行われて以来, 昨年10月に行ったのに続き: the time of what came before. */
export const isSinceClause = (n: Narrative, mention: TimeMention): boolean => {
  const { span } = n.reading.layout.sentences[mention.sentence]!;
  return /^(?:の|に)?[^、。]{0,60}(?:(?:[てで]|の際|の会談|会談の時)以来|たのに(?:引き)?続)/.test(
    n.text({ start: mention.span.end, end: Math.min(span.end, mention.span.end + 80) }),
  );
};

/** Times of a sentence that point at a date, in order. */
export function datedTimes(n: Narrative, sentence: number): Dated[] {
  const glosses = n.reading.layout.sentences[sentence]!.brackets.filter((b) => b.kind === 'gloss');
  return n.mentions(sentence, 'time').flatMap((mention) => {
    // 19日(日本時間20日未明): the gloss tells the same moment elsewhere.
    if (glosses.some((g) => contains(g.span, mention.span) && g.span.start > n.reading.layout.sentences[sentence]!.span.start))
      return [];
    const date =
      mention.expression.pointsAt && !SINCE.test(n.text({ start: mention.span.end, end: mention.span.end + 6 }))
        ? (glossed(n, mention, glosses) ?? n.dateOf(mention))
        : undefined;
    return date ? [{ mention, date }] : [];
  });
}

// 本日（6月10日）: the day that the bracket names.
function glossed(n: Narrative, mention: TimeMention, glosses: readonly Bracket[]): PartialDate | undefined {
  if (!/^(?:本日|昨日|今日|明日|昨夜|今朝)/.test(n.text(mention.span))) return undefined;
  const gloss = glosses.find((b) => b.span.start === mention.span.end);
  const inside = gloss && n.mentions(mention.sentence, 'time').find((m) => m.span.start === gloss.span.start + 1);
  return inside && n.dateOf(inside);
}

/**
 * The time that dates an event standing at `span`: one that modifies it (10月31日の首脳会談), the last one of its own clause before it, one of a
 * clause that it is coordinated after, else the last one before it that belongs to no other noun's relative phrase. `after` is where the event
 * told before it ends: a time between the two is this one's.
 */
export function timeOf(
  n: Narrative,
  sentence: Sentence,
  span: Span,
  clause: Clause | undefined,
  after = sentence.span.start,
): Dated | undefined {
  const times = datedTimes(n, sentence.index).filter(
    (t) => !inRelative(n, sentence, t.mention.span, span) && !ofEarlier(n, t, span),
  );
  const modifying = times.find(
    (t) =>
      t.mention.span.end <= span.start &&
      MODIFIES.test(n.text({ start: t.mention.span.end, end: span.start })) &&
      !ofReport(n, sentence, t, clause),
  );
  if (modifying) return modifying;
  const before = times.filter((t) => t.mention.span.start < span.start);
  const own =
    clause &&
    times.findLast(
      (t) =>
        clause.arguments.some((a) => isTimeArgument(n, a.span, t.mention.span)) &&
        !(t.mention.span.start < span.start && ofNoun(n, t, span)) &&
        (t.mention.span.start < span.start || !before.length),
    );
  // Asked of the nearest first: a long list holds many times.
  const isShared = (t: Dated) => !ofNoun(n, t, span) && !ofAnother(n, sentence, t, clause) && !ofReport(n, sentence, t, clause);
  const between = before.findLast((t) => t.mention.span.start >= after && isShared(t));
  // 2日にA氏と、4日にB氏と会談した: two clauses with one predicate, each with its own day.
  const gapped =
    clause && n.clauses(sentence.index).some((c) => c !== clause && c.predicate.span.start === clause.predicate.span.start);
  const found = (gapped ? own : between) ?? own ?? before.findLast(isShared) ?? inCleft(n, sentence, clause);
  return found && inTrip(n, sentence, found, clause);
}

// 会談は昨年11月に行われて以来だ: the time is not that of talks told before it.
const ofEarlier = (n: Narrative, t: Dated, span: Span): boolean =>
  span.start < t.mention.span.start && isSinceClause(n, t.mention);

// 会談したのは5日のことだ
function inCleft(n: Narrative, sentence: Sentence, clause: Clause | undefined): Dated | undefined {
  if (clause?.link !== 'nominal') return undefined;
  const { end } = clause.predicate.span;
  const next = datedTimes(n, sentence.index).find((t) => t.mention.span.start >= end);
  return next && /^のは$/.test(n.text({ start: end, end: next.mention.span.start })) ? next : undefined;
}

// 9月の首相就任後初めて会談: a time that modifies another noun is that noun's, unless the noun is the setting (6月のX会議における会談).
function ofNoun(n: Narrative, time: Dated, span: Span): boolean {
  const between = n.text({ start: time.mention.span.end, end: span.start });
  return (
    /^の[^、。]/.test(between) &&
    !MODIFIES.test(between) &&
    !/(?:における|での?|の際|に出席|の機会|との|の間の)/.test(between.slice(1))
  );
}

// 20日、会談を見送ると発表した: the day of the report is not the event's.
function ofReport(n: Narrative, sentence: Sentence, time: Dated, clause: Clause | undefined): boolean {
  const all = n.clauses(sentence.index);
  const holder = all.find((c) => c.arguments.some((a) => !a.shared && isTimeArgument(n, a.span, time.mention.span)));
  if (!holder || holder === clause || !REPORT.test(holder.predicate.lemma)) return false;
  for (let at = clause; at; at = at.parent === undefined ? undefined : all[at.parent])
    if (at.parent === holder.index && (at.link === 'quotative' || at.link === 'nominal')) return true;
  return false;
}
/** Predicates of telling: what they date is the telling. */
export const REPORT = /^(?:発表|明らか|述べる|語る|報じる|伝える|表明|説明|分かる|わかる|判明|する|公表|報道|言う|発言|指摘)$/;

// 昨年7月にA氏が訪日し、今回私が訪韓した: the time of a clause with another subject is not this one's.
function ofAnother(n: Narrative, sentence: Sentence, time: Dated, clause: Clause | undefined): boolean {
  const holder = n.clauses(sentence.index).find((c) => c.arguments.some((a) => isTimeArgument(n, a.span, time.mention.span)));
  if (!holder || !clause || holder === clause) return false;
  const [theirs, own] = [{ ...holder, arguments: holder.arguments.filter((a) => !a.shared) }, clause].map(
    (c) => n.argumentParties(c, new Set(['が', 'は', 'も'])).people,
  );
  return theirs!.length > 0 && own!.length > 0 && !theirs!.some((p) => own!.includes(p));
}

const MODIFIES = /^(?:の|に(?:開催|行|実施)[^、。]{0,8}た|、|に|には)?(?:初の|[ァ-ヺ一-龠]{1,8}(?:で)?の)?$/;

/** One occasion inside a range of days of a journey is as exact as the range: what its ends share. */
function inTrip(n: Narrative, sentence: Sentence, time: Dated, clause: Clause | undefined): Dated {
  if (!time.mention.expression.until) return time;
  const holder = n.clauses(sentence.index).find((c) => c.arguments.some((a) => isTimeArgument(n, a.span, time.mention.span)));
  if (!holder || holder === clause || !TRAVEL.test(holder.predicate.lemma)) return time;
  return { ...time, date: n.sharedDate(time.mention) ?? time.date };
}
const TRAVEL = /訪|来|出張|滞在|歴訪|外遊|派遣/;

// The time is the argument, not a piece of a long phrase that happens to hold one.
const isTimeArgument = (n: Narrative, argument: Span, time: Span): boolean =>
  contains(argument, time) && n.text({ start: argument.start, end: time.start }).length < 6;

/** True where the time belongs to a clause that modifies some noun, and the event does not. */
function inRelative(n: Narrative, sentence: Sentence, time: Span, event: Span): boolean {
  return n
    .clauses(sentence.index)
    .some(
      (c) =>
        c.link === 'adnominal' &&
        contains(c.span, time) &&
        !contains(c.span, event) &&
        c.arguments.some((a) => contains(a.span, time)) &&
        !leadsTo(n, c, event),
    );
}

// [今月中旬に行われたAPEC首脳会議]の日米首脳会談: the noun that the clause modifies is the setting of the event.
function leadsTo(n: Narrative, c: Clause, event: Span): boolean {
  if (!c.modifies || c.modifies.end > event.end) return false;
  const between = n.text({ start: c.modifies.end, end: Math.max(c.modifies.end, event.start) });
  return (
    /^(?:\([^)]*\)|首脳会議|会合)*[」』]?(?:で)?の?[一-龠A-Za-z・、]{0,12}$/.test(between) ||
    /^[^、。はがをにで]{0,30}$/.test(between)
  );
}

/** True where a clause says that its event was some time ago without saying when: 先日, 前回. It takes no date from what was told before. */
export const isVaguePast = (n: Narrative, clause: Clause | undefined): boolean =>
  clause !== undefined && /先日|先般|先に|さきに|かつて|前回|以前|これまで|過去/.test(n.text(clause.span));
