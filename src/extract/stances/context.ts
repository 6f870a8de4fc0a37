import type { Actor, PersonId, Reading, Span, TalksEvent } from '../../model/index.js';
import { contains, overlaps } from '../../model/index.js';
import { actorsOfMention, unique } from './actors.js';

/** Which talks are current where, and who speaks. Made once an article. */
export interface Context {
  readonly reading: Reading;
  readonly talks: readonly TalksEvent[];
  /** By sentence: index of the talks that the sentence is about. */
  readonly current: readonly (number | undefined)[];
  /** The official whose words a transcript gives. */
  readonly speaker?: Actor;
}

const statesIn = (talks: readonly TalksEvent[], span: Span): number[] =>
  talks.flatMap((t, i) => (t.statements.some((s) => overlaps(s.span, span)) ? [i] : []));

/** Held talks before planned and denied ones, those with named people first, then the order of telling. */
const best = (talks: readonly TalksEvent[], among: readonly number[]): number | undefined =>
  [...among].sort((a, b) => rank(talks[b]!) - rank(talks[a]!))[0];
const rank = (t: TalksEvent): number => (t.status === 'held' ? 4 : t.status === 'planned' ? 1 : 0) + Math.min(t.who.length, 2);

/** Walks the sentences and keeps the last talks told, by section: a heading's own talks win inside it. */
const currentTalks = (reading: Reading, talks: readonly TalksEvent[]): (number | undefined)[] => {
  const held = talks.flatMap((t, i) => (t.status === 'denied' ? [] : [i]));
  const only = held.length === 1 ? held[0] : undefined;
  let last: number | undefined;
  let section = '';
  return reading.layout.sentences.map((sentence) => {
    const block = reading.layout.blocks[sentence.block]!;
    const key = block.headings.join(',');
    const headed = [...block.headings]
      .reverse()
      .map((h) => best(talks, statesIn(talks, reading.layout.blocks[h]!.span)))
      .find((t) => t !== undefined);
    if (key !== section) {
      section = key;
      last = headed ?? last;
    }
    const here = statesIn(talks, sentence.span);
    if (here.length > 0 && block.kind !== 'caption')
      last = headed !== undefined && here.includes(headed) ? headed : (best(talks, here) ?? last);
    return last ?? only;
  });
};

/** The official who speaks a transcript: what 私 means, else the first person of the headline. */
const speakerOf = (reading: Reading): Actor | undefined => {
  if (!reading.layout.blocks.some((b) => b.speaker?.role === 'official')) {
    if (!reading.mentions.some((ms) => ms.some((m) => m.kind === 'anaphor' && m.refersTo === 'speaker'))) return undefined;
  }
  for (const mentions of reading.mentions) {
    for (const m of mentions)
      if (m.kind === 'anaphor' && m.refersTo === 'speaker') {
        const [actor] = actorsOfMention(reading, m);
        if (actor) return actor;
      }
  }
  const title = reading.article.title;
  const named = title && reading.mentions.flat().find((m) => m.kind === 'person' && contains(title, m.span));
  return named ? actorsOfMention(reading, named)[0] : undefined;
};

export const contextOf = (reading: Reading, talks: readonly TalksEvent[]): Context => {
  const speaker = speakerOf(reading);
  return { reading, talks, current: currentTalks(reading, talks), ...(speaker ? { speaker } : {}) };
};

/** Everyone who took part in talks: the people, and the sides of which nobody is named. */
export const partiesOf = (reading: Reading, talks: TalksEvent): Actor[] => {
  const people = talks.who.map((person): Actor => ({ person }));
  const present = new Set(talks.who.map((p: PersonId) => reading.resolution.people[p]?.country));
  const sides = talks.countries.filter((c) => !present.has(c)).map((country): Actor => ({ country }));
  return unique([...people, ...sides]);
};

/** People whom the headings above a sentence name: the partners of its section. */
export const headingActors = (reading: Reading, sentence: number): Actor[] => {
  const block = reading.layout.blocks[reading.layout.sentences[sentence]!.block]!;
  const spans = block.headings.map((h) => reading.layout.blocks[h]!.span);
  return unique(
    reading.layout.sentences.flatMap((s, i) =>
      spans.some((span) => overlaps(span, s.span))
        ? (reading.mentions[i] ?? []).filter((m) => m.kind === 'person').flatMap((m) => actorsOfMention(reading, m))
        : [],
    ),
  );
};
