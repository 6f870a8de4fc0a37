import { describe, expect, test } from 'vitest';
import { fold } from '../../src/graph/index.js';
import { ArticleGraph } from '../query/article.js';

/** A person of an article: country, names from the most used on, office, and the article's day. */
type Mention = readonly [country: string | undefined, names: string, office: string | undefined, day: string | undefined];

/** Keys of the people that the mentions become, each mention in an article of its own. */
function keys(...mentions: readonly Mention[]): string[] {
  const graphs = mentions.map(([country, names, office, day], i) => {
    const article = new ArticleGraph(`f${i}`, day);
    article.person(country, names, office);
    return article.done();
  });
  const origins = fold(graphs).origins();
  return graphs.map(
    ({ attributes }) => [...origins].find(([, own]) => own.some(({ article }) => article === attributes.article))![0],
  );
}

const same = (...mentions: readonly Mention[]): boolean => new Set(keys(...mentions)).size === 1;

describe('one person', () => {
  test.each<[string, Mention, Mention]>([
    ['full name twice', ['JP', '佐久間亮一', '防衛相', '2031-05-01'], ['JP', '佐久間亮一', '外相', '2034-05-01']],
    ['full name with a space', ['JP', '佐久間　亮一', '防衛相', '2031-05-01'], ['JP', '佐久間亮一', '防衛大臣', '2031-06-01']],
    ['family name and office', ['JP', '佐久間亮一', '防衛大臣', '2031-05-01'], ['JP', '佐久間', '防衛相', '2031-06-01']],
    ['old and new characters', ['JP', '髙澤亮一', '防衛大臣', '2031-05-01'], ['JP', '高沢亮一', '防衛相', '2031-06-01']],
    [
      'katakana with and without ・',
      ['US', 'マーカス・ヘイル', '国防長官', '2031-05-01'],
      ['US', 'マーカスヘイル', '国防長官', '2031-06-01'],
    ],
    ['katakana family name', ['US', 'マーカス・ヘイル', '国防長官', '2031-05-01'], ['US', 'ヘイル', '国防長官', '2031-06-01']],
    ['ヴ and ブ', ['FR', 'エルヴェ・ダヴァン', '国防相', '2031-05-01'], ['FR', 'エルベ・ダバン', '国防相', '2031-06-01']],
    [
      'an article links kanji and katakana',
      ['KR', '尹泰勲 ユン・テフン', '国防相', '2031-05-01'],
      ['KR', 'ユン・テフン', '国防相', '2035-06-01'],
    ],
    [
      'the reading fits and the office is one',
      ['KR', '尹泰勲', '国防部長官', '2031-05-01'],
      ['KR', 'ユン・テフン', '国防相', '2031-09-01'],
    ],
    [
      'office and week leave one candidate',
      ['TW', '溥承翰', '外交部長', '2031-05-01'],
      ['TW', 'フー・チェンハン', '外交部長', '2031-05-08'],
    ],
    [
      'a family name of its kind in an office, some years later',
      ['TR', 'エルカン・ダルマン', '大統領', '2031-05-01'],
      ['TR', 'ダルマン', '大統領', '2036-05-01'],
    ],
    ['family names only, years apart', ['IR', 'ザンディー', '外相', '2031-05-01'], ['IR', 'ザンディー', '外相', '2035-05-01']],
    ['country told by the other only', ['ZA', 'ムベンガ', '外相', '2031-05-01'], [undefined, 'ムベンガ', '外相', '2031-05-06']],
    [
      'country told with the family name only',
      [undefined, 'ロイ・ムベンガ', '外相', '2031-05-01'],
      ['ZA', 'ムベンガ', '外相', '2031-05-06'],
    ],
    ['エイ and エー', ['US', 'ロイ・ゲーナー', '国防長官', '2031-05-01'], ['US', 'ゲイナー', '国防長官', '2031-05-06']],
    [
      'the long and the short name of a chief of staff',
      ['JP', '榊', '海上幕僚長', '2031-05-01'],
      ['JP', '榊', '海幕長', '2031-09-01'],
    ],
    [
      'given name in another form',
      ['US', 'ジョセフ・ハーパー', '大統領', '2031-05-01'],
      ['US', 'ジョー・ハーパー', '大統領', '2031-07-01'],
    ],
    [
      'country told by another article only',
      ['JP', '三枝由紀子', '外相', '2031-05-01'],
      [undefined, '三枝由紀子', '外相', '2031-05-02'],
    ],
    ['former office', ['JP', '佐久間亮一', '防衛相', '2031-05-01'], ['JP', '佐久間', '元防衛相', '2032-05-01']],
    [
      'distinctive family name without an office, the same year',
      ['US', 'マーカス・ヘイル', '国防長官', '2031-05-01'],
      ['US', 'ヘイル', undefined, '2031-06-01'],
    ],
    [
      'the only known holder, by an article without a day',
      ['US', 'オバマ', '大統領', undefined],
      ['US', 'オバマ', '大統領', '2014-04-24'],
    ],
    [
      'a former holder whom the article calls so',
      ['JP', '安倍', '元首相', '2022-07-09'],
      ['JP', '安倍晋三', '首相', '2014-04-24'],
    ],
    ['a known holder by family name only', ['JP', '中谷', '防衛大臣', '2025-01-10'], ['JP', '中谷', '防衛相', '2015-01-10']],
  ])('%s', (_, a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });
});

