import type { Clause, PersonId, Sentence, Span, VisitEvent } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { statusOf } from '../status.js';
import { timeOf } from '../when.js';
import { visitsData as data, VISIT_WORDS as words } from './lexicon.js';

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
  const isPredicate = clause !== undefined && contains(clause.predicate.span, span);
  const time = timeOf(n, sentence, span, clause);
  // インドネシア歴訪の出発予定を延期した
  const ahead = /^(?:の)?(?:出発)?(?:予定|計画|日程|方針|調整|延期)/.test(
    n.text({ start: span.end, end: Math.min(sentence.span.end, span.end + 8) }),
  );
  const during =
    /^中/.test(n.text({ start: span.end, end: Math.min(sentence.span.end, span.end + 1) })) ||
    (rule === 'visit/compound' && /中/.test(n.text({ start: span.end - 1, end: span.end })));
  const told = clause && statusOf(n, { clause, isPredicate, span, date: time?.date }, words);
  const status = ahead ? 'planned' : during || !clause ? 'held' : (told ?? (isPredicate ? undefined : 'held'));
  if (status === undefined || (clause && !isPredicate && isInvited(n, clause, span))) return [];
  return [
    {
      kind: 'visit',
      assumed: !ahead && !during && !told,
      who,
      to,
      status,
      ...(time && status !== 'denied' ? { date: time.date } : {}),
      statements: [{ span: sentence.span, rule }],
    },
  ];
}

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
