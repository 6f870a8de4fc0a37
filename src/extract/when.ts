import type { Clause, PartialDate, Sentence, Span, TimeMention } from '../model/index.js';
import { contains } from '../model/index.js';
import type { Narrative } from './narrative.js';

/** A time that dates an event, with how near it stands. */
export interface Dated {
  readonly mention: TimeMention;
  readonly date: PartialDate;
}

/** Times of a sentence that point at a date, in order. */
export function datedTimes(n: Narrative, sentence: number): Dated[] {
  return n.mentions(sentence, 'time').flatMap((mention) => {
    const date = mention.expression.pointsAt ? n.dateOf(mention) : undefined;
    return date ? [{ mention, date }] : [];
  });
}

/**
 * The time that dates an event standing at `span`: one that modifies it (10月31日の首脳会談), one in its own clause, one in a clause that
 * governs it, else the last one before it in the sentence that belongs to no other clause's relative phrase.
 */
export function timeOf(n: Narrative, sentence: Sentence, span: Span, clause: Clause | undefined): Dated | undefined {
  const times = datedTimes(n, sentence.index);
  const modifying = times.find(
    (t) =>
      t.mention.span.end <= span.start &&
      /^(?:の|に(?:開催|行|実施)[^、。]{0,8}た|、|に)?(?:初の)?$/.test(between(n, t.mention.span.end, span.start)),
  );
  if (modifying) return modifying;
  for (let at = clause; at; at = at.parent === undefined ? undefined : n.clauses(sentence.index)[at.parent]) {
    const own = times.filter(
      (t) =>
        at!.arguments.some((a) => isTimeArgument(n, a.span, t.mention.span)) && !inRelative(n, sentence, t.mention.span, span),
    );
    if (own.length) return own.findLast((t) => t.mention.span.start < span.start) ?? own[0];
  }
  return times.findLast((t) => t.mention.span.start < span.start && !inRelative(n, sentence, t.mention.span, span));
}

const between = (n: Narrative, from: number, to: number): string => n.text({ start: from, end: to });

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
        c.arguments.some((a) => contains(a.span, time)),
    );
}