describe('two people', () => {
  test.each<[string, Mention, Mention]>([
    ['a family name is the beginning of another', ['JP', '岸', '防衛相', '2021-05-01'], ['JP', '岸田文雄', '首相', '2021-12-01']],
    ['one family name, two offices', ['CN', '王', '外相', '2031-05-01'], ['CN', '王', '副総理', '2031-05-01']],
    [
      'one family name, full name in another office',
      ['CN', '王', '国防相', '2031-05-01'],
      ['CN', '王克明', '外相', '2031-05-01'],
    ],
    ['the office long after', ['JP', '佐久間亮一', '防衛相', '2031-05-01'], ['JP', '佐久間', '防衛相', '2041-05-01']],
    ['another country', ['KR', '林志遠', '外相', '2031-05-01'], ['CN', '林志遠', '外相', '2031-05-01']],
    ['deputy and minister', ['US', 'マーカス・ヘイル', '国防長官', '2031-05-01'], ['US', 'ヘイル', '国防副長官', '2031-05-01']],
    ['the reading does not fit', ['KR', '尹泰勲', '国防相', '2031-05-01'], ['KR', 'パク・ソジュン', '国防相', '2031-05-08']],
    [
      'holders of one office at different times',
      ['US', 'マーカス・ヘイル', '国防長官', '2031-05-01'],
      ['US', 'ノーラ・ヘイル', '国防長官', '2036-05-01'],
    ],
    ['a common family name without an office', ['KR', '金在河', '国防相', '2031-05-01'], ['KR', '金', undefined, '2031-05-08']],
    [
      'known holders of one family name, by an article without a day',
      ['US', 'ブッシュ', '大統領', undefined],
      ['US', 'ブッシュ', '大統領', '2003-05-01'],
    ],
    [
      'father and son of one name',
      ['US', 'ジョージ・ブッシュ', '大統領', '1990-05-01'],
      ['US', 'ジョージ・ブッシュ', '大統領', '2003-05-01'],
    ],
    [
      'a family name that an article shows whole',
      ['JP', '岸田文雄 岸田', '防衛相', '2031-05-01'],
      ['JP', '岸', '防衛相', '2031-05-02'],
    ],
    ['known holders of one family name', ['JP', '小泉', '首相', '2003-05-01'], ['JP', '小泉', '防衛相', '2025-12-01']],
    ['old and new premier of one family name', ['CN', '李', '首相', '2022-06-01'], ['CN', '李', '首相', '2023-06-01']],
  ])('%s', (_, a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});

describe('ambiguity', () => {
  const article = (id: string, day: string, people: readonly [string, string, string][]): ReturnType<ArticleGraph['done']> => {
    const graph = new ArticleGraph(id, day);
    for (const [country, names, office] of people) graph.person(country, names, office);
    return graph.done();
  };

  test('is not guessed: the node stays apart and names the candidates', () => {
    const graphs = [
      article('a', '2031-05-01', [['CN', '王克明', '外相']]),
      article('b', '2031-05-10', [['CN', '王立群', '外相']]),
      article('c', '2031-05-05', [['CN', '王', '外相']]),
    ];
    const apart = fold(graphs).merged.nodes.find(({ attributes }) => attributes.name === '王');
    expect(apart?.attributes.sameAs).toEqual(['minister:CN/王克明', 'minister:CN/王立群']);
  });

  test('an article that names both tells them apart', () => {
    const graphs = [
      article('a', '2031-05-01', [['CN', '王克明', '外相']]),
      article('b', '2031-05-05', [
        ['CN', '王克明', '外相'],
        ['CN', '王', '外相'],
      ]),
    ];
    expect(fold(graphs).merged.nodes.filter(({ attributes }) => attributes.kind === 'Minister')).toHaveLength(2);
  });

  test('people of one name have keys of their own', () => {
    const [one, other] = keys(['CN', '王', '外相', '2031-05-01'], ['CN', '王', '国防相', '2031-05-01']);
    expect([one, other]).toEqual(['minister:CN/王 (外相)', 'minister:CN/王 (国防相)']);
  });
});

test('who joined shows the person in office on more days', () => {
  const early: Mention = ['AU', 'レナード', '国防相', '2044-05-01'];
  const chain: Mention[] = [
    ['AU', 'ペーター・レナード', '国防相', '2031-05-01'],
    ['AU', 'レナード', '国防相', '2038-04-01'],
    early,
  ];
  expect(same(...chain)).toBe(true);
  expect(same(chain[0]!, early)).toBe(false);
});

test('of two of a family name in an office the one who followed is meant', () => {
  const [first, later, told] = keys(
    ['KR', '金泰勲', '国防相', '2031-05-01'],
    ['KR', '金賢哲', '国防相', '2032-02-01'],
    ['KR', '金', '国防相', '2032-06-01'],
  );
  expect(told).toBe(later);
  expect(told).not.toBe(first);
});

test('a full name beside the family name contradicts', () => {
  const article = new ArticleGraph('f0', '2031-05-01');
  article.person('JP', '林正則', '外相');
  const other = new ArticleGraph('f1', '2031-05-02');
  other.person(undefined, '林剣 林', '報道官');
  for (const { attributes } of fold([article.done(), other.done()]).merged.nodes) expect(attributes.sameAs).toBeUndefined();
});

test('mentions of two countries join nobody whose country is unknown', () => {
  const all = keys(
    [undefined, 'ロイ・ムベンガ', '外相', '2031-05-01'],
    ['ZA', 'ムベンガ', '外相', '2031-05-02'],
    ['ZW', 'ムベンガ', '外相', '2031-05-03'],
  );
  expect(new Set(all).size).toBe(3);
});
