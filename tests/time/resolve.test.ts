import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/index.js';
import { recognizeTimes } from '../../src/recognize/time/index.js';
import { inside, resolveWhen } from '../../src/resolve/when.js';
import { segment } from '../../src/segment/index.js';

const article = (text: string, published?: string, url?: string): Article => ({
  source: 'test.txt',
  text,
  sha256: '',
  warnings: [],
  ...(published && { published: { date: published, basis: 'given' as const } }),
  ...(url && { url }),
});

/** What the words `words` of a text mean, as `date` or `date..until`. */
const dateOf = (text: string, words: string, published?: string, future?: boolean, url?: string): string | undefined => {
  const read = article(text, published, url);
  const layout = segment(read);
  const times = layout.sentences.flatMap((sentence) => recognizeTimes(text, sentence));
  const found = resolveWhen(times, read, layout, () => future);
  const mention = times.filter((t) => text.slice(t.span.start, t.span.end) === words).at(-1);
  if (mention === undefined) throw new Error(`${words} is not read in ${text}`);
  const when = found.get(mention);
  return when?.until ? `${when.date}..${when.until}` : when?.date;
};

type Row = readonly [text: string, words: string, published: string | undefined, date: string | undefined];

describe('from the article’s date', () => {
  it.each<Row>([
    ['両大臣は9日に会談した。', '9日', '2025-03-12', '2025-03-09'],
    ['両大臣は28日に会談した。', '28日', '2025-03-02', '2025-02-28'],
    ['両大臣は30日に会談する予定だ。', '30日', '2025-03-12', '2025-03-30'],
    ['両大臣は3日に会談する見通しだ。', '3日', '2025-03-28', '2025-04-03'],
    ['両大臣は11月に会談した。', '11月', '2025-03-12', '2024-11'],
    ['両大臣は2月に会談した。', '2月', '2025-03-12', '2025-02'],
    ['両首脳は5月に会談する予定だ。', '5月', '2025-03-12', '2025-05'],
    ['両大臣は12月26日に協議を開くことで合意した。', '12月26日', '2006-12-10', '2006-12-26'],
    ['昨日、電話で話した。', '昨日', '2025-03-01', '2025-02-28'],
    ['昨年11月に訪れた。', '昨年11月', '2025-03-12', '2024-11'],
    ['来月1日に訪れる。', '来月1日', '2025-12-12', '2026-01-01'],
    ['先月末に訪れた。', '先月末', '2025-01-12', '2024-12'],
    ['来週の月曜日に会う。', '来週の月曜日', '2025-03-12', '2025-03-17'],
    ['先週、会談した。', '先週', '2025-03-12', '2025-03'],
    ['先週、会談した。', '先週', '2025-03-03', '2025'],
    ['木曜日に会談した。', '木曜日', '2025-03-12', '2025-03-06'],
    ['3日前に会談した。', '3日前', '2025-03-01', '2025-02-26'],
    ['来年春に訪れる。', '来年春', '2025-03-12', '2026'],
    ['本23日、署名した。', '本23日', '2015-01-23', '2015-01-23'],
    ['中国が9月、打診していたことが13日、分かった。', '13日', '2020-11-13', '2020-11-13'],
    ['5日から7日まで訪れた。', '5日から7日まで', '2025-03-12', '2025-03-05..2025-03-07'],
    ['12月30日から1月3日まで訪れた。', '12月30日から1月3日まで', '2025-01-12', '2024-12-30..2025-01-03'],
  ])('%s', (text, words, published, date) => {
    expect(dateOf(text, words, published)).toBe(date);
  });
});

