import { describe, expect, test } from 'vitest';
import { fold, toGraph } from '../../src/graph/index.js';
import { find } from '../../src/query/index.js';
import { ArticleGraph } from './article.js';
import { talksGraph } from './talks.js';

const graph = talksGraph();

describe('find', () => {
  test.each<[string, string]>([
    ['小泉進次郎', 'minister:JP/小泉進次郎'],
    ['小泉 進次郎', 'minister:JP/小泉進次郎'],
    ['小泉', 'minister:JP/小泉進次郎'],
    ['小泉大臣', 'minister:JP/小泉進次郎'],
    ['小泉防衛相', 'minister:JP/小泉進次郎'],
    ['小泉防衛大臣', 'minister:JP/小泉進次郎'],
    ['小泉氏', 'minister:JP/小泉進次郎'],
    ['日本の小泉防衛相', 'minister:JP/小泉進次郎'],
    ['こいずみ', 'minister:JP/小泉進次郎'],
    ['コイズミ シンジロウ', 'minister:JP/小泉進次郎'],
    ['koizumi', 'minister:JP/小泉進次郎'],
    ['Shinjiro Koizumi', 'minister:JP/小泉進次郎'],
    ['KOIZUMI Shinjirō', 'minister:JP/小泉進次郎'],
    ['ヘグセス', 'minister:US/ピート・ヘグセス'],
    ['ピートヘグセス', 'minister:US/ピート・ヘグセス'],
    ['ピート・ヘグセス', 'minister:US/ピート・ヘグセス'],
    ['米ヘグセス長官', 'minister:US/ピート・ヘグセス'],
    ['hegseth', 'minister:US/ピート・ヘグセス'],
    ['アン・ギュベク', 'minister:KR/安圭伯'],
    ['アン国防相', 'minister:KR/安圭伯'],
    ['Ahn Gyu-back', 'minister:KR/安圭伯'],
    ['Dong Jun', 'minister:CN/董軍'],
    ['董軍国防部長', 'minister:CN/董軍'],
    ['中国', 'country:CN'],
    ['jp', 'country:JP'],
    ['ADMMプラス', 'forum:拡大ASEAN国防相会議'],
    ['シャングリラ会合', 'forum:アジア安全保障会議'],
    ['南シナ海', 'topic:南シナ海'],
    ['minister:CN/董軍', 'minister:CN/董軍'],
  ])('%s', (text, key) => {
    expect(find(graph, text)).toEqual({ is: 'one', key });
  });

  test('knows old and new characters', () => {
    const article = new ArticleGraph('k', '2031-05-01');
    article.person('JP', '髙澤亮一', '防衛相');
    const merged = toGraph(fold([article.done()]).merged);
    for (const text of ['高沢亮一', '高澤', '髙沢防衛相']) expect(find(merged, text).is).toBe('one');
  });

  test('suggests for a slip', () => {
    const found = find(graph, '小泉真次郎', ['Minister']);
    expect(found.is === 'none' && found.suggestions[0]).toBe('minister:JP/小泉進次郎');
    const latin = find(graph, 'koisumi');
    expect(latin.is === 'none' && latin.suggestions[0]).toBe('minister:JP/小泉進次郎');
  });

  test('never chooses among several', () => {
    const article = new ArticleGraph('k', '2031-05-01');
    article.person('CN', '王克明', '外相');
    article.person('CN', '王立群', '国防相');
    const merged = toGraph(fold([article.done()]).merged);
    expect(find(merged, '王')).toEqual({ is: 'many', keys: ['minister:CN/王克明', 'minister:CN/王立群'] });
    expect(find(merged, '王国防相')).toEqual({ is: 'one', key: 'minister:CN/王立群' });
  });

  test('takes only the kinds asked for', () => {
    expect(find(graph, '南シナ海', ['Minister']).is).toBe('none');
  });

  test('is not slowed by a long name', () => {
    expect(find(graph, '会'.repeat(10_000))).toEqual({ is: 'none', suggestions: [] });
  });
});
