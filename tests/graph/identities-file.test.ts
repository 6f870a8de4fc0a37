import { describe, expect, test } from 'vitest';
import { fold, parseIdentities } from '../../src/graph/index.js';
import { ArticleGraph } from '../query/article.js';

const article = (id: string, name: string, office: string): ReturnType<ArticleGraph['done']> => {
  const graph = new ArticleGraph(id, '2031-05-20');
  graph.person('JP', name, office);
  return graph.done();
};

const GRAPHS = [article('a', '佐久間亮一', '防衛相'), article('b', '佐久間', '官房長官'), article('c', '佐久間亮一', '防衛相')];

const people = (identities?: object): string[] => {
  const parsed = identities ? { identities: parseIdentities(JSON.stringify(identities)) } : {};
  return fold(GRAPHS, parsed)
    .merged.nodes.filter(({ attributes }) => attributes.kind === 'Minister')
    .map(({ key }) => key);
};

describe('identities.json', () => {
  test('without it office and name decide', () => {
    expect(people()).toEqual(['minister:JP/佐久間', 'minister:JP/佐久間亮一']);
  });

  test('joins what the user says is one', () => {
    expect(people({ same: [['minister:JP/佐久間亮一', 'minister:JP/佐久間']] })).toEqual(['minister:JP/佐久間亮一']);
  });

  test('takes apart by article', () => {
    expect(people({ split: [{ node: 'minister:JP/佐久間亮一', articles: ['article:c00000000000'] }] })).toHaveLength(3);
  });

  test('says in `why` that the user decided', () => {
    const identities = parseIdentities(JSON.stringify({ same: [['minister:JP/佐久間亮一', 'minister:JP/佐久間']] }));
    const reasons = fold(GRAPHS, { identities })
      .origins()
      .get('minister:JP/佐久間亮一')
      ?.map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['joined by identities.json']));
  });

  test.each<[string, object, RegExp]>([
    ['an unknown key', { same: [['minister:JP/佐久間亮一', 'minister:JP/誰か']] }, /minister:JP\/誰か/],
    [
      'a contradiction',
      { same: [['minister:JP/佐久間亮一', 'minister:JP/佐久間']], different: [['minister:JP/佐久間', 'minister:JP/佐久間亮一']] },
      /same and different/,
    ],
    [
      'a split of nothing',
      { split: [{ node: 'minister:JP/佐久間亮一', articles: ['article:ffffffffffff'] }] },
      /takes no mention/,
    ],
    ['an unknown field', { merge: [] }, /unknown field "merge"/],
    ['a set of one', { same: [['minister:JP/佐久間']] }, /two keys or more/],
  ])('refuses %s', (_, identities, message) => {
    expect(() => people(identities)).toThrow(message);
  });

  test('refuses what is no JSON', () => {
    expect(() => parseIdentities('{same')).toThrow(/no valid JSON/);
  });
});