describe('from what the story told before', () => {
  it.each<Row>([
    ['2025年9月8日、両氏は会談した。同日、共同声明を出した。', '同日', undefined, '2025-09-08'],
    ['2025年9月30日、両氏は会談した。翌日も協議した。', '翌日', undefined, '2025-10-01'],
    ['10月31日から11月2日まで滞在した。翌日、帰国した。', '翌日', '2025-11-10', '2025-11-03'],
    ['大臣は1月11日から14日にかけて訪れ、同13日に会談した。', '同13日', '2023-01-26', '2023-01-13'],
    ['昨年10月に電話で、11月には対面で会った。', '11月', '2025-09-11', '2024-11'],
    ['2012年11月に合意した。同年12月に署名した。', '同年12月', '2015-01-23', '2012-12'],
    ['6月10日に開幕した。11日、国防相が会談した。', '11日', '2022-08-20', '2022-06-11'],
    ['11月1日、大臣は会議に出た。10月31日の首脳会談を踏まえた。同日、声明を出した。', '同日', '2025-11-12', '2025-11-01'],
    ['大臣は5日に着いた。2日に起きた事件に触れた。同日夜、帰国した。', '同日夜', '2025-11-12', '2025-11-05'],
    ['2010年4月9日、会議を開いた。12日に閉幕した。', '12日', undefined, '2010-04-12'],
    ['両氏は点検を7月から始めることで合意した。大臣は27日に訪れた。', '27日', '2031-06-30', '2031-06-27'],
    ['両氏は来月1日に会談する。大臣は27日に訪れた。', '27日', '2031-06-30', '2031-06-27'],
    ['31日に着いた。翌1日に会談した。', '翌1日', '2025-11-12', '2025-11-01'],
    ['2011年11月18日、会議を開いた。その3日後に発表した。', '3日後', undefined, '2011-11-21'],
  ])('%s', (text, words, published, date) => {
    expect(dateOf(text, words, published)).toBe(date);
  });

  it('takes the year of a list from its heading', () => {
    const text = '2023年\n\n英国国防参謀総長との会談について\n6月7日、統幕長は会談を行いました。\n';
    expect(dateOf(text, '6月7日')).toBe('2023-06-07');
  });

  it('counts 本日 in a transcript from the day of the conference', () => {
    const text =
      '大臣が臨時会見\n2025-9-11 09:01\n令和7年9月8日、大臣は現地で臨時会見を行った。\n\n大臣からの発表\n\n私から申し上げます。本日、会談を行いました。明日は演説をいたします。';
    expect(dateOf(text, '本日', '2025-09-11')).toBe('2025-09-08');
    expect(dateOf(text, '明日', '2025-09-11')).toBe('2025-09-09');
  });

  it('counts each entry of a digest from the day over it', () => {
    const text =
      '活動の記録\n2024年3月5日\n本日、大使と会談しました。\n\n2024年2月9日\n\n7日、外相と会談しました。本日、帰国しました。';
    expect(dateOf(text, '7日', '2024-03-05')).toBe('2024-02-07');
    expect(dateOf(text, '本日', '2024-03-05')).toBe('2024-02-09');
  });

  it('counts 本日 in a release from its own date', () => {
    expect(dateOf('外相会談\n令和7年4月3日\n本日、両外相は会談しました。', '本日', '2025-04-03')).toBe('2025-04-03');
  });
});

describe('the caller’s word on tense', () => {
  it.each<readonly [boolean | undefined, string]>([
    [true, '2025-03-20'],
    [false, '2025-02-20'],
    [undefined, '2025-02-20'],
  ])('future %s', (future, date) => {
    expect(dateOf('20日の会談', '20日', '2025-03-05', future)).toBe(date);
  });
});

describe('nothing is guessed', () => {
  it.each([
    ['両大臣は8日に会談した。', '8日'],
    ['両大臣は3月に会談した。', '3月'],
    ['7月1日、副主席は会見した。', '7月1日'],
    ['昨年、両氏は会った。', '昨年'],
    ['同日、声明を出した。', '同日'],
    ['来週の月曜日に会う。', '来週の月曜日'],
    ['本日、会談した。', '本日'],
    ['両国は2019年以来途絶えた交流を3月に再開した。', '3月'],
  ])('%s without a date of the article', (text, words) => {
    expect(dateOf(text, words)).toBeUndefined();
  });

  it.each([
    ['2024年2月30日に会談した。', '2024年2月30日', '2024-03-05'],
    ['31日に会談した。', '31日', '2025-02'],
    ['令和99年5月1日に会談した。', '令和99年5月1日', '2025-03-12'],
    ['会談は2023年度に行う。', '2023年度', '2025-03-12'],
  ])('%s', (text, words, published) => {
    expect(dateOf(text, words, published)).toBeUndefined();
  });
});

