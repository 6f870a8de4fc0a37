import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, find, type KaidanGraph, openGraph, type Params, QUERIES, type QueryName, runQuery } from '../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'kaidan-examples-'));
const file = join(folder, 'sample.jsonl');
let graph: KaidanGraph;

beforeAll(async () => {
  await build(['data/articles'], file);
  graph = await openGraph(file);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A value as the command line takes it. */
function given(type: string, text: string): string {
  if (!['person', 'forum', 'topic', 'actor', 'node'].includes(type)) return text;
  const found = find(graph, text);
  return found.is === 'one' ? found.key : expect.fail(`${text} is not one node of the sample articles`);
}

describe('the example of each query finds something in the sample articles', () => {
  test.each(Object.keys(QUERIES) as QueryName[])('%s', (name) => {
    const { example, params } = QUERIES[name];
    const values = [...example.matchAll(/--param (\w+)=(\S+)/g)].map(([, param, text]) => {
      const { type } = (params as Record<string, { type: string }>)[param!]!;
      return [param!, given(type, text!)] as const;
    });
    expect(runQuery(graph, name, Object.fromEntries(values) as Params).length, example).toBeGreaterThan(0);
  });
});
