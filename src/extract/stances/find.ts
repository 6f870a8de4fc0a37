import type { Actor, AgreementEvent, Clause, StanceEvent } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { countriesAbout } from './about.js';
import { actorKey, actorsOfMention, actorsOfPhrase, unique } from './actors.js';
import { chainEnd, inAgreement, isAsserted } from './asserted.js';
import { type Context, partiesOf, talksFor } from './context.js';
import { type Entry, entriesFor, LEXICON, topicsOf } from './lexicon.js';
import { type Matter, matterOf, textAt } from './matter.js';
import { byName, type Sides, sidesOf } from './sides.js';
import { type Item, itemsOf } from './split.js';
import { subjectOf } from './subjects.js';

export type Found = (AgreementEvent | StanceEvent) & { readonly sentence: number; readonly headline: boolean };

/** Agreements of one sentence by clause, for the stances inside their matters. */
export type Agreed = ReadonlyMap<number, Sides>;

const statement = (context: Context, clause: Clause, rule: string) => {
  const sentence = context.reading.layout.sentences[clause.sentence]!;
  return [{ span: sentence.span, rule }];
};

const isHeadline = ({ reading }: Context, clause: Clause): boolean =>
  /^(headline|heading)$/.test(reading.layout.blocks[reading.layout.sentences[clause.sentence]!.block]!.kind);

const passes = (context: Context, clause: Clause, entry: Entry): boolean => {
  const words = clause.arguments.filter((a) => a.case === '副' || a.case === '連体').map((a) => textAt(context.reading, a.span));
  if (entry.adverb && !words.some((w) => entry.adverb!.test(w))) return false;
  if (entry.source && !clause.arguments.some((a) => entry.source!.test(textAt(context.reading, a.head)))) return false;
  return isAsserted(context.reading, context.reading.clauses[clause.sentence] ?? [], clause, entry);
};

/** こうした認識を共有: the words before are what it points at. */
const antecedent = (context: Context, clause: Clause, item: Item): Item => {
  if (!LEXICON.anaphoric.test(item.text)) return item;
  const clauses = context.reading.clauses[clause.sentence] ?? [];
  const before = clauses
    .filter((c) => c.span.end <= item.span.start && c.index < clause.index && c.quoted === clause.quoted)
    .at(-1);
  if (!before) return item;
  return (
    itemsOf(context.reading, {
      sentence: clause.sentence,
      pieces: [{ start: before.span.start, end: before.predicate.span.end }],
    }).at(-1) ?? item
  );
};

/** これに反対を表明した: the sentence before is what the word points at. */
const pointedAt = (context: Context, clause: Clause, entry: Entry): Matter | undefined => {
  const { reading } = context;
  const here = reading.layout.sentences[clause.sentence]!;
  const before = reading.layout.sentences[clause.sentence - 1];
  const points = clause.arguments.some(
    (a) => entry.matter.includes(a.case) && LEXICON.demonstrative.test(textAt(reading, a.span)),
  );
  if (!points || !before || here.block - before.block > 1) return undefined;
  const clauses = reading.clauses[before.index] ?? [];
  const last = clauses.at(-1);
  return last ? { sentence: before.index, pieces: [{ start: before.span.start, end: last.predicate.span.end }] } : undefined;
};

const isGood = (item: Item): boolean =>
  item.text.length >= 2 && !LEXICON.emptyHeads.test(item.text) && !LEXICON.anaphoric.test(item.text);

const matters = (
  context: Context,
  clause: Clause,
  entry: Entry,
): { readonly matter: Matter; readonly items: Item[] } | undefined => {
  const matter = matterOf(context.reading, clause, entry) ?? pointedAt(context, clause, entry);
  if (!matter) return undefined;
  const items = itemsOf(context.reading, matter, entry.class !== 'stressed')
    .map((i) => antecedent(context, clause, i))
    .filter(isGood);
  const ended = entry.ends ? items.filter((i) => entry.ends!.test(i.text)) : items;
  return ended.length > 0
    ? { matter, items: entry.ends && !ended.includes(items.at(-1)!) ? [] : entry.ends ? ended : items }
    : undefined;
};

/**
 * Aを進めるほか、Bすることで一致した: a plain form that is not past, joined by ほか or とともに to what is past, is of the matter and
 * no event beside it.
 */