describe('inside a range', () => {
  it.each([
    ['2006-06-02', '2006-06-04', '2006-06'],
    ['2006-06-30', '2006-07-02', '2006'],
    ['2006-12-30', '2007-01-02', '2006'],
    ['2006-06-02', '2006-06-02', '2006-06-02'],
    ['2006-06-02', undefined, '2006-06-02'],
  ])('%s to %s is %s', (date, until, known) => {
    expect(inside({ date, ...(until && { until }) })).toBe(known);
  });
});

describe('同日 and the like', () => {
  it.each<Row>([
    [
      '結果\n\n1　日米防衛相会談\n5月31日、両大臣は会談しました。\n\n2　日豪防衛相会談\n同日、両大臣は会談しました。',
      '同日',
      '2031-06-02',
      '2031-05-31',
    ],
    ['両外相は会談した。大臣は同日午後、首相とも会った。', '同日午後', '2023-04-02', '2023-04-02'],
    ['両外相は会談した。前日の協議を踏まえた。', '前日', '2023-04-02', '2023-04-01'],
    ['局長は5日に着いた。この日夜、両局長は協議した。', 'この日夜', '2023-04-07', '2023-04-05'],
    ['両外相は会談した。翌日、帰国する。', '翌日', '2023-04-02', undefined],
  ])('%s', (text, words, published, date) => {
    expect(dateOf(text, words, published)).toBe(date);
  });
});

describe('a month without its year', () => {
  it.each<Row>([
    [
      '交流は、09(同21)年は低調だったが、10(同22)年は活発で、6月に司令官が訪れた。また、7月に協議を行った。',
      '7月',
      undefined,
      '2010-07',
    ],
    ['大臣は10月11日、長官と会い、移設先を決めた5月の日米合意を着実に履行する考えを示した。', '5月', '2010-10-11', '2010-05'],
    ['両氏は、2月の核実験を受けて制裁を強める方針だ。', '2月', '2016-09-01', '2016-02'],
    ['両氏は5月の首脳会談で署名する予定だ。', '5月', '2015-10-11', '2016-05'],
  ])('%s', (text, words, published, date) => {
    expect(dateOf(text, words, published)).toBe(date);
  });

  it.each<readonly [string, string, string, string | undefined]>([
    ['昨年12月、両大臣は会談した。', '昨年12月', 'http://example.jp/hakusho/2009/html/l33.html', '2008-12'],
    ['3月20日、両首脳は会談した。', '3月20日', 'http://example.jp/photo/99_0316/x.html', '1999-03-20'],
    ['3月21日、両大臣は会談した。', '3月21日', 'http://example.jp/arc_98/korea/dj.html', '1998-03-21'],
    ['2007年6月に会談した。両首脳は9月にも会った。', '9月', 'http://example.jp/hakusho/2009/html/l33.html', '2007-09'],
    ['昨年、両大臣は会談した。', '昨年', 'http://example.jp/news/123456.html', undefined],
  ])('%s from the year of the URL', (text, words, url, date) => {
    expect(dateOf(text, words, undefined, undefined, url)).toBe(date);
  });
});

describe('a diary', () => {
  const diary =
    '出張の記録\n2018.12.12\n会議に初めて出席しました。\n\n11月23日\n\n15:50 ロシア外相との会談\n有意義な会談でした。\n\n11月24日\n\n午前9時半、首相と会談しました。本日、帰国します。';

  it.each([
    ['15:50', '2018-11-23'],
    ['午前9時半', '2018-11-24'],
    ['本日', '2018-11-24'],
  ])('counts %s from the day over its entry', (words, date) => {
    expect(dateOf(diary, words, '2018-12-12')).toBe(date);
  });

  it('takes the day of a clock time alone from the story', () => {
    expect(dateOf('大臣は5日、長官と会った。会談は午後6時半から行われた。', '午後6時半', '2023-04-07')).toBe('2023-04-05');
    expect(dateOf('会談は午後6時半から行われた。', '午後6時半', '2023-04-07')).toBeUndefined();
  });
});
