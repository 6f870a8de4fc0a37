import type { Actor, Argument, Clause, Reading } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { actorsOfMention, actorsOfPhrase, countriesOf, unique } from './actors.js';
import { carried, sectionActor } from './carried.js';
import { ancestors, chainEnd, childrenOf } from './chain.js';
import type { Context } from './context.js';
import { entriesFor, LEXICON } from './lexicon.js';
import { ownActors, phrases, startsAnew } from './own.js';
import { textAt } from './phrases.js';

/** Who a clause says acts: from its own phrases, from what governs it, or carried from the text before. */
export interface Subject {
  readonly actors: readonly Actor[];
  readonly basis: 'own' | 'governing' | 'reported' | 'speaker' | 'carried' | 'section' | 'stranger' | 'none';
}

/** Companions: AはBと一致した, Bとの間で確認した, also from the clause before (Bと会談し、一致した). */
export const companions = (reading: Reading, clause: Clause): Actor[] =>
  [
    clause,
    ...childrenOf(reading.clauses[clause.sentence] ?? [], clause.index).filter(
      (c) => /^(te|continuative)$/.test(c.link) && entriesFor(c).length === 0,
    ),
  ].flatMap((c) => phrases(c, /^(と|との間で|とともに)$/).flatMap((phrase) => actorsOfPhrase(reading, c.sentence, phrase)));

/** Aから謝意を述べると共に、対話は評価し: a topic that does not act leaves the subject to the one of the clause before. */
const chained = (context: Context, clauses: readonly Clause[], clause: Clause): readonly Actor[] => {
  const topic = clause.arguments.find((a) => a.case === 'は' && a.span.end <= clause.predicate.span.start);
  if (!topic) return [];
  const beside = childrenOf(clauses, clause.parent).filter((c) => c.index < clause.index);
  for (const c of [...beside, ...childrenOf(clauses, clause.index)].reverse()) {
    const joined = /^(te|continuative)$/.test(c.link) && c.quoted === clause.quoted && c.predicate.span.end <= topic.span.start;
    const actors = joined ? ownActors(context, c) : [];
    if (actors.length > 0) return actors;
  }
  return [];
};

/** Governing clauses as far as the one who acts may be the same: after 求めたが another one may begin. */
const reach = (clauses: readonly Clause[], clause: Clause): Clause[] => {
  const out: Clause[] = [];
  let below = clause;
  for (const above of ancestors(clauses, clause)) {
    const own = above.arguments.filter((a) => /^(は|が|も|から|より)$/.test(a.case));
    if (own.length > 0 && startsAnew(below) && own.every((a) => a.span.start >= below.span.end)) break;
    out.push(above);
    below = above;
  }
  return out;
};

/** Subjects of one sentence's governing clauses, nearest first; a quotation's words belong to its speaker. */
const governingActors = (context: Context, clauses: readonly Clause[], clause: Clause): readonly Actor[] => {
  let below = clause;
  for (const above of reach(clauses, clause)) {
    const actors = ownActors(context, above, below.link === 'quotative');
    if (actors.length > 0) return actors;
    below = above;
  }
  return [];
};

const isSelf = (reading: Reading, clause: Clause): boolean =>
  clause.arguments.some(
    (a) =>
      a.topic &&
      a.case === 'として' &&
      /(我が国|日本|当方|防衛省|政府|私)/u.test(reading.article.text.slice(a.span.start, a.span.end)),
  );

const isUnnamed = (reading: Reading, { head }: Argument): boolean =>
  LEXICON.unnamedActors.test(textAt(reading, head).replace(/[（(][^）)]*[）)]$/u, ''));

const ownStranger = (reading: Reading, clause: Clause): boolean =>
  clause.predicate.voice === 'active' && clause.arguments.some((a) => a.case === 'が' && !a.shared && isUnnamed(reading, a));

/** A subject that nobody recognised is still somebody: the words are not those of the one before. */
const hasStranger = (reading: Reading, clauses: readonly Clause[], clause: Clause): boolean =>
  [clause, ...reach(clauses, clause)].some(
    (c) => c.predicate.voice !== 'passive' && phrases(c, /^(は|が)$/).some((a) => isUnnamed(reading, a)),
  );

