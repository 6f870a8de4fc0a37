import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportCypher, loadGraph, writeNeo4jCsv } from '../../src/neo4j/index.js';
import { generatedGraph } from '../support/generated-graph.js';
import { hostileGraph } from '../support/hostile-graph.js';
import { adminCommand, available, because, openDriver, type Server, startNeo4j } from '../support/neo4j.js';
import { databaseContent, emptyDatabase, graphContent } from '../support/neo4j-content.js';

const GRAPHS = [
  ['a generated graph', generatedGraph(11, { nodes: 6, edges: 8 })],
  ['hostile texts', hostileGraph()],
] as const;

/** Statements as cypher-shell cuts a script: at a semicolon that ends a line. */
const statementsOf = (script: string): string[] =>
  script.split(/;\n/).filter((statement) => statement.replace(/^\/\/.*$/gm, '').trim() !== '');

describe.skipIf(!available)(`three ways in, one content${because}`, () => {
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

  it.each(GRAPHS)('load: %s', async (_, graph) => {
    await loadGraph(graph, server.connection, {});
    expect(await databaseContent(driver)).toEqual(graphContent(graph));
  });

  it.each(GRAPHS)('export cypher, run twice: %s', async (_, graph) => {
    const statements = statementsOf([...exportCypher(graph)].join(''));
    for (const statement of [...statements, ...statements]) await driver.executeQuery(statement);
    expect(await databaseContent(driver)).toEqual(graphContent(graph));
    const summary = await loadGraph(graph, server.connection, { prune: true });
    expect(summary).toMatchObject({ nodes: { unchanged: graph.order }, relationships: { unchanged: graph.size } });
  });

  it.each(GRAPHS)('export neo4j-csv, by the real import tool: %s', async (_, graph) => {
    const folder = mkdtempSync(join(tmpdir(), 'kaidan-csv-'));
    writeNeo4jCsv(graph, folder);
    const home = mkdtempSync(join(tmpdir(), 'kaidan-import-'));
    const tool = join(folder, 'neo4j-admin');
    writeFileSync(tool, adminCommand(home));
    chmodSync(tool, 0o755);
    execFileSync('sh', [join(folder, 'import.sh')], {
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, NEO4J_HOME: '' },
      stdio: 'pipe',
    });
    const imported = await startNeo4j({ home });
    const reader = openDriver(imported.connection);
    try {
      expect(await databaseContent(reader)).toEqual(graphContent(graph));
      const summary = await loadGraph(graph, imported.connection, { prune: true });
      expect(summary).toMatchObject({ nodes: { unchanged: graph.order }, relationships: { unchanged: graph.size } });
    } finally {
      await reader.close();
      await imported.stop();
      for (const path of [folder, home]) rmSync(path, { recursive: true });
    }
  });
});
