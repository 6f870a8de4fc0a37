import type { Actor, Argument, Clause, Reading, Span, TalksEvent } from '../../model/index.js';
import { contains, overlaps } from '../../model/index.js';
import { actorKey, actorsOfMention, actorsOfPhrase, countriesOf, unique } from './actors.js';
import { isJoining } from './asserted.js';
import { type Context, covers, lastForeigner, partiesOf, talksFor } from './context.js';
import { type Entry, entriesFor, LEXICON } from './lexicon.js';
import { textAt } from './matter.js';
import { companions, type Subject, subjectOf } from './subjects.js';

/** The actors of what was agreed, and the talks that reached it. */
export interface Sides {
  readonly actors: readonly Actor[];
  readonly talks?: number;
  /** The clause itself names the talks: its actors are not those of the clauses beside it. */
  readonly named?: true;
}

/** Sides among actors: countries and organisations; people of whom neither is known are one side, since they may be of one country. */
const countSides = (reading: Reading, actors: readonly Actor[]): number => new Set(actors.map((a) => sideOf(reading, a))).size;

const sideOf = (reading: Reading, actor: Actor): string => {
  const [country] = countriesOf(reading, actor);
  if (country) return country;
  return 'person' in actor ? (reading.resolution.people[actor.person]?.organization ?? '?') : actorKey(actor);
};

const codesOf = (reading: Reading, talks: TalksEvent): Set<string> =>
  new Set(partiesOf(reading, talks).flatMap((a) => countriesOf(reading, a)));

const sameSides = (reading: Reading, talks: TalksEvent, codes: readonly string[]): boolean => {
  const all = new Set([...codesOf(reading, talks), ...talks.countries]);
  return codes.length === all.size && codes.every((c) => all.has(c));
};

/** 日米韓による会合: who holds them stands before. */
const isMaker = (reading: Reading, { end }: Span): boolean =>
  /^(による|間の|の間の|の)/u.test(reading.article.text.slice(end, end + 3));

/** A phrase that names the talks by their sides: 日中首脳会談で, 日韓両国間で. */
const namedEvent = (
  reading: Reading,
  clause: Clause,
): { readonly phrase: Argument; readonly codes: readonly string[] } | undefined => {
  for (const phrase of clause.arguments) {
    if (!/^(で|の間で|との間で|により)$/.test(phrase.case) || !LEXICON.talksNouns.test(textAt(reading, phrase.head))) continue;
    const joined = reading.mentions[clause.sentence]?.filter(
      (m) => m.kind === 'country' && m.codes.length + m.organizations.length >= 2 && overlaps(m.span, phrase.span),
    );
    const country = joined?.find((m) => overlaps(m.span, phrase.head)) ?? joined?.find((m) => isMaker(reading, m.span));
    if (country?.kind === 'country') return { phrase, codes: country.codes };
  }
  return undefined;
};

const dateIn = (reading: Reading, clause: Clause, phrase: Argument): string | undefined => {
  const time = reading.mentions[clause.sentence]?.find((m) => m.kind === 'time' && overlaps(m.span, phrase.span));
  return time && reading.resolution.dateOf.get(time);
};

/** Talks of leaders are not those of their ministers: 首脳会談 wants people of that office, or nobody named. */
const fitsLevel = (reading: Reading, talks: TalksEvent, name: string): boolean => {
  const level = LEXICON.levels.find(([word]) => word.test(name));
  const offices = talks.who.flatMap((p) => reading.resolution.people[p]?.offices ?? []);
  return !level || offices.length === 0 || offices.some((o) => level[1].test(o));
};

/** Sides of talks that the clause itself names, with the article's own talks of those sides where there are some. */
const eventSides = (context: Context, clause: Clause): Sides | undefined => {
  const { reading, talks } = context;
  const named = namedEvent(reading, clause);
  if (!named) return partnerTalks(context, clause);
  const date = dateIn(reading, clause, named.phrase);
  const name = textAt(reading, named.phrase.head);
  const near = (t: TalksEvent) =>
    (!date || !t.date || t.date.startsWith(date) || date.startsWith(t.date)) && fitsLevel(reading, t, name);
  const told = [...(context.told[clause.sentence] ?? []), ...talks.keys()];
  const here = told.find((i) => sameSides(reading, talks[i]!, named.codes) && near(talks[i]!));
  if (here !== undefined) return { actors: partiesOf(reading, talks[here]!), talks: here };
  return { actors: named.codes.map((country) => ({ country })) };
};

