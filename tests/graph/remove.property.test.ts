import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleGraph } from '../../benchmarks/generate.js';
import { canonical, diff, fold, foldFile, updateLedger } from '../../src/graph/index.js';

test('an article removed leaves the graph as if it had never been added; any batches give the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaidan-remove-'));
  const indices = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(indices, fc.nat(), fc.nat(), (all, gone, cut) => {
      const [whole, parts] = [join(folder, 'whole.jsonl'), join(folder, 'parts.jsonl')];
      const graphs = all.map((i) => articleGraph(i));
      const out = graphs[gone % graphs.length]!;
      const rest = graphs.filter((graph) => graph !== out);
      updateLedger(whole, { put: rest });
      const at = cut % graphs.length;
      for (const batch of [graphs.slice(0, at), graphs.slice(at)]) updateLedger(parts, { put: batch });
      updateLedger(parts, { put: [], remove: ({ article }) => article === out.attributes.article });
      expect(readFileSync(parts, 'utf8')).toBe(readFileSync(whole, 'utf8'));
      expect(canonical(foldFile(parts).merged)).toBe(canonical(fold(rest).merged));
      rmSync(whole);
      rmSync(parts);
    }),
    { numRuns: 40 },
  );
  rmSync(folder, { recursive: true });
});

test('the difference of two graphs names what came, went and changed', () => {
  const [a, b] = [fold([articleGraph(1), articleGraph(2)]).merged, fold([articleGraph(2), articleGraph(3)]).merged];
  expect(diff(a, a)).toEqual({ nodes: { added: [], removed: [], changed: [] }, edges: { added: [], removed: [], changed: [] } });
  const { nodes } = diff(a, b);
  expect(nodes.added.map(({ key }) => key)).toContain(articleGraph(3).attributes.article);
  expect(nodes.removed.map(({ key }) => key)).toContain(articleGraph(1).attributes.article);
});
