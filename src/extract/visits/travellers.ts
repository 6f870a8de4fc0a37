import type { Clause, PersonId, Sentence, Span } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { VISIT_WORDS as words } from './lexicon.js';

// アン長官とは…、ここ横須賀にお迎えして: the guest is the object, or stands marked by とは before.
export function guests(n: Narrative, sentence: Sentence, clause: Clause): readonly PersonId[] {
  const own = n.argumentParties(clause, new Set(['を'])).people;
  if (own.length) return own;
  const marked = n
    .mentions(sentence.index, 'person')
    .findLast(
      (m) => m.span.end < clause.predicate.span.start && /^と[はも]/.test(n.text({ start: m.span.end, end: m.span.end + 2 })),
    );
  return marked ? n.partiesOf(marked).people : [];
}

export function travellers(n: Narrative, sentence: Sentence, clause: Clause): readonly PersonId[] {
  if (clause.link === 'adnominal' && clause.modifies) {
    const modified = n.partiesIn(sentence.index, clause.modifies).people;
    if (modified.length) return modified;
  }
  const after = personAfter(n, sentence, clause.predicate.span.end);
  if (after.length) return after;
  return n.subjectOf(clause).people;
}

// 訪問中の小泉大臣, 訪台したA、B、Cの各議員: the travellers stand right after.
function personAfter(n: Narrative, sentence: Sentence, end: number): readonly PersonId[] {
  const people = n.mentions(sentence.index, 'person').filter((m) => m.span.start >= end);
  const [next] = people;
  if (!next || next.span.start - end > 14) return [];
  if (
    !/^(?:した|中の|中で|している|していた|する|された|予定の|し|[^、。]{0,3}の)[^、。]{0,10}$/.test(
      n.text({ start: end, end: next.span.start }),
    )
  )
    return [];
  const group = [next];
  for (const m of people.slice(1))
    if (/^(?:\([^)]*\))?(?:、|と|・|及び|や)$/.test(n.text({ start: group.at(-1)!.span.end, end: m.span.start }))) group.push(m);
  return [...new Set(group.flatMap((m) => n.partiesOf(m).people))];
}

export function wordTravellers(n: Narrative, sentence: Sentence, span: Span, clause: Clause | undefined): readonly PersonId[] {
  const after = personAfter(n, sentence, span.end);
  if (after.length) return after;
  const before = n.mentions(sentence.index, 'person').findLast((m) => m.span.end <= span.start);
  if (
    before &&
    /^(?:の|氏の|による|ら?の[^、。]{0,8}|御一行の|一行の)$/.test(n.text({ start: before.span.end, end: span.start }))
  )
    return n.partiesOf(before).people;
  // 海上幕僚長の訪中 is his who stands before the の, named or not.
  const owner = n.mentions(sentence.index, 'person').findLast((m) => m.span.end === span.start - 1);
  if (owner && n.text({ start: owner.span.end, end: span.start }) === 'の') return n.partiesOf(owner).people;
  if (!clause) return n.isHeadline(sentence) ? n.impliedSubject(sentence.index).people : [];
  if (contains(clause.predicate.span, span)) return travellers(n, sentence, clause);
  const argument = clause.arguments.find((a) => contains(a.span, span));
  const told =
    [...words.planned, ...words.denied].some((w) => clause.predicate.lemma.includes(w)) ||
    /^(?:終える|行う|開始|始める|実施|控える)$/.test(clause.predicate.lemma);
  if (argument && told && /^[をがはも]$/.test(argument.case)) return n.subjectOf(clause).people;
  return argument &&
    /^(?:で|に|では|には|から|の際)$/.test(argument.case) &&
    n.text({ start: argument.span.start, end: span.start }).length < 8
    ? n.subjectOf(clause).people
    : n.isHeadline(sentence)
      ? n.impliedSubject(sentence.index).people
      : [];
}

// 訪問先のベトナムで…会談した: the subject is abroad.
export const awayPeople = (n: Narrative, sentence: Sentence, clause: Clause | undefined): readonly PersonId[] =>
  clause ? n.subjectOf(clause).people : n.impliedSubject(sentence.index).people;
