import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { articleGraph } from '../../benchmarks/generate.js';
import { canonical, fold, foldFile, grow, Ledger, updateLedger } from '../../src/graph/index.js';
import { stampOf } from '../../src/graph/store/index-format.js';
import { readIndex } from '../../src/graph/store/index-read.js';
import { writeIndex } from '../../src/graph/store/index-write.js';
import type { SerializedGraph } from '../../src/model/index.js';
import { ArticleGraph } from '../query/article.js';

const folder = mkdtempSync(join(tmpdir(), 'kaidan-grow-'));
const file = join(folder, 'g.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

/** A ledger with its index. */
function begin(graphs: readonly SerializedGraph[]): void {
  rmSync(file, { force: true });
  updateLedger(file, { put: graphs });
  writeIndex(file, foldFile(file), stampOf(file));
}

/** Adds articles the short way where it can; true where it did. Either way the index then holds what a fold gives. */
function add(graphs: readonly SerializedGraph[]): boolean {
  const grown = grow(file, graphs, 0);
  if (!grown) {
    updateLedger(file, { put: graphs });
    writeIndex(file, foldFile(file), stampOf(file));
  }
  return grown;
}

const indexed = (): string => canonical(readIndex(file, stampOf(file)) ?? 'no index');

test('articles added the short way give the bytes of the fold', { timeout: 240_000 }, () => {
  const ways = { short: 0, long: 0 };
  const counts = fc.tuple(fc.integer({ min: 20, max: 150 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 40 }), ([many, steps, size], seed) => {
      const graphs = Array.from({ length: many + steps * size }, (_, i) => articleGraph(i, seed));
      begin(graphs.slice(0, many));
      for (let i = 0; i < steps; i++) {
        const grown = add(graphs.slice(many + i * size, many + (i + 1) * size));
        ways[grown ? 'short' : 'long']++;
        expect(indexed()).toBe(canonical(fold(graphs.slice(0, many + (i + 1) * size)).merged));
        expect(JSON.stringify(readIndex(file, stampOf(file)))).toBe(JSON.stringify(foldFile(file).merged));
      }
    }),
    { numRuns: 10 },
  );
  expect(ways.short).toBeGreaterThan(ways.long / 4);
});

const told = (id: string, day: string, about: Parameters<ArticleGraph['met']>[1]): SerializedGraph => {
  const article = new ArticleGraph(id, day);
  const people = [article.person('JP', '佐久間亮一', '防衛相'), article.person('CN', '賀志遠', '国防相')];
  const forum = about?.forum ? article.forum('環太平洋国防相会合') : undefined;
  const talks = article.met(people, { ...about, ...(forum ? { forum } : {}) });
  article.agreed(people, '連絡体制の強化', talks, '海洋');
  article.edge('VISITED', people[0]!, article.country('CN'), { status: 'held', ...(about?.date ? { date: about.date } : {}) });
  return article.done();
};

test.each<[string, SerializedGraph[], SerializedGraph]>([
  [
    'the day of talks known by their month',
    [told('a', '2031-05-22', { date: '2031-05' })],
    told('b', '2031-05-23', { date: '2031-05-20' }),
  ],
  [
    'a place that more articles give',
    [
      told('a', '2031-05-22', { date: '2031-05-20', place: '東京' }),
      told('b', '2031-05-22', { date: '2031-05-20', place: '横浜' }),
    ],
    told('c', '2031-05-23', { date: '2031-05-20', place: '横浜' }),
  ],
  ['the forum', [told('a', '2031-05-22', { date: '2031-05-20' })], told('b', '2031-05-23', { date: '2031-05-20', forum: 'x' })],
  ['a second day near', [told('a', '2031-05-22', { date: '2031-05-20' })], told('b', '2031-05-23', { date: '2031-05-21' })],
])('%s comes in later, the short way', (_, before, more) => {
  begin(before);
  expect(grow(file, [more], 0)).toBe(true);
  expect(indexed()).toBe(canonical(fold([...before, more]).merged));
  expect([...new Ledger(file)]).toHaveLength(before.length + 1);
});

test('what touches too much goes the long way, and nothing is written before', () => {
  const person = (id: string, name: string): SerializedGraph => {
    const article = new ArticleGraph(id, '2031-05-20');
    article.person('JP', name, '防衛相');
    return article.done();
  };
  begin([person('a', '佐久間')]);
  expect(grow(file, [person('b', '佐久間亮一')], 0), 'the person has a full name now').toBe(false);
  const days = ['2031-05-20', '2031-05'].map((date, i) => told(`d${i}`, '2031-05-22', { date }));
  begin(days);
  expect(grow(file, [told('e', '2031-05-23', { date: '2031-05-10' })], 0), 'the month fits two days now').toBe(false);
  begin([person('a', '佐久間')]);
  const bytes = readFileSync(file);
  const nobody = new ArticleGraph('c', '2031-05-20');
  nobody.person(undefined, '佐久間亮一', '防衛相');
  expect(grow(file, [nobody.done()], 0), 'of no country, and perhaps one who is known').toBe(false);
  expect(grow(file, [person('a', '佐久間')], 0)).toBe(false);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('people without a country go the short way as long as nobody has a name of theirs', () => {
  const article = (id: string, country: string | undefined, name: string): SerializedGraph => {
    const one = new ArticleGraph(id, '2031-05-20');
    one.person(country, name, '外相');
    one.person('JP', '佐久間亮一', '防衛相');
    return one.done();
  };
  const graphs = [article('a', 'ZA', 'ロイ・ムベンガ'), article('b', undefined, 'オラフ・リンドホルム')];
  begin(graphs.slice(0, 1));
  expect(grow(file, graphs.slice(1), 0)).toBe(true);
  expect(indexed()).toBe(canonical(fold(graphs).merged));
  expect(grow(file, [article('c', 'NO', 'リンドホルム')], 0), 'of the name of one without a country').toBe(false);
  expect(grow(file, [article('d', undefined, 'ムベンガ')], 0), 'without a country, of a known name').toBe(false);
});
