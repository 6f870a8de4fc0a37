import { describe, expect, test } from 'vitest';
import { type Article, EDGE_TYPES, type EdgeType, type Evidence, type SerializedGraph } from '../../src/model/index.js';
import { ALL, extract, SAMPLES } from './articles.js';

/** Edges that an article states bear sentences; which do is the schema's to say. */
const states = (type: string): boolean => 'evidence' in EDGE_TYPES[type as EdgeType].attributes;

/** What is wrong with the evidence of an edge. */
function faults(article: Article, graph: SerializedGraph, type: string, evidence: readonly Evidence[]): string[] {
  const wrong: string[] = states(type) && evidence.length === 0 ? [`${type} cites nothing`] : [];
  for (const { article: key, start, end, text, rule } of evidence) {
    if (key !== graph.attributes.article) wrong.push(`${type} cites ${key}`);
    if (start >= end || article.text.slice(start, end) !== text) wrong.push(`${type} cites ${start}–${end} as "${text}"`);
    if (rule === '') wrong.push(`${type} names no rule`);
  }
  return wrong;
}

describe('every edge that an article states cites its words as they stand', () => {
  test.each(ALL.map((article) => [article.source, article] as const))('%s', (_, article) => {
    const graph = extract(article);
    expect(graph.edges.flatMap(({ attributes }) => faults(article, graph, attributes.type, attributes.evidence ?? []))).toEqual(
      [],
    );
  });

  test('also where the same words come with other line ends, widths and marks before them', () => {
    for (const { text } of SAMPLES.slice(0, 4)) {
      const changed = { ...SAMPLES[0]!, text: `😀\u200b${text.replaceAll('\n', '\r\n')}\r\n${text}` };
      const graph = extract(changed);
      expect(graph.edges.length).toBeGreaterThan(0);
      for (const { attributes } of graph.edges)
        expect(faults(changed, graph, attributes.type, attributes.evidence ?? [])).toEqual([]);
    }
  });
});

describe('every edge keeps to the schema', () => {
  test.each(ALL.map((article) => [article.source, article] as const))('%s', (_, article) => {
    const { nodes, edges } = extract(article);
    const kinds = new Map(nodes.map(({ key, attributes }) => [key, attributes.kind]));
    for (const { source, target, attributes } of edges) {
      const { from, to } = EDGE_TYPES[attributes.type as EdgeType] as { from: readonly string[]; to: readonly string[] };
      expect(from, attributes.type).toContain(kinds.get(source));
      expect(to, attributes.type).toContain(kinds.get(target));
    }
  });
});
