import type { Clause, Reading } from '../../model/index.js';
import { ancestors, chainEnd, childrenOf } from './chain.js';
import { type Entry, entriesFor, LEXICON } from './lexicon.js';

const UNREAL = new Set(['plan', 'possibility', 'question', 'volition', 'obligation']);
const UNREAL_PARENT = new Set(['possibility', 'question']);

/** True where the predicate's own endings assert the event: done, or done by saying so (反対する, 歓迎します). */
const ownEndings = (clause: Clause, entry: Entry): boolean => {
  if (entry.active && clause.predicate.voice !== 'active') return false;
  if (clause.negated || clause.link === 'conditional') return false;
  if (clause.predicate.voice === 'causative' || clause.predicate.voice === 'potential') return clause.past;
  // 支持する考えを表明した: whoever voices his mind does what he says.
  const voiced = /^(supported|opposed|welcomed|concern)$/.test(entry.class) && clause.link === 'nominal';
  return !clause.modality.some(
    (m) =>
      (m === 'hearsay' ? !clause.past && !clause.predicate.bare : UNREAL.has(m) && !(voiced && m === 'plan')) ||
      (m === 'wish' && !entry.wish && entry.class === 'agreement'),
  );
};

/** A sentence that breaks off is told as far as its verbs go: an item of a list may end in 歓迎し、 */
const isComplete = (reading: Reading, clause: Clause): boolean => {
  if (clause.complete) return true;
  const last = (reading.tokens[clause.sentence] ?? []).findLast((t) => t.end <= clause.predicate.span.end);
  const after = reading.article.text.slice(clause.predicate.span.end, clause.predicate.span.end + 1);
  return last !== undefined && /^(動詞|助動詞)$/.test(last.pos) && after === '、';
};

/** 何で一致したか, 何を決めたかという: a question inside the sentence. */
const isAsked = (reading: Reading, clause: Clause): boolean =>
  /^(nominal|adnominal)$/.test(clause.link) &&
  /か(という|といった|との)?$/u.test(reading.article.text.slice(clause.predicate.span.start, clause.predicate.span.end));

/** A matter of what was agreed: what two sides reject together is rejected. */
export const inAgreement = (clauses: readonly Clause[], clause: Clause): boolean => {
  const end = chainEnd(clauses, clause);
  const parent = end.parent === undefined ? undefined : clauses[end.parent];
  return (
    /^(nominal|quotative)$/.test(end.link) && parent !== undefined && entriesFor(parent).some((e) => e.class === 'agreement')
  );
};

/**
 * What is foreseen or planned at the end of the chain: 確認するとみられる, Aを確認するとともに、Bを確認する予定としている. The clause that bears
 * the word stands after this one under the same governor.
 */
const isForeseen = (reading: Reading, clauses: readonly Clause[], clause: Clause, end: Clause): boolean => {
  const { span } = end.parent === undefined ? end.predicate : clauses[end.parent]!.predicate;
  if (!end.past && /^(quotative|main)$/.test(end.link) && /(み|見)られ/u.test(reading.article.text.slice(span.start, span.end)))
    return true;
  return clause.link === 'te' && childrenOf(clauses, clause.parent).some((c) => c.index > clause.index && isPlan(c));
};

const isPlan = (c: Clause): boolean => c.link === 'nominal' && c.modality.includes('plan') && !c.past;

/** Bも認識を共有する旨述べた: who says that he too agrees has agreed. */
export const isJoining = (clause: Clause): boolean => clause.arguments.some((a) => a.case === 'も' && !a.shared);

/** 一致したことはない, 反対した国はなかった; but 求めていた文言は明示しなかった tells of what was asked. */
const isDenied = (clauses: readonly Clause[], end: Clause): boolean => {
  const governor = end.parent === undefined ? undefined : clauses[end.parent];
  return governor?.negated === true && (end.link === 'nominal' || LEXICON.existence.has(governor.predicate.lemma));
};

/** Whether the article asserts the event of this clause. */
export const isAsserted = (reading: Reading, clauses: readonly Clause[], clause: Clause, entry: Entry): boolean => {
  if (!ownEndings(clause, entry) || isAsked(reading, clause) || !isComplete(reading, clause)) return false;
  const end = chainEnd(clauses, clause);
  if (entry.class === 'agreement' && !clause.past && end.modality.includes('wish')) return false;
  if (end !== clause && (end.link === 'conditional' || end.modality.some((m) => UNREAL.has(m))))
    return /main|quotative/.test(end.link) ? !end.modality.includes('plan') && !end.modality.includes('question') : false;
  if (ancestors(clauses, clause).some((a) => a.modality.some((m) => UNREAL_PARENT.has(m)))) return false;
  if (!clause.past && isForeseen(reading, clauses, clause, end)) return false;
  const done = clause.past || clause.progressive || end.past || end.progressive;
  if (end.link === 'nominal' || end.link === 'adnominal') {
    if (isDenied(clauses, end)) return false;
    if (done) return true;
    if (entry.class === 'agreement') return entry.answer && isJoining(clause);
    // What both agree to ask of a third side is asked later; what both agree to oppose is opposed.
    return isStanceNoun(reading, end, entry) || (entry.towards.length === 0 && inAgreement(clauses, clause));
  }
  if (entry.class === 'agreement')
    return done || clause.predicate.bare === true || end.predicate.bare === true || isHeadlineVerb(reading, clause);
  return true;
};

/** 反対する立場, 支持する考え: a stance told by a noun. To mean to ask is not yet to have asked: 求める考え. */
const isStanceNoun = (reading: Reading, { modifies }: Clause, entry: Entry): boolean =>
  modifies !== undefined &&
  (entry.class === 'demanded' ? LEXICON.voicingNouns : LEXICON.stanceNouns).test(
    reading.article.text.slice(modifies.start, modifies.end + 2),
  );

/** Headlines tell what was done in the plain present. */
const isHeadlineVerb = (reading: Reading, clause: Clause): boolean => {
  const sentence = reading.layout.sentences[clause.sentence]!;
  const kind = reading.layout.blocks[sentence.block]!.kind;
  return (kind === 'headline' || kind === 'heading') && clause.link === 'main';
};
