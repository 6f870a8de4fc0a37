import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadGraph, type Progress } from '../../src/neo4j/index.js';
import { generatedGraph } from '../support/generated-graph.js';
import { available, because, openDriver, type Server, startNeo4j } from '../support/neo4j.js';
import { databaseContent, emptyDatabase, graphContent } from '../support/neo4j-content.js';

describe.skipIf(!available)(`load into a real Neo4j${because}`, () => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await startNeo4j();
    driver = openDriver(server.connection);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
    server?.remove();
  });
  beforeEach(() => emptyDatabase(driver), 60_000);

  const write = async (statement: string, parameters: object = {}): Promise<void> => {
    await driver.executeQuery(statement, parameters);
  };

  it('stores every node, edge and attribute', async () => {
    const graph = generatedGraph(1);
    const summary = await loadGraph(graph, server.connection, {});
    expect(summary).toMatchObject({
      nodes: { created: graph.order, changed: 0 },
      relationships: { created: graph.size, changed: 0 },
    });
    expect(await databaseContent(driver)).toEqual(graphContent(graph));
  });

  it('writes nothing the second time', async () => {
    const graph = generatedGraph(2);
    await loadGraph(graph, server.connection, {});
    const last = async (): Promise<unknown> => {
      const session = driver.session();
      await session.run('RETURN 1');
      await session.close();
      return session.lastBookmarks();
    };
    const before = await last();
    const summary = await loadGraph(graph, server.connection, { prune: true });
    expect(summary).toMatchObject({
      constraints: 0,
      nodes: { created: 0, changed: 0, deleted: 0, unchanged: graph.order },
      relationships: { created: 0, changed: 0, deleted: 0, unchanged: graph.size },
    });
    expect(await last()).toEqual(before);
  });

  it('writes what changed and nothing else', async () => {
    const graph = generatedGraph(3);
    await loadGraph(graph, server.connection, {});
    graph.setNodeAttribute('country:JP', 'name', '日本国');
    graph.removeNodeAttribute('country:CN', 'nameEn');
    const edge = graph.findEdge((_, { type }) => type === 'MET_WITH')!;
    graph.setEdgeAttribute(edge, 'date', '2025-11');
    const summary = await loadGraph(graph, server.connection, {});
    expect(summary).toMatchObject({ nodes: { created: 0, changed: 2 }, relationships: { created: 0, changed: 1 } });
    expect(await databaseContent(driver)).toEqual(graphContent(graph));
  });

  it('prunes to the same as a fresh load, and leaves what others wrote', async () => {
    await write(`CREATE (:Note {text: 'mine'})-[:REMARKS_ON {since: 1}]->(:Country {name: 'a country of mine'})`);
    const foreign = await databaseContent(driver);
    await loadGraph(generatedGraph(4), server.connection, {});
    const graph = generatedGraph(5, { nodes: 8, edges: 20 });
    const preview = await loadGraph(graph, server.connection, { prune: true, dryRun: true });
    const summary = await loadGraph(graph, server.connection, { prune: true });
    expect(preview).toEqual({ ...summary, dryRun: true, seconds: preview.seconds });
    expect(summary.nodes.deleted).toBeGreaterThan(0);
    expect((await databaseContent(driver)).sort()).toEqual([...graphContent(graph), ...foreign].sort());
  });

  it('releases a node that others have built on instead of deleting it', async () => {
    const graph = generatedGraph(6);
    await loadGraph(graph, server.connection, {});
    const minister = graph.findNode((_, { kind }) => kind === 'Minister')!;
    const remark = `MATCH (m:Minister {key: $minister}) SET m.remark = 'seen in Tokyo' CREATE (:Note)-[:ON]->(m)`;
    await write(remark, { minister });
    graph.dropNode(minister);
    const summary = await loadGraph(graph, server.connection, { prune: true });
    expect(summary).toMatchObject({ released: 1, nodes: { deleted: 0 } });
    const { records } = await driver.executeQuery(
      'MATCH (:Note)-[:ON]->(m) RETURN labels(m) AS labels, properties(m) AS properties',
    );
    expect(records[0]?.toObject()).toEqual({ labels: [], properties: { remark: 'seen in Tokyo' } });
  });

  it('keeps what the user added to a node, through changes of it', async () => {
    const graph = generatedGraph(7);
    await loadGraph(graph, server.connection, {});
    await write(`MATCH (c:Country {key: 'country:JP'}) SET c.remark = 'here', c:Home`);
    graph.setNodeAttribute('country:JP', 'name', '日本国');
    await loadGraph(graph, server.connection, { prune: true });
    const { records } = await driver.executeQuery(`MATCH (c:Home) RETURN c.name AS name, c.remark AS remark`);
    expect(records[0]?.toObject()).toEqual({ name: '日本国', remark: 'here' });
  });

  it('moves a relationship whose id has other ends now', async () => {
    const graph = generatedGraph(8);
    await loadGraph(graph, server.connection, {});
    const edge = graph.findEdge((_, { type }) => type === 'VISITED')!;
    const { ...attributes } = graph.getEdgeAttributes(edge);
    const source = graph.source(edge);
    const target = ['country:JP', 'country:CN'].find((key) => key !== graph.target(edge))!;
    graph.dropEdge(edge);
    graph.addDirectedEdgeWithKey(edge, source, target, attributes);
    const summary = await loadGraph(graph, server.connection, {});
    expect(summary.relationships).toMatchObject({ created: 1, deleted: 1 });
    expect(await databaseContent(driver)).toEqual(graphContent(graph));
  });

  it("refuses to take over a stranger's node that has a key of ours", async () => {
    await write(`CREATE (:Country {key: 'country:JP', name: 'not yours'})`);
    await expect(loadGraph(generatedGraph(9), server.connection, {})).rejects.toThrow(/country:JP.*not written by Kaidan/);
    const { records } = await driver.executeQuery(`MATCH (c:Country {key: 'country:JP'}) RETURN properties(c) AS c`);
    expect(records[0]?.get('c')).toEqual({ key: 'country:JP', name: 'not yours' });
  });

  it('stops between two transactions when told, says what is in, and is completed by the next run', async () => {
    const graph = generatedGraph(10);
    const stop = new AbortController();
    const onProgress = ({ stage }: Progress): void => {
      if (stage === 'relationships') stop.abort();
    };
    const summary = await loadGraph(graph, server.connection, { batchSize: 5, signal: stop.signal, onProgress });
    expect(summary).toMatchObject({ interrupted: true, nodes: { created: graph.order } });
    const { created } = summary.relationships;
    expect(created).toBeGreaterThan(0);
    expect(await databaseContent(driver)).toHaveLength(graph.order + created);
    expect((await loadGraph(graph, server.connection, {})).relationships).toMatchObject({
      created: graph.size - created,
      unchanged: created,
    });
    expect(await databaseContent(driver)).toEqual(graphContent(graph));
  });

  it('bears several loads at once, of graphs that overlap', async () => {
    const graphs = [12, 13, 14].map((seed) => generatedGraph(seed, { nodes: 8, edges: 40 }));
    const loads = [...graphs, ...graphs].map((graph) => loadGraph(graph, server.connection, { batchSize: 50 }));
    const outcomes = await Promise.allSettled(loads);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    for (const graph of graphs) await loadGraph(graph, server.connection, { prune: true });
    expect(await databaseContent(driver)).toEqual(graphContent(graphs[2]!));
  });

  it('refuses a key that Neo4j cannot index, before anything of it is sent', async () => {
    const graph = generatedGraph(15, { nodes: 2, edges: 1 });
    graph.addNode(`country:${'長'.repeat(3000)}`, { kind: 'Country', name: '長い', aliases: [], code: 'XX' });
    await expect(loadGraph(graph, server.connection, {})).rejects.toThrow(/has 9008 bytes; Neo4j indexes at most 8000/);
    const half = generatedGraph(15, { nodes: 2, edges: 1 });
    half.addNode('country:\ud800', { kind: 'Country', name: '半', aliases: [], code: 'XX' });
    await expect(loadGraph(half, server.connection, {})).rejects.toThrow(/broken Unicode/);
  });

  it('takes a key of just the longest length', async () => {
    const graph = generatedGraph(16, { nodes: 2, edges: 1 });
    graph.addNode('k'.repeat(8000), { kind: 'Country', name: '長い', aliases: [], code: 'XX' });
    await loadGraph(graph, server.connection, {});
    expect(await databaseContent(driver)).toEqual(graphContent(graph));
  });
});
