import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexfLibrary from 'graphology-gexf';
import graphmlLibrary from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import type { KaidanGraph } from '../../src/export/index.js';
import { clean, keyText } from '../../src/export/text.js';
import { generate } from './generate.js';
import { emptyGraph, sampleGraph } from './graphs.js';
import { hostileGraph } from './hostile.js';
import { type InPython, noPython, readInPython } from './python.js';
import { textOf } from './text-of.js';

const GRAPHS: Record<string, () => KaidanGraph> = {
  sample: sampleGraph,
  generated: () => generate({ people: 30, meetings: 80 }),
  hostile: hostileGraph,
};
const missing = noPython();
if (missing) console.warn(`not run: ${missing}`);

type Bag = Record<string, unknown>;

/** What a graph says, as a file in XML can say it: lists and evidence through `list`, nothing empty, no character that XML lacks. */
function told(
  graph: KaidanGraph,
  list: (value: unknown[]) => unknown,
): { nodes: Record<string, Bag>; edges: Record<string, Bag> } {
  const bag = (attributes: object): Bag =>
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([, value]) => !Array.isArray(value) || value.length > 0)
        .map(([name, value]) => [name, Array.isArray(value) ? list(value) : typeof value === 'string' ? clean(value) : value]),
    );
  return {
    nodes: Object.fromEntries(graph.mapNodes((key, attributes) => [keyText(key), bag(attributes)])),
    edges: Object.fromEntries(
      graph.mapEdges((key, attributes, source, target) => [
        keyText(key),
        { ...bag(attributes), source: keyText(source), target: keyText(target) },
      ]),
    ),
  };
}

/** Takes from what arrived what the file has beyond the graph: places, looks, counts. */
const only = (attributes: Bag, names: readonly string[]): Bag =>
  Object.fromEntries(names.filter((name) => name in attributes).map((name) => [name, attributes[name]]));
const NODE_NAMES = [
  ...new Set(
    Object.values(GRAPHS).flatMap((make) =>
      make()
        .mapNodes((_, attributes) => Object.keys(attributes))
        .flat(),
    ),
  ),
];
const EDGE_NAMES = [
  ...new Set(
    Object.values(GRAPHS).flatMap((make) =>
      make()
        .mapEdges((_, attributes) => Object.keys(attributes))
        .flat(),
    ),
  ),
  'source',
  'target',
];

const json = (value: unknown[]): string => clean(JSON.stringify(value));

