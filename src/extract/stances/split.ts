import type { Clause, Reading, Span } from '../../model/index.js';
import { childrenOf } from './chain.js';
import { isInstrument } from './instruments.js';
import { LEXICON } from './lexicon.js';
import type { Matter } from './phrases.js';
import { textAt } from './phrases.js';
import { describe } from './words.js';

/** One matter of a list, in words and where it stands. */
export interface Item {
  readonly text: string;
  readonly span: Span;
}

const LINK = /^(、|とともに、|と共に、|ほか、|とともに|ほか)/u;
const STATE = /(であり|であって|であるとともに|くあり)$/u;

const hasOwnPhrase = (clause: Clause): boolean =>
  clause.predicate.verb !== undefined ||
  clause.arguments.some((a) => !a.shared && /^(を|に|が|は|と|へ|で|も|について|に関し|に対し|に向け)$/.test(a.case));

/** Clauses that stand beside the holder with a predicate and phrases of their own: 訪問を進め、協議を新設すること. */
const coordinates = (reading: Reading, clauses: readonly Clause[], holder: Clause, from: number): Clause[] =>
  childrenOf(clauses, holder.index)
    .filter((c) => /^(te|continuative)$/.test(c.link) && c.span.start >= from && c.quoted >= holder.quoted)
    .filter((c) => LINK.test(reading.article.text.slice(c.predicate.span.end, c.predicate.span.end + 6)))
    .filter(
      (c) =>
        !LEXICON.dependentVerbs.has(c.predicate.lemma) &&
        !STATE.test(textAt(reading, c.predicate.span)) &&
        !(c.progressive && c.predicate.voice === 'passive') &&
        hasOwnPhrase(c),
    )
    .flatMap((c) => [...coordinates(reading, clauses, c, from), c]);

/** The predicate in its plain form: 進め → 進める, 強化し → 強化する. */
const plainForm = (reading: Reading, clause: Clause): string => {
  const tokens = (reading.tokens[clause.sentence] ?? []).filter(
    (t) => t.start >= clause.predicate.span.start && t.end <= clause.predicate.span.end,
  );
  const at = tokens.findIndex((t) => t.pos === '動詞' && t.pos1 === '自立');
  const verb = tokens[at];
  if (!verb || clause.predicate.voice !== 'active' || clause.negated) return textAt(reading, clause.predicate.span);
  return reading.article.text.slice(clause.predicate.span.start, verb.start) + verb.lemma;
};

const clauseItem = (reading: Reading, start: number, clause: Clause): Item => ({
  span: { start, end: clause.predicate.span.end },
  text: describe(reading.article.text.slice(start, clause.predicate.span.start) + plainForm(reading, clause)),
});

/** A noun phrase of its own: with の or the like, and a head. */
const FULL_PHRASE = /(の|による|における|に対する|をめぐる|に関する).{2,}|.{3,}(の|による).{2,}/u;
/** Joints that part matters by themselves, and those that do so only between phrases with a country each. */
const STRONG = /(?:や、|と、|及び、|並びに|ならびに|、(?:及び|並びに)?)(?![^「『（(]*[」』）)])/u;
const WEAK = /(?:や|及び|および)(?![^「『（(]*[」』）)])/u;

const partsBy = (text: string, joint: RegExp, test: (part: string) => boolean): string[] => {
  const parts = text.split(joint).filter((p) => p.length > 0);
  const full =
    parts.length > 1 &&
    parts.every((p) => p.length >= 6 && FULL_PHRASE.test(p) && !/([てにをはがでし]|であり|あり)$/u.test(p) && test(p));
  return full && !/(など|等)$/u.test(text) ? parts : [text];
};

