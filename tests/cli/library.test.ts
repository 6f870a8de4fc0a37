import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import gexf from 'graphology-gexf';
import { afterAll, describe, expect, test } from 'vitest';
import { build, explain, exportGraph, extract, find, met, openGraph, path, runQuery, understand } from '../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'kaidan-library-'));
afterAll(() => rmSync(folder, { recursive: true }));
const article = join(folder, 'article.txt');
const file = join(folder, 'kaidan.jsonl');
writeFileSync(
  article,
  '佐久間亮一防衛大臣は2031年5月20日、東京で中国の賀志遠国防部長と会談し、部隊間の交流を進めることで一致した。\n',
);

describe('the library, as its documentation shows it', () => {
  test('extract gives one graph an article', async () => {
    const counts: number[] = [];
    for await (const { graph } of extract([article])) if (graph) counts.push(graph.nodes.length);
    expect(counts).toHaveLength(1);
    expect(counts[0]).toBeGreaterThan(3);
  });

  test('build, open, ask', async () => {
    const { read, failed } = await build([article], file);
    expect({ read, failed }).toEqual({ read: 1, failed: 0 });
    const graph = await openGraph(file);
    const rows = met(graph, '佐久間').map(({ person, with: other, date }) => [person, other, date]);
    expect(rows).toEqual([['佐久間亮一', '賀志遠', '2031-05-20']]);
    expect(() => met(graph, '佐藤')).toThrow(/no person answers to "佐藤"/);
    expect(runQuery(graph, 'agreements-between', { a: 'JP', b: 'CN' })).toHaveLength(1);
    const found = understand(graph, '日本と中国は何で合意したか', '2031-06-01');
    expect(found).toMatchObject({ is: 'understood', query: 'agreements-between' });
  });

  test('finds, explains and connects nodes', async () => {
    const graph = await openGraph(file);
    const [a, b] = ['佐久間', '賀'].map((name) => find(graph, name)) as unknown as [{ key: string }, { key: string }];
    expect(explain(graph, a.key, b.key).map(({ attributes }) => attributes.type)).toEqual(['MET_WITH']);
    expect(path(graph, a.key, b.key).paths[0]?.sentences[0]).toMatch(/met .* on 2031-05-20/);
  });

  test('is a graphology graph: other tools work on it', async () => {
    const graph = await openGraph(file);
    expect(gexf.write(graph)).toContain('賀志遠');
    let text = '';
    for await (const piece of exportGraph(graph, 'json')) text += piece;
    expect(JSON.parse(text).nodes).toHaveLength(graph.order);
  });
});
