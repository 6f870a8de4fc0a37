import type { Clause, Reading } from '../../model/index.js';
import { actorsOfPhrase } from './actors.js';
import { childrenOf } from './chain.js';
import type { Context } from './context.js';
import { type Entry, entriesFor, LEXICON } from './lexicon.js';
import { holderOf, type Matter, quoted, textAt } from './phrases.js';
import type { Item } from './split.js';
import { describe, LONGEST } from './words.js';

/** Clauses that hang on this one before its matter and close with a predicate of their own. */
const before = (reading: Reading, clause: Clause, start: number): Clause[] =>
  childrenOf(reading.clauses[clause.sentence] ?? [], clause.index).filter(
    (c) => /^(te|continuative|adversative)$/.test(c.link) && c.span.end <= start && c.quoted === clause.quoted,
  );

/** Where the words begin that stand between the subject, or the clause before, and a matter. */
const roomFrom = ({ reading }: Context, clause: Clause, siblings: readonly Clause[]): number => {
  const subjects = clause.arguments.filter(
    (a) =>
      !a.shared &&
      (/^(は|が|も|から|より|接続)$/.test(a.case) || (a.topic && a.case === 'で')) &&
      (a.case === '接続' || a.topic || actorsOfPhrase(reading, clause.sentence, a).length > 0),
  );
  const ends = [...subjects.map((a) => a.span.end), ...siblings.map((c) => c.predicate.span.end)];
  return Math.max(clause.span.start, ...ends);
};

/** What the clause before names as its topic: …について、Aは支持を表明し、 */
const topicBefore = (reading: Reading, siblings: readonly Clause[]): string => {
  const about = siblings.at(-1)?.arguments.find((a) => !a.shared && /^(について|に関し|をめぐり)$/.test(a.case));
  return about ? `${textAt(reading, about.span)}について、` : '';
};

/** 引き続き緊密に連携していくことで一致した: what only says that both go on takes the words that tell in what. */
export const withTopic = (context: Context, clause: Clause, item: Item): Item => {
  if (!LEXICON.general.test(item.text)) return item;
  const { reading } = context;
  const siblings = before(reading, clause, item.span.start);
  const room = reading.article.text
    .slice(Math.min(roomFrom(context, clause, siblings), item.span.start), item.span.start)
    .replace(/^[」』]?(からは?|より|では|に?は|が|も|、)+/u, '');
  const text = describe(topicBefore(reading, siblings) + room + item.text);
  return text.length > item.text.length + 2 && text.length <= LONGEST ? { ...item, text } : item;
};

/** プロジェクトを行うことを提案し、その可能性を検討していく: what a word points back at stands in the clause before. */
export const withAntecedent = ({ reading }: Context, clause: Clause, item: Item): Item => {
  if (!LEXICON.pointsBack.test(item.text)) return item;
  const last = before(reading, clause, item.span.start).at(-1);
  const told = last?.arguments.findLast((a) => !a.shared && a.case === 'を');
  if (!told) return item;
  const text = describe(reading.article.text.slice(told.span.start, item.span.end));
  return text.length <= LONGEST ? { ...item, text } : item;
};

/** Where begins what the clause before tells: its object, its こと, its quotation; not where it takes a stance of its own. */
const groundOf = (reading: Reading, last: Clause): number | undefined => {
  if (entriesFor(last).some((e) => e.class !== 'stressed' && e.class !== 'agreement' && !e.ends)) return undefined;
  const told = last.arguments.findLast((a) => !a.shared && (a.case === 'を' || holderOf(reading, last, a) !== undefined));
  return told?.span.start ?? quoted(reading, last).at(-1)?.span.start;
};

/** 再調査の状況を説明し、理解と協力を求めた: what is asked for is told by the clause before. */
export const withGround = (context: Context, clause: Clause, entry: Entry, matter: Matter, item: Item): Item => {
  if (entry.class !== 'demanded' || !LEXICON.bareAid.test(item.text)) return item;
  const { reading } = context;
  const said = quoted(reading, clause).at(-1);
  const last = before(reading, clause, item.span.start).at(-1);
  if (matter.holder) return item;
  const start = said?.span.start ?? (last && groundOf(reading, last));
  if (start === undefined) return item;
  const text = describe(reading.article.text.slice(start, item.span.end));
  return text.length <= LONGEST ? { ...item, text } : item;
};
