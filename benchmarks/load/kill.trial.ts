import { expect, it } from 'vitest';
import { loadGraph } from '../../src/neo4j/index.js';
import { openDriver, startNeo4j } from '../../tests/support/neo4j.js';
import { checksum, databaseContent, graphContent } from '../../tests/support/neo4j-content.js';
import { bigGraph } from './big-graph.js';

const RELATIONSHIPS = Number(process.env.RELATIONSHIPS ?? 200_000);

it('is completed by the next load after the server was killed in the middle', async () => {
  const graph = bigGraph(RELATIONSHIPS);
  const first = await startNeo4j();
  let killed: Promise<void> | undefined;
  const onProgress = ({ stage, done, total }: { stage: string; done: number; total: number }): void => {
    if (stage === 'relationships' && done > total / 2) killed ??= first.kill();
  };
  const error = await loadGraph(graph, first.connection, { onProgress }).then(
    () => undefined,
    (reason: Error) => reason,
  );
  await killed;
  console.log(`killed: ${error?.message}`);
  expect(error?.message).toMatch(/^No Neo4j answers at .* the next load completes it/);
  const second = await startNeo4j({ home: first.home });
  const summary = await loadGraph(graph, second.connection);
  console.log(`then: ${JSON.stringify(summary)}`);
  expect(summary.relationships.created).toBeGreaterThan(0);
  expect(summary.relationships.unchanged).toBeGreaterThan(0);
  const driver = openDriver(second.connection);
  const found = await databaseContent(driver);
  expect(found).toHaveLength(graph.order + graph.size);
  expect(checksum(found)).toBe(checksum(graphContent(graph)));
  await driver.close();
  await second.stop();
  second.remove();
});
