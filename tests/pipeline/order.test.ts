import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, fold, ledgerLine } from '../../src/graph/index.js';
import { createExtractor } from '../../src/pipeline.js';
import { ALL, extract } from './articles.js';

const lines = ALL.map((article) => ledgerLine(extract(article)));

test('a second run, in the other order, gives the same lines', async () => {
  const again = await createExtractor();
  const turned = [...ALL].reverse().map((article) => ledgerLine(again(article)));
  expect(turned.reverse()).toEqual(lines);
});

test('the order of the files makes no difference to the merged graph', () => {
  const graphs = ALL.map(extract);
  const merged = canonical(fold(graphs).merged);
  const order = fc.shuffledSubarray(graphs, { minLength: graphs.length, maxLength: graphs.length });
  fc.assert(
    fc.property(order, (turned) => {
      expect(canonical(fold(turned).merged)).toBe(merged);
    }),
    { numRuns: 20 },
  );
});