const chainedItems = (context: Context, clause: Clause, told: { readonly matter: Matter }): Item[] => {
  if (!told.matter.holder) return [];
  const clauses = context.reading.clauses[clause.sentence] ?? [];
  return clauses
    .filter((c) => c.link === 'te' && c.modifies && !c.past && !c.negated && c.index < clause.index && c.quoted === clause.quoted)
    .filter(
      (c) =>
        chainEnd(clauses, c) === clause && entriesFor(c).length === 0 && c.arguments.some((a) => a.case === 'を' && !a.shared),
    )
    .map(
      (c) =>
        itemsOf(context.reading, { sentence: c.sentence, pieces: [{ start: ownStart(c), end: c.predicate.span.end }] }).at(-1)!,
    );
};

/** Where a clause begins without the subject that it may hold. */
const ownStart = (clause: Clause): number =>
  Math.min(
    ...clause.arguments.filter((a) => !a.shared && !/^(は|が|から|接続)$/.test(a.case) && !a.topic).map((a) => a.span.start),
  );

/** What a clause says was agreed, and by whom. */
export const agreementsOf = (
  context: Context,
  clause: Clause,
): { readonly found: Found[]; readonly sides: Sides } | undefined => {
  for (const entry of entriesFor(clause)) {
    if (entry.class !== 'agreement' || !passes(context, clause, entry)) continue;
    const told = matters(context, clause, entry);
    const sides = told && sidesOf(context, clause, entry);
    if (!told || !sides) continue;
    const date = sides.talks === undefined ? undefined : context.talks[sides.talks]!.date;
    const found = [...chainedItems(context, clause, told), ...told.items].map(
      (item): Found => ({
        kind: 'agreement',
        by: sides.actors,
        text: item.text,
        agreementKind: entry.instrument ? 'instrument' : 'commitment',
        strength: entry.strength,
        ...(date ? { date } : {}),
        ...(sides.talks === undefined ? {} : { talks: sides.talks }),
        about: countriesAbout(context.reading, clause.sentence, [item.span], sides.actors),
        topics: topicsOf(item.text),
        statements: statement(context, clause, `${entry.strength}:${clause.predicate.lemma}`),
        sentence: clause.sentence,
        headline: isHeadline(context, clause),
      }),
    );
    return { found, sides };
  }
  return undefined;
};

/** The words of a matter are themselves a stance: …に反対すると強調した tells of the inner one alone. */
const holdsStance = (context: Context, matter: Matter): boolean => {
  const { holder } = matter;
  if (!holder) return false;
  return entriesFor(holder).some(
    (e) =>
      e.class !== 'agreement' &&
      e.class !== 'stressed' &&
      passes(context, holder, e) &&
      matterOf(context.reading, holder, e) !== undefined,
  );
};

const parentSides = (context: Context, clause: Clause, agreed: Agreed): Sides | undefined => {
  const clauses = context.reading.clauses[clause.sentence] ?? [];
  if (!inAgreement(clauses, clause)) return undefined;
  let at: Clause | undefined = clause;
  for (let i = 0; i < 20 && at?.parent !== undefined; i++) {
    at = clauses[at.parent];
    const sides = at && agreed.get(at.index);
    if (sides) return sides;
  }
  return undefined;
};

/** 歓迎するとともに…で一致した: without a subject of its own it is said by those who agreed. */
const chainSides = (context: Context, clause: Clause, agreed: Agreed): Sides | undefined => {
  const clauses = context.reading.clauses[clause.sentence] ?? [];
  const end = chainEnd(clauses, clause);
  if (end !== clause) return agreed.get(end.index);
  const before = clauses.findLast((c) => c.parent === clause.index && /^(te|continuative)$/.test(c.link) && agreed.has(c.index));
  return before && agreed.get(before.index);
};

const addressees = (context: Context, clause: Clause, entry: Entry) =>
  unique(
    clause.arguments
      .filter((a) => entry.towards.includes(a.case) && !a.shared)
      .flatMap((a) => actorsOfPhrase(context.reading, clause.sentence, a)),
  );

/**
 * Those who say it: never the one addressed, nor one whose deed the matter is when nothing but the text before suggests him (大臣の
 * 協力を要請した); then it is the other side of the talks. Two sides of talks go by their people's names.
 */
