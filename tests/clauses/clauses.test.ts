import { describe, expect, it } from 'vitest';
import { clausesOf, show } from './sentence.js';

const lines = (text: string, names?: string[]) => clausesOf(text, names).map((c) => show(text, c));

describe('predicates with their arguments', () => {
  it.each([
    ['a verbal noun with する', '大臣は長官と会談した。', ['main 会談. は:大臣 と:長官']],
    ['with a light verb', '大臣は長官と会談を行った。', ['main 会談+行う. は:大臣 と:長官']],
    ['spoken', '先方の長官との会談を実施をいたしました。', undefined],
    ['passive', '首脳会談が行われた。', ['main 会談+行う/passive.']],
    ['意見の一致を見る', '両者は継続で意見の一致を見た。', ['main 一致+見る. は:両者 で:継続 の:意見']],
    ['an attitude that is voiced', '大臣は発射に対する強い懸念を表明した。', ['main 懸念+表明. は:大臣 に対し:発射']],
    ['an attitude in one compound', '発射に懸念表明', ['main 懸念+表明 に:発射']],
    ['negation', '両者は合意に至らなかった。', ['main 合意+至る!. は:両者']],
    ['obligation is no negation', '長官は対応しなければならない。', ['main 対応?obligation は:長官']],
    ['a headline', '大臣、長官と会談へ', ['main 会談?plan は:大臣 と:長官']],
    ['a headline of what was done', '大臣、長官と会談', ['main 会談 は:大臣 と:長官']],
    ['a question', '会談で合意しましたでしょうか。', ['main 合意.?question で:会談']],
    ['nominal predicate', '日本は重要な隣国である。', ['main 隣国 は:日本']],
    ['possibility', '両国は合意する可能性がある。', undefined],
  ])('%s', (_, text, expected) => {
    if (expected) expect(lines(text)).toEqual(expected);
    else expect(lines(text).length).toBeGreaterThan(0);
  });
});

describe('how clauses hang together', () => {
  it.each([
    [
      'a list under one agreement',
      '両大臣は、訪問を進め、協議を新設することで一致した。',
      ['continuative 進める を:訪問', 'nominal 新設 を:協議', 'main 一致. は:両大臣 で:訪問を進め、協議を新設すること'],
    ],
    [
      'one agreement after another shares its subject',
      '両大臣は、訪問を進めることで一致し、協議を続けることを確認した。',
      [
        'nominal 進める を:訪問',
        'continuative 一致 *は:両大臣 で:訪問を進めること',
        'nominal 続ける を:協議',
        'main 確認. は:両大臣 を:協議を続けること',
      ],
    ],
    [
      'a quotation',
      '首相は「認められない」と述べ、発射を非難した。',
      ['quotative 認める/passive!', 'continuative 述べる *は:首相', 'main 非難. は:首相 を:発射'],
    ],
    [
      'ほか joins',
      '大臣は発射を非難したほか、活動に懸念を示した。',
      ['te 非難. *は:大臣 を:発射', 'main 懸念+示す. は:大臣 に:活動'],
    ],
    [
      'a demand in ように',
      '中国側に対し、活動を停止するよう求めた。',
      ['purpose 停止 を:活動', 'main 求める. に対し:中国側 ように:活動を停止するよう'],
    ],
    [
      'a subject after から and another inside',
      '大臣から、海域の状況は深刻である旨伝えた。',
      ['nominal 深刻 は:海域の状況', 'main 伝える. から:大臣 :海域の状況は深刻である旨'],
    ],
    [
      'a relative clause lends what it lacks',
      '会談した長官は、文書に署名した。',
      ['adnominal 会談. *が:長官', 'main 署名. は:会談した長官 に:文書'],
    ],
    [
      'a subject of the first clause goes on',
      '外相が北京を訪れ、主席と会談した。',
      ['continuative 訪れる が:外相 を:北京', 'main 会談. *が:外相 と:主席'],
    ],
    ['a plan', '両首脳は共同声明に署名する予定だ。', ['nominal 署名?plan に:共同声明', 'main 予定 は:両首脳']],
    ['a condition', '合意できれば、文書に署名する。', ['conditional 合意/potential', 'main 署名 に:文書']],
    ['とともに joins', '大臣は停止を求めるとともに、懸念を伝えた。', ['te 求める *は:大臣 を:停止', 'main 懸念+伝える. は:大臣']],
    [
      'というのは spoken frame',
      '訓練を続けるということで一致をいたしました。',
      ['nominal 続ける を:訓練', 'main 一致+いたす. で:訓練を続けるということ'],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));

  it('names are never cut', () => {
    const text = '山と川の大臣は会談した。';
    expect(lines(text, ['山と川の大臣'])).toEqual(['main 会談. は:山と川の大臣']);
  });

  it.each([
    ['nothing', ''],
    ['signs', '、、。「」（）・・'],
    ['a quotation that never closes', '首相は「断じて認められない、と述べた'],
    ['a list of five hundred', `${'協力、'.repeat(500)}で一致した。`],
    ['ten thousand characters', '訪問を進め、協議を行い、'.repeat(830)],
    ['an end before the verb', '両大臣は、協力を進めることで'],
  ])('survives %s', (_, text) => {
    const start = performance.now();
    for (const clause of clausesOf(text)) {
      expect(clause.span.start).toBeLessThanOrEqual(clause.predicate.span.start);
      expect(clause.span.end).toBeLessThanOrEqual(text.length);
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
