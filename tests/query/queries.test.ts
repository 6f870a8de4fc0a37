import { describe, expect, test } from 'vitest';
import { QUERIES, QueryError, type QueryName, type Row, runQuery } from '../../src/query/index.js';
import { talksGraph } from './talks.js';

const graph = talksGraph();
const KOIZUMI = 'minister:JP/小泉進次郎';
const NAKATANI = 'minister:JP/中谷元';
const DONG = 'minister:CN/董軍';
const HEGSETH = 'minister:US/ピート・ヘグセス';
const ADMM = 'forum:拡大ASEAN国防相会議';

const columns = (rows: readonly Row[], ...names: readonly string[]): unknown[][] =>
  rows.map((row) => names.map((name) => row[name]));
const ask = (name: QueryName, params: Record<string, string | number>, ...names: readonly string[]): unknown[][] =>
  columns(runQuery(graph, name, params), ...names);

describe('named queries', () => {
  test('met: the person asked for stands first', () => {
    expect(ask('met', { person: DONG, status: 'held' }, 'person', 'with', 'date', 'forum')).toEqual([
      ['董軍', '小泉進次郎', '2025-11-01', '拡大ASEAN国防相会議'],
      ['董軍', 'ピート・ヘグセス', '2025-11-01', '拡大ASEAN国防相会議'],
    ]);
  });
  test('met: every filter', () => {
    expect(ask('met', { country: 'KR', from: '2025' }, 'person', 'with', 'date')).toEqual([['中谷元', '安圭伯', '2025-09-08']]);
    expect(ask('met', { forum: ADMM }, 'date')).toHaveLength(2);
    expect(ask('met', { person: KOIZUMI, with: DONG, status: 'planned' }, 'date')).toEqual([['2025-11']]);
    expect(ask('met', { from: '2025-11-15', to: '2025-11-20' }, 'date')).toEqual([['2025-11']]);
  });
  test('meetings-of-person', () => {
    expect(ask('meetings-of-person', { person: NAKATANI }, 'date', 'others', 'sides')).toEqual([
      ['2025-05-31', ['ギルベルト・テオドロ', 'ピート・ヘグセス', 'リチャード・マールズ'], ['AU', 'JP', 'PH', 'US']],
      ['2025-09-08', ['安圭伯'], ['JP', 'KR']],
    ]);
  });
  test('meetings-of-two', () => {
    expect(ask('meetings-of-two', { a: KOIZUMI, b: DONG }, 'date', 'status', 'forums', 'articles')).toEqual([
      ['2025-11', 'planned', [], 1],
      ['2025-11-01', 'held', ['拡大ASEAN国防相会議'], 1],
    ]);
  });
  test('meetings-of-countries', () => {
    expect(ask('meetings-of-countries', { a: 'JP', b: 'KR' }, 'date', 'people')).toEqual([
      ['2023-05-07', ['尹錫悦', '岸田文雄']],
      ['2023-08-18', ['ジョセフ・バイデン', '尹錫悦', '岸田文雄']],
      ['2025-09-08', ['中谷元', '安圭伯']],
    ]);
  });
  test('counterparts', () => {
    expect(ask('counterparts', { person: 'minister:JP/岸田文雄' }, 'with', 'meetings', 'first', 'last')).toEqual([
      ['尹錫悦', 2, '2023-05-07', '2023-08-18'],
      ['ジョセフ・バイデン', 1, '2023-08-18', '2023-08-18'],
    ]);
  });
  test('common-counterparts', () => {
    expect(ask('common-counterparts', { a: KOIZUMI, b: NAKATANI }, 'person', 'withA', 'withB')).toEqual([
      ['ピート・ヘグセス', 1, 1],
    ]);
  });
  test('timeline', () => {
    expect(ask('timeline', { subject: DONG, to: '2025-11-01' }, 'date', 'event', 'who', 'what')).toEqual([
      ['2025-11', 'MET_WITH', '董軍', '小泉進次郎'],
      ['2025-11-01', 'ATTENDED', '董軍', '拡大ASEAN国防相会議'],
      ['2025-11-01', 'MET_WITH', '董軍', '小泉進次郎'],
      ['2025-11-01', 'MET_WITH', '董軍', 'ピート・ヘグセス'],
    ]);
  });
  test('forum-attendance and forums-of-person', () => {
    expect(ask('forum-attendance', { forum: ADMM }, 'person', 'country')).toEqual([
      ['董軍', 'CN'],
      ['小泉進次郎', 'JP'],
      ['ピート・ヘグセス', 'US'],
    ]);
    expect(ask('forums-of-person', { person: HEGSETH }, 'forum', 'edition')).toEqual([
      ['アジア安全保障会議', '22'],
      ['拡大ASEAN国防相会議', null],
    ]);
  });
  test('forum-margins', () => {
    expect(ask('forum-margins', { forum: 'forum:アジア安全保障会議' }, 'person', 'with')).toHaveLength(6);
  });
  test('agreements take the date of their meeting', () => {
    expect(ask('agreements', { actor: 'country:JP', from: '2025-09' }, 'date', 'by', 'text')).toEqual([
      ['2025-09-08', '中谷元', '防衛交流の推進'],
      ['2025-11-01', '小泉進次郎', 'あらゆるレベルでの対話の強化'],
    ]);
    expect(ask('agreements-between', { a: 'CN', b: 'JP' }, 'text', 'parties', 'meetings')).toEqual([
      ['あらゆるレベルでの対話の強化', ['小泉進次郎', '董軍'], ['日中防衛相会談']],
    ]);
  });
  test('concerns take the date of the first report', () => {
    expect(ask('concerns', { by: 'country:JP' }, 'date', 'by', 'text', 'about', 'topics')).toEqual([
      ['2023-08-18', '日本', '台湾海峡の情勢', ['CN'], ['台湾海峡']],
      ['2025-09-11', '中谷元', '北朝鮮によるミサイルの発射', ['KP'], ['北朝鮮の核・ミサイル']],
      ['2025-11-01', '小泉進次郎', '中国側の軍事活動の活発化', ['CN'], ['東シナ海']],
    ]);
    expect(ask('concerns-over-time', { country: 'CN' }, 'month', 'by', 'concerns')).toEqual([
      ['2023-08', '日本', 1],
      ['2025-05', '米国', 1],
      ['2025-05', 'ギルベルト・テオドロ', 1],
      ['2025-11', '小泉進次郎', 1],
    ]);
  });
  test('demands-and-condemnations, stances', () => {
    expect(ask('demands-and-condemnations', { by: KOIZUMI }, 'act', 'text')).toEqual([
      ['DEMANDED', '領空侵犯の停止'],
      ['CONDEMNED', '弾道ミサイルの発射'],
    ]);
    expect(ask('stances', { act: 'OPPOSED', topic: 'topic:南シナ海' }, 'by')).toHaveLength(4);
  });
  test('visits', () => {
    expect(ask('visits', { origin: 'AU' }, 'date', 'person', 'country', 'status')).toEqual([
      ['2025-05-30', 'リチャード・マールズ', 'シンガポール', 'held'],
      ['2025-12', 'リチャード・マールズ', '日本', 'planned'],
    ]);
  });
  test('never-met', () => {
    expect(ask('never-met', { person: KOIZUMI }, 'with', 'forums', 'counterparts')).toEqual([
      ['リチャード・マールズ', 0, 1],
      ['ギルベルト・テオドロ', 0, 1],
    ]);
  });
  test('busiest-pairs and busiest-countries', () => {
    expect(ask('busiest-pairs', { limit: 1 }, 'person', 'with', 'meetings')).toEqual([['岸田文雄', '尹錫悦', 2]]);
    expect(ask('busiest-countries', { limit: 2 }, 'a', 'b', 'meetings')).toEqual([
      ['JP', 'KR', 3],
      ['JP', 'US', 3],
    ]);
  });
  test('planned-open and planned-then-held', () => {
    expect(ask('planned-open', {}, 'date', 'people')).toEqual([['2025-12-07', ['リチャード・マールズ', '小泉進次郎']]]);
    expect(ask('planned-then-held', {}, 'planned', 'held', 'name')).toEqual([['2025-11', '2025-11-01', '日中防衛相会談']]);
  });
  test('successions', () => {
    expect(ask('successions', { country: 'JP' }, 'post', 'earlier', 'later', 'lastSeen', 'firstSeen')).toEqual([
      ['国防相', '中谷元', '小泉進次郎', '2025-09-11', '2025-10-20'],
    ]);
  });
  test('office-holders and sources', () => {
    expect(ask('office-holders', { country: 'KR' }, 'office', 'person')).toEqual([
      ['国防部長官', '安圭伯'],
      ['大統領', '尹錫悦'],
    ]);
    expect(ask('sources', { node: DONG }, 'article')).toEqual([['article:a30000000000'], ['article:a20000000000']]);
  });
});

