import type { Clause, Span, TimeMention } from '../model/index.js';
import { contains } from '../model/index.js';

const COORDINATE = new Set(['te', 'continuative', 'adversative', 'causal', 'temporal', 'manner']);
/** What tells of events to come though it ends in た itself: 5日に訪問し、会談することが分かった. */
const TELLS = /^(?:分かる|わかる|明らか|判明|決まる|決める|発表|固まる|固める|決定|調整|約束|予定)$/;
const AGREES = /^(?:合意|一致)$/;
/** What may have begun on the day and still lasts: 3日から訪れている. */
const STAYS = /訪|滞在|来日|参加|出席/;
const MEETS = /会談|協議|会合|会う|電話|面会/;
/** What is decided or agreed on is yet to come: 9月に会談することが決まった. */
const DECIDES = /^(?:決まる|決める|固まる|固める|決定|合意|調整|約束)$/;

/**
 * Whether a time's event is yet to come, by the tense of the clause that it stands in: false where the coordination that the clause opens
 * ends in the past or lasts (3日、…と会談し、…を歓迎した; 3日から…を訪れている), true where it was decided on, else undefined, and the words after it decide.
 */
export function futureByTense(clauses: readonly Clause[], { span }: TimeMention): boolean | undefined {
  const holder = clauses.find((c) =>
    c.arguments.some((a) => !a.shared && contains(a.span, span) && span.start - a.span.start < 6),
  );
  if (!holder || holder.quoted > 0) return undefined;
  let end = holder;
  while (COORDINATE.has(end.link) && end.parent !== undefined) end = clauses[end.parent]!;
  const governor = end.parent === undefined ? undefined : clauses[end.parent];
  if (/^(?:nominal|quotative)$/.test(end.link) && !end.past && !end.negated && DECIDES.test(governor?.predicate.lemma ?? ''))
    return true;
  const planned = [holder, end].some((c) => c.modality.length > 0);
  const lasts = end === holder && end.progressive && STAYS.test(end.predicate.lemma);
  if (holder === end && end.past && announces(end, span)) return false;
  return end.link === 'main' && (end.past || lasts) && !planned && !leadsOn(holder, end) ? false : undefined;
}

// 政府は10日、…すると発表した: the day stands with who announces.
const announces = (c: Clause, time: Span): boolean =>
  /^(?:発表|公表|表明)$/.test(c.predicate.lemma) &&
  c.arguments.some((a) => a.case === 'は' && !a.shared && a.span.end <= time.start);

// 2プラス2に出席し、…を開くことで合意した looks ahead; 会談し、…することで一致した does not.
const leadsOn = (holder: Clause, end: Clause): boolean =>
  TELLS.test(end.predicate.lemma) || (AGREES.test(end.predicate.lemma) && !MEETS.test(holder.predicate.lemma));
