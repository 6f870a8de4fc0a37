import { expect, it } from 'vitest';
import { loadGraph } from '../../src/neo4j/index.js';
import { startNeo4j } from '../../tests/support/neo4j.js';
import { bigGraph } from './big-graph.js';

const RELATIONSHIPS = Number(process.env.RELATIONSHIPS ?? 1_000_000);
const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

it('loads a million relationships with flat memory on this side', async () => {
  const server = await startNeo4j();
  const graph = bigGraph(RELATIONSHIPS);
  const before = megabytes();
  let most = before;
  let next = 0;
  const onProgress = ({ stage, done, total }: { stage: string; done: number; total: number }): void => {
    if (done < next && done < total) return;
    next = done === total ? 0 : done + total / 10;
    const now = megabytes();
    most = Math.max(most, now);
    console.log(`${stage} ${done} of ${total}: ${now.toFixed(0)} MB, ${(now - before).toFixed(0)} above the graph`);
  };
  const summary = await loadGraph(graph, server.connection, { onProgress });
  console.log(
    `${graph.size} relationships in ${summary.seconds.toFixed(0)} s, at most ${(most - before).toFixed(0)} MB above the graph`,
  );
  await server.stop();
  server.remove();
  expect(summary.relationships.created).toBe(graph.size);
  expect(most - before).toBeLessThan(100);
});

it('bears several large loads at once without a deadlock that reaches the user', async () => {
  const server = await startNeo4j();
  const graphs = [0, 2000, 4000, 0].map((seed) => bigGraph(40_000, seed));
  const summaries = await Promise.all(graphs.map((graph) => loadGraph(graph, server.connection)));
  console.log(`four loads at once: ${summaries.map(({ seconds }) => seconds.toFixed(0)).join(', ')} s`);
  const again = await Promise.all(graphs.map((graph) => loadGraph(graph, server.connection)));
  for (const { relationships } of again) expect(relationships.created).toBe(0);
  await server.stop();
  server.remove();
});
