import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/eval/index.js';
import { ledgerLine } from '../../src/graph/index.js';
import type { SerializedGraph } from '../../src/model/index.js';
import { createExtractor } from '../../src/pipeline.js';
import { readArticle } from '../../src/read/index.js';
import { ArticleGraph } from '../query/article.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SCORER = at('../../../shared/score.mjs');

async function graphsOf(folder: string): Promise<SerializedGraph[]> {
  const extract = await createExtractor();
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.map((file) => extract(readArticle(readFileSync(join(folder, file)), file)));
}

/** Rows of the other scorer on the same graphs. */
function otherScores(gold: string, graphs: readonly SerializedGraph[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'kaidan-eval-'));
  try {
    const file = join(folder, 'graphs.jsonl');
    writeFileSync(file, graphs.map((graph) => `${ledgerLine(graph)}\n`).join(''));
    return JSON.parse(execFileSync(process.execPath, [SCORER, '--gold', gold, '--graphs', file, '--json'], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!existsSync(SCORER))('eval gives the numbers of the shared scorer', () => {
  test.each([
    ['the five articles', at('../../../shared/articles'), at('../../../shared/gold')],
    ['the sample articles', at('../../data/articles'), at('../../data/articles/gold')],
    ['articles that are missing', at('../../data/articles'), at('../../../shared/gold')],
  ])('%s', async (_, articles, gold) => {
    const graphs = await graphsOf(articles);
    const { rows, mean } = evaluate(gold, graphs);
    expect({ rows, mean }).toEqual({ ...(otherScores(gold, graphs) as object), evidence: undefined });
  });
});

describe('eval', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaidan-gold-'));
  const gold = {
    people: { a: { names: ['佐久間亮一', '佐久間'], country: 'JP' }, b: { names: ['賀志遠'], country: 'CN' } },
    forums: { f: { names: ['環太平洋国防相会合', 'PDMM'] } },
    meetings: [{ who: ['a', 'b'], countries: ['JP', 'CN'], date: '2031-05-20', status: 'held', via: ['f'] }],
    agreements: [{ by: ['a', 'b'], keys: [['連絡', '体制'], ['ホットライン']] }],
    concerns: [{ by: ['JP'], keys: [['軍事活動']], about: ['CN'] }],
    visits: [{ who: 'a', to: 'MY', status: 'held' }],
  };
  writeFileSync(join(folder, 'x.json'), JSON.stringify(gold));

  function graph(change: (article: ArticleGraph) => void): SerializedGraph {
    const article = new ArticleGraph('x', '2031-05-21');
    const [a, b] = [article.person('JP', '佐久間 佐久間亮一', '防衛相'), article.person('CN', '賀志遠', '国防相')];
    const talks = article.met([a, b], { date: '2031-05-20', forum: article.forum('PDMM') });
    article.agreed([a, b], '海上での連絡体制', talks);
    article.stance('EXPRESSED_CONCERN_ABOUT', [a], '軍事活動の活発化', ['CN']);
    article.edge('VISITED', a, article.country('MY'), { status: 'held' });
    change(article);
    return article.done();
  }

  const misses = (change: (article: ArticleGraph) => void): string[] =>
    evaluate(folder, [graph(change)]).misses.map(({ score, kind, what }) => `${score} ${kind} ${what}`);

  test('finds nothing wrong where all is right; a person acts for his country', () => {
    expect(misses(() => undefined)).toEqual([]);
  });

  test('lists what is wrong and missed by score', () => {
    expect(
      misses((article) => article.edge('VISITED', 'minister:CN/賀志遠', article.country('MY'), { status: 'planned' })),
    ).toEqual(['visits wrong b to MY planned']);
    expect(misses((article) => article.person('JP', '佐久間亮一'))).toEqual(['people wrong a (again)']);
    expect(evaluate(folder, []).misses.map(({ score }) => score)).toContain('graph');
  });

  test('names a gold file that is no JSON', () => {
    writeFileSync(join(folder, 'y.json'), '{');
    expect(() => evaluate(folder, [])).toThrow(/y\.json: no valid JSON .*; mend the gold file/);
    rmSync(join(folder, 'y.json'));
  });
});