/** In a transcript, talks with somebody are the speaker's own. */
const speakerWith = (context: Context, partners: readonly Actor[]): readonly Actor[] | undefined => {
  const { speaker, reading } = context;
  if (!speaker || !context.firstPerson || partners.length === 0) return undefined;
  const own = countriesOf(reading, speaker);
  return partners.some((p) => countriesOf(reading, p).some((c) => own.includes(c))) ? undefined : [speaker, ...partners];
};

/** 長官との会談では: the smallest talks with those whom the phrase names. */
const partnerTalks = (context: Context, clause: Clause): Sides | undefined => {
  const { reading, talks } = context;
  for (const phrase of clause.arguments) {
    if (phrase.case !== 'で' || phrase.shared || !LEXICON.talksNouns.test(textAt(reading, phrase.head))) continue;
    const people = (reading.mentions[clause.sentence] ?? []).filter((m) => m.kind === 'person' && contains(phrase.span, m.span));
    const actors = unique(people.flatMap((m) => actorsOfMention(reading, m)));
    const fits = [...talks.keys()].filter(
      (i) => actors.length > 0 && talks[i]!.status === 'held' && covers(reading, talks[i]!, actors),
    );
    const spoken = speakerWith(context, actors);
    const [best] = fits.sort((a, b) => talks[a]!.who.length - talks[b]!.who.length);
    if (best !== undefined && (!spoken || covers(reading, talks[best]!, spoken)))
      return { actors: partiesOf(reading, talks[best]!), talks: best };
    if (spoken) return { actors: spoken };
    if (countSides(reading, actors) >= 2) return { actors };
  }
  return undefined;
};

/** AとBによる共同声明: the makers stand in the document's own phrase. */
const makersOf = (context: Context, clause: Clause): Actor[] => {
  const { text } = context.reading.article;
  const mentions = (context.reading.mentions[clause.sentence] ?? []).filter(
    (m) => m.kind === 'person' && contains(clause.span, m.span),
  );
  const last = mentions.findLast((m) => /^[（(]?[^（）()]*[）)]?による/u.test(text.slice(m.span.end, m.span.end + 12)));
  return last
    ? unique(mentions.filter((m) => m.span.start <= last.span.start).flatMap((m) => actorsOfMention(context.reading, m)))
    : [];
};

/** 会談が行われ、…が確認され: a passive one belongs to those between whom the clause before took place. */
const chainedBetween = (context: Context, clause: Clause): Actor[] => {
  const { reading } = context;
  if (clause.predicate.voice !== 'passive') return [];
  const before = (reading.clauses[clause.sentence] ?? []).filter(
    (c) => c.parent === clause.index && /^(te|continuative)$/.test(c.link),
  );
  return before.flatMap((c) =>
    c.arguments.filter((a) => a.case === 'の間で').flatMap((a) => actorsOfPhrase(reading, c.sentence, a)),
  );
};

/** A person stands for his country: the country beside its own person is dropped. */
const withoutDoubles = (reading: Reading, actors: readonly Actor[]): Actor[] => {
  const people = new Set(actors.flatMap((a) => ('person' in a ? countriesOf(reading, a) : [])));
  return unique(actors).filter((a) => !('country' in a && people.has(a.country)));
};

/** The named people of talks in the place of their countries. */
export const byName = (context: Context, actors: readonly Actor[], talks: number | undefined): Actor[] => {
  if (talks === undefined || context.talks[talks]!.status !== 'held') return [...actors];
  const parties = partiesOf(context.reading, context.talks[talks]!);
  return actors.flatMap((a) => {
    const people = 'country' in a ? parties.filter((p) => countriesOf(context.reading, p).includes(a.country)) : [];
    return people.length > 0 ? people : [a];
  });
};

/** A side of the current talks of which the talks name nobody goes by the one person of that country whom the article names. */
const onlyOnes = (context: Context, actors: readonly Actor[], talks: number | undefined): Actor[] => {
  if (talks !== undefined && context.talks[talks]!.status !== 'held') return [...actors];
  return actors.flatMap((a): Actor[] => {
    if (!('country' in a)) return [a];
    const people = context.reading.resolution.people.filter((p) => p.country === a.country);
    return people.length === 1 ? [{ person: people[0]!.id }] : [a];
  });
};

