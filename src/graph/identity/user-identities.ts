import { GraphError } from '../types.js';
import { UnionFind } from './union-find.js';

/** What a user's `identities.json` says. Keys are those of the merged graph without the file. */
export interface Identities {
  /** Sets of keys that are one person, or one forum. */
  readonly same?: readonly (readonly string[])[];
  /** Pairs of keys that are surely not one. */
  readonly different?: readonly (readonly [string, string])[];
  /** Mentions to be taken out of a node: those of these articles, or by these names. */
  readonly split?: readonly Split[];
}

/** Mentions that are somebody else than the node they became part of. */
export interface Split {
  readonly node: string;
  readonly articles?: readonly string[];
  readonly names?: readonly string[];
}

const FIELDS = ['same', 'different', 'split', '$schema', 'comment'];

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new GraphError(`identities: ${what}`);
}

function checkSplit(value: unknown): void {
  const split = value as Partial<Split> | null;
  check(
    typeof split === 'object' && typeof split?.node === 'string',
    '"split" takes objects with "node" and "articles" or "names"',
  );
  check(
    isStrings(split.articles ?? []) && isStrings(split.names ?? []),
    `"articles" and "names" of ${split.node} take lists of strings`,
  );
  check((split.articles ?? split.names ?? []).length > 0, `the split of ${split.node} needs "articles" or "names"`);
}

/** Reads the text of an `identities.json`. */
export function parseIdentities(text: string): Identities {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new GraphError(`identities: no valid JSON (${(error as Error).message})`);
  }
  check(
    typeof value === 'object' && value !== null && !Array.isArray(value),
    'must be an object with "same", "different" or "split"',
  );
  const unknown = Object.keys(value).find((field) => !FIELDS.includes(field));
  check(unknown === undefined, `unknown field "${unknown}"; known are "same", "different", "split"`);
  const { same = [], different = [], split = [] } = value as Record<string, unknown[]>;
  check(Array.isArray(same) && same.every((set) => isStrings(set) && set.length > 1), '"same" takes lists of two keys or more');
  check(
    Array.isArray(different) && different.every((pair) => isStrings(pair) && pair.length === 2),
    '"different" takes pairs of keys',
  );
  check(Array.isArray(split), '"split" takes a list');
  split.forEach(checkSplit);
  return value as Identities;
}

/** Every key that the file names. */
export const keysOf = ({ same = [], different = [], split = [] }: Identities): string[] => [
  ...same.flat(),
  ...different.flat(),
  ...split.map(({ node }) => node),
];

/** Fails where two keys are said to be one, perhaps by way of others, and also to differ. */
export function checkContradictions({ same = [], different = [] }: Identities): void {
  const sets = new UnionFind();
  for (const set of same) for (const key of set) sets.join(sets.of(set[0]!), sets.of(key));
  for (const [a, b] of different) {
    if (sets.find(sets.of(a)) === sets.find(sets.of(b)))
      throw new GraphError(`identities: ${a} and ${b} are said to be the same and different`);
  }
}
