import { describe, expect, it } from 'vitest';
import { resolved } from '../recognize/reading.js';

const countries = (text: string, title?: string) =>
  Object.fromEntries(resolved(text, title).resolution.people.map((p) => [p.name, p.country ?? p.organization]));

describe('the country of a person', () => {
  it.each([
    ['訪日中のロメロ外務大臣と玄葉外務大臣がウルグアイの港湾を論じた。', { ロメロ: 'UY', 玄葉: 'JP' }],
    ['ハミルトン国務長官は陳明国防部長を非難した。', { ハミルトン: 'US' }],
    ['北川防衛大臣は中国を訪れた。', { 北川: 'JP' }],
    ['日独防衛相会談で、北川防衛相はブラント国防相と会った。', { 北川: 'JP', ブラント: 'DE' }],
    ['インドネシアを訪れた北川外相は、スハルヨノ外相と会談した。', { 北川: 'JP', スハルヨノ: 'ID' }],
    ['北川外相はケニアを訪問し、同国のオドンゴ外相と会談した。', { 北川: 'JP', オドンゴ: 'KE' }],
    ['趙明植(チョ・ミョンシク)外相は韓国の立場を述べた。', { 趙明植: 'KR' }],
    ['国連のヤンセン事務総長が来日した。', { ヤンセン: '国連' }],
    ['フィリピンのサントス官房長官が述べた。', { サントス: 'PH' }],
    ['ヨハネス国王がヨルダンから着いた。', { ヨハネス: 'JO' }],
    ['ラミレス大統領は日本を訪れ、メキシコの投資を語った。', { ラミレス: 'MX' }],
    ['王志明駐日大使は中国の立場を述べた。', { 王志明: 'CN' }],
    ['ローマ教皇ヨハネス3世が演説した。', { ヨハネス3世: 'VA' }],
    ['モロッコでは首相を表敬し、ベンアリ国務長官と会談した。', { ベンアリ: 'MA' }],
    ['外交部(外務省)の林明報道官は中日関係を語った。', { 林明: 'CN' }],
    ['台湾地区の林明外相が来た。', { 林明: 'TW' }],
  ])('%s', (text, expected) => expect(countries(text)).toMatchObject(expected));

  it('of an agency that writes from home', () =>
    expect(countries('(台北中央社)林明徳外交部長は25日、日本の議員と会った。')).toEqual({ 林明徳: 'TW' }));

  it('is left open where nothing tells it', () => expect(countries('ヤンセン首相が述べた。')).toEqual({ ヤンセン: undefined }));
});

it('people whom only the label of their turn names', () =>
  expect(
    resolved(
      '(問)今日の会合の意味は。\n\n(北川副大臣)定期的な会議です。\n\n(問)他には。',
      '副大臣会見記録',
    ).resolution.people.map((p) => p.name),
  ).toEqual(['北川']));

describe('one person or two', () => {
  it.each([
    ['北川春男外相は述べた。北川氏は続けた。', ['北川春男']],
    ['金永民(キム・ヨンミン)外相は述べた。金氏は続けた。', ['金永民']],
    ['アラン・ハミルトン国務長官が来た。ハミルトン長官は語った。', ['アラン・ハミルトン']],
    ['中国の温明宝首相が着いた。首脳は恩明宝首相と会った。', ['温明宝']],
    ['北川春男外相と北川夏子環境相が出た。', ['北川春男', '北川夏子']],
    ['金正一総書記の子、金正二総書記が立った。', ['金正一', '金正二']],
    ['村上氏は作家である。', []],
    ['日本の北川外相と韓国の北川外相は別人だ。', ['北川', '北川']],
    ['ラブロフ氏とヤンセン氏は合意した。', ['ラブロフ']],
  ])('%s', (text, expected) => expect(resolved(text).resolution.people.map((p) => p.name)).toEqual(expected));
});
