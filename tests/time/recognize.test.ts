import { describe, expect, it } from 'vitest';
import type { Sentence, TimeExpression } from '../../src/model/index.js';
import { recognizeTimes } from '../../src/recognize/time/index.js';

const sentenceOf = (text: string): Sentence => ({
  index: 0,
  block: 0,
  span: { start: 0, end: text.length },
  brackets: [],
  complete: true,
});

/** The words read as time, with what they say. */
const read = (text: string): [words: string, said: Partial<TimeExpression>][] =>
  recognizeTimes(text, sentenceOf(text)).map(({ span, expression }) => [text.slice(span.start, span.end), expression]);

type Row = readonly [text: string, words: string, said: Partial<TimeExpression>];

const table = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    it.each(rows)('%s', (text, words, said) => {
      const found = read(text);
      expect(found.map(([w]) => w)).toContain(words);
      expect(found.find(([w]) => w === words)![1]).toMatchObject(said);
    });
  });
};

const deictic = (unit: 'year' | 'month' | 'week' | 'day', count: number) => ({
  reference: 'deictic' as const,
  shift: { unit, count },
});
const anaphoric = (unit: 'year' | 'month' | 'week' | 'day', count: number) => ({
  reference: 'anaphoric' as const,
  shift: { unit, count },
});

table('full dates', [
  ['両大臣は令和7年11月3日に会談した。', '令和7年11月3日', { year: 2025, month: 11, day: 3 }],
  ['平成元年五月二十一日、調印した。', '平成元年五月二十一日', { year: 1989, month: 5, day: 21 }],
  ['昭和53年8月12日の署名', '昭和53年8月12日', { year: 1978, month: 8, day: 12 }],
  ['令和8(2026)年2月14日(土)に表敬', '令和8(2026)年2月14日(土)', { year: 2026, month: 2, day: 14, weekday: 6 }],
  ['2024年（令和6年）3月9日、来訪', '2024年（令和6年）3月9日', { year: 2024, month: 3, day: 9 }],
  ['２０２３年１２月５日に開催', '２０２３年１２月５日', { year: 2023, month: 12, day: 5 }],
  ['二〇一九年四月三十日、退任した。', '二〇一九年四月三十日', { year: 2019, month: 4, day: 30 }],
  ['会合は2021-07-08に開かれた。', '2021-07-08', { year: 2021, month: 7, day: 8 }],
  ['掲載日2019/3/4', '2019/3/4', { year: 2019, month: 3, day: 4 }],
  ['提出はH30.5.9である。', 'H30.5.9', { year: 2018, month: 5, day: 9 }],
  ['H28年6月に改定', 'H28年6月', { year: 2016, month: 6 }],
  ['2020年 4月 1日 付で発令', '2020年 4月 1日', { year: 2020, month: 4, day: 1 }],
]);

table('years and months', [
  ['条約は2017年に発効した。', '2017年', { year: 2017 }],
  ["'25年の秋に訪れる。", "'25年の秋", { year: 2025, part: '秋' }],
  ['〇九年十月に合意した。', '〇九年十月', { year: 2009, month: 10 }],
  ['08年にも訪れている。', '08年', { year: 2008 }],
  ['98年11月の共同宣言', '98年11月', { year: 1998, month: 11 }],
  ['2025年末までに結ぶ。', '2025年末', { year: 2025, part: '末' }],
  ['6月下旬に開く。', '6月下旬', { month: 6, part: '下旬' }],
  ['10月、首相が就任した。', '10月', { month: 10 }],
  ['1～3月に三度会った。', '1～3月', { month: 1, until: { month: 3, pointsAt: true } }],
  ['2019年の2月に会った。', '2019年の2月', { year: 2019, month: 2 }],
  ['9月中国を訪れる', '9月', { month: 9 }],
  ['昨年（2023年）5月の会合', '昨年（2023年）5月', { year: 2023, month: 5 }],
]);

table('relative words', [
  ['本日、会談を行いました。', '本日', deictic('day', 0)],
  ['両氏は今朝到着した。', '今朝', deictic('day', 0)],
  ['長官はきのう会見した。', 'きのう', deictic('day', -1)],
  ['一昨日の電話で伝えた。', '一昨日', deictic('day', -2)],
  ['明日は視察の予定だ。', '明日', deictic('day', 1)],
  ['同日夜、帰国した。', '同日夜', anaphoric('day', 0)],
  ['翌日には首相とも会った。', '翌日', anaphoric('day', 1)],
  ['その3日後に発表した。', '3日後', anaphoric('day', 3)],
  ['3日前に着任した。', '3日前', deictic('day', -3)],
  ['2週間後に再び会う。', '2週間後', deictic('week', 2)],
  ['来週の月曜日に会う。', '来週の月曜日', { ...deictic('week', 1), weekday: 1 }],
  ['先月末に延期された。', '先月末', { ...deictic('month', -1), part: '末' }],
  ['来月1日に会う。', '来月1日', { ...deictic('month', 1), day: 1 }],
  ['昨年11月に会った。', '昨年11月', { ...deictic('year', -1), month: 11 }],
  ['同年8月、再会した。', '同年8月', { ...anaphoric('year', 0), month: 8 }],
  ['来年の夏までに結ぶ。', '来年の夏', { ...deictic('year', 1), part: '夏' }],
  ['今秋にも訪日する。', '今秋', { ...deictic('year', 0), part: '秋' }],
  ['大臣はことし6月に訪れた。', 'ことし6月', { ...deictic('year', 0), month: 6 }],
  ['年内の開催を目指す。', '年内', deictic('year', 0)],
]);