describe.each(Object.keys(GRAPHS))('%s', (name) => {
  const graph = GRAPHS[name]!();

  test('GraphML through graphology-graphml', async () => {
    const back = graphmlLibrary.parse(MultiDirectedGraph, await textOf(graph, 'graphml'));
    const nodes = Object.fromEntries(back.mapNodes((key, attributes) => [key, only(attributes, NODE_NAMES)]));
    const edges = Object.fromEntries(
      back.mapEdges((key, attributes, source, target) => [key, only({ ...attributes, source, target }, EDGE_NAMES)]),
    );
    expect({ nodes, edges }).toEqual(told(graph, json));
  });

  test('GEXF through graphology-gexf', async () => {
    const back = gexfLibrary.parse(MultiDirectedGraph, await textOf(graph, 'gexf'));
    // Its reader takes lists apart at every comma, quotes or no quotes: lists are left to Gephi's own importer.
    const plain = (bag: Bag, names: readonly string[]): Bag =>
      Object.fromEntries(Object.entries(only(bag, names)).filter(([, value]) => !Array.isArray(value)));
    const expected = told(graph, (value) => value);
    expect(Object.fromEntries(back.mapNodes((key, attributes) => [key, plain(attributes, NODE_NAMES)]))).toEqual(
      Object.fromEntries(Object.entries(expected.nodes).map(([key, bag]) => [key, plain(bag, NODE_NAMES)])),
    );
    const edges = back.mapEdges((key, attributes, source, target) => [
      key,
      plain({ ...attributes, type: attributes.kind, source, target }, EDGE_NAMES),
    ]);
    expect(Object.fromEntries(edges)).toEqual(
      Object.fromEntries(Object.entries(expected.edges).map(([key, bag]) => [key, plain(bag, EDGE_NAMES)])),
    );
  });

  test('JSON through graphology', async () => {
    const back: KaidanGraph = new MultiDirectedGraph();
    back.import(JSON.parse(await textOf(graph, 'json')));
    const parts = (one: KaidanGraph): unknown => {
      const { nodes, edges } = one.export();
      return [nodes.sort((a, b) => (a.key < b.key ? -1 : 1)), edges.sort((a, b) => (a.key! < b.key! ? -1 : 1))];
    };
    expect(parts(back)).toEqual(parts(graph));
  });

  test.skipIf(missing).each(['networkx-graphml', 'igraph', 'networkx-gexf'] as const)('through %s', async (how) => {
    const found = readInPython(how, await textOf(graph, how === 'networkx-gexf' ? 'gexf' : 'graphml')) as InPython;
    const expected = told(graph, json);
    expect(found.directed).toBe(true);
    expect(Object.keys(found.nodes).sort()).toEqual(Object.keys(expected.nodes).sort());
    const ends = (source: unknown, target: unknown, key: unknown): string => JSON.stringify([source, target, key]);
    expect(found.edges.map(([source, target, key]) => ends(source, target, key)).sort()).toEqual(
      Object.entries(expected.edges)
        .map(([key, bag]) => ends(bag.source, bag.target, key))
        .sort(),
    );
    if (how === 'networkx-gexf') return;
    // igraph fills what is absent with empty text.
    const full = (bag: Bag): Bag =>
      Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== '' && value !== null && !Number.isNaN(value)));
    for (const [key, bag] of Object.entries(expected.nodes)) expect(full(only(found.nodes[key]!, NODE_NAMES))).toEqual(full(bag));
    for (const [source, target, key, bag] of found.edges)
      expect(full({ ...only(bag, EDGE_NAMES), source, target })).toEqual(full(expected.edges[key]!));
  });

  test.skipIf(missing)('JSON-LD through rdflib', async () => {
    const triples = readInPython('rdflib', await textOf(graph, 'jsonld')) as [string, string, string][];
    const count = (predicate: string, object?: string): number =>
      triples.filter(([, p, o]) => p === predicate && (object === undefined || o === object)).length;
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    expect(count(`${rdf}type`, `${rdf}Statement`)).toBe(graph.size);
    expect(new Set(triples.filter(([, p]) => p === 'https://schema.org/name').map(([s]) => s)).size).toBe(graph.order);
    const plain = new Set(graph.mapEdges((_, { type }, source, target) => `${type} ${source} ${target}`));
    expect(triples.filter(([s, p]) => /^urn:kaidan:term:[A-Z_]+$/.test(p) && !s.startsWith('urn:kaidan:edge:')).length).toBe(
      plain.size,
    );
    expect(triples.every(([, , o]) => !o.startsWith('javascript:'))).toBe(true);
  });
});

describe('nothing and almost nothing', () => {
  const single = (): KaidanGraph => {
    const graph = emptyGraph();
    graph.addNode('topic:x', { kind: 'Topic', name: 'x', aliases: [] });
    return graph;
  };
  test.each([
    ['empty', emptyGraph, 0],
    ['one node', single, 1],
  ] as const)('%s', async (_, make, order) => {
    expect(gexfLibrary.parse(MultiGraph, await textOf(make(), 'gexf')).order).toBe(order);
    expect(graphmlLibrary.parse(MultiDirectedGraph, await textOf(make(), 'graphml')).order).toBe(order);
    expect(JSON.parse(await textOf(make(), 'json')).nodes).toHaveLength(order);
    expect(JSON.parse(await textOf(make(), 'jsonld'))['@graph']).toHaveLength(order);
    expect((await textOf(make(), 'csv', { view: 'nodes' })).split('\r\n')).toHaveLength(order + 2);
    expect(await textOf(make(), 'svg')).toMatch(/^<svg[\s\S]*<\/svg>\n$/);
    expect(await textOf(make(), 'html')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });
});
