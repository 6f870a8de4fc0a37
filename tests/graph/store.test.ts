import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { articleGraph } from '../../benchmarks/generate.js';
import { Ledger, ledgerLine, openGraph, updateLedger, withLock, writeAtomically } from '../../src/graph/index.js';

const folder = mkdtempSync(join(tmpdir(), 'kaidan-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const fresh = (): string => join(folder, `${count++}.jsonl`);
const graphs = (...indices: number[]): ReturnType<typeof articleGraph>[] => indices.map((i) => articleGraph(i));

describe('a ledger', () => {
  test('has the same bytes whatever came first', () => {
    const [one, other] = [fresh(), fresh()];
    updateLedger(one, { put: graphs(1, 2, 3, 4) });
    updateLedger(other, { put: graphs(4, 2) });
    updateLedger(other, { put: graphs(3, 1, 2) });
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(one, 'utf8'));
  });

  test('puts a source read again in the place of what it had', () => {
    const file = fresh();
    const [old] = graphs(1);
    const now = { ...articleGraph(2), attributes: { ...articleGraph(2).attributes, source: old!.attributes.source } };
    updateLedger(file, { put: [old!] });
    updateLedger(file, { put: [now] });
    expect([...new Ledger(file)].map(({ attributes }) => attributes.article)).toEqual([now.attributes.article]);
  });

  test('sorts lines that a user put together', () => {
    const [file, sorted] = [fresh(), fresh()];
    writeFileSync(
      file,
      graphs(5, 1, 3)
        .map((g) => `${ledgerLine(g)}\n`)
        .join(''),
    );
    updateLedger(file, { put: graphs(2) });
    updateLedger(sorted, { put: graphs(1, 2, 3, 5) });
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(sorted, 'utf8'));
  });

  test('drops a last line that a crash cut off, and says so', () => {
    const file = fresh();
    updateLedger(file, { put: graphs(1, 2) });
    appendFileSync(file, ledgerLine(articleGraph(3)).slice(0, 500));
    const ledger = new Ledger(file);
    expect([...ledger]).toHaveLength(2);
    expect(ledger.warnings).toEqual([expect.stringContaining('line 3, the last, is cut off')]);
  });

  test('takes a last line without its line feed', () => {
    const file = fresh();
    writeFileSync(file, ledgerLine(articleGraph(1)));
    expect([...new Ledger(file)]).toHaveLength(1);
  });

  test.each<[string, (line: string) => string, RegExp]>([
    ['broken JSON', (line) => line.slice(0, -3), /line 2 is no valid JSON/],
    ['a newer version', (line) => line.replace('"version":1', '"version":99'), /line 2: it has version 99/],
    ['an unknown kind', (line) => line.replace('"kind":"Minister"', '"kind":"Minster"'), /line 2: node .* unknown kind Minster/],
    [
      'an edge to nowhere',
      (line) => line.replace(/"target":"country:[A-Z]{2}"/, '"target":"country:ZZ"'),
      /line 2: an edge leads to country:ZZ/,
    ],
    [
      'an attribute of another type',
      (line) => line.replace(/"aliases":\[[^\]]*\]/, '"aliases":7'),
      /line 2: "aliases" of a \w+ is no list/,
    ],
    ['another kind of JSON', () => '[1,2]', /line 2: it is no graph/],
  ])('refuses %s with its line', (_, spoil, message) => {
    const file = fresh();
    const lines = graphs(1, 2, 3).map(ledgerLine);
    writeFileSync(file, `${[lines[0], spoil(lines[1]!), lines[2]].join('\n')}\n`);
    expect(() => [...new Ledger(file)]).toThrow(message);
  });

  test('reads lines longer than a chunk and characters across its bounds', async () => {
    const file = fresh();
    const graph = articleGraph(1);
    graph.nodes[0]!.attributes.title = '会談'.repeat(700_000);
    updateLedger(file, { put: [graph, articleGraph(2)] });
    expect([...new Ledger(file)].some(({ nodes }) => nodes.some((n) => n.attributes.title?.length === 1_400_000))).toBe(true);
    expect((await openGraph(file)).order).toBeGreaterThan(5);
  });

  test('that is missing is named with what to do', () => {
    expect(() => [...new Ledger(join(folder, 'none.jsonl'))]).toThrow(
      /none\.jsonl: there is no such file or folder; name a graph file/,
    );
  });
});

describe('writing', () => {
  test('leaves the old file where a piece fails', () => {
    const file = fresh();
    writeFileSync(file, 'old');
    const pieces = function* (): Generator<string> {
      yield 'new';
      throw new Error('broken');
    };
    expect(() => writeAtomically(file, pieces())).toThrow('broken');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(existsSync(`${file}.${process.pid}.tmp`)).toBe(false);
  });

  test('to a folder that is not there says so', () => {
    expect(() => writeAtomically(join(folder, 'no', 'file'), ['x'])).toThrow(
      /there is no such file or folder; make its folder first/,
    );
  });
});

describe('the lock', () => {
  test('lets one after the other write', async () => {
    const file = fresh();
    const order: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(file, work('a')), withLock(file, work('b'))]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('fails with the other process where that takes too long', async () => {
    const file = fresh();
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: 1, host: 'elsewhere' }));
    await expect(withLock(file, async () => 1, 150)).rejects.toThrow(/process 1 on elsewhere is writing it/);
    rmSync(`${file}.lock`);
  });

  test('of a process that died is taken over', async () => {
    const file = fresh();
    const { hostname } = await import('node:os');
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: 4_194_300, host: hostname() }));
    writeFileSync(`${file}.4194300.tmp`, 'half');
    expect(await withLock(file, async () => 'done', 150)).toBe('done');
    expect(existsSync(`${file}.lock`) || existsSync(`${file}.4194300.tmp`)).toBe(false);
  });
});
