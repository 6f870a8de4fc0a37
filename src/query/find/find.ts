import { distance } from 'fastest-levenshtein';
import type { KaidanGraph } from '../../graph/index.js';
import type { NodeKind } from '../../model/graph.js';
import { type Entry, entriesOf, plain, sound } from './forms.js';
import { namedWithOffice, withoutCountry } from './titles.js';

/** What a name leads to. */
export type Found =
  | { readonly is: 'one'; readonly key: string }
  /** Several nodes answer to it: the caller lets the user choose. */
  | { readonly is: 'many'; readonly keys: readonly string[] }
  | { readonly is: 'none'; readonly suggestions: readonly string[] };

/** Longer texts are no names; comparing them would only cost time. */
export const LONGEST_NAME = 200;

type Test = (entry: Entry) => boolean;

/** Ways of matching, the surest first: the first that finds anything decides. */
function tests(text: string, entries: readonly Entry[]): Test[] {
  const form = plain(text);
  const heard = sound(text);
  const country = withoutCountry(form, entries);
  return [
    ({ key }) => key === text,
    ({ full }) => full.has(form),
    ({ short }) => short.has(form),
    (entry) => namedWithOffice(form, entry, entry.full),
    (entry) => namedWithOffice(form, entry, entry.short),
    (entry) =>
      country !== undefined &&
      entry.node.country === country.code &&
      (namedWithOffice(country.rest, entry, new Set([...entry.full, ...entry.short])) || entry.short.has(country.rest)),
    ({ sounds }) => heard !== undefined && sounds.has(heard),
  ];
}

/** How far a name is from what was asked: the least distance to any of its names or sounds. */
function farness(entry: Entry, form: string, heard: string | undefined): number {
  let least = Number.POSITIVE_INFINITY;
  const weigh = (own: string, asked: string): void => {
    const contained = asked.length >= 2 && own.includes(asked) ? 0.1 : 1;
    least = Math.min(least, (distance(own, asked) / Math.max(own.length, asked.length)) * contained);
  };
  for (const own of [...entry.full, ...entry.short]) weigh(own, form);
  if (heard) for (const own of entry.sounds) weigh(own, heard);
  return least;
}

function suggest(text: string, entries: readonly Entry[]): string[] {
  const [form, heard] = [plain(text), sound(text)];
  const scored = entries.map((entry) => ({ key: entry.key, far: farness(entry, form, heard) })).filter(({ far }) => far <= 0.5);
  scored.sort((a, b) => a.far - b.far || (a.key < b.key ? -1 : 1));
  return scored.slice(0, 5).map(({ key }) => key);
}

/**
 * Finds the node that a name as people type it means: kanji in old or new characters, family name alone or with an office, kana,
 * Latin letters, a country's code, a key. Only nodes of `kinds` count, where given.
 */
export function find(graph: KaidanGraph, text: string, kinds?: readonly NodeKind[]): Found {
  const name = text.trim();
  if (graph.hasNode(name) && (!kinds || kinds.includes(graph.getNodeAttribute(name, 'kind')))) return { is: 'one', key: name };
  if (name === '' || name.length > LONGEST_NAME) return { is: 'none', suggestions: [] };
  const all = entriesOf(graph);
  const entries = kinds ? all.filter(({ node }) => kinds.includes(node.kind)) : all;
  for (const test of tests(name, all)) {
    const keys = entries.filter(test).map(({ key }) => key);
    if (keys.length === 1) return { is: 'one', key: keys[0]! };
    if (keys.length > 1) return { is: 'many', keys };
  }
  return { is: 'none', suggestions: suggest(name, entries) };
}
