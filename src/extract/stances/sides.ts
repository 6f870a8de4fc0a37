import type { Actor, Argument, Clause, Reading } from '../../model/index.js';
import { actorKey, actorsOfMention, countriesOf, unique } from './actors.js';
import { isJoining } from './asserted.js';
import { childrenOf } from './chain.js';
import { type Context, lastForeigner, talksFor, titleMentions } from './context.js';
import { makersOfDocument } from './documents.js';
import { isInstrument } from './instruments.js';
import { type Entry, entriesFor, LEXICON } from './lexicon.js';
import { chainedBetween, eventSides, makersOf } from './named.js';
import { partiesOf } from './participants.js';
import { countSides, make, type Sides } from './parties.js';
import { textAt } from './phrases.js';
import { companions, type Subject, subjectOf } from './subjects.js';

const isSpeaker = (context: Context, actors: readonly Actor[]): boolean =>
  context.speaker !== undefined && 'person' in context.speaker && actors.every((a) => actorKey(a) === actorKey(context.speaker!));

/** 中国側は…しないこととした: a side that decides for itself, though its minister speaks. */
const isSide = (reading: Reading, clause: Clause): boolean =>
  clause.arguments.some((a) => /^(は|が)$/.test(a.case) && /(側|政府|国)$/u.test(textAt(reading, a.head)));

/** 日米韓が連携していくことで一致した: where no talks are told, the sides that one word of the sentence joins, the speaker's among them. */
const sentenceSides = (context: Context, clause: Clause, explicit: readonly Actor[]): Sides | undefined => {
  const { reading, speaker } = context;
  const spoken = speaker && reading.layout.blocks[reading.layout.sentences[clause.sentence]!.block]!.speaker?.role === 'official';
  if (!spoken && !context.firstPerson) return undefined;
  for (const m of reading.mentions[clause.sentence] ?? []) {
    if (m.kind !== 'country' || m.codes.length < 2) continue;
    const known = explicit.every((a) => countriesOf(reading, a).some((c) => m.codes.includes(c)));
    if (known) return make(context, [...explicit, ...m.codes.map((country) => ({ country }))], undefined);
  }
  return undefined;
};

/** In a transcript without talks, the speaker and the last foreign person whom he named. */
const partnerOf = (context: Context, clause: Clause, subject: Subject): Sides | undefined => {
  const { speaker, firstPerson, reading } = context;
  if (!speaker || !firstPerson || subject.basis !== 'speaker') return undefined;
  const partner = lastForeigner(context, clause.sentence, countriesOf(reading, speaker));
  return partner ? make(context, [speaker, partner], undefined) : undefined;
};

/** Where no talks are told, the sides that the headline names, the one who speaks among them. */
const headlineSides = (context: Context, explicit: readonly Actor[]): Sides | undefined => {
  const { reading } = context;
  const named = titleMentions(reading).filter((m) => m.kind === 'person' || m.kind === 'country');
  const actors = unique(named.flatMap((m) => actorsOfMention(reading, m)));
  const sides = new Set(actors.flatMap((a) => countriesOf(reading, a)));
  const known = explicit.every((a) => countriesOf(reading, a).some((c) => sides.has(c)));
  return sides.size === 2 && known ? make(context, [...explicit, ...actors], undefined) : undefined;
};

/** 2人は意見が一致した: of people whom nobody knows no country is meant. */
const isPlain = (reading: Reading, clause: Clause): boolean =>
  clause.arguments.some((a) => /^(は|が)$/.test(a.case) && LEXICON.plainPeople.test(textAt(reading, a.head)));

const isJointWork = ({ link, predicate, arguments: args }: Clause): boolean =>
  link === 'nominal' &&
  !args.some((a) => a.case === 'が' && !a.shared) &&
  (LEXICON.jointWork.has(predicate.lemma) || LEXICON.jointWork.has(predicate.verb ?? ''));

/** Talks, or the document that tells what was settled. */
const isSetting = (reading: Reading, entry: Entry, { head }: Argument): boolean => {
  const name = textAt(reading, head);
  return LEXICON.sessions.test(name) || (entry.source?.test(name) === true && isInstrument(name));
};

/**
 * 会談では…を決めた, 会談し、…することになった: what is said to be settled in talks is settled by both. A press conference is none, nor
 * is what one side says of itself after a topic of its own.
 */
