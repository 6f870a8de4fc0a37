import type { Clause, PersonId, Sentence, Span } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { countedGroup, doerOf, isOthers, led, listedFrom } from '../others.js';
import { VISIT_WORDS as words } from './lexicon.js';

/** Between a person and the word of travel that is his: の, による, らの, and what qualifies the journey. */
const OWNS =
  /^(?:(?:ら|夫妻|一行|御一行|氏|さん)?(?:の|による|、)?(?:[^、。のはがをに]{0,8}(?:の|での|による)){0,3}(?:[0-9０-９]{1,2}日から?の)?(?:[0-9０-９]{1,2}月(?:[上中下]旬)?の?)?(?:初|再|国賓|公式|実務|緊急|電撃|早期)?)$/;

const LISTED = /^の[^。はがを]{1,40}(?:出席|訪問|参加|会談)(?:[、,及とや]|及び|および)[^。はがを、]{0,12}$/;

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
    const from = clause.modifies.start;
    const listed = listedFrom(
      n,
      n.mentions(sentence.index, 'person').filter((m) => m.span.end > from),
    );
    if (modified.length) return listed.length > modified.length && listed.includes(modified[0]!) ? listed : modified;
  }
  const after = personAfter(n, sentence, clause.predicate.span.end);
  if (after.length) return after;
  return led(n, clause) ?? countedGroup(n, clause) ?? (isOthers(n, clause) ? [] : doerOf(n, clause));
}

// 訪問中の小泉大臣, 訪台したA、B、Cの各議員: the travellers stand right after.
function personAfter(n: Narrative, sentence: Sentence, end: number): readonly PersonId[] {
  const people = n.mentions(sentence.index, 'person').filter((m) => m.span.start >= end);
  const [next] = people;
  if (!next || next.span.start - end > 14) return [];
  if (
    !/^(?:(?:した|中の|する)[、，]?|中で|している|していた[、，]?|された|予定の|し|[^、。]{0,3}の)[^、。]{0,10}$/.test(
      n.text({ start: end, end: next.span.start }),
    )
  )
    return [];
  return listedFrom(n, people);
}

export function wordTravellers(n: Narrative, sentence: Sentence, span: Span, clause: Clause | undefined): readonly PersonId[] {
  const after = personAfter(n, sentence, span.end);
  if (after.length) return after;
  // A長官の訪日, A首相訪米, A氏らの台湾訪問: his who stands right before.
  const before = n.mentions(sentence.index, 'person').findLast((m) => m.span.end <= span.start);
  if (before && OWNS.test(n.text({ start: before.span.end, end: span.start })))
    return [...n.partiesOf(before).people, ...companions(n, clause, span)];
  // A首相のASEAN首脳会議出席、豪州訪問に伴う…: the first of a list of journeys has the owner of all.
  if (before && LISTED.test(n.text({ start: before.span.end, end: span.start }))) return n.partiesOf(before).people;
  if (!clause) return n.isHeadline(sentence) ? n.impliedSubject(sentence.index).people : [];
  if (contains(clause.predicate.span, span)) return travellers(n, sentence, clause);
  return argumentTravellers(n, sentence, span, clause);
}

// 訪米に同行した: who goes along.
function companions(n: Narrative, clause: Clause | undefined, span: Span): readonly PersonId[] {
  if (!clause || !/^(?:同行|随行|帯同|同伴)$/.test(clause.predicate.lemma)) return [];
  return clause.arguments.some((a) => a.case === 'に' && contains(a.span, span)) ? n.subjectOf(clause).people : [];
}

const ADVERBIAL =
  /^(?:期間)?中(?:に|は|、)|^期間|^時(?:に|、)|^[0-9０-９]+日目|^初日|^最終日|^の(?:際|折)|^以来|^を(?:前に|終え|機に)|^に(?:先立|際し|合わせ|あわせ)|^からの帰/;

// 訪日を終えた, 訪米では: the word is an argument of what its traveller does.
function argumentTravellers(n: Narrative, sentence: Sentence, span: Span, clause: Clause): readonly PersonId[] {
  const argument = clause.arguments.find((a) => contains(a.span, span));
  // 訪日2日目の10日、大統領は…; 訪日期間中、…と会談した
  if (ADVERBIAL.test(n.text({ start: span.end, end: Math.min(sentence.span.end, span.end + 8) })))
    return n.subjectOf(clause).people;
  // A首相の訪米に同行した: both go.
  if (argument?.case === 'に' && /^(?:同行|随行|帯同|同伴)$/.test(clause.predicate.lemma)) return n.subjectOf(clause).people;
  // A首相にとって初の訪米となった
  if (argument?.case === 'と' && clause.predicate.lemma === 'なる')
    return countedGroup(n, clause) ?? subjectOrFor(n, sentence, span, clause);
  const verdict = /^[はがを](?:急きょ|急遽|突然)?(?:中止|取りやめ|取り止め|見送|延期|キャンセル|断念)/;
  if (verdict.test(n.text({ start: span.end, end: Math.min(sentence.span.end, span.end + 8) })))
    return n.subjectOf(clause).people;
  const told =
    [...words.planned, ...words.denied].some((w) => clause.predicate.lemma.includes(w)) ||
    /^(?:終える|行う|開始|始める|実施|控える|決定|決まる|固まる|内定|続ける|短縮|切り上げる|中断|終了|果たす|実現|成功|予定)$/.test(
      clause.predicate.lemma,
    );
  if (argument && told && /^[をがはも]$/.test(argument.case)) return n.subjectOf(clause).people;
  // 訪中に向けて調整を進めている
  if (argument?.case === 'に向け') return n.subjectOf(clause).people;
  return argument &&
    /^(?:で|に|では|には|から|の際)$/.test(argument.case) &&
    n.text({ start: argument.span.start, end: span.start }).length < 8
    ? n.subjectOf(clause).people
    : n.isHeadline(sentence)
      ? n.impliedSubject(sentence.index).people
      : [];
}

function subjectOrFor(n: Narrative, sentence: Sentence, span: Span, clause: Clause): readonly PersonId[] {
  const whose = n
    .mentions(sentence.index, 'person')
    .find((m) => m.span.end < span.start && n.text({ start: m.span.end, end: m.span.end + 4 }) === 'にとって');
  return whose ? n.partiesOf(whose).people : n.subjectOf(clause).people;
}

// 訪問先のベトナムで…会談した: the subject is abroad.
export const awayPeople = (n: Narrative, sentence: Sentence, clause: Clause | undefined): readonly PersonId[] =>
  clause ? n.subjectOf(clause).people : n.impliedSubject(sentence.index).people;