/** Talks within one country reach no agreement between countries. */
const isDomestic = ({ countries, organizations }: TalksEvent): boolean => countries.length + organizations.length === 1;

const make = (context: Context, actors: readonly Actor[], talks: number | undefined): Sides | undefined => {
  const named = withoutDoubles(context.reading, onlyOnes(context, byName(context, actors, talks), talks));
  if (talks !== undefined && isDomestic(context.talks[talks]!)) return undefined;
  return countSides(context.reading, named) >= 2 ? { actors: named, ...(talks === undefined ? {} : { talks }) } : undefined;
};

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
  const { title } = reading.article;
  const named = title
    ? reading.mentions.flat().filter((m) => contains(title, m.span) && (m.kind === 'person' || m.kind === 'country'))
    : [];
  const actors = unique(named.flatMap((m) => actorsOfMention(reading, m)));
  const sides = new Set(actors.flatMap((a) => countriesOf(reading, a)));
  const known = explicit.every((a) => countriesOf(reading, a).some((c) => sides.has(c)));
  return sides.size === 2 && known ? make(context, [...explicit, ...actors], undefined) : undefined;
};

const isJointWork = ({ link, predicate, arguments: args }: Clause): boolean =>
  link === 'nominal' &&
  !args.some((a) => a.case === 'が' && !a.shared) &&
  (LEXICON.jointWork.has(predicate.lemma) || LEXICON.jointWork.has(predicate.verb ?? ''));

/**
 * 会談では…を決めた, 会談し、…することになった: what is said to be settled in talks is settled by both. A press conference is none, nor
 * is what one side says of itself after a topic of its own.
 */
const inTalks = ({ reading }: Context, clause: Clause): boolean => {
  const placed = clause.arguments.some(
    (a) => a.case === 'で' && !a.shared && a.topic && LEXICON.sessions.test(textAt(reading, a.head)),
  );
  const named = clause.arguments.some((a) => /^(は|が|も)$/.test(a.case) && !a.shared);
  if (placed && !named) return true;
  const clauses = reading.clauses[clause.sentence] ?? [];
  // 協議を続けることになった: what takes two is settled by two.
  if (clause.predicate.lemma === 'なる' && clause.past && clauses.some((c) => c.parent === clause.index && isJointWork(c)))
    return true;
  return clauses.some(
    (c) =>
      c.parent === clause.index &&
      /^(te|continuative)$/.test(c.link) &&
      entriesFor(c).some((e) => e.class === 'agreement' && !e.both && !e.instrument) &&
      !c.negated,
  );
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
  const makers = entry.instrument ? makersOf(context, clause) : [];
  if (countSides(reading, makers) >= 2) return make(context, makers, talksFor(context, clause.sentence, makers));
  const between = chainedBetween(context, clause);
  if (countSides(reading, between) >= 2) return make(context, between, talksFor(context, clause.sentence, between));
  const explicit = unique([...subject.actors, ...companions(reading, clause)]);
  const current = talksFor(context, clause.sentence, subject.basis === 'carried' ? [] : explicit);
  if (countSides(reading, explicit) >= 2 && subject.basis !== 'carried') return make(context, explicit, current);
  // 確認した, ことにした of one named side alone is that side's own doing.
  if (
    (entry.collective && !inTalks(context, clause)) ||
    (entry.both &&
      explicit.length > 0 &&
      /^(own|governing)$/.test(subject.basis) &&
      !inTalks(context, clause) &&
      !(isSpeaker(context, explicit) && !isSide(reading, clause)) &&
      !(entry.answer && isJoining(clause)))
  )
    return undefined;
  if (current === undefined) {
    const carried = subject.basis === 'carried' ? make(context, explicit, undefined) : undefined;
    return (
      carried ??
      sentenceSides(context, clause, explicit) ??
      partnerOf(context, clause, subject) ??
      (entry.both || subject.basis === 'stranger' ? undefined : headlineSides(context, explicit))
    );
  }
  return make(context, partiesOf(reading, context.talks[current]!), current);
};
