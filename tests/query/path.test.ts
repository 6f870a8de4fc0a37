import { describe, expect, test } from 'vitest';
import { path } from '../../src/query/index.js';
import { talksGraph } from './talks.js';

const graph = talksGraph();
const KOIZUMI = 'minister:JP/小泉進次郎';
const DONG = 'minister:CN/董軍';
const HEGSETH = 'minister:US/ピート・ヘグセス';
const MARLES = 'minister:AU/リチャード・マールズ';
const KISHIDA = 'minister:JP/岸田文雄';

const nodes = (...args: Parameters<typeof path> extends [unknown, ...infer R] ? R : never): string[][] =>
  path(graph, ...args).paths.map((found) => found.nodes.map((key) => graph.getNodeAttribute(key, 'name')));

describe('path', () => {
  test('is explained step by step, the shortest first', () => {
    const { paths, complete } = path(graph, KOIZUMI, DONG);
    expect(complete).toBe(true);
    expect(paths[0]?.sentences).toEqual([
      '董軍 met 小泉進次郎 on 2025-11-01 in クアラルンプール in the setting of 拡大ASEAN国防相会議',
    ]);
    const lengths = paths.map((found) => found.hops.length);
    expect(lengths).toEqual([...lengths].sort());
  });

  test('through people who met only', () => {
    expect(nodes(KOIZUMI, MARLES, { metOnly: true, limit: 1 })).toEqual([
      ['小泉進次郎', 'ピート・ヘグセス', 'リチャード・マールズ'],
    ]);
    expect(nodes(KOIZUMI, KISHIDA, { metOnly: true, maxHops: 8 })).toEqual([]);
  });

  test('via a node, and never through another', () => {
    expect(nodes(KOIZUMI, DONG, { via: [HEGSETH], limit: 1 })).toEqual([['小泉進次郎', 'ピート・ヘグセス', '董軍']]);
    for (const found of nodes(KOIZUMI, MARLES, { notVia: [HEGSETH], limit: 20 })) expect(found).not.toContain('ピート・ヘグセス');
  });

  test('within a span of time', () => {
    for (const { hops } of path(graph, KOIZUMI, HEGSETH, { from: '2025-11', limit: 50 }).paths) {
      for (const { edge } of hops) expect(graph.getEdgeAttribute(edge, 'date') ?? '2025-11').toMatch(/^2025-1[12]/);
    }
    expect(nodes(KOIZUMI, HEGSETH, { from: '2024', to: '2024', metOnly: true })).toEqual([]);
  });

  test('through countries, agreements and topics too', () => {
    expect(nodes('country:CN', 'topic:南シナ海', { limit: 1 })[0]).toHaveLength(3);
    expect(nodes(KISHIDA, 'topic:北朝鮮の核・ミサイル', { limit: 1 })[0]).toEqual([
      '岸田文雄',
      '三か国協議の定例化',
      '北朝鮮の核・ミサイル',
    ]);
  });

  test('is bounded by hops, number and time', () => {
    expect(nodes(KOIZUMI, KISHIDA, { maxHops: 1 })).toEqual([]);
    expect(nodes(KOIZUMI, KISHIDA, { maxHops: 6, limit: 7 })).toHaveLength(7);
    expect(path(graph, KOIZUMI, KISHIDA, { maxHops: 8, limit: 1000, timeout: -1 })).toEqual({ paths: [], complete: false });
  });

  test('never goes by an article, nor the long way round through a meeting of two who met', () => {
    for (const { nodes: keys } of path(graph, KOIZUMI, DONG, { limit: 500 }).paths) {
      const kinds = keys.map((key) => graph.getNodeAttribute(key, 'kind'));
      expect(kinds).not.toContain('Article');
      expect(kinds.join(' ')).not.toBe('Minister Meeting Minister');
    }
  });

  test('from a node to itself has no steps', () => {
    expect(path(graph, DONG, DONG)).toEqual({ paths: [{ nodes: [DONG], hops: [], sentences: [] }], complete: true });
  });
});
