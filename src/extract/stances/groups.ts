import type { Actor, Argument, Mention, Reading } from '../../model/index.js';
import { actorsOfMention, countriesOf, type Rereading, unique } from './actors.js';
import { type Context, titleMentions } from './context.js';
import { LEXICON } from './lexicon.js';
import { memo } from './memo.js';
import { covers, partiesOf } from './participants.js';

/** Whether talks have as many people or sides as a word counts; several, where it counts none. */
const fits = ({ reading, talks }: Context, index: number, count: number | undefined): boolean => {
  const parties = partiesOf(reading, talks[index]!);
  const sides = new Set(parties.flatMap((p) => countriesOf(reading, p))).size;
  return count === undefined ? parties.length >= 2 : parties.length === count || sides === count;
};

const sizeOf = (m: Mention): number => (m.kind === 'country' ? m.codes.length + m.organizations.length : 0);

/** Words for several countries at once. */
const joinedCountries = memo((reading: Reading) => reading.mentions.flat().filter((m) => sizeOf(m) >= 2));

/**
 * Sides of a text that tells of no talks, as a joint statement does: those that its headline names, else those that the nearest
 * word for several joins (日米両国).
 */
const namedSides = (context: Context, sentence: number, count: number | undefined): Actor[] => {
  const { reading } = context;
  if (context.talks.length > 0) return [];
  const inTitle = titleMentions(reading).filter((m) => m.kind === 'country');
  const titled = unique(inTitle.flatMap((m) => actorsOfMention(reading, m)));
  if (titled.length === (count ?? Math.max(titled.length, 2))) return titled;
  const far = (m: Mention) => Math.abs(m.sentence - sentence) + (m.sentence > sentence ? 1 : 0);
  const [joined] = joinedCountries(reading)
    .filter((m) => count === undefined || sizeOf(m) === count)
    .sort((a, b) => far(a) - far(b));
  return joined ? actorsOfMention(reading, joined) : [];
};

/** Words for several at once mean the parties of the talks told last that have as many people or sides. */
export const collectively =
  (context: Context, sentence: number): Rereading =>
  (mention) => {
    if (mention.kind !== 'anaphor' || !/^(people|sides)$/.test(mention.refersTo)) return undefined;
    const { reading, talks } = context;
    const meant = actorsOfMention(reading, mention);
    const told = context.told[sentence] ?? [];
    const own = told.find((i) => meant.length >= 2 && covers(reading, talks[i]!, meant) && fits(context, i, mention.count));
    const index = own ?? told.find((i) => fits(context, i, mention.count));
    if (index !== undefined) return partiesOf(reading, talks[index]!);
    // 2人は: people without an office stand for no country.
    const plain = LEXICON.plainPeople.test(reading.article.text.slice(mention.span.start, mention.span.end));
    const sides = meant.length === 0 && !plain ? namedSides(context, sentence, mention.count) : [];
    return sides.length > 0 ? sides : undefined;
  };

const DIGITS = '一二三四五六七八九';
const countOf = (word: string | undefined): number | undefined => {
  if (!word) return undefined;
  if (word === '両') return 2;
  const digit = DIGITS.indexOf(word) + 1;
  return digit > 0 ? digit : Number(word.normalize('NFKC')) || undefined;
};

/** Roles held by several, which no mention covers: 四閣僚, 3カ国の閣僚, 各国首脳, 閣僚は in a joint statement. */
export const groupOf = (context: Context, sentence: number, phrase: Argument): readonly Actor[] => {
  const { reading, talks, told } = context;
  const found = LEXICON.groups.exec(reading.article.text.slice(phrase.span.start, phrase.span.end));
  if (!found) return [];
  const count = countOf(found[1]);
  const index = told[sentence]?.find((i) => fits(context, i, count));
  return index === undefined ? namedSides(context, sentence, count) : partiesOf(reading, talks[index]!);
};
