import { describe, expect, it } from 'vitest';
import { clausesOf, show } from './sentence.js';

const lines = (text: string) => clausesOf(text).map((c) => show(text, c));
const lemmas = (text: string) => clausesOf(text).map((c) => c.predicate.lemma);

describe('a compound particle that inflects is a verb', () => {
  it.each([
    ['幕僚長は提督の表敬を受けた。', 'main 受ける. は:幕僚長 を:提督の表敬'],
    ['大臣は長官の訪問を受けました。', 'main 受ける. は:大臣 を:長官の訪問'],
    ['大臣は提案を受けている。', 'main 受ける は:大臣 を:提案'],
    ['政府は批判を受けない。', 'main 受ける! は:政府 を:批判'],
    ['大臣は事実を踏まえた。', 'main 踏まえる. は:大臣 を:事実'],
    ['両国は国境をめぐった。', 'main めぐる. は:両国 を:国境'],
    ['大臣は三島を巡りました。', 'main 巡る. は:大臣 を:三島'],
    ['大臣は費用を含めました。', 'main 含める. は:大臣 を:費用'],
    ['大臣は事案に対した。', 'main 対す. は:大臣 に:事案'],
    ['部隊は命令に基づいた。', 'main 基づく. は:部隊 に:命令'],
    ['知事は要請に加えた。', 'main 加える. は:知事 に:要請'],
    ['部隊は大臣に続いた。', 'main 続く. は:部隊 に:大臣'],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]));

  it.each([
    ['大臣は要請を受け、部隊を派遣した。', 'を受け:要請'],
    ['大臣は要請を受けて、部隊を派遣した。', 'を受け:要請'],
    ['大臣は事実を踏まえ、方針を決めた。', 'を踏まえ:事実'],
    ['両国は国境をめぐり協議した。', 'をめぐり:国境'],
    ['大臣は費用を含め説明した。', 'を含め:費用'],
    ['大臣は事案に対し抗議した。', 'に対し:事案'],
    ['部隊は命令に基づき行動した。', 'に基づき:命令'],
    ['大臣は要請に加え、提案を行った。', 'に加え:要請'],
    ['大臣は会議に先立ち、会談した。', 'に先立ち:会議'],
    ['大臣は実現に向けて努力した。', 'に向け:実現'],
    ['両国は対話を通じて協力した。', 'を通じ:対話'],
    ['大臣は情勢について説明した。', 'について:情勢'],
  ])('%s', (text, expected) => expect(lines(text).at(-1)).toContain(expected));
});

describe('coordination without its first predicate', () => {
  it.each([
    ['長官は首相とは31日に、主席とは1日に会談する。', ['は:長官 と:首相 に:31日', 'は:長官 と:主席 に:1日']],
    ['首相は韓国に協力を、中国に自制を求めた。', ['は:首相 に:韓国 を:協力', 'は:首相 に:中国 を:自制']],
    ['首相は米国を、主席は韓国を訪問した。', ['は:首相 を:米国', 'は:主席 を:韓国']],
    [
      '大臣は1日に東京で首相と、2日に大阪で主席と会談した。',
      ['は:大臣 に:1日 で:東京 と:首相', 'は:大臣 に:2日 で:大阪 と:主席'],
    ],
    ['大臣は北部に食料を、南部に医薬品を送った。', ['は:大臣 に:北部 を:食料', 'は:大臣 に:南部 を:医薬品']],
    ['首相が東京で、主席が北京で会見した。', ['が:首相 で:東京', 'が:主席 で:北京']],
  ])('%s', (text, expected) => {
    const found = clausesOf(text);
    expect(found.map((c) => [c.link, c.parent])).toEqual([
      ['continuative', 1],
      ['main', undefined],
    ]);
    expect(
      found.map((c) =>
        show(text, c)
          .replace(/^\S+ \S+ /u, '')
          .replaceAll('*', ''),
      ),
    ).toEqual(expected);
  });

  it.each([
    '首相は1日に東京で主席と会談した。',
    '首相は中国に、発射を止めるよう求めた。',
    '首相は、主席と、東京で会談した。',
    '両国は協力を、対話を通じて進めた。',
    '首相は主席と会談し、大統領と昼食をとった。',
    '首相は31日に主席と、会談する。',
    '大臣は東京から大阪へ移動した。',
    '首相は国会で、方針を説明した。',
    '大臣は、主席に書簡を手渡した。',
    '首相と主席は、東京と大阪で会談した。',
    '首相は5日に、6日の会談を発表した。',
    '大臣は部隊に命令を出した。',
  ])('no gap: %s', (text) => {
    const spans = clausesOf(text).map((c) => c.predicate.span.start);
    expect(new Set(spans).size).toBe(spans.length);
  });
});

describe('arguments before several clauses go to the one whose frame takes them', () => {
  it.each([
    ['会合には日本側から大臣が出席し、14日に開催することで合意した。', 0, 'に:会合'],
    ['式典には両大臣が参加し、献花した。', 0, 'に:式典'],
    [
      '双方は、両者の対話を、相互訪問を含め、引き続き実施していくことで一致した。',
      -1,
      'で:両者の対話を、相互訪問を含め、引き続き実施していくこと',
    ],
    ['双方は、訪問を早期に実現することが重要との認識を共有した。', 1, 'が:訪問を早期に実現すること'],
    ['両首脳は、大国の危険で攻撃的な行動に懸念を表明した。', -1, 'に:大国の危険で攻撃的な行動'],
    ['両大臣は、窓口を維持することでは一致した。', -1, 'で:窓口を維持すること'],
    ['大臣は合意に歓迎の意を表明した。', -1, 'に:合意'],
    ['大臣は計画に反対の立場を示した。', -1, 'に:計画'],
  ])('%s', (text, at, expected) => expect(lines(text).at(at)).toContain(expected));
});

describe('statements parted by commas under one word of saying', () => {
  it.each([
    ['大臣より、許し難い、我が国は隣国を支持する、国連が動くことが大切であり、協力していきたい旨述べた。', ['許す', '支持']],
    ['長官から、実施しているのは承知している、現行案が可能である旨述べた。', ['承知']],
    ['長官は、決断を評価する、また、訓練を続けると述べた。', ['評価', '続ける']],
  ])('%s', (text, expected) => {
    const said = clausesOf(text).filter((c) => c.link === 'quotative');
    expect(said.map((c) => c.predicate.lemma)).toEqual(expected);
  });

  it.each([
    '大臣は、韓国が主催する、対話に出席したいと述べた。',
    '大臣は、昨年結んだ、協定を守ると述べた。',
    '大臣は計画を進める、港を訪れた。',
  ])('a modifier before a comma: %s', (text) => expect(clausesOf(text)[0]!.link).toBe('adnominal'));
});

it.each([
  ['大臣が説明したのに対し、長官は反対した。', ['adversative', 'main']],
  ['大臣は説明し、繰り返し強調した。', ['continuative', 'main']],
])('%s', (text, links) => {
  expect(clausesOf(text).map((c) => c.link)).toEqual(links);
  expect(lemmas(text)).toHaveLength(2);
});