describe('rows', () => {
  test.each(Object.keys(QUERIES) as QueryName[])('%s: a strict total order, every column, in its order', (name) => {
    const needed: Record<string, string> = { person: KOIZUMI, a: KOIZUMI, b: DONG, forum: ADMM, node: KOIZUMI };
    const spec = QUERIES[name];
    const params = Object.fromEntries(
      Object.entries(spec.params)
        .filter(([, param]) => !('optional' in param))
        .map(([param, { type }]) => [param, type === 'country' ? (param === 'a' ? 'JP' : 'KR') : needed[param]!]),
    );
    const rows = runQuery(graph, name, params);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(spec.columns));
    const keys = rows.map((row) => JSON.stringify(spec.order.map((term) => row[term.replace(' desc', '')])));
    expect(new Set(keys).size).toBe(rows.length);
  });
});

describe('parameters', () => {
  test.each<[string, Record<string, string | number>, RegExp]>([
    ['metx', {}, /no query is called "metx"; did you mean met/],
    ['met', { who: 'x' }, /met has no parameter "who"; it takes person, with/],
    ['met', { from: '2025-02-30' }, /from takes a date/],
    ['met', { from: '2025-12', to: '2025-01' }, /from 2025-12 is after to 2025-01/],
    ['met', { status: 'done' }, /status takes held, planned, denied/],
    ['busiest-pairs', { limit: 0 }, /limit takes a whole number from 1/],
    ['visits', { country: 'JP', to: 'tomorrow' }, /to takes a date such as/],
    ['meetings-of-two', { a: KOIZUMI }, /meetings-of-two needs b \(person: the other\), for example b=minister:/],
    ['stances', { act: 'LIKED' }, /act takes EXPRESSED_CONCERN_ABOUT/],
  ])('%s %o', (name, params, message) => {
    expect(() => runQuery(graph, name, params)).toThrow(QueryError);
    expect(() => runQuery(graph, name, params)).toThrow(message);
  });

  test('a year and its months make a span', () => {
    expect(() => runQuery(graph, 'met', { from: '2025-11', to: '2025' })).not.toThrow();
  });
});
