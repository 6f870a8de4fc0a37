import { describe, expect, test } from 'vitest';
import { fold, type SerializedMerged } from '../../src/graph/index.js';
import { ArticleGraph } from '../query/article.js';

type About = Parameters<ArticleGraph['met']>[1];

/** An article that tells of talks of the Japanese and Chinese ministers, or of those named. */
function told(
  id: string,
  day: string | undefined,
  about: About,
  who = ['JP/佐久間亮一/防衛相', 'CN/賀志遠/国防相'],
): ReturnType<ArticleGraph['done']> {
  const article = new ArticleGraph(id, day);
  const people = who.map((person) => {
    const [country, name, office] = person.split('/') as [string, string, string];
    return article.person(country, name, office);
  });
  article.met(people, about);
  return article.done();
}

const meetings = (merged: SerializedMerged): SerializedMerged['nodes'] =>
  merged.nodes.filter(({ attributes }) => attributes.kind === 'Meeting');
const folded = (...graphs: ReturnType<typeof told>[]): SerializedMerged['nodes'] => meetings(fold(graphs).merged);

const THREE = ['JP/佐久間亮一/防衛相', 'CN/賀志遠/国防相', 'US/マーカス・ヘイル/国防長官'];

describe('talks told by two articles are one', () => {
  test.each<[string, About, About]>([
    ['same day', { date: '2031-05-20' }, { date: '2031-05-20' }],
    ['day and month', { date: '2031-05-20' }, { date: '2031-05' }],
    ['day and year', { date: '2031-05-20' }, { date: '2031' }],
    ['day and none, articles near', { date: '2031-05-20' }, {}],
    ['none twice, articles near', {}, {}],
    ['another place given', { date: '2031-05-20', place: '東京' }, { date: '2031-05-20', place: '横須賀' }],
  ])('%s', (_, a, b) => {
    const [one, ...others] = folded(told('a', '2031-05-21', a), told('b', '2031-05-22', b));
    expect(others).toEqual([]);
    expect(one?.attributes.date).toBe(a?.date);
  });

  test('with the sentences of both', () => {
    const { edges } = fold([
      told('a', '2031-05-21', { date: '2031-05-20' }),
      told('b', '2031-05-22', { date: '2031-05-20' }),
    ]).merged;
    const met = edges.filter(({ attributes }) => attributes.type === 'MET_WITH');
    expect(met).toHaveLength(1);
    expect(met[0]?.attributes.evidence?.map(({ article }) => article)).toEqual(['article:a00000000000', 'article:b00000000000']);
  });

  test('where one names fewer of the people, with the same sides', () => {
    const few = { date: '2031-05-20', sides: ['US'] };
    expect(folded(told('a', '2031-05-21', { date: '2031-05-20' }, THREE), told('b', '2031-05-21', few))).toHaveLength(1);
  });

  test('and what differs is kept', () => {
    const places = ['東京', '横須賀', '東京'].map((place, i) => told(`p${i}`, '2031-05-21', { date: '2031-05-20', place }));
    expect(folded(...places)[0]?.attributes).toMatchObject({ place: '東京', alternatives: ['place=横須賀'] });
  });
});

