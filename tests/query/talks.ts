import { fold, type KaidanGraph, toGraph } from '../../src/graph/index.js';
import type { SerializedGraph } from '../../src/model/index.js';
import { ArticleGraph } from './article.js';

const COUNTRIES: Readonly<Record<string, string>> = {
  JP: '日本',
  CN: '中国',
  KR: '韓国',
  US: '米国',
  AU: 'オーストラリア',
  PH: 'フィリピン',
  MY: 'マレーシア',
  SG: 'シンガポール',
  RU: 'ロシア',
  KP: '北朝鮮',
};

function begin(id: string, published: string): ArticleGraph {
  const article = new ArticleGraph(id, published);
  for (const [code, name] of Object.entries(COUNTRIES)) article.country(code, name);
  return article;
}

const ADMM = ['拡大ASEAN国防相会議', 'ADMMプラス'] as const;
const SHANGRI_LA = ['アジア安全保障会議', 'シャングリラ会合'] as const;

function september(): SerializedGraph {
  const a = begin('a1', '2025-09-11');
  const nakatani = a.person('JP', '中谷元 中谷 なかたに・げん', '防衛大臣');
  const ahn = a.person('KR', '安圭伯 アン・ギュベク Ahn・Gyu-back', '国防部長官');
  const dialogue = a.forum('ソウル・ディフェンス・ダイアログ', 'SDD');
  const talks = a.met([nakatani, ahn], {
    date: '2025-09-08',
    place: 'ソウル',
    forum: dialogue,
    name: '日韓防衛相会談',
    time: '10:00',
  });
  a.agreed([nakatani, ahn], '防衛交流の推進', talks);
  a.edge('VISITED', nakatani, a.country('KR'), { status: 'held', date: '2025-09-08' });
  a.edge('ATTENDED', nakatani, dialogue, { status: 'held', date: '2025-09-08' });
  a.stance('EXPRESSED_CONCERN_ABOUT', [nakatani, ahn], '北朝鮮によるミサイルの発射', ['KP'], '北朝鮮の核・ミサイル');
  return a.done();
}

function november(): SerializedGraph {
  const a = begin('a2', '2025-11-06');
  const koizumi = a.person('JP', '小泉進次郎 小泉 こいずみ・しんじろう', '防衛大臣');
  const dong = a.person('CN', '董軍 Dong・Jun', '国防部長');
  const hegseth = a.person('US', 'ピート・ヘグセス Pete・Hegseth', '国防長官');
  const admm = a.forum(...ADMM);
  const talks = a.met([koizumi, dong], { date: '2025-11-01', place: 'クアラルンプール', forum: admm, name: '日中防衛相会談' });
  a.met([koizumi, hegseth], { date: '2025-10-29', place: '東京', name: '日米防衛相会談' });
  a.met([dong, hegseth], { date: '2025-11-01', forum: admm, name: '米中国防相会談' });
  a.agreed([koizumi, dong], 'あらゆるレベルでの対話の強化', talks);
  a.stance('EXPRESSED_CONCERN_ABOUT', [koizumi], '中国側の軍事活動の活発化', ['CN'], '東シナ海', '2025-11-01');
  a.stance('DEMANDED', [koizumi], '領空侵犯の停止', ['CN'], undefined, '2025-11-01');
  a.stance('CONDEMNED', [koizumi], '弾道ミサイルの発射', ['KP'], '北朝鮮の核・ミサイル');
  for (const who of [koizumi, dong, hegseth]) a.edge('ATTENDED', who, admm, { status: 'held', date: '2025-11-01' });
  a.edge('VISITED', koizumi, a.country('MY'), { status: 'held', date: '2025-11' });
  return a.done();
}

function planned(): SerializedGraph {
  const a = begin('a3', '2025-10-20');
  const koizumi = a.person('JP', '小泉進次郎', '防衛相');
  const dong = a.person('CN', '董軍', '国防相');
  const marles = a.person('AU', 'リチャード・マールズ Richard・Marles', '国防相');
  a.met([koizumi, dong], { date: '2025-11', status: 'planned', name: '日中防衛相会談' });
  a.met([koizumi, marles], { date: '2025-12-07', status: 'planned', name: '日豪防衛相会談' });
  a.edge('VISITED', marles, a.country('JP'), { status: 'planned', date: '2025-12' });
  return a.done();
}

function summer(): SerializedGraph {
  const a = begin('a4', '2025-06-01');
  const nakatani = a.person('JP', '中谷 なかたに・げん', '防衛相');
  const [hegseth, marles] = [a.person('US', 'ヘグセス', '国防長官'), a.person('AU', 'リチャード・マールズ', '国防相')];
  const teodoro = a.person('PH', 'ギルベルト・テオドロ Gilberto・Teodoro', '国防相');
  const shangriLa = a.forum(...SHANGRI_LA);
  const talks = a.met([nakatani, hegseth, marles, teodoro], {
    date: '2025-05-31',
    place: 'シンガポール',
    forum: shangriLa,
    name: '日米豪比防衛相会談',
  });
  a.agreed([nakatani, hegseth, marles, teodoro], '共同訓練の拡大', talks, '南シナ海');
  a.stance('OPPOSED', [nakatani, hegseth, marles, teodoro], '力による一方的な現状変更の試み', ['CN'], '南シナ海', '2025-05-31');
  a.stance('EXPRESSED_CONCERN_ABOUT', [teodoro, a.country('US')], '南シナ海での危険な行動', ['CN'], '南シナ海', '2025-05-31');
  for (const who of [nakatani, hegseth, marles, teodoro])
    a.edge('ATTENDED', who, shangriLa, { status: 'held', date: '2025-05-31', edition: '22' });
  a.edge('VISITED', marles, a.country('SG'), { status: 'held', date: '2025-05-30' });
  return a.done();
}

function leaders(): SerializedGraph {
  const a = begin('a5', '2023-08-20');
  const kishida = a.person('JP', '岸田文雄 岸田', '内閣総理大臣');
  const yoon = a.person('KR', '尹錫悦 ユン・ソンニョル', '大統領');
  const biden = a.person('US', 'ジョセフ・バイデン バイデン Joe・Biden', '大統領');
  const talks = a.met([kishida, yoon, biden], { date: '2023-08-18', place: 'キャンプ・デービッド', name: '日米韓首脳会合' });
  a.agreed([kishida, yoon, biden], '三か国協議の定例化', talks, '北朝鮮の核・ミサイル');
  a.met([kishida, yoon], { date: '2023-05-07', place: 'ソウル', name: '日韓首脳会談' });
  a.stance('SUPPORTED', [yoon], '拉致問題の即時解決', ['KP'], '拉致問題');
  a.stance('WELCOMED', [biden], '日韓関係の改善', [], undefined, '2023-08-18');
  a.stance('EXPRESSED_CONCERN_ABOUT', [a.country('JP')], '台湾海峡の情勢', ['CN'], '台湾海峡', '2023-08-18');
  a.edge('VISITED', kishida, a.country('US'), { status: 'held', date: '2023-08-17' });
  return a.done();
}

/** Article graphs about talks of 2023 and 2025, as tests of queries, paths and questions need them. */
export const talksArticles = (): SerializedGraph[] => [september(), november(), planned(), summer(), leaders()];

/** The merged graph of them. */
export const talksGraph = (): KaidanGraph => toGraph(fold(talksArticles()).merged);
