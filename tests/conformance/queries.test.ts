import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KaidanGraph } from '../../src/graph/index.js';
import { type Connected, withConnection } from '../../src/neo4j/connection.js';
import { loadGraph } from '../../src/neo4j/index.js';
import { answer } from '../../src/neo4j/queries.js';
import { type Params, QUERIES, type QueryName } from '../../src/query/catalog/index.js';
import { runQuery } from '../../src/query/index.js';
import { EXAMPLE_PARAMS, exampleGraph } from '../support/example-graph.js';
import { generatedGraph } from '../support/generated-graph.js';
import { hostileGraph } from '../support/hostile-graph.js';
import { available, because, type Server, startNeo4j } from '../support/neo4j.js';
import { paramSets } from '../support/param-sets.js';
import { realGraph } from '../support/real-graph.js';

const NAMES = Object.keys(QUERIES) as QueryName[];

interface Case {
  readonly graph: () => KaidanGraph | Promise<KaidanGraph>;
  readonly params: (graph: KaidanGraph, name: QueryName) => Params[];
}

const CASES: Readonly<Record<string, Case>> = {
  'the example': { graph: exampleGraph, params: (graph, name) => [EXAMPLE_PARAMS[name] ?? {}, ...paramSets(graph, name, 2)] },
  'a dense graph': {
    graph: () => generatedGraph(22, { nodes: 16, edges: 160 }),
    params: (graph, name) => paramSets(graph, name, 5),
  },
  'real articles': { graph: realGraph, params: (graph, name) => paramSets(graph, name, 4) },
  'hostile texts': { graph: hostileGraph, params: (graph, name) => paramSets(graph, name, 2) },
};

/** Columns of a row in their order too, not only as a set. */
const exact = (rows: readonly object[]): unknown[] => rows.map((row) => Object.entries(row));

describe.skipIf(!available)(`named queries: the same rows in memory and on Neo4j${because}`, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(async () => {
    await server?.stop();
    server?.remove();
  });

  const ask = async (name: QueryName, params: Params, graph: KaidanGraph, connected: Connected): Promise<number> => {
    const [expected, found] = [runQuery(graph, name, params), await answer(name, params, connected)];
    expect(exact(found), `${name} ${JSON.stringify(params)}`).toEqual(exact(expected));
    return found.length;
  };

  describe.each(Object.entries(CASES))('%s', (title, { graph: make, params }) => {
    let graph: KaidanGraph;
    beforeAll(async () => {
      graph = await make();
      await loadGraph(graph, server.connection, { prune: true });
    });

    it.each(NAMES)('%s', async (name) => {
      let rows = 0;
      await withConnection(server.connection, async (connected) => {
        for (const set of params(graph, name)) rows += await ask(name, set, graph, connected);
      });
      if (title !== 'hostile texts' && title !== 'real articles')
        expect(rows, 'no parameter set found anything').toBeGreaterThan(0);
    });
  });
});
