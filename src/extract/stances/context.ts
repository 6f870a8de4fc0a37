import type { Actor, Mention, Reading, Sentence, Span, TalksEvent } from '../../model/index.js';
import { contains, overlaps } from '../../model/index.js';
import { actorKey, actorsOfMention, actorsOfPhrase, countriesOf, unique } from './actors.js';
import { LEXICON } from './lexicon.js';

/** Which talks are current where, and who speaks. Made once an article. */
export interface Context {
  readonly reading: Reading;
  readonly talks: readonly TalksEvent[];
  /** By sentence: indices of the talks told so far, the latest first; a heading's own talks lead inside its section. */
  readonly told: (readonly number[])[];
  /** The official whose words a transcript gives. */
  readonly speaker?: Actor;
  /** The whole text is the official's own: where no subject stands, he speaks. */
  readonly firstPerson: boolean;
}

/** Everyone who took part in talks: the people, and the sides of which nobody is named. */
export const partiesOf = (reading: Reading, talks: TalksEvent): Actor[] => {
  const people = talks.who.map((person): Actor => ({ person }));
  const present = new Set(people.flatMap((p) => countriesOf(reading, p)));
  const unknown = people.filter((p) => countriesOf(reading, p).length === 0).length;
  const missing = talks.countries.filter((c) => !present.has(c));
  const sides = missing.length <= unknown ? [] : missing.map((country): Actor => ({ country }));
  return unique([...people, ...sides]);
};

const rank = (t: TalksEvent): number => (t.status === 'held' ? 4 : t.status === 'planned' ? 1 : 0) + Math.min(t.who.length, 2);

const statesIn = (talks: readonly TalksEvent[], span: Span): number[] =>
  talks
    .flatMap((t, i) => (t.status !== 'denied' && t.statements.some((s) => overlaps(s.span, span)) ? [i] : []))
    .sort((a, b) => rank(talks[b]!) - rank(talks[a]!));

/** Actors whom the sentences of some blocks name: people, or countries where no person is. */
const namedIn = (reading: Reading, spans: readonly Span[]): Actor[] => {
  const mentions = reading.layout.sentences.flatMap((s, i) =>
    spans.some((span) => overlaps(span, s.span)) ? (reading.mentions[i] ?? []) : [],
  );
  const people = mentions.filter((m) => m.kind === 'person').flatMap((m) => actorsOfMention(reading, m));
  return unique(
    people.length > 0 ? people : mentions.filter((m) => m.kind === 'country').flatMap((m) => actorsOfMention(reading, m)),
  );
};

/** Few people first, those of which nobody is named last. */
const size = (t: TalksEvent): number => (t.who.length < 2 ? 100 : t.who.length);

/** Talks of a section by its nearest heading: told in it, or those of the people and sides that it names. */
const headedTalks = (reading: Reading, talks: readonly TalksEvent[], headings: readonly number[]): number | undefined => {
  for (const heading of [...headings].reverse()) {
    const { span } = reading.layout.blocks[heading]!;
    const [told] = statesIn(talks, span);
    if (told !== undefined) return told;
    const named = namedIn(reading, [span]);
    const fitting = talks.flatMap((t, i) => (named.length > 0 && t.status === 'held' && covers(reading, t, named) ? [i] : []));
    const fits = fitting.sort((a, b) => size(talks[a]!) - size(talks[b]!));
    if (fits.length > 0) return fits[0];
  }
  return undefined;
};

/** Whether all these actors took part, themselves or their country. */
export const covers = (reading: Reading, talks: TalksEvent, actors: readonly Actor[]): boolean => {
  const parties = partiesOf(reading, talks);
  const keys = new Set(parties.map(actorKey));
  const countries = new Set(parties.flatMap((p) => countriesOf(reading, p)));
  return actors.every((a) => keys.has(actorKey(a)) || ('country' in a && countries.has(a.country)));
};

/**
 * Puts the talks that a sentence tells of before the ones told so far. Talks that are only recalled, in a sentence whose own
 * actors belong to other talks, stay behind those.
 */
const tell = (reading: Reading, talks: readonly TalksEvent[], seen: number[], sentence: Sentence): void => {
  const actors = topicActors(reading, sentence.index);
  const own = actors.length > 0 ? seen.find((i) => covers(reading, talks[i]!, actors)) : undefined;
  for (const i of [...statesIn(talks, sentence.span)].reverse()) seen.unshift(i);
  if (own !== undefined && !covers(reading, talks[seen[0]!]!, actors)) seen.unshift(own);
  const [latest] = seen;
  const named =
    latest !== undefined && talks[latest]!.who.length === 0
      ? seen.find((i) => sameCountries(talks[i]!, talks[latest]!))
      : undefined;
  if (named !== undefined) seen.unshift(named);
};

/** Talks with people named, between the sides of other talks that name nobody: those are recalled, not told. */
const sameCountries = (t: TalksEvent, nameless: TalksEvent): boolean =>
  t.who.length >= 2 &&
  t.countries.length === nameless.countries.length &&
  t.countries.every((c) => nameless.countries.includes(c));

