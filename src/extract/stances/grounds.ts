import type { Clause, Reading, Span } from '../../model/index.js';
import { actorsOfPhrase } from './actors.js';
import { chainEnd, childrenOf } from './chain.js';
import { type Entry, entriesFor, LEXICON } from './lexicon.js';
import { isFrame, type Matter, textAt } from './phrases.js';

/** 決議に違反する行為だとして非難した: what stands as the ground is what the words are against. */
export const asGround = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  if (!entry.quote || entry.class === 'stressed') return undefined;
  const clauses = reading.clauses[clause.sentence] ?? [];
  const over = clause.link === 'quotative' ? clause.parent : undefined;
  const ground = [...childrenOf(clauses, clause.index), ...childrenOf(clauses, over)].findLast(
    (c) => c.link === 'causal' && c.span.end <= clause.predicate.span.start && /として$/u.test(textAt(reading, c.predicate.span)),
  );
  return ground ? { sentence: clause.sentence, pieces: [groundSpan(reading, ground)] } : undefined;
};

const groundSpan = (reading: Reading, ground: Clause): Span => ({
  start: ground.span.start,
  end: ground.predicate.span.end - /(だ|である|であると)?として$/u.exec(textAt(reading, ground.predicate.span))![0].length,
});

/** ロシアの侵攻について「…非難する」と述べた: a quotation's own words leave the matter to the clause that reports it. */
export const fromGovernor = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  const governor = clause.parent === undefined ? undefined : reading.clauses[clause.sentence]?.[clause.parent];
  if (!governor || !/^(quotative|nominal|adnominal)$/.test(clause.link) || entry.class === 'stressed') return undefined;
  const topic = governor.arguments.find(
    (a) =>
      /^(について|に関し|に対し|をめぐり)$/.test(a.case) &&
      !LEXICON.demonstrative.test(textAt(reading, a.span)) &&
      !isFrame(reading, governor, a, false),
  );
  return topic ? { sentence: clause.sentence, pieces: [topic.span] } : undefined;
};

/** 領海に侵入したことを受け、抗議した: the occasion of words that name nothing else is what they are about. */
export const asOccasion = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  if (!/^(condemned|concern)$/.test(entry.class)) return undefined;
  const clauses = reading.clauses[clause.sentence] ?? [];
  const governor = clause.parent === undefined ? undefined : clauses[clause.parent];
  for (const c of [clause, ...(governor && /^(quotative|nominal)$/.test(clause.link) ? [governor] : [])]) {
    const occasion = c.arguments.find((a) => !a.shared && a.case === 'を受け' && a.span.end <= clause.predicate.span.start);
    if (occasion && !LEXICON.demonstrative.test(textAt(reading, occasion.span)))
      return { sentence: clause.sentence, pieces: [occasion.span] };
  }
  return undefined;
};

/** 船が領海に侵入し、政府は抗議した: what another one did in the clause before is what the words are against. */
export const asDeed = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  if (entry.class !== 'condemned') return undefined;
  const subject = (c: Clause) => c.arguments.find((a) => /^(は|が)$/.test(a.case) && !a.shared);
  const deed = childrenOf(reading.clauses[clause.sentence] ?? [], clause.index).findLast(
    (c) => /^(te|continuative)$/.test(c.link) && c.span.end <= clause.predicate.span.start && entriesFor(c).length === 0,
  );
  const [his, own] = [deed && subject(deed), subject(clause)];
  if (!deed || his?.case !== 'が' || !own || own.span.start < deed.span.end) return undefined;
  return { sentence: clause.sentence, pieces: [{ start: his.span.start, end: deed.predicate.span.end }], holder: deed };
};

/** 発射は決議違反であり、強く非難する: the topic of the clause before is what the words are against. */
export const asTopic = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  if (!/^(condemned|opposed|concern|welcomed)$/.test(entry.class) || clause.predicate.voice !== 'active') return undefined;
  const topic = clause.arguments.find(
    (a) =>
      a.case === 'は' &&
      a.shared &&
      a.topic &&
      a.span.end <= clause.predicate.span.start &&
      actorsOfPhrase(reading, clause.sentence, a).length === 0 &&
      !LEXICON.unnamedActors.test(textAt(reading, a.head)) &&
      !LEXICON.emptyHeads.test(textAt(reading, a.span)),
  );
  return topic ? { sentence: clause.sentence, pieces: [topic.span] } : undefined;
};

/** 核開発について最も強く非難し、行動を取るよう促した: the topic of a chain stands with its last clause. */
export const fromChain = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  if (entry.class === 'stressed' || !/^(te|continuative)$/.test(clause.link)) return undefined;
  const end = chainEnd(reading.clauses[clause.sentence] ?? [], clause);
  const topic = end.arguments.find(
    (a) =>
      /^(について|に関し|に対し|をめぐり)$/.test(a.case) && a.span.end <= clause.span.start && !isFrame(reading, end, a, false),
  );
  return topic ? { sentence: clause.sentence, pieces: [topic.span] } : undefined;
};