table('days', [
  ['本12日、署名した。', '本12日', { ...deictic('month', 0), day: 12 }],
  ['同14日に帰国した。', '同14日', { ...anaphoric('month', 0), day: 14 }],
  ['同月20日、発効した。', '同月20日', { ...anaphoric('month', 0), day: 20 }],
  ['翌10日も協議した。', '翌10日', { ...anaphoric('day', 1), day: 10 }],
  ['去る5日に会った。', '去る5日', { day: 5 }],
  ['国防相は27日米国へ発った。', '27日', { day: 27 }],
  ['8日午後、電話で話した。', '8日午後', { day: 8, part: '午後' }],
  ['22日木曜に会う。', '22日木曜', { day: 22, weekday: 4 }],
  ['木曜日に会う。', '木曜日', { weekday: 4 }],
  ['今週25日木曜日に来る。', '今週25日木曜日', { ...deictic('week', 0), day: 25, weekday: 4 }],
  ['会見した（3月4日）。', '3月4日', { month: 3, day: 4 }],
  ['訓練に参加（2/18〜22）', '2/18〜22', { month: 2, day: 18, until: { day: 22, pointsAt: true } }],
]);

table('ranges', [
  ['5日から7日まで訪れる。', '5日から7日まで', { day: 5, until: { day: 7, pointsAt: true } }],
  ['9～11日の日程で', '9～11日', { day: 9, until: { day: 11, pointsAt: true } }],
  ['5、6両日に開く。', '5、6両日', { day: 5, until: { day: 6, pointsAt: true } }],
  ['13、14の両日、都内で', '13、14の両日', { day: 13, until: { day: 14, pointsAt: true } }],
  ['3月30日から4月2日にかけて', '3月30日から4月2日にかけて', { month: 3, day: 30, until: { month: 4, day: 2, pointsAt: true } }],
  ['12月26日及び27日、北京で', '12月26日及び27日', { month: 12, day: 26, until: { day: 27, pointsAt: true } }],
  ['6月2~4日に', '6月2~4日', { month: 6, day: 2, until: { day: 4, pointsAt: true } }],
  ['2024年11月20日～22日', '2024年11月20日～22日', { year: 2024, month: 11, day: 20, until: { day: 22, pointsAt: true } }],
  ['今月9～23日に', '今月9～23日', { ...deictic('month', 0), day: 9, until: { day: 23, pointsAt: true } }],
  ['同日から26日までの日程', '同日から26日まで', { ...anaphoric('day', 0), until: { day: 26, pointsAt: true } }],
  [
    '1日（月）から3日（水）まで',
    '1日（月）から3日（水）まで',
    { day: 1, weekday: 1, until: { day: 3, weekday: 3, pointsAt: true } },
  ],
  ['10日から、首相が訪れる。', '10日', { day: 10 }],
]);

table('clock and duration', [
  ['本日14時45分から15時25分まで会談した。', '本日14時45分から15時25分まで', { clock: '14:45', durationMinutes: 40 }],
  ['3月5日午後6時半ごろ会った。', '3月5日午後6時半ごろ', { month: 3, day: 5, clock: '18:30' }],
  [
    '5日、18時07分（現地時間）から約50分間、会談',
    '5日、18時07分（現地時間）から約50分間',
    { day: 5, clock: '18:07', durationMinutes: 50 },
  ],
  [
    '7日午後0時50分（日本時間7日（水曜日）午後7時50分）から約1時間',
    '7日午後0時50分（日本時間7日（水曜日）午後7時50分）から約1時間',
    { day: 7, clock: '12:50', durationMinutes: 60 },
  ],
  ['23時50分から0時20分まで', '23時50分から0時20分まで', { clock: '23:50', durationMinutes: 30 }],
  ['2025年6月1日 10:33', '2025年6月1日 10:33', { year: 2025, clock: '10:33' }],
  ['午前9時、到着した。', '午前9時', { clock: '09:00' }],
  ['会談は約50分間だった。', '約50分間', { durationMinutes: 50, pointsAt: false }],
  ['1時間半にわたり話した。', '1時間半', { durationMinutes: 90, pointsAt: false }],
  ['およそ2時間30分会談した。', 'およそ2時間30分', { durationMinutes: 150, pointsAt: false }],
  ['夜9時に会食した。', '夜9時', { clock: '21:00' }],
  ['同13日（現地時間同12日）に会談', '同13日（現地時間同12日）', { ...anaphoric('month', 0), day: 13 }],
]);