/** Whom a sentence is about: the actors of its subjects outside noun phrases and quotations. */
const topicActors = (reading: Reading, sentence: number): Actor[] => {
  for (const clause of [...(reading.clauses[sentence] ?? [])].reverse()) {
    if (clause.quoted > 0 || !/^(main|continuative|te)$/.test(clause.link)) continue;
    const phrase = clause.arguments.find((a) => /^(は|が|から)$/.test(a.case) && actorsOfPhrase(reading, sentence, a).length > 0);
    if (phrase) return actorsOfPhrase(reading, sentence, phrase);
  }
  return [];
};

const isLater = (t: TalksEvent, headed: TalksEvent): boolean =>
  t !== headed &&
  t.status === 'held' &&
  t.who.length >= 2 &&
  t.date !== undefined &&
  headed.date !== undefined &&
  t.date > headed.date;

const toldTalks = (reading: Reading, talks: readonly TalksEvent[]): number[][] => {
  const everyone = talks.flatMap((t, i) => (t.status === 'denied' ? [] : [i])).sort((a, b) => rank(talks[b]!) - rank(talks[a]!));
  const seen: number[] = [];
  let section = '';
  let since: number | undefined;
  return reading.layout.sentences.map((sentence) => {
    const block = reading.layout.blocks[sentence.block]!;
    if (block.kind !== 'caption') tell(reading, talks, seen, sentence);
    const headed = headedTalks(reading, talks, block.headings);
    const key = block.headings.join();
    if (key !== section) [section, since] = [key, undefined];
    // Later talks told inside a section take over from its heading's; earlier ones are only recalled.
    if (headed !== undefined) since = statesIn(talks, sentence.span).find((i) => isLater(talks[i]!, talks[headed]!)) ?? since;
    const leading = since ?? headed;
    return [...new Set([...(leading === undefined ? [] : [leading]), ...seen, ...(everyone.length === 1 ? everyone : [])])];
  });
};

/**
 * Talks that a sentence names by their partner lead in the sentences after it, to the end of the section or until the next ones
 * are told.
 */
export const lead = (context: Context, sentence: number, index: number): void => {
  const { reading, talks, told } = context;
  const { blocks, sentences } = reading.layout;
  const section = (i: number) => blocks[sentences[i]!.block]!.headings.join();
  for (let i = sentence + 1; i < sentences.length && section(i) === section(sentence); i++) {
    if (statesIn(talks, sentences[i]!.span).some((t) => t !== index)) return;
    told[i] = [index, ...told[i]!.filter((t) => t !== index)];
  }
};

/** The talks that a sentence is about, given who acts in it: the latest told in which all of them took part. */
export const talksFor = (context: Context, sentence: number, actors: readonly Actor[]): number | undefined => {
  const told = context.told[sentence] ?? [];
  return told.find((i) => covers(context.reading, context.talks[i]!, actors));
};

const isQuoted = (reading: Reading, span: Span): boolean =>
  reading.layout.sentences.some((s) => s.brackets.some((b) => b.kind === 'quote' && contains(b.span, span)));

/** 私 and the like outside quotations. */
const selves = (reading: Reading): Mention[] =>
  reading.mentions.flat().filter((m) => m.kind === 'anaphor' && m.refersTo === 'speaker' && !isQuoted(reading, m.span));

/** The official who speaks a transcript: what 私 means, else the first person of the headline, else his country. */
const speakerOf = (reading: Reading, marks: readonly Mention[]): Actor | undefined => {
  if (marks.length === 0 && !reading.layout.blocks.some((b) => b.speaker?.role === 'official')) return undefined;
  const [self] = marks.flatMap((m) => actorsOfMention(reading, m));
  if (self) return self;
  const { title } = reading.article;
  const named = title && reading.mentions.flat().find((m) => m.kind === 'person' && contains(title, m.span));
  const [actor] = named ? actorsOfMention(reading, named) : [];
  const home = LEXICON.homeSpeakers.find(([words]) => words.test(reading.article.text));
  return actor ?? (home ? { country: home[1] } : undefined);
};

export const contextOf = (reading: Reading, talks: readonly TalksEvent[]): Context => {
  const marks = selves(reading);
  const speaker = speakerOf(reading, marks);
  return {
    reading,
    talks,
    told: toldTalks(reading, talks),
    firstPerson: marks.length > 0 && LEXICON.transcripts.test(reading.article.text.slice(0, 150)),
    ...(speaker ? { speaker } : {}),
  };
};

/** The last person of another country named before the end of a sentence: the partner of a speaker who tells of talks without their date. */
export const lastForeigner = (context: Context, sentence: number, own: readonly string[]): Actor | undefined => {
  const { reading } = context;
  for (let i = sentence; i >= 0 && sentence - i <= 8; i--) {
    const actors = (reading.mentions[i] ?? []).filter((m) => m.kind === 'person').flatMap((m) => actorsOfMention(reading, m));
    const found = actors.findLast((a) => countriesOf(reading, a).some((c) => !own.includes(c)));
    if (found) return found;
  }
  return undefined;
};

/** Whom the headings above a sentence name: the partners of its section. */
export const headingActors = (reading: Reading, sentence: number): Actor[] => {
  const block = reading.layout.blocks[reading.layout.sentences[sentence]!.block]!;
  return namedIn(
    reading,
    block.headings.map((h) => reading.layout.blocks[h]!.span),
  );
};
