import type { Actor, Mention, Reading, TalksEvent } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { actorsOfMention, countriesOf } from './actors.js';
import { namedInBlocks, toldTalks } from './current.js';
import type { Document } from './documents.js';
import { LEXICON } from './lexicon.js';
import { memo } from './memo.js';
import { covers } from './participants.js';
import { type Stated, statedTalks } from './stated.js';

/** Which talks are current where, and who speaks. Made once an article. */
export interface Context {
  readonly reading: Reading;
  readonly talks: readonly TalksEvent[];
  readonly stated: Stated;
  /** By sentence: indices of the talks told so far, the latest first; a heading's own talks lead inside its section. */
  readonly told: (readonly number[])[];
  /** The talks that lead last, and up to which sentence. */
  readonly led: { index: number; until: number };
  /** Documents told so far, with their makers. */
  readonly documents: Document[];
  /** The official whose words a transcript gives. */
  readonly speaker?: Actor;
  /** The whole text is the official's own: where no subject stands, he speaks. */
  readonly firstPerson: boolean;
}

/**
 * Talks that a sentence names by their partner lead in the sentences after it, to the end of the section or until the next ones
 * are told.
 */
export const lead = ({ reading, stated, told, led }: Context, sentence: number, index: number): void => {
  if (led.index === index && sentence < led.until) return;
  const { blocks, sentences } = reading.layout;
  const section = (i: number) => blocks[sentences[i]!.block]!.headings.join();
  const here = section(sentence);
  let i = sentence + 1;
  for (; i < sentences.length && section(i) === here; i++) {
    if (stated[i]!.some((t) => t !== index)) break;
    told[i] = [index, ...told[i]!.filter((t) => t !== index)];
  }
  [led.index, led.until] = [index, i];
};

/** The talks that a sentence is about, given who acts in it: the latest told in which all of them took part. */
export const talksFor = (context: Context, sentence: number, actors: readonly Actor[]): number | undefined => {
  const told = context.told[sentence] ?? [];
  return told.find((i) => covers(context.reading, context.talks[i]!, actors));
};

const isQuoted = (reading: Reading, mention: Mention): boolean =>
  reading.layout.sentences[mention.sentence]!.brackets.some((b) => b.kind === 'quote' && contains(b.span, mention.span));

/** 私 and the like outside quotations. */
const selves = (reading: Reading): Mention[] =>
  reading.mentions.flat().filter((m) => m.kind === 'anaphor' && m.refersTo === 'speaker' && !isQuoted(reading, m));

/** What the article's title names. */
export const titleMentions = memo((reading: Reading): readonly Mention[] => {
  const { title } = reading.article;
  return title ? reading.mentions.flat().filter((m) => contains(title, m.span)) : [];
});

/** The official who speaks a transcript: what 私 means, else the first person of the headline, else his country. */
const speakerOf = (reading: Reading, marks: readonly Mention[]): Actor | undefined => {
  if (marks.length === 0 && !reading.layout.blocks.some((b) => b.speaker?.role === 'official')) return undefined;
  const [self] = marks.flatMap((m) => actorsOfMention(reading, m));
  if (self) return self;
  const named = titleMentions(reading).find((m) => m.kind === 'person');
  const [actor] = named ? actorsOfMention(reading, named) : [];
  const home = LEXICON.homeSpeakers.find(([words]) => words.test(reading.article.text));
  return actor ?? (home ? { country: home[1] } : marks.length > 0 ? { country: LEXICON.home } : undefined);
};

/** So many 私 outside quotations make a text its author's own. */
const OWN_WORDS = 2;

export const contextOf = (reading: Reading, talks: readonly TalksEvent[]): Context => {
  const marks = selves(reading);
  const speaker = speakerOf(reading, marks);
  const stated = statedTalks(reading, talks);
  return {
    reading,
    talks,
    stated,
    told: toldTalks(reading, talks, stated),
    documents: [],
    led: { index: -1, until: 0 },
    firstPerson: marks.length >= OWN_WORDS || (marks.length > 0 && LEXICON.transcripts.test(reading.article.text.slice(0, 150))),
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
  return namedInBlocks(reading, block.headings);
};
