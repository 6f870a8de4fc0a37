import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runQuery, understand } from '../../src/query/index.js';
import { talksGraph } from '../query/talks.js';

interface Case {
  readonly q: string;
  readonly query: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const CASES = JSON.parse(readFileSync(new URL('./questions.json', import.meta.url), 'utf8')) as Case[];
const graph = talksGraph();

describe('ask understands', () => {
  test.each(CASES)('$q', ({ q, query, params }) => {
    const found = understand(graph, q, '2026-01-15');
    expect(found).toEqual({ is: 'understood', query, params });
    if (found.is === 'understood') expect(() => runQuery(graph, found.query, found.params)).not.toThrow();
  });
});

describe('ask does not pretend', () => {
  test.each(['今日の天気は？', 'こんにちは', 'What is the capital of France?', 'How do I bake bread', '', '？？？'])(
    '%s',
    (q) => {
      expect(understand(graph, q, '2026-01-15').is).toBe('unclear');
    },
  );

  test('names what came nearest', () => {
    const found = understand(graph, '会談の年表', '2026-01-15');
    expect(found.is).toBe('understood');
    const unclear = understand(graph, '会議のにおい', '2026-01-15');
    expect(unclear.is === 'unclear' && unclear.nearest.length).toBe(3);
  });
});