/** Lists of full noun phrases are several matters: 中国の活動や、北朝鮮の開発. */
const nounItems = (reading: Reading, matter: Matter, lead: string): Item[] => {
  const last = matter.pieces.at(-1)!;
  if (isInstrument(textAt(reading, last))) return [{ span: last, text: describe(textAt(reading, last)) }];
  const countries = (reading.mentions[matter.sentence] ?? [])
    .filter((m) => m.kind === 'country')
    .map((m) => textAt(reading, m.span));
  const named = (part: string) => countries.some((c) => part.includes(c));
  const parts = partsBy(textAt(reading, last), STRONG, () => true).flatMap((p) => partsBy(p, WEAK, named));
  let at = last.start;
  return parts.map((part, n) => {
    const start = Math.max(at, reading.article.text.indexOf(part, at));
    at = start + part.length;
    return { span: { start: n === 0 ? matter.pieces[0]!.start : start, end: at }, text: describe((n === 0 ? lead : '') + part) };
  });
};

const joined = (reading: Reading, pieces: readonly Span[]): string => pieces.map((p) => textAt(reading, p)).join('');

/** A clause with what stands beside it, from `start` on: 訪問を進め、協議を新設すること. */
const clauseItems = (reading: Reading, holder: Clause, { start: from, end }: Span): Item[] => {
  const clauses = reading.clauses[holder.sentence] ?? [];
  const beside = hasOwnPhrase(holder) ? coordinates(reading, clauses, holder, from) : [];
  let start = from;
  const items: Item[] = [];
  for (const clause of beside) {
    if (clause.predicate.span.start <= start) continue;
    items.push(clauseItem(reading, start, clause));
    start =
      clause.predicate.span.end +
      (LINK.exec(reading.article.text.slice(clause.predicate.span.end, clause.predicate.span.end + 6))?.[0].length ?? 0);
  }
  return [...items, { span: { start, end }, text: describe(reading.article.text.slice(start, end)) }];
};

const BETWEEN = /^(や|と|及び|並びに|、|また|さらに|加えて)+/u;

/** Aすることや、Bすること、Cすること: the clauses of a list before the last one, each with its own こと. */
const listed = (reading: Reading, holder: Clause, within: Span): Clause[] =>
  childrenOf(reading.clauses[holder.sentence] ?? [], holder.parent).filter(
    (c) =>
      c.link === 'nominal' &&
      c.index < holder.index &&
      c.modifies !== undefined &&
      c.span.start >= within.start &&
      textAt(reading, c.modifies) === 'こと' &&
      BETWEEN.test(reading.article.text.slice(c.modifies.end, c.modifies.end + 3)),
  );

/** The separate matters under one predicate; what is stressed is one matter whatever it holds. */
export const itemsOf = (reading: Reading, matter: Matter, several = true): Item[] => {
  const last = matter.pieces.at(-1)!;
  const lead = joined(reading, matter.pieces.slice(0, -1));
  const whole: Span = { start: matter.pieces[0]!.start, end: last.end };
  const { holder } = matter;
  if (!several) return [{ span: whole, text: describe(lead + textAt(reading, last)) }];
  if (!holder) return nounItems(reading, matter, lead);
  const items: Item[] = [];
  let { start } = last;
  for (const clause of [...listed(reading, holder, last), holder]) {
    const end = clause === holder ? last.end : clause.modifies!.end;
    if (end <= start) continue;
    items.push(...clauseItems(reading, clause, { start, end }));
    start = end + (BETWEEN.exec(reading.article.text.slice(end, end + 6))?.[0].length ?? 0);
  }
  if (items.length === 1) {
    // 船が侵入し、政府は抗議した: a deed that goes on is told in its plain form.
    const open = /^(te|continuative)$/.test(holder.link) && holder.predicate.span.end === last.end;
    const words = open ? clauseItem(reading, last.start, holder).text : textAt(reading, last);
    return [{ span: whole, text: describe(lead + words) }];
  }
  return items.filter((i) => i.text.length >= 4).map((i, n) => (n === 0 && lead ? { ...i, text: describe(lead + i.text) } : i));
};
