import { beforeAll, describe, expect, test } from 'vitest';
import type { KaidanGraph } from '../../src/export/index.js';
import { buildScene, type Scene, type SceneEdge, type SceneNode } from '../../src/export/scene/index.js';
import { clean, keyText } from '../../src/export/text.js';
import { generate } from './generate.js';
import { type InGephi, noGephi, readInGephi } from './gephi.js';
import { emptyGraph, sampleGraph } from './graphs.js';
import { hostileGraph } from './hostile.js';
import { textOf } from './text-of.js';

const missing = noGephi();
if (missing) console.warn(`not run: ${missing}`);

const GRAPHS: Record<string, () => KaidanGraph> = {
  sample: sampleGraph,
  generated: () => generate({ people: 30, meetings: 80 }),
  hostile: hostileGraph,
};
const VIEWS = ['meetings', 'people', 'people-sum', 'countries', 'forums'];

/** Gephi writes attribute ids in small letters. */
const lower = (values: object): object =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0))
      .map(([name, value]) => [name.toLowerCase(), tidy(value)]),
  );
const tidy = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => clean(String(item))) : typeof value === 'string' ? clean(value) : value;
const rgb = (color: string): number[] => [1, 3, 5].map((i) => Number.parseInt(color.slice(i, i + 2), 16));
const millis = (spells: readonly { start: string; end: string }[]): number[][] =>
  spells.map(({ start, end }) => [Date.parse(start), Date.parse(end)]);

describe.skipIf(missing)("Gephi's importer", () => {
  describe.each(Object.keys(GRAPHS))('%s', (name) => {
    const graph = GRAPHS[name]!();
    let arrived: InGephi[] = [];
    beforeAll(async () => {
      arrived = readInGephi(await Promise.all(VIEWS.map((view) => textOf(graph, 'gexf', { view }))));
    });

    test.each(VIEWS)('view %s arrives whole', (view) => {
      const found = arrived[VIEWS.indexOf(view)]!;
      const scene = buildScene(graph, view, {});
      expect(found.issues.filter(({ level }) => level !== 'INFO')).toEqual([]);
      expect(found.nodes.map(({ id }) => id).sort()).toEqual(scene.nodes.map(({ key }) => keyText(key)).sort());
      for (const node of scene.nodes) compareNode(graph, node, found.nodes.find(({ id }) => id === keyText(node.key))!);
      const edges = [...scene.edges()];
      expect(found.edges).toHaveLength(edges.length);
      for (const edge of edges) compareEdge(scene, edge, found.edges.find(({ id }) => id === keyText(edge.key))!);
    });
  });

  test('the graph itself, not only our picture of it, is what arrives', async () => {
    const graph = sampleGraph();
    const [found] = readInGephi([await textOf(graph, 'gexf')]);
    expect(found!.edges.map(({ id, kind }) => [id, kind]).sort()).toEqual(graph.mapEdges((key, { type }) => [key, type]).sort());
    const met = found!.edges.find(({ values }) => values.meeting === 'meeting:m1' && values.relation === 'MET_WITH')!;
    const { evidence } = graph.getEdgeAttributes(met.id);
    expect(met.values).toMatchObject({ status: 'held', date: '2025-11-01', mode: 'in-person', place: 'クアラルンプール' });
    expect(met.values.sentences).toEqual(evidence!.map(({ text }) => text));
    expect(met.values.spans).toEqual(evidence!.map(({ start, end }) => `${start}-${end}`));
    expect(met.spells).toEqual([[Date.UTC(2025, 10, 1), Date.UTC(2025, 10, 1)]]);
    expect(met.weight).toBe(2);
  });

  test('under its default settings parallel edges of one kind become one, whose weight is their sum', async () => {
    const [found] = readInGephi([await textOf(sampleGraph(), 'gexf', { view: 'people' })], 'merge');
    expect(found!.issues.filter(({ level }) => level !== 'INFO')).toEqual([]);
    expect(found!.edges.map(({ weight }) => weight).sort()).toEqual([2, 2]);
  });

  test('an empty graph and one of a single node open', async () => {
    const single = emptyGraph();
    single.addNode('topic:x', { kind: 'Topic', name: 'x', aliases: [] });
    const texts = [
      await textOf(emptyGraph(), 'gexf'),
      await textOf(emptyGraph(), 'gexf', { view: 'people' }),
      await textOf(single, 'gexf'),
    ];
    const found = readInGephi(texts);
    expect(found.flatMap(({ issues }) => issues).filter(({ level }) => level !== 'INFO')).toEqual([]);
    expect(found.map(({ nodes }) => nodes.length)).toEqual([0, 0, 1]);
  });
});

function compareNode(graph: KaidanGraph, node: SceneNode, arrived: InGephi['nodes'][number]): void {
  const counts = { meetingCount: node.meetings, articleCount: node.articles };
  expect(arrived.values).toEqual(lower({ ...graph.getNodeAttributes(node.key), ...counts }));
  // Gephi shows the id of what has no label.
  if (node.label !== '') expect(arrived.label).toBe(node.label);
  for (const name of ['x', 'y', 'size'] as const) expect(arrived[name]).toBeCloseTo(node[name], 2);
  expect(arrived.color.slice(0, 3)).toEqual(rgb(node.color));
  expect(arrived.spells).toEqual(millis(node.spells));
}

function compareEdge(scene: Scene, edge: SceneEdge, arrived: InGephi['edges'][number]): void {
  const [source, target] = [scene.nodes[edge.source]!.key, scene.nodes[edge.target]!.key].map(keyText);
  const ends = [arrived.source, arrived.target];
  expect(scene.directed ? ends : ends.sort()).toEqual(scene.directed ? [source, target] : [source, target].sort());
  expect([arrived.kind, arrived.label, arrived.weight, arrived.directed]).toEqual([
    edge.type,
    edge.label,
    edge.weight,
    scene.directed,
  ]);
  expect(arrived.color).toEqual([...rgb(edge.color), expect.closeTo(edge.alpha, 2)]);
  expect(arrived.spells).toEqual(millis(edge.spells));
  const { evidence } = edge;
  const { type: _, evidence: __, ...values } = edge.values;
  const lists = {
    sentences: evidence.map(({ text }) => text),
    articles: evidence.map(({ article }) => article),
    spans: evidence.map(({ start, end }) => `${start}-${end}`),
    rules: evidence.map(({ rule }) => rule),
  };
  expect(arrived.values).toEqual(lower({ ...values, ...lists, relation: edge.type }));
}
