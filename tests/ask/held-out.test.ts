import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { understand } from '../../src/query/index.js';
import { talksGraph } from '../query/talks.js';

interface Case {
  readonly q: string;
  readonly query: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Questions written before `ask` was, and never used to shape it. */
const CASES = JSON.parse(readFileSync(new URL('./held-out.json', import.meta.url), 'utf8')) as Case[];
const NEEDED = 36;

test(`at least ${NEEDED} of ${CASES.length} questions kept apart are understood`, () => {
  const graph = talksGraph();
  const wrong = CASES.flatMap(({ q, query, params }) => {
    const found = understand(graph, q, '2026-01-15');
    const right =
      found.is === 'understood' &&
      found.query === query &&
      JSON.stringify(sorted(found.params)) === JSON.stringify(sorted(params));
    return right ? [] : [`${q} → ${JSON.stringify(found)}`];
  });
  expect(CASES.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(NEEDED);
});

const sorted = (value: object): object => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
