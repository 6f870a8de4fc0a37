import type { Argument, Clause, Reading, Span } from '../../model/index.js';
import { actorsOfPhrase } from './actors.js';
import { childrenOf } from './chain.js';
import { type Entry, LEXICON } from './lexicon.js';
import { isFrame, textAt } from './phrases.js';

/** Phrases before the matter that belong to it: 北朝鮮情勢について, 演習を含め. */
export const adjuncts = (reading: Reading, clause: Clause, entry: Entry, before: number): Span[] =>
  clause.arguments
    .filter((a) => LEXICON.adjuncts.has(a.case) && !a.shared && a.span.end <= before && !entry.towards.includes(a.case))
    .filter(
      (a) =>
        a.case !== 'も' &&
        !LEXICON.demonstrative.test(textAt(reading, a.span)) &&
        !isFrame(reading, clause, a, false) &&
        actorsOfPhrase(reading, clause.sentence, a).length === 0,
    )
    .map((a) => withParticle(reading, a));

const PARTICLE =
  /^[」』]?(についても?は?|につきましては?|に関し(まし)?ては?|に関し|に向けて?|をも?含め|も含め|をめぐ(り|って)は?|を巡(り|って)は?|に加えて?|に対しては?|に対し|を通じて?|に基づ(き|いて)|としても?は?|の間でも?は?|へ|も|は)?、?/u;

/** A phrase with the particle and the comma after it. */
const withParticle = (reading: Reading, a: Argument): Span => {
  const after = PARTICLE.exec(reading.article.text.slice(a.span.end, a.span.end + 12))?.[0] ?? '';
  return { start: a.span.start, end: a.span.end + after.length };
};

/** Purposes and causes told before the matter and outside its clause: …するため、 */
export const reasons = (reading: Reading, clause: Clause, before: number): Span[] =>
  childrenOf(reading.clauses[clause.sentence] ?? [], clause.index)
    .filter((c) => /^(causal|purpose)$/.test(c.link) && c.span.end <= before && c.modifies)
    .map((c) => ({ start: c.span.start, end: c.modifies!.end }));

export const sortPieces = (pieces: readonly Span[]): Span[] => {
  const out: Span[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!out.at(-1) || piece.start >= out.at(-1)!.end) out.push(piece);
  }
  return out;
};

/** Where a phrase begins with the bare word that stands right before it: 即刻 + 停止を. */
const before = (clause: Clause, a: Argument): number =>
  clause.arguments.find((o) => o.case === '' && o.span.end === a.span.start)?.span.start ?? a.span.start;

/** 共同声明「…」を: the bracket that closes what was opened belongs to it. */
const closed = (reading: Reading, span: Span): Span => {
  const open = [...textAt(reading, span)].reduce((n, c) => n + Number(/[「『]/.test(c)) - Number(/[」』]/.test(c)), 0);
  return open === 1 && /[」』]/.test(reading.article.text[span.end] ?? '') ? { start: span.start, end: span.end + 1 } : span;
};

/** A modified noun with those that stand beside it in brackets: 確認された「A」「B」. */
export const withList = (reading: Reading, clause: Clause, a: Argument): Span => {
  if (!a.shared) return closed(reading, { start: before(clause, a), end: a.span.end });
  const more = /^(」[、や]?「[^」]{1,30})+/u.exec(reading.article.text.slice(a.span.end, a.span.end + 80))?.[0] ?? '';
  // 求めていた「一つの中国」: what stands between the clause and the noun belongs to the noun.
  const between = reading.article.text.slice(clause.predicate.span.end, a.span.start);
  const start = /^[「『、\s]*[^「」『』、。]{1,20}$/u.test(between)
    ? clause.predicate.span.end + /^[「『、\s]*/u.exec(between)![0].length
    : a.span.start;
  return { start, end: a.span.end + more.length };
};