describe('talks are two', () => {
  test.each<[string, About, About]>([
    ['on two days', { date: '2031-05-20' }, { date: '2031-05-21' }],
    ['in two months', { date: '2031-05' }, { date: '2031-06' }],
    ['in person and by phone', { date: '2031-05-20' }, { date: '2031-05-20', mode: 'phone' }],
    ['planned and held', { date: '2031-05-20', status: 'planned' }, { date: '2031-05-20' }],
  ])('%s', (_, a, b) => {
    expect(folded(told('a', '2031-05-21', a), told('b', '2031-05-22', b))).toHaveLength(2);
  });

  test('of other people', () => {
    const other = told('b', '2031-05-21', { date: '2031-05-20' }, ['JP/三枝由紀子/外相', 'CN/沈曼青/外相']);
    expect(folded(told('a', '2031-05-21', { date: '2031-05-20' }), other)).toHaveLength(2);
  });

  test('undated, by articles weeks apart', () => {
    expect(folded(told('a', '2031-05-21', {}), told('b', '2031-06-21', {}))).toHaveLength(2);
  });

  test('a month that fits two days joins neither, and says so', () => {
    const days = ['2031-05-10', '2031-05-20'].map((date, i) => told(`d${i}`, '2031-05-21', { date }));
    const vague = folded(...days, told('m', '2031-07-01', { date: '2031-05' })).find(
      ({ attributes }) => attributes.date === '2031-05',
    );
    expect(vague?.attributes.sameAs).toHaveLength(2);
  });

  test('a day apart, told by two articles: perhaps one', () => {
    const found = folded(told('a', '2031-05-22', { date: '2031-05-20' }), told('b', '2031-05-22', { date: '2031-05-21' }));
    expect(found.map(({ attributes }) => attributes.sameAs?.length)).toEqual([1, 1]);
  });

  test('that one article tells apart stay apart', () => {
    const article = new ArticleGraph('a', '2031-05-21');
    const people = [article.person('JP', '佐久間亮一', '防衛相'), article.person('CN', '賀志遠', '国防相')];
    article.met(people, { date: '2031-05-20', time: '10:00' });
    article.met(people, { date: '2031-05-20', time: '18:00' });
    expect(folded(article.done())).toHaveLength(2);
  });
});

describe('forums', () => {
  const forums = (...names: readonly string[][]): string[] => {
    const graphs = names.map(([name, ...aliases], i) => {
      const article = new ArticleGraph(`g${i}`, '2031-05-20');
      article.edge('ATTENDED', article.person('JP', '佐久間亮一', '防衛相'), article.forum(name!, ...aliases), {
        status: 'held',
      });
      return article.done();
    });
    return fold(graphs)
      .merged.nodes.filter(({ attributes }) => attributes.kind === 'Forum')
      .map(({ key }) => key);
  };

  test('join by alias and acronym', () => {
    expect(forums(['環太平洋国防相会合', 'PDMM'], ['PDMM'], ['環太平洋国防相会合'])).toEqual(['forum:環太平洋国防相会合']);
  });
  test('join without ordinal and year', () => {
    expect(forums(['環太平洋国防相会合'], ['第11回環太平洋国防相会合'])).toHaveLength(1);
  });
  test('do not join by a name that says nothing', () => {
    expect(forums(['日豪2プラス2', '2プラス2'], ['日仏2プラス2', '2プラス2'])).toHaveLength(2);
  });
});

test('talks without any date stay apart and name each other', () => {
  const [one, other] = folded(told('a', undefined, {}), told('b', undefined, {}));
  expect(one?.attributes.sameAs).toEqual([other?.key]);
  expect(other?.attributes.sameAs).toEqual([one?.key]);
});

describe('statements that differ in how exact they are', () => {
  const visits = (...dates: readonly (string | undefined)[]): (string | undefined)[] => {
    const graphs = dates.map((date, i) => {
      const article = new ArticleGraph(`v${i}`, '2031-05-21');
      article.edge('VISITED', article.person('JP', '佐久間亮一', '防衛相'), article.country('MY'), {
        status: 'held',
        ...(date ? { date } : {}),
      });
      return article.done();
    });
    const { edges } = fold(graphs).merged;
    return edges
      .filter(({ attributes }) => attributes.type === 'VISITED')
      .map(({ attributes }) => attributes.date)
      .sort();
  };

  test.each<[string, (string | undefined)[], (string | undefined)[]]>([
    ['a month joins its only day', ['2031-05', '2031-05-20'], ['2031-05-20']],
    ['no date joins the only one near', [undefined, '2031-05-20'], ['2031-05-20']],
    ['no date joins none that is long ago', [undefined, '2030-05-20'], ['2030-05-20', undefined]],
    ['a month with two days stays', ['2031-05', '2031-05-20', '2031-05-22'], ['2031-05', '2031-05-20', '2031-05-22']],
    ['two days are two visits', ['2031-05-20', '2031-05-22'], ['2031-05-20', '2031-05-22']],
  ])('%s', (_, dates, expected) => {
    expect(visits(...dates)).toEqual(expected);
  });
});