const inTalks = ({ reading }: Context, clause: Clause, entry: Entry): boolean => {
  const placed = clause.arguments.some((a) => a.case === 'で' && !a.shared && a.topic && isSetting(reading, entry, a));
  const named = clause.arguments.some((a) => /^(は|が|も)$/.test(a.case) && !a.shared);
  if (placed && !named) return true;
  const children = childrenOf(reading.clauses[clause.sentence] ?? [], clause.index);
  // 協議を続けることになった: what takes two is settled by two.
  if (clause.predicate.lemma === 'なる' && clause.past && children.some(isJointWork)) return true;
  return children.some(
    (c) =>
      /^(te|continuative)$/.test(c.link) &&
      entriesFor(c).some((e) => e.class === 'agreement' && !e.both && !e.instrument) &&
      !c.negated,
  );
};

/** 確認した, ことにした of one named side alone is that side's own doing. */
const isOneSided = (context: Context, clause: Clause, entry: Entry, subject: Subject, explicit: readonly Actor[]): boolean => {
  if (inTalks(context, clause, entry)) return false;
  if (entry.collective) return !(subject.basis === 'carried' && countSides(context.reading, explicit) >= 2);
  return (
    entry.both &&
    explicit.length > 0 &&
    /^(own|governing)$/.test(subject.basis) &&
    !(isSpeaker(context, explicit) && !isSide(context.reading, clause)) &&
    !(entry.answer && isJoining(clause))
  );
};

/** Aが訪問を提案し、Bが快諾した: who proposes and who accepts have agreed. */
const proposal = (context: Context, clause: Clause, entry: Entry, own: readonly Actor[]): Actor[] => {
  if (!entry.answer || !entry.collective || own.length === 0) return [];
  const before = (context.reading.clauses[clause.sentence] ?? []).findLast(
    (c) => c.span.end <= clause.predicate.span.start && LEXICON.proposes.has(c.predicate.lemma) && !c.negated,
  );
  const { actors, basis } = before ? subjectOf(context, before) : { actors: [], basis: 'none' };
  return basis === 'own' ? unique([...actors, ...own]) : [];
};

/** 声明には…が盛り込まれた: those who made the document. */
const bySource = (context: Context, clause: Clause, entry: Entry): readonly Actor[] => {
  const source = clause.arguments.find(
    (a) => !a.shared && /^[にで]$/.test(a.case) && entry.source?.test(textAt(context.reading, a.head)) === true,
  );
  return source ? makersOfDocument(context, clause.sentence, source) : [];
};

/**
 * Everyone who agreed. One side's report speaks for both, so the others of the current talks join a single subject;
 * without two sides there is no agreement.
 */
export const sidesOf = (context: Context, clause: Clause, entry: Entry): Sides | undefined => {
  const { reading } = context;
  const event = eventSides(context, clause);
  const subject = subjectOf(context, clause);
  if (event && countSides(reading, event.actors) >= 2) {
    const sides = make(context, event.actors, event.talks);
    return sides && { ...sides, named: true };
  }
  if (subject.basis === 'stranger' && clause.link !== 'adnominal') return undefined;
  const makers = entry.instrument ? makersOf(context, clause) : [];
  if (countSides(reading, makers) >= 2) return make(context, makers, talksFor(context, clause.sentence, makers));
  const writers = bySource(context, clause, entry);
  if (countSides(reading, writers) >= 2) return make(context, writers, talksFor(context, clause.sentence, writers));
  const between = chainedBetween(context, clause);
  if (countSides(reading, between) >= 2) return make(context, between, talksFor(context, clause.sentence, between));
  const proposed = subject.basis === 'own' ? proposal(context, clause, entry, subject.actors) : [];
  if (countSides(reading, proposed) >= 2) return make(context, proposed, talksFor(context, clause.sentence, proposed));
  const partners = companions(reading, clause);
  const explicit = unique([...subject.actors, ...partners]);
  const current = talksFor(context, clause.sentence, subject.basis === 'carried' ? [] : explicit);
  // 李大統領とは…で合意した: the one carried from the sentence before agreed with whom the clause names.
  const named = subject.basis !== 'carried' || (partners.length > 0 && countSides(reading, subject.actors) === 1);
  if (countSides(reading, explicit) >= 2 && named) return make(context, explicit, talksFor(context, clause.sentence, explicit));
  if (isOneSided(context, clause, entry, subject, explicit)) return undefined;
  if (current === undefined) {
    const carried = subject.basis === 'carried' ? make(context, explicit, undefined) : undefined;
    return (
      carried ??
      sentenceSides(context, clause, explicit) ??
      partnerOf(context, clause, subject) ??
      (entry.both || subject.basis === 'stranger' || isPlain(reading, clause) ? undefined : headlineSides(context, explicit))
    );
  }
  return make(context, partiesOf(reading, context.talks[current]!), current);
};
