import type { Actor, Reading, TalksEvent } from '../../model/index.js';
import { actorsOfPhrase, namedIn } from './actors.js';
import { memo } from './memo.js';
import { covers } from './participants.js';
import { byRank, type Stated } from './stated.js';

/** As many of the talks told so far as a sentence may be about. */
const REMEMBERED = 40;

/** Few people first, those of which nobody is named last. */
const size = (t: TalksEvent): number => (t.who.length < 2 ? 100 : t.who.length);

const sentencesOfBlock = memo((reading: Reading) => {
  const out = new Map<number, number[]>();
  for (const { block, index } of reading.layout.sentences) out.set(block, [...(out.get(block) ?? []), index]);
  return out;
});

/** Whom the sentences of some blocks name. */
export const namedInBlocks = (reading: Reading, blocks: readonly number[]): Actor[] =>
  namedIn(
    reading,
    blocks.flatMap((b) => sentencesOfBlock(reading).get(b) ?? []),
  );

const statedInBlock = (reading: Reading, talks: readonly TalksEvent[], stated: Stated, block: number): number[] =>
  (sentencesOfBlock(reading).get(block) ?? [])
    .flatMap((i) => stated[i]!)
    .sort((a, b) => a - b)
    .sort(byRank(talks));

/** Talks of a section by its nearest heading: told in it, or those of the people and sides that it names. */
const headedTalks = (
  reading: Reading,
  talks: readonly TalksEvent[],
  stated: Stated,
  headings: readonly number[],
): number | undefined => {
  for (const heading of [...headings].reverse()) {
    const told = statedInBlock(reading, talks, stated, heading);
    if (told[0] !== undefined) return told[0];
    const named = namedInBlocks(reading, [heading]);
    const fitting = talks.flatMap((t, i) => (named.length > 0 && t.status === 'held' && covers(reading, t, named) ? [i] : []));
    const fits = fitting.sort((a, b) => size(talks[a]!) - size(talks[b]!));
    if (fits.length > 0) return fits[0];
  }
  return undefined;
};

/** Puts talks before the ones told so far, each once. */
const recall = (seen: number[], index: number): void => {
  const at = seen.indexOf(index);
  if (at >= 0) seen.splice(at, 1);
  seen.unshift(index);
  if (seen.length > REMEMBERED) seen.pop();
};

/** Whom a sentence is about: the actors of its subjects outside noun phrases and quotations. */
const topicActors = (reading: Reading, sentence: number): Actor[] => {
  for (const clause of [...(reading.clauses[sentence] ?? [])].reverse()) {
    if (clause.quoted > 0 || !/^(main|continuative|te)$/.test(clause.link)) continue;
    for (const phrase of clause.arguments) {
      const actors = /^(は|が|から)$/.test(phrase.case) ? actorsOfPhrase(reading, sentence, phrase) : [];
      if (actors.length > 0) return actors;
    }
  }
  return [];
};

/** Talks with people named, between the sides of other talks that name nobody: those are recalled, not told. */
const sameCountries = (t: TalksEvent, nameless: TalksEvent): boolean =>
  t.who.length >= 2 &&
  t.countries.length === nameless.countries.length &&
  t.countries.every((c) => nameless.countries.includes(c));

/**
 * Puts the talks that a sentence tells of before the ones told so far. Talks that are only recalled, in a sentence whose own
 * actors belong to other talks, stay behind those.
 */
const tell = (reading: Reading, talks: readonly TalksEvent[], told: readonly number[], seen: number[], at: number): void => {
  const actors = topicActors(reading, at);
  const own = actors.length > 0 ? seen.find((i) => covers(reading, talks[i]!, actors)) : undefined;
  for (const i of [...told].reverse()) recall(seen, i);
  if (own !== undefined && !covers(reading, talks[seen[0]!]!, actors)) recall(seen, own);
  const [latest] = seen;
  const named =
    latest !== undefined && talks[latest]!.who.length === 0
      ? seen.find((i) => sameCountries(talks[i]!, talks[latest]!))
      : undefined;
  if (named !== undefined) recall(seen, named);
};

const isLater = (t: TalksEvent, headed: TalksEvent): boolean =>
  t !== headed &&
  t.status === 'held' &&
  t.who.length >= 2 &&
  t.date !== undefined &&
  headed.date !== undefined &&
  t.date > headed.date;

/** By sentence: indices of the talks told so far, the latest first; a heading's own talks lead inside its section. */
export const toldTalks = (reading: Reading, talks: readonly TalksEvent[], stated: Stated): number[][] => {
  const { blocks, sentences } = reading.layout;
  const everyone = talks.flatMap((t, i) => (t.status === 'denied' ? [] : [i]));
  const seen: number[] = [];
  let section = '';
  let headed: number | undefined;
  let since: number | undefined;
  return sentences.map((sentence, at) => {
    const block = blocks[sentence.block]!;
    if (block.kind !== 'caption') tell(reading, talks, stated[at]!, seen, at);
    const key = block.headings.join();
    if (key !== section || at === 0) {
      [section, since] = [key, undefined];
      headed = headedTalks(reading, talks, stated, block.headings);
    }
    // Later talks told inside a section take over from its heading's; earlier ones are only recalled.
    const from = headed;
    if (from !== undefined) since = stated[at]!.find((i) => isLater(talks[i]!, talks[from]!)) ?? since;
    const leading = since ?? headed;
    return [...new Set([...(leading === undefined ? [] : [leading]), ...seen, ...(everyone.length === 1 ? everyone : [])])];
  });
};