describe('what is no point of time', () => {
  it.each([
    ['10年ぶりの訪韓となる。'],
    ['3日間の日程で訪れる。'],
    ['国交正常化60周年を迎える。'],
    ['日米2プラス2を開く。'],
    ['1日も早い帰国を求める。'],
    ['日米韓と日中の会談'],
    ['第5日程の最後に会った。'],
    ['約10日の滞在だった。'],
    ['2か月にわたる交渉'],
    ['共同日程を発表した。'],
    ['午前日本に着いた。'],
    ['以来年々増えている。'],
    ['関係は一時冷え込んだ。'],
    ['今日本は岐路にある。'],
    ['前年比で増えた。'],
    ['2日目の会合を終えた。'],
    ['1日3回発射した。'],
    ['〇〇元日本代表が訪れた。'],
    ['李克強（り・こくきょう）首相'],
    ['9月号に寄稿した。'],
    ['第3四半期の決算'],
    ['年に一度会うことしかない。'],
    ['3日前後の遅れ'],
    ['24時間態勢で警戒する。'],
    ['賛成は2/3を超えた。'],
    ['予定より1日早く着いた。'],
  ])('%s', (text) => {
    expect(read(text).filter(([, said]) => said.pointsAt)).toEqual([]);
  });

  it.each([
    ['2023年度の予算', '2023年度'],
    ['令和5年度に配備', '令和5年度'],
    ['1990年代の交渉', '1990年代'],
    ['10～12月期の決算', '10～12月期'],
    ['毎年8月に開く。', '8月'],
    ['令和99年5月1日に', '令和99年5月1日'],
    ['会談の2日前に伝えた。', '2日前'],
  ])('%s is read, but points at nothing', (text, words) => {
    expect(read(text)).toEqual([[words, expect.objectContaining({ pointsAt: false })]]);
  });
});

table('years told twice, as white papers have them', [
  ['07(同19)年3月、両首脳は宣言に署名した。', '07(同19)年3月', { year: 2007, month: 3 }],
  ['07（同19）年に署名した。', '07（同19）年', { year: 2007 }],
  ['０７（同１９）年６月に会談した。', '０７（同１９）年６月', { year: 2007, month: 6 }],
  ['99年(平成11)年に作成された覚書に沿う。', '99年(平成11)年', { year: 1999 }],
  ['10(同22)年は、活発だった。', '10(同22)年', { year: 2010 }],
  ['11(同23)年6月、両大臣が会談した。', '11(同23)年6月', { year: 2011, month: 6 }],
  ['1年(平成13年)に締結した。', '1年(平成13年)', { year: 2001 }],
  ['2010年(平成22年)5月9日に会談した。', '2010年(平成22年)5月9日', { year: 2010, month: 5, day: 9 }],
  ['2010(平成22)年5月に会談した。', '2010(平成22)年5月', { year: 2010, month: 5 }],
  ['88(昭和63)年に締結した。', '88(昭和63)年', { year: 1988 }],
  ['19(令和元)年に改定した。', '19(令和元)年', { year: 2019 }],
  ['同20(08)年4月に会談した。', '同20(08)年4月', { year: 2008, month: 4 }],
  ['平成20(08)年4月に会談した。', '平成20(08)年4月', { year: 2008, month: 4 }],
  ['平成20年(2008年)4月に会談した。', '平成20年(2008年)4月', { year: 2008, month: 4 }],
]);

table('what stands beside a day', [
  ['二十日夕刻（17時頃）、会談した。', '二十日夕刻（17時頃）', { day: 20, part: '夕刻', clock: '17:00' }],
  ['十九日昼（日本時間二十日未明）、会談した。', '十九日昼（日本時間二十日未明）', { day: 19, part: '昼' }],
  ['首相は25日夜、日本時間の26日朝、会談した。', '25日夜、日本時間の26日朝', { day: 25, part: '夜' }],
  ['首相は25日、現地時間24日夜、会談した。', '25日、現地時間24日夜', { day: 25 }],
  ['日本時間の8日未明に話した。', '8日未明', { day: 8, part: '未明' }],
  ['先ほど長官と電話で話した。', '先ほど', deictic('day', 0)],
  ['この日午後、帰国した。', 'この日午後', { ...anaphoric('day', 0), part: '午後' }],
]);

describe('no times', () => {
  it.each([
    ['6 日露防衛交流について'],
    ['２　日米豪の協力について'],
    ['互いの立場は十分認識している。'],
    ['09(同11)年という誤り'],
    ['先ほど来の議論'],
  ])('%s', (text) => {
    expect(read(text).filter(([, { pointsAt }]) => pointsAt)).toEqual([]);
  });
});
