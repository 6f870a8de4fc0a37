import type { Argument, Clause, Reading } from '../../model/index.js';
import { actorsOfPhrase } from './actors.js';
import { childrenOf } from './chain.js';
import type { Context } from './context.js';
import { type Entry, entriesFor, LEXICON } from './lexicon.js';
import { matterOf } from './matter.js';
import { holderOf, isFrame, type Matter, quoted, textAt } from './phrases.js';

/** What a clause of saying tells: its quotation, its 旨 or こと, or its object. */
export const contentOf = (reading: Reading, clause: Clause): Matter | undefined => {
  const said = quoted(reading, clause);
  const last = said.at(-1);
  if (last) {
    const start = Math.min(...said.map((c) => c.span.start));
    return { sentence: clause.sentence, pieces: [{ start, end: last.predicate.span.end }], holder: last };
  }
  const object = clause.arguments.findLast(
    (a) =>
      !a.shared &&
      (holderOf(reading, clause, a) !== undefined || (/^(を|について)$/.test(a.case) && !isFrame(reading, clause, a, true))),
  );
  if (!object || LEXICON.emptyHeads.test(textAt(reading, object.span))) return undefined;
  const holder = holderOf(reading, clause, object);
  return { sentence: clause.sentence, pieces: [object.span], ...(holder ? { holder } : {}) };
};

/** The words of a predicate of stance, else what the clause says. What one is against, the other one does not answer without a word for it. */
const toldBy = (reading: Reading, clause: Clause, against = true): Matter | undefined => {
  for (const entry of entriesFor(clause)) {
    if (!against && !entry.adverb && /^(opposed|condemned|concern)$/.test(entry.class)) return undefined;
    const matter = matterOf(reading, clause, entry);
    if (matter) return matter;
  }
  return LEXICON.says.has(clause.predicate.verb ?? clause.predicate.lemma) || LEXICON.says.has(clause.predicate.lemma)
    ? contentOf(reading, clause)
    : undefined;
};

/** Aは重要性を強調し、Bもこれに同意した: the clause before has told the matter. */
const besideMatter = (reading: Reading, clause: Clause, against = true): Matter | undefined => {
  const earlier = (reading.clauses[clause.sentence] ?? []).filter(
    (c) => c.index < clause.index && c.quoted === clause.quoted && c.span.end <= clause.predicate.span.start,
  );
  for (const c of earlier.reverse()) {
    const matter = toldBy(reading, c, against);
    if (matter) return matter;
  }
  return undefined;
};

/** The sentence right before, of the same block or the next one. */
const beforeMatter = (reading: Reading, sentence: number): Matter | undefined => {
  const here = reading.layout.sentences[sentence]!;
  const before = reading.layout.sentences[sentence - 1];
  if (!before || here.block - before.block > 1) return undefined;
  const last = (reading.clauses[before.index] ?? []).at(-1);
  if (!last) return undefined;
  return (
    toldBy(reading, last) ?? { sentence: before.index, pieces: [{ start: before.span.start, end: last.predicate.span.end }] }
  );
};

const points = (reading: Reading, entry: Entry, a: Argument): boolean =>
  (entry.matter.includes(a.case) || a.case === 'について') && LEXICON.demonstrative.test(textAt(reading, a.span));

/** これに反対を表明した: the words before are what the word points at. */
export const pointedAt = ({ reading }: Context, clause: Clause, entry: Entry): Matter | undefined => {
  if (!clause.arguments.some((a) => points(reading, entry, a))) return undefined;
  return besideMatter(reading, clause) ?? beforeMatter(reading, clause.sentence);
};

const hasSubject = ({ reading }: Context, clause: Clause): boolean => {
  const clauses = reading.clauses[clause.sentence] ?? [];
  const governor = clause.parent === undefined ? undefined : clauses[clause.parent];
  const own = [clause, ...(governor && /^(nominal|quotative)$/.test(clause.link) ? [governor] : [])];
  return own.some((c) =>
    c.arguments.some((a) => /^(は|が|も|から|より)$/.test(a.case) && actorsOfPhrase(reading, c.sentence, a).length > 0),
  );
};

/** 「攻撃は許し難い。強く非難する」: inside one quotation the topic of the statement before. */
const topicBefore = (reading: Reading, clause: Clause): Matter | undefined => {
  if (clause.quoted === 0) return undefined;
  const last = (reading.clauses[clause.sentence] ?? []).findLast(
    (c) =>
      c.index < clause.index &&
      c.quoted === clause.quoted &&
      (c.link === 'main' || c.parent !== clause.index) &&
      c.predicate.span.end < clause.span.start,
  );
  const topic = last?.arguments.find(
    (a) => /^(は|が)$/.test(a.case) && !a.shared && actorsOfPhrase(reading, clause.sentence, a).length === 0,
  );
  if (!topic || topic.span.end - topic.span.start < 2 || LEXICON.emptyHeads.test(textAt(reading, topic.span))) return undefined;
  return { sentence: clause.sentence, pieces: [topic.span] };
};

/** 検討を歓迎し支持する: two predicates with no comma between them have one object. */
const sharedObject = (reading: Reading, clause: Clause): Matter | undefined => {
  const twin = childrenOf(reading.clauses[clause.sentence] ?? [], clause.index).find(
    (c) => c.link === 'continuative' && c.predicate.span.end === clause.predicate.span.start,
  );
  return twin && toldBy(reading, twin);
};

/** Aは検討を表明し、Bは高く評価した; 「大いに歓迎する」と応じた: an answer without words of its own is to what was told before. */
export const answered = (context: Context, clause: Clause, entry: Entry): Matter | undefined => {
  const { reading } = context;
  const own = clause.arguments.some((a) => entry.matter.includes(a.case) && a.case !== '連体' && !a.shared);
  const near = own || entry.class === 'agreement' ? undefined : (sharedObject(reading, clause) ?? topicBefore(reading, clause));
  if (near && entry.class !== 'stressed') return near;
  if (!entry.answer || clause.link === 'adnominal' || !hasSubject(context, clause)) return undefined;
  if (clause.arguments.some((a) => entry.matter.includes(a.case) && /^(を|に|に対し|について)$/.test(a.case) && !a.shared))
    return undefined;
  const quotes = clause.quoted > 0 || clause.link === 'quotative';
  const found =
    (quotes ? undefined : besideMatter(reading, clause, false)) ??
    (isReply(reading, clause) ? beforeMatter(reading, clause.sentence) : undefined);
  return found && tells(reading, found) ? found : undefined;
};

/** An adjective alone tells no matter: 喜ばしい旨. */
const tells = (reading: Reading, { pieces }: Matter): boolean =>
  !/^[\p{Script=Han}\p{Script=Hiragana}]{1,4}い旨?$/u.test(pieces.map((p) => textAt(reading, p)).join(''));

/** …と応じた, …と答えた, これに対し、…: said to what was said before. */
const isReply = (reading: Reading, clause: Clause): boolean => {
  const clauses = reading.clauses[clause.sentence] ?? [];
  const governor = clause.parent === undefined ? clause : clauses[clause.parent]!;
  return [clause, governor].some(
    (c) =>
      LEXICON.replies.has(c.predicate.lemma) ||
      c.arguments.some((a) => a.case === 'に対し' && LEXICON.demonstrative.test(textAt(reading, a.span))),
  );
};
