import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleGraph, articleGraphs } from '../../benchmarks/generate.js';
import {
  canonical,
  citations,
  foldFile,
  openGraph,
  openMerged,
  openOrigins,
  relationsOf,
  toGraph,
  updateLedger,
} from '../../src/graph/index.js';
import {
  NAMES,
  type Params,
  partOf,
  path,
  pathParts,
  QUERIES,
  type QueryName,
  runQuery,
  talksOf,
} from '../../src/query/index.js';

const folder = mkdtempSync(join(tmpdir(), 'kaidan-index-'));
const file = join(folder, 'large.jsonl');
const index = `${file}.index`;

/** Large enough that an index is kept. */
beforeAll(() => updateLedger(file, { put: [...articleGraphs(1000)] }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the index beside a large ledger', () => {
  test('opens to the bytes of the fold', () => {
    const folded = canonical(foldFile(file).merged);
    expect(canonical(openMerged(file))).toBe(folded);
    expect(existsSync(index)).toBe(true);
    expect(canonical(openMerged(file))).toBe(folded);
  });

  test('is not used once the ledger or the identities change', () => {
    const before = openMerged(file);
    updateLedger(file, { put: [articleGraph(5000)] });
    expect(openMerged(file).attributes.articles).toBe(before.attributes.articles + 1);
    const [one, other] = before.nodes.filter(({ attributes }) => attributes.country === 'JP').map(({ key }) => key);
    writeFileSync(join(folder, 'identities.json'), JSON.stringify({ same: [[one, other]] }));
    expect(openMerged(file).nodes.length).toBeLessThan(before.nodes.length + 20);
    expect(openMerged(file).nodes.some(({ key }) => key === one) && openMerged(file).nodes.some(({ key }) => key === other)).toBe(
      false,
    );
    rmSync(join(folder, 'identities.json'));
  });

  test('that is damaged is made anew', () => {
    const whole = canonical(openMerged(file));
    for (const size of [0, 10, readFileSync(index).length - 5]) {
      truncateSync(index, size);
      expect(canonical(openMerged(file))).toBe(whole);
    }
  });

  test('answers every query from the part that it reads', async () => {
    const whole = toGraph(openMerged(file));
    const people = whole.filterNodes((_, { kind }) => kind === 'Minister');
    const busy = people.sort((a, b) => whole.degree(b) - whole.degree(a));
    const forum = whole.findNode((key, { kind }) => kind === 'Forum' && whole.degree(key) > 5)!;
    const values: Record<string, string> = { person: busy[0]!, a: busy[0]!, b: busy[1]!, forum, node: busy[0]! };
    for (const name of Object.keys(QUERIES) as QueryName[]) {
      const needed = Object.entries(QUERIES[name].params).filter(([, param]) => !('optional' in param));
      const params: Params = Object.fromEntries(
        needed.map(([param, { type }]) => [param, type === 'country' ? (param === 'a' ? 'JP' : 'US') : values[param]]),
      );
      const part = await openGraph(file, { part: partOf(name, params) });
      expect(runQuery(part, name, params), name).toEqual(runQuery(whole, name, params));
    }
    const talks = await openGraph(file, { part: talksOf(busy[0]!) });
    expect(runQuery(talks, 'met', { person: busy[0]! })).toEqual(runQuery(whole, 'met', { person: busy[0]! }));
    const part = await openGraph(file, { part: partOf('met', { forum }) });
    expect(runQuery(part, 'met', { forum })).toEqual(runQuery(whole, 'met', { forum }));
  });

  test('tells of one node what the whole graph tells', async () => {
    const whole = toGraph(openMerged(file));
    for (const kind of ['Minister', 'Country', 'Meeting', 'Article']) {
      const key = whole.findNode((_, attributes) => attributes.kind === kind)!;
      const part = await openGraph(file, { part: { nodes: [], edges: [], around: [key] } });
      const cited = relationsOf(whole, key).map((relation) => citations(whole, relation));
      expect(relationsOf(part, key), key).toEqual(relationsOf(whole, key));
      expect(relationsOf(part, key).map((relation) => citations(part, relation))).toEqual(cited);
      expect(part.getNodeAttributes(key)).toEqual(whole.getNodeAttributes(key));
    }
  });

  test('gives the reasons of each node, as the fold does', () => {
    openMerged(file);
    const origins = foldFile(file).origins();
    const { of } = openOrigins(file, { part: NAMES });
    for (const [key, own] of [...origins].slice(0, 50)) expect(of(key).map(({ source, ...rest }) => rest)).toEqual(own);
  });

  test('holds every path of a length in the part for that length', async () => {
    const whole = toGraph(openMerged(file));
    const people = whole.filterNodes((_, { kind }) => kind === 'Minister');
    for (const to of people.slice(1, 6)) {
      const options = { limit: 3, maxHops: 3 };
      for (const { part, maxHops } of pathParts(people[0]!, to, options)) {
        const found = path(await openGraph(file, { part }), people[0]!, to, { ...options, maxHops });
        expect(found).toEqual(path(whole, people[0]!, to, { ...options, maxHops }));
      }
    }
  });
});
