import type { Actor, Argument, Clause, Reading, Span, TalksEvent } from '../../model/index.js';
import { contains, overlaps } from '../../model/index.js';
import { actorsOfMention, actorsOfPhrase, countriesOf, unique } from './actors.js';
import { childrenOf } from './chain.js';
import type { Context } from './context.js';
import { LEXICON } from './lexicon.js';
import { covers, partiesOf } from './participants.js';
import { countSides, type Sides } from './parties.js';
import { textAt } from './phrases.js';

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
export const eventSides = (context: Context, clause: Clause): Sides | undefined => {
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
export const makersOf = (context: Context, clause: Clause): Actor[] => {
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
export const chainedBetween = (context: Context, clause: Clause): Actor[] => {
  const { reading } = context;
  if (clause.predicate.voice !== 'passive') return [];
  const before = childrenOf(reading.clauses[clause.sentence] ?? [], clause.index).filter((c) =>
    /^(te|continuative)$/.test(c.link),
  );
  return before.flatMap((c) =>
    c.arguments.filter((a) => a.case === 'の間で').flatMap((a) => actorsOfPhrase(reading, c.sentence, a)),
  );
};
