import { expect, it } from 'vitest';
import { compileEdges } from '../../src/neo4j/compile.js';
import { loadGraph } from '../../src/neo4j/index.js';
import { openDriver, startNeo4j } from '../../tests/support/neo4j.js';
import { emptyDatabase } from '../../tests/support/neo4j-content.js';
import { bigGraph } from './big-graph.js';

const RELATIONSHIPS = Number(process.env.RELATIONSHIPS ?? 20_000);
const ROWS = 1000;

it('writes relationships at least twenty times as fast as row by row', async () => {
  const server = await startNeo4j();
  const driver = openDriver(server.connection);
  const graph = bigGraph(RELATIONSHIPS);
  await loadGraph(bigGraph(2000), server.connection);
  await emptyDatabase(driver);
  const marks: number[] = [];
  const onProgress = ({ stage }: { stage: string }): void => {
    if (stage === 'relationships' || marks.length === 0) marks.push(performance.now());
    else marks[0] = performance.now();
  };
  await loadGraph(graph, server.connection, { onProgress });
  const batched = graph.size / ((marks.at(-1)! - marks[0]!) / 1000);
  await driver.executeQuery('MATCH ()-[r]->() DELETE r');
  const single = await rowByRow(driver, graph);
  console.log(
    `batched ${batched.toFixed(0)} relationships/s, row by row ${single.toFixed(0)}, ${(batched / single).toFixed(1)} times as fast`,
  );
  await driver.close();
  await server.stop();
  server.remove();
  expect(batched / single).toBeGreaterThan(20);
});

/** One statement and one transaction a relationship, over one session, as many scripts do it. */
const rowByRow = async (driver: ReturnType<typeof openDriver>, graph: ReturnType<typeof bigGraph>): Promise<number> => {
  const session = driver.session();
  let done = 0;
  const start = performance.now();
  for (const { statement, parameters } of compileEdges(graph, { batchSize: 1 })) {
    await session.run(statement, parameters);
    done += 1;
    if (done === ROWS) break;
  }
  await session.close();
  return done / ((performance.now() - start) / 1000);
};