/** 大臣「…」: a name right before a quotation's bracket says it. */
const labelled = (context: Context, clause: Clause): readonly Actor[] => {
  const { reading } = context;
  if (clause.quoted === 0) return [];
  const bracket = reading.layout.sentences[clause.sentence]!.brackets.find(
    (b) => b.kind === 'quote' && b.depth === 1 && contains(b.span, clause.predicate.span),
  );
  const name =
    bracket &&
    (reading.mentions[clause.sentence] ?? []).find(
      (m) => m.kind === 'person' && bracket.span.start - m.span.end >= 0 && bracket.span.start - m.span.end <= 1,
    );
  return name ? actorsOfMention(reading, name) : [];
};

/** 「…に反対する」。大臣はこう述べた: the sentence after a quotation tells who said it. */
const spokenAfter = (context: Context, sentence: number): readonly Actor[] => {
  const { reading } = context;
  const main = (reading.clauses[sentence + 1] ?? []).find((c) => c.link === 'main' && LEXICON.says.has(c.predicate.lemma));
  return main?.arguments.some((a) => /^こう$/u.test(textAt(reading, a.span))) ? ownActors(context, main) : [];
};

/** A leader who says of his country that it supports something supports it himself. */
const inPerson = (context: Context, clauses: readonly Clause[], clause: Clause, own: readonly Actor[]): readonly Actor[] => {
  const [only] = own;
  const end = chainEnd(clauses, clause);
  const said = clause.quoted > 0 || end.link === 'quotative' || end.link === 'nominal';
  if (!said || own.length !== 1 || !only || !('country' in only)) return own;
  const governing = governingActors(context, clauses, end);
  const sayers = governing.length > 0 || clause.quoted === 0 ? governing : carried(context, clause.sentence);
  return sayers.length === 1 && countriesOf(context.reading, sayers[0]!).includes(only.country) ? sayers : own;
};

/** The subject of a clause, by the first source that names anybody. */
export const subjectOf = (context: Context, clause: Clause): Subject => {
  const { reading } = context;
  const clauses = reading.clauses[clause.sentence] ?? [];
  const label = labelled(context, clause);
  if (label.length > 0) return { actors: label, basis: 'speaker' };
  const own = isSelf(reading, clause) ? [] : ownActors(context, clause);
  if (own.length > 0) return { actors: unique(inPerson(context, clauses, clause, own)), basis: 'own' };
  // 派遣が決まった艦艇: the noun phrase has a subject of its own.
  if (clause.link === 'adnominal' && clause.arguments.some((a) => a.case === 'が' && !a.shared))
    return { actors: [], basis: 'stranger' };
  // 専門家が訴えたと紹介した: the one who acts stands in the clause itself, whoever tells of it.
  if (ownStranger(reading, clause)) return { actors: [], basis: 'stranger' };
  const governing = governingActors(context, clauses, clause);
  if (governing.length > 0)
    return { actors: unique(governing), basis: clause.quoted > 0 || clause.link === 'quotative' ? 'reported' : 'governing' };
  if (hasStranger(reading, clauses, clause)) return { actors: [], basis: 'stranger' };
  const before = chained(context, clauses, clause);
  if (before.length > 0) return { actors: unique(before), basis: 'governing' };
  const block = reading.layout.blocks[reading.layout.sentences[clause.sentence]!.block]!;
  if ((block.speaker?.role === 'official' || (context.firstPerson && clause.quoted === 0)) && context.speaker)
    return { actors: [context.speaker], basis: 'speaker' };
  const after = clause.quoted > 0 ? spokenAfter(context, clause.sentence) : [];
  if (after.length > 0) return { actors: after, basis: 'reported' };
  const section = sectionActor(context, clause.sentence);
  if (section.length > 0) return { actors: section, basis: 'section' };
  const last = carried(context, clause.sentence);
  if (last.length > 0) return { actors: last, basis: 'carried' };
  return context.speaker ? { actors: [context.speaker], basis: 'speaker' } : { actors: [], basis: 'none' };
};
