import type { Clause } from '../../model/index.js';
import { contentOf } from './answers.js';
import { childrenOf } from './chain.js';
import type { Context } from './context.js';
import { type Entry, LEXICON } from './lexicon.js';
import { type Matter, quoted } from './phrases.js';

/** As long as a list of countries' names may be. */
const LONGEST_LIST = 60;

/** Whether a matter names countries and nothing that they do. */
export const isBareCountry = ({ reading }: Context, matter: Matter): boolean => {
  const only = matter.pieces.length === 1 ? matter.pieces[0]! : undefined;
  if (!only || only.end - only.start > LONGEST_LIST) return false;
  const countries = (reading.mentions[matter.sentence] ?? []).filter(
    (m) => m.kind === 'country' && m.span.start < only.end && m.span.end > only.start,
  );
  let rest = '';
  for (let at = only.start; at < only.end; at++)
    if (!countries.some((m) => m.span.start <= at && at < m.span.end)) rest += reading.article.text[at];
  return countries.length > 0 && /^(と|や|、|・|及び|並びに|側|政府|問題)*$/u.test(rest);
};

/** 「対応を止めている」と述べ、中国を非難した: what was said before of the country blamed. */
const saidBefore = ({ reading }: Context, clause: Clause): Matter | undefined => {
  const before = childrenOf(reading.clauses[clause.sentence] ?? [], clause.index).findLast(
    (c) => /^(te|continuative)$/.test(c.link) && LEXICON.says.has(c.predicate.lemma) && c.span.end <= clause.predicate.span.start,
  );
  return before && contentOf(reading, before);
};

/** 韓国を支持する: a country may be backed for what it is. */
const isFor = (entry: Entry): boolean => /^(supported|welcomed)$/.test(entry.class);

/**
 * A country alone is no matter: what is said of it, or the clause's other words and the noun that it modifies come along (事件に際して
 * 北朝鮮を非難する声明), or else there is none.
 */
export const widened = (context: Context, clause: Clause, entry: Entry, matter: Matter): Matter | undefined => {
  const { reading } = context;
  const quotes = quoted(reading, clause);
  if (quotes.length > 0)
    return { ...matter, pieces: quotes.map(({ span, predicate }) => ({ start: span.start, end: predicate.span.end })) };
  const said = saidBefore(context, clause);
  if (said) return said;
  const own = clause.arguments
    .filter((a) => !a.shared && !a.topic && !/^(は|が|から|より|接続|副)$/.test(a.case))
    .map((a) => a.span.start);
  const start = Math.min(...own, matter.pieces[0]!.start);
  const noun = /^(nominal|adnominal)$/.test(clause.link) ? clause.modifies : undefined;
  if (start === matter.pieces[0]!.start && !noun) return isFor(entry) ? matter : undefined;
  return { sentence: clause.sentence, pieces: [{ start, end: noun?.end ?? clause.predicate.span.end }] };
};
