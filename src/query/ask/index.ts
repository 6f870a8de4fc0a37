import type { KaidanGraph } from '../../graph/index.js';
import { type Params, QUERIES, type QueryName, type QuerySpec } from '../catalog/index.js';
import { Asked } from './asked.js';
import { spanOf } from './dates.js';
import { latinMentions } from './english.js';
import { japaneseMentions } from './japanese.js';
import type { Mention } from './mention.js';
import { RULES } from './rules.js';
import { vocabularyOf } from './vocabulary.js';
import { isJapanese, postsIn, predicatesOf, wordsOf } from './words.js';

/** What a question was taken for. */
export type Understanding =
  | { readonly is: 'understood'; readonly query: QueryName; readonly params: Params }
  /** A name in it has several bearers. */
  | { readonly is: 'ambiguous'; readonly name: string; readonly keys: readonly string[] }
  /** `nearest` lists queries that answer questions of a like kind. */
  | { readonly is: 'unclear'; readonly nearest: readonly QueryName[] };

export const LONGEST_QUESTION = 1000;

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, five: 5, ten: 10, twenty: 20 };

/** How many are asked for: top five, 上位5組. */
function numberIn(question: string): number | undefined {
  const digits = /(?:上位|トップ|top\s+)(\d{1,4})/iu.exec(question.normalize('NFKC'))?.[1];
  if (digits) return Number(digits);
  const words = wordsOf(question);
  return words.includes('top') ? NUMBERS[words[words.indexOf('top') + 1] ?? ''] : undefined;
}

function mentionsOf(graph: KaidanGraph, question: string): { mentions: Mention[]; predicates: Set<string>; posts: Set<string> } {
  const vocabulary = vocabularyOf(graph);
  const japanese = isJapanese(question) ? japaneseMentions(graph, question, vocabulary) : [];
  const keys = new Set(japanese.flatMap(({ senses }) => senses.map(({ key }) => key)));
  const latin = latinMentions(question, vocabulary).filter(({ senses }) => !senses.some(({ key }) => keys.has(key)));
  return {
    mentions: [...japanese, ...latin],
    predicates: predicatesOf(question, japanese, latin),
    posts: postsIn(question, japanese, latin),
  };
}

/** Queries whose titles share the most words with the question. */
function nearestKinds(question: string): QueryName[] {
  const grams = (text: string): Set<string> => {
    const plain = text.normalize('NFKC').toLowerCase();
    return isJapanese(plain)
      ? new Set(Array.from({ length: plain.length - 1 }, (_, i) => plain.slice(i, i + 2)))
      : new Set(wordsOf(plain));
  };
  const asked = grams(question);
  const scored = (Object.entries(QUERIES) as [QueryName, QuerySpec][]).map(([name, { title, titleJa }]) => ({
    name,
    shared: [...grams(isJapanese(question) ? titleJa : title)].filter((gram) => asked.has(gram)).length,
  }));
  scored.sort((a, b) => b.shared - a.shared);
  return scored.slice(0, 3).map(({ name }) => name);
}

const present = (params: Readonly<Record<string, string | number | undefined>>): Params =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));

/**
 * Understands a question in Japanese or English as a named query with parameters. `today` is the ISO date that 今年 and "last month" count
 * from.
 */
export function understand(graph: KaidanGraph, question: string, today: string): Understanding {
  const text = question.slice(0, LONGEST_QUESTION).normalize('NFKC');
  const { mentions, predicates, posts } = mentionsOf(graph, text);
  const ambiguous = mentions.find(({ senses }) => senses.length > 1);
  if (ambiguous) return { is: 'ambiguous', name: ambiguous.text, keys: ambiguous.senses.map(({ key }) => key) };
  const countryOf = (key: string): string | undefined =>
    graph.hasNode(key) ? graph.getNodeAttribute(key, 'country') : undefined;
  const asked = new Asked(predicates, mentions, spanOf(text, today), numberIn(text), countryOf, [...posts]);
  for (const rule of RULES) {
    const plan = rule(asked);
    if (plan) return { is: 'understood', query: plan.query, params: present(plan.params) };
  }
  return { is: 'unclear', nearest: nearestKinds(text) };
}
