import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleGraph } from '../../benchmarks/generate.js';
import { canonical, fold } from '../../src/graph/index.js';
import type { SerializedGraph } from '../../src/model/index.js';

const bytes = (graphs: readonly SerializedGraph[]): string => canonical(fold(graphs).merged);

/** Numbers of articles close enough in kind that people and meetings recur. */
const articles = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 });
const seeds = fc.integer({ min: 1, max: 5 });

describe('the fold', () => {
  test('gives the same bytes in any order', () => {
    fc.assert(
      fc.property(articles, seeds, fc.integer(), (indices, seed, swap) => {
        const graphs = indices.map((i) => articleGraph(i, seed));
        const turned = [...graphs].sort((a, b) => (hash(a, swap) < hash(b, swap) ? -1 : 1));
        expect(bytes(turned)).toBe(bytes(graphs));
      }),
      { numRuns: 100 },
    );
  });

  test('takes any number of re-reads of an article as one', () => {
    fc.assert(
      fc.property(articles, seeds, fc.nat(), (indices, seed, again) => {
        const graphs = indices.map((i) => articleGraph(i, seed));
        const doubled = [...graphs, graphs[again % graphs.length]!, graphs[0]!];
        expect(bytes(doubled)).toBe(bytes(graphs));
      }),
      { numRuns: 40 },
    );
  });

  test('leaves its input untouched', () => {
    const graphs = Array.from({ length: 30 }, (_, i) => articleGraph(i));
    const before = canonical(graphs);
    bytes(graphs);
    expect(canonical(graphs)).toBe(before);
  });

  test('loses no sentence and invents none', () => {
    const graphs = Array.from({ length: 200 }, (_, i) => articleGraph(i, 2));
    const cited = (edges: readonly { attributes: { evidence?: readonly { text: string }[] } }[]): Set<string> =>
      new Set(edges.flatMap(({ attributes }) => (attributes.evidence ?? []).map((e) => canonical(e))));
    expect(cited(fold(graphs).merged.edges)).toEqual(cited(graphs.flatMap((graph) => graph.edges)));
  });

  test('keeps talks across countries only, the smaller key first', () => {
    const { nodes, edges } = fold(Array.from({ length: 300 }, (_, i) => articleGraph(i, 3))).merged;
    const country = new Map(nodes.map(({ key, attributes }) => [key, attributes.country]));
    for (const { source, target, attributes } of edges) {
      if (attributes.type !== 'MET_WITH') continue;
      expect(source < target).toBe(true);
      expect(country.get(source)).not.toBe(country.get(target));
    }
  });
});

/** An order that a number fixes. */
const hash = (graph: SerializedGraph, salt: number): string => {
  let sum = salt;
  for (const c of graph.attributes.article) sum = (Math.imul(sum, 31) + c.charCodeAt(0)) | 0;
  return String(sum).padStart(12);
};
