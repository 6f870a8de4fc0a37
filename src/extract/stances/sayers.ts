import type { Actor, Clause, Reading } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { actorKey, actorsOfMention, actorsOfPhrase, countriesOf, unique } from './actors.js';
import { inAgreement } from './asserted.js';
import { chainEnd, childrenOf } from './chain.js';
import { type Context, talksFor } from './context.js';
import { homeOf } from './home.js';
import { type Entry, LEXICON } from './lexicon.js';
import { partiesOf } from './participants.js';
import { byName, type Sides } from './parties.js';
import type { Matter } from './phrases.js';
import { subjectOf } from './subjects.js';

/** Agreements of one sentence by clause, for the stances inside their matters. */
export type Agreed = ReadonlyMap<number, Sides>;

/** The sides of the agreement whose matter a clause is: …を支持することを確認した. */
export const parentSides = (context: Context, clause: Clause, agreed: Agreed): Sides | undefined => {
  const clauses = context.reading.clauses[clause.sentence] ?? [];
  if (!inAgreement(clauses, clause)) return undefined;
  let at: Clause | undefined = clause;
  for (let i = 0; i < 20 && at; i++) {
    const end: Clause = chainEnd(clauses, at);
    at = /^(nominal|quotative|adnominal)$/.test(end.link) && end.parent !== undefined ? clauses[end.parent] : undefined;
    const sides = at && agreed.get(at.index);
    if (sides) return sides;
  }
  return undefined;
};

/** 歓迎するとともに…で一致した: without a subject of its own it is said by those who agreed. */
export const chainSides = (context: Context, clause: Clause, agreed: Agreed): Sides | undefined => {
  const clauses = context.reading.clauses[clause.sentence] ?? [];
  const end = chainEnd(clauses, clause);
  if (end !== clause) return agreed.get(end.index);
  const before = childrenOf(clauses, clause.index).findLast(
    (c) => /^(te|continuative)$/.test(c.link) && c.predicate.voice === 'active' && agreed.has(c.index),
  );
  const sides = before && agreed.get(before.index);
  return sides?.named ? undefined : sides;
};

export const addressees = (context: Context, clause: Clause, entry: Entry, matter: Matter) =>
  unique(
    [...clause.arguments, ...(matter.frames ?? [])]
      .filter((a) => entry.towards.includes(a.case) && !a.shared)
      .flatMap((a) => actorsOfPhrase(context.reading, clause.sentence, a)),
  );

/** 日本側に要求する: the minister of the side addressed is addressed himself. */
const speaksTo = (reading: Reading, towards: readonly Actor[], actor: Actor): boolean =>
  towards.some((t) => 'country' in t && countriesOf(reading, actor).includes(t.country));

/**
 * Those who say it: never the one addressed, nor one whose deed the matter is when nothing but the text before suggests him (大臣の
 * 協力を要請した); then it is the other side of the talks. Two sides of talks go by their people's names.
 */
export const sayers = (
  context: Context,
  clause: Clause,
  by: readonly Actor[],
  towards: readonly Actor[],
  matter: Matter,
): Actor[] => {
  const { reading } = context;
  const inside = (reading.mentions[clause.sentence] ?? []).filter(
    (m) => m.kind === 'person' && matter.pieces.some((p) => contains(p, m.span)),
  );
  const { basis } = subjectOf(context, clause);
  const told = /^(own|governing|reported)$/.test(basis);
  const addressed = by.length > 1 ? by.filter((a) => speaksTo(reading, towards, a)) : [];
  const not = new Set(
    [...towards, ...addressed, ...(by.length === 1 && !told ? inside.flatMap((m) => actorsOfMention(reading, m)) : [])].map(
      actorKey,
    ),
  );
  const left = by.filter((a) => !not.has(actorKey(a)));
  const current = talksFor(context, clause.sentence, left.length > 0 ? left : by);
  if (left.length > 0 || by.length === 0) return left.length > 1 ? byName(context, left, current) : left;
  if (basis === 'own' || current === undefined) return towards.length > 0 ? [] : [...by];
  return partiesOf(reading, context.talks[current]!).filter((a) => !not.has(actorKey(a)));
};

/** 懸念を伝えた, told of two without a subject: one tells the other, and the article tells of its own side. */
export const oneSide = ({ reading }: Context, clause: Clause, actors: readonly Actor[]): readonly Actor[] => {
  if (actors.length < 2 || !LEXICON.conveys.has(clause.predicate.verb ?? clause.predicate.lemma)) return actors;
  const own = actors.filter((a) => countriesOf(reading, a).includes(homeOf(reading).country));
  return own.length > 0 ? own : actors;
};
