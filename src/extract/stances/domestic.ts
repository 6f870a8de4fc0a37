import type { Actor, Clause } from '../../model/index.js';
import { actorsOfMention, actorsOfPhrase, countriesOf } from './actors.js';
import type { Context } from './context.js';
import { homeOf } from './home.js';
import { type Entry, LEXICON } from './lexicon.js';
import { textAt } from './phrases.js';
import type { Found } from './told.js';

const countriesNamed = ({ reading }: Context, sentence: number): string[] =>
  (reading.mentions[sentence] ?? []).flatMap((m) =>
    actorsOfMention(reading, m).flatMap((a) => ('organization' in a ? [a.organization] : countriesOf(reading, a))),
  );

/** The sentence before, where it stands in the same block: what this one goes on with. */
const sentenceBefore = ({ reading }: Context, sentence: number): number => {
  const { sentences } = reading.layout;
  return sentences[sentence - 1]?.block === sentences[sentence]!.block ? sentence - 1 : sentence;
};

/** Governors and mayors speak to other countries only where they say so. */
const isLocal = ({ reading }: Context, event: Found): boolean =>
  event.by.every((a) => 'person' in a && reading.resolution.people[a.person]?.offices.some((o) => LEXICON.localOffices.test(o)));

/** Where an article tells of no talks, words of one side that name no other country are matters at home. */
export const isDomestic = (context: Context, event: Found): boolean => {
  const { reading, talks } = context;
  if (event.kind === 'agreement') return false;
  if (event.by.length > 0 && isLocal(context, event)) return true;
  if (talks.some((t) => t.countries.length + t.organizations.length > 1)) return false;
  const own = new Set(event.by.flatMap((a) => countriesOf(reading, a)));
  // What is told of a foreign country's officials concerns more than their own country.
  if (own.size > 0 && !own.has(homeOf(reading).country)) return false;
  const named = [event.sentence, sentenceBefore(context, event.sentence)].flatMap((s) => countriesNamed(context, s));
  return new Set([...own, ...named]).size <= (own.size === 0 ? 0 : 1);
};

/** 准尉に対し: those addressed are of the speaker's own country. */
export const isAmongOwn = ({ reading }: Context, by: readonly Actor[], towards: readonly Actor[]): boolean => {
  const own = new Set(by.flatMap((a) => countriesOf(reading, a)));
  const others = towards.flatMap((a) => countriesOf(reading, a));
  return others.length > 0 && others.length === towards.length && others.every((c) => own.has(c));
};

/** 与党に協力を求めた, 防衛局に抗議した: said to somebody of one's own country. */
export const isToHome = ({ reading }: Context, clause: Clause, entry: Entry): boolean =>
  clause.arguments.some(
    (a) =>
      entry.towards.includes(a.case) &&
      !a.shared &&
      LEXICON.homeAddressees.test(textAt(reading, a.head)) &&
      actorsOfPhrase(reading, clause.sentence, a).length === 0,
  );
