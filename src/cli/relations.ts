import type { Citation, Relation } from '../index.js';
import { dim } from './output.js';

const FACTS = ['status', 'date', 'mode', 'place', 'office', 'role', 'edition', 'strength', 'degree', 'from', 'to'] as const;

/** What an edge says beside its type, in brackets. */
export function factsOf({ attributes }: Relation): string {
  const facts = FACTS.flatMap((name) => (attributes[name] ? [attributes[name]] : []));
  return facts.length > 0 ? ` (${facts.join(', ')})` : '';
}

/** The sentences of an edge, each with its rule and article. */
export const citationLines = (citations: readonly Citation[]): string[] =>
  citations.flatMap(({ text, rule, title, source, published }) => [
    `    「${text.replace(/\s+/g, ' ')}」`,
    dim(`      ${[rule, title, published, source].filter(Boolean).join(' · ')}`),
  ]);