const sayers = (context: Context, clause: Clause, by: readonly Actor[], towards: readonly Actor[], matter: Matter): Actor[] => {
  const { reading } = context;
  const inside = (reading.mentions[clause.sentence] ?? []).filter(
    (m) => m.kind === 'person' && matter.pieces.some((p) => contains(p, m.span)),
  );
  const not = new Set([...towards, ...(by.length === 1 ? inside.flatMap((m) => actorsOfMention(reading, m)) : [])].map(actorKey));
  const left = by.filter((a) => !not.has(actorKey(a)));
  const current = talksFor(context, clause.sentence, left.length > 0 ? left : by);
  if (left.length > 0 || by.length === 0) return left.length > 1 ? byName(context, left, current) : left;
  if (subjectOf(context, clause).basis === 'own' || current === undefined) return towards.length > 0 ? [] : [...by];
  return partiesOf(reading, context.talks[current]!).filter((a) => !not.has(actorKey(a)));
};

/** What one side says: concern, demand, welcome and the like. */
export const stancesOf = (context: Context, clause: Clause, agreed: Agreed): Found[] => {
  for (const entry of entriesFor(clause)) {
    if (entry.class === 'agreement' || entry.reply || !passes(context, clause, entry)) continue;
    const told = matters(context, clause, entry);
    if (!told || (entry.class === 'stressed' && holdsStance(context, told.matter))) continue;
    const towards = addressees(context, clause, entry);
    const mutual = entry.both ? sidesOf(context, clause, entry) : parentSides(context, clause, agreed);
    const subject = subjectOf(context, clause);
    const by =
      mutual?.actors ?? (subject.basis === 'own' ? undefined : chainSides(context, clause, agreed))?.actors ?? subject.actors;
    const actors = sayers(context, clause, by, towards, told.matter);
    if (actors.length === 0) continue;
    return told.items.map((item) => stance(context, clause, entry, item, actors, towards));
  }
  return [];
};

/** 支持を得た: the one asked answers, on the matter that was told right before. */
export const repliesOf = (context: Context, clause: Clause, before: readonly Found[]): Found[] => {
  for (const entry of entriesFor(clause)) {
    const object = clause.arguments.find(
      (a) => entry.reply && entry.matter.includes(a.case) && entry.heads?.test(textAt(context.reading, a.head)),
    );
    const source = clause.arguments.find((a) => /^(から|より)$/.test(a.case));
    const last = before.at(-1);
    if (!object || !source || !last || last.kind !== 'stance' || clause.negated) continue;
    const by = actorsOfPhrase(context.reading, clause.sentence, source);
    if (by.length > 0)
      return [
        {
          ...last,
          stance: entry.class as StanceEvent['stance'],
          by,
          statements: statement(context, clause, `${entry.class}:${clause.predicate.lemma}`),
        },
      ];
  }
  return [];
};

const degreeOf = (context: Context, clause: Clause): string | undefined => {
  const word = clause.arguments.find((a) => a.case === '連体' || a.case === '副');
  const text = word && textAt(context.reading, word.head);
  return text && text.length <= 8 ? text : undefined;
};

const stance = (
  context: Context,
  clause: Clause,
  entry: Entry,
  item: Item,
  by: StanceEvent['by'],
  towards: StanceEvent['by'],
): Found => {
  const { reading } = context;
  const degree = degreeOf(context, clause);
  const index = talksFor(context, clause.sentence, by);
  const date = index === undefined ? undefined : context.talks[index]!.date;
  const countries = towards.flatMap((a) =>
    'country' in a ? [a.country] : 'person' in a ? (reading.resolution.people[a.person]?.country ?? []) : [],
  );
  return {
    kind: 'stance',
    stance: entry.class as StanceEvent['stance'],
    by,
    text: item.text,
    about: [
      ...new Set([
        ...countriesAbout(reading, clause.sentence, [item.span], by),
        ...(entry.class === 'demanded' ? countries : []),
      ]),
    ],
    topics: topicsOf(item.text),
    ...(degree && entry.class === 'concern' ? { degree } : {}),
    ...(date ? { date } : {}),
    statements: statement(context, clause, `${entry.class}:${clause.predicate.lemma}`),
    sentence: clause.sentence,
    headline: isHeadline(context, clause),
  };
};
