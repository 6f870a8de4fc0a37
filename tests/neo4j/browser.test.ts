import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/neo4j/index.js';
import { QUERIES, type QueryName } from '../../src/query/catalog/index.js';
import { runQuery } from '../../src/query/index.js';
import { EXAMPLE_PARAMS, exampleGraph } from '../support/example-graph.js';
import { available, because, type Server, startNeo4j } from '../support/neo4j.js';
import { becauseChromium, chromiumAvailable, Neo4jBrowser } from '../support/neo4j-browser.js';

const NAMES = Object.keys(QUERIES) as QueryName[];
const file = (path: string): string => readFileSync(resolve(import.meta.dirname, '../../cypher', path), 'utf8');

describe.skipIf(!available || !chromiumAvailable)(`pasted into the real Neo4j Browser${because}${becauseChromium}`, () => {
  let server: Server;
  let browser: Neo4jBrowser;
  beforeAll(async () => {
    server = await startNeo4j();
    await loadGraph(exampleGraph(), server.connection);
    browser = await Neo4jBrowser.open(server);
    await browser.paste(`:style ${file('style.grass')}`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    server?.remove();
  });

  it.each(NAMES)('%s: rows, and a picture', async (name) => {
    const text = file(`queries/${name}.cypher`);
    const param = /^\/\/ (:param .*)$/m.exec(text)?.[1] ?? '';
    await (await browser.paste(param)).getByText('Successfully set your parameters').waitFor();
    const rows = await browser.rowsOf(await browser.paste(text));
    expect(rows).toBe(runQuery(exampleGraph(), name, EXAMPLE_PARAMS[name] ?? {}).length);
    const picture = await browser.paste(file(`queries/graph/${name}.cypher`));
    await picture.locator('svg.neod3viz g.node').first().waitFor({ timeout: 60_000 });
    await browser.clear();
  });

  it('draws the graph with names, in the style of the file', async () => {
    await browser.paste(
      ":param {person: 'minister:JP/佐久間亮一', with: null, forum: null, country: null, from: null, to: null, status: null}",
    );
    const picture = await browser.paste(file('queries/graph/met.cypher'));
    const minister = picture.locator('svg.neod3viz g.node', { hasText: '賀志遠' }).first();
    await minister.waitFor({ timeout: 60_000 });
    const circle = minister.locator('circle.b-outline');
    expect((await circle.getAttribute('fill'))?.toUpperCase()).toBe('#4C6FBF');
    expect(Number(await circle.getAttribute('r'))).toBe(32.5);
    const lines = picture.locator('svg.neod3viz g.relationship path.b-outline');
    expect(
      (await lines.evaluateAll((all) => all.map((one) => one.getAttribute('fill')))).map((fill) => fill?.toUpperCase()),
    ).toContain('#2E9E83');
  });
});
