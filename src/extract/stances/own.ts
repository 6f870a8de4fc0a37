import type { Actor, Argument, Clause, Reading } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { actorsOfPhrase } from './actors.js';
import { childrenOf } from './chain.js';
import type { Context } from './context.js';
import { makersOfDocument } from './documents.js';
import { collectively, groupOf } from './groups.js';
import { homeOf, ministryOf } from './home.js';
import { LEXICON } from './lexicon.js';

const SUBJECT = /^(は|が|も)$/;
const SOURCE = /^(から|より|により)$/;
const CITED = /^によ(ると|れば)/u;

export const phrases = (clause: Clause, test: RegExp): readonly Argument[] =>
  clause.arguments.filter((a) => test.test(a.case) && !isOfNext(clause, a));

/** 求めたが、Bは応じなかった; 共有したほか、Bから謝意を表明した: whoever comes after such a clause need not be its subject. */
const isOfNext = (clause: Clause, a: Argument): boolean =>
  a.shared === true && a.span.start >= clause.predicate.span.end && startsAnew(clause);

/** Clauses after which another one may begin to act. */
export const startsAnew = ({ link, modifies }: Clause): boolean =>
  link === 'adversative' || (link === 'te' && modifies !== undefined);

/** 私から, where the article does not name who speaks: his country acts. */
const self = ({ reading, speaker }: Context, sentence: number, { head }: Argument): readonly Actor[] => {
  const spoken = (reading.mentions[sentence] ?? []).some(
    (m) => m.kind === 'anaphor' && m.refersTo === 'speaker' && overlaps(m.span, head),
  );
  return spoken ? [speaker ?? { country: homeOf(reading).country }] : [];
};

/** Who acts under a name that no mention covers: several of one role, a ministry, the makers of a document. */
const unnamed = (context: Context, sentence: number, phrase: Argument): readonly Actor[] => {
  const group = groupOf(context, sentence, phrase);
  if (group.length > 0) return group;
  const ministry = ministryOf(context, sentence, phrase);
  if (ministry.length > 0) return ministry;
  const makers = makersOfDocument(context, sentence, phrase);
  return makers.length > 0 ? makers : self(context, sentence, phrase);
};

/** Aより連帯が表明され、評価が示された: passives of one chain have one source. */
const passiveBefore = (reading: Reading, clause: Clause): Clause[] =>
  childrenOf(reading.clauses[clause.sentence] ?? [], clause.index)
    .filter((c) => /^(te|continuative)$/.test(c.link) && c.predicate.voice === 'passive')
    .reverse();

/** 両外相は意見を交わし、…したのに対し、長官は支持を表明した: of two topics the later is the clause's own. */
const nearestTopic = (found: readonly Argument[]): readonly Argument[] => {
  const topics = found.filter((a) => a.case === 'は' && !a.shared);
  return topics.length > 1 ? [...topics.reverse(), ...found] : found;
};

/** 大統領は…と述べられた: a word of saying in the passive honours who says it. */
const honours = ({ predicate }: Clause): boolean => LEXICON.says.has(predicate.lemma);

/**
 * Actors of a clause's own subject or source. A passive one's subject is its matter, unless it only reports what that one did
 * (Aは…したとされる).
 */
export const ownActors = (context: Context, clause: Clause, told = honours(clause)): readonly Actor[] => {
  const { reading } = context;
  const reread = collectively(context, clause.sentence);
  const passive = clause.predicate.voice === 'passive';
  const sources = passive ? [clause, ...passiveBefore(reading, clause)] : [clause];
  for (const test of passive ? [SOURCE, /^(の間で|との間で)$/, ...(told ? [SUBJECT] : [])] : [SUBJECT, SOURCE, /^(で|の間で)$/]) {
    // Of two sources in one sentence the last is the nearer: Aより説明したのに対し、Bより述べた.
    const found = test === SOURCE ? sources.flatMap((c) => [...phrases(c, test)].reverse()) : nearestTopic(phrases(clause, test));
    for (const phrase of found) {
      // 防衛省によると: who is cited has not acted.
      if (phrase.case === 'により' && CITED.test(reading.article.text.slice(phrase.span.end, phrase.span.end + 4))) continue;
      if (phrase.case === 'で' && !/(間|側|双方|両国)$/.test(reading.article.text.slice(phrase.head.start, phrase.head.end)))
        continue;
      const actors = actorsOfPhrase(reading, clause.sentence, phrase, reread);
      if (actors.length > 0) return actors;
    }
    // 外交部は、双方が反対したと言及: those whom the article names come before those whom a word stands for.
    const stands = test === SUBJECT ? unnamed : test === SOURCE ? self : () => [];
    const others = found.map((a) => stands(context, clause.sentence, a)).find((a) => a.length > 0);
    if (others) return others;
  }
  return [...together(reading, clause)];
};

/** 日米とも支持した: all of those that one word joins. */
const together = (reading: Reading, clause: Clause): readonly Actor[] => {
  const phrase = clause.arguments.find((a) => a.case === 'と' && reading.article.text.startsWith('とも', a.span.end));
  const actors = phrase ? actorsOfPhrase(reading, clause.sentence, phrase) : [];
  return actors.length > 1 ? actors : [];
};
