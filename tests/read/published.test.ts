import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/index.js';

const BODY = '両大臣は都内で会談し、地域の情勢について意見を交わしたうえで、協力を深めることで一致した。';
const published = (text: string, source = 'a.txt', url?: string): string | undefined => {
  const found = readArticle(text, source, url ? { url } : {}).published;
  return found && `${found.date} ${found.basis}`;
};

describe('stated by the text', () => {
  it.each([
    ['会談\n2025-11-6 10:33\n', '2025-11-06'],
    ['会談\n令和7年11月6日\n', '2025-11-06'],
    ['会談\n平成元年5月9日\n', '1989-05-09'],
    ['会談\n例の日報 2025年11月12日付\n', '2025-11-12'],
    ['会談\n2021年6月22日\n防衛省\n', '2021-06-22'],
    ['会談\n防衛省　２０２１年６月２２日\n', '2021-06-22'],
    ['会談\n2006/12/10\n更新: 2006/12/11\n', '2006-12-10'],
    ['会談\n2月 24, 2024 17:12 Asia/Tokyo\n', '2024-02-24'],
    ['会談[2020/11/24 18:39]\n', '2020-11-24'],
    [' date 2025-10-29 大臣が会談\n', '2025-10-29'],
    ['大臣会見記録(平成20年5月22日(木曜日)17時05分~ 於:本省)\n', '2008-05-22'],
    ['【2023年1月26日（木）2面】　', '2023-01-26'],
    ['防衛大臣記者会見概要 平成29年8月4日(10時37分〜10時40分)\n', '2017-08-04'],
    ['大臣会見記録(平成12年7月24日(月)16:15~ 於会見室)(外務大臣)今日は閣議があり、そのあと会議があった。\n', '2000-07-24'],
    ['会談\n平成16年5月15日 米国東部時間14日午前11時、', '2004-05-15'],
    ['会談\n平成14年8月2日 8月1日、', '2002-08-02'],
    ['会談\n令和8(2026)年2月3日(火)\n', '2026-02-03'],
    ['会談\n二〇一九年四月三日\n', '2019-04-03'],
    ['会談\n平成十一年七月二十七日\n', '1999-07-27'],
    ['会談\n\n例 太郎\n\n23 October 2009\n', '2009-10-23'],
    ['会談\nOct. 3rd, 2009\n', '2009-10-03'],
    ['大臣の会見の概要\n日時：令和13年6月3日（火）10時15分～10時32分\n場所：会見室\n', '2031-06-03'],
    ['会談\n（2009年10月23日、ソウル）\n', '2009-10-23'],
  ])('%s', (head, date) => {
    expect(published(`${head}${BODY}\n`)).toBe(date && `${date} text`);
  });

  it.each([
    ['\n（2016年4月28日）', '2016-04-28'],
    ['\n「例の新聞日本語版」2016年4月28日\n', '2016-04-28'],
    ['\n令和7年4月3日\n\n3日、両外相は会談を行いました。', '2025-04-03'],
  ])('%s after the text', (foot, date) => {
    expect(published(`${BODY}\n${BODY}\n${foot}`)).toBe(`${date} text`);
  });

  it('a release that opens with its day and reports politely', () => {
    expect(published('首脳会談等\n平成30年5月9日、総理は、迎賓館で首脳会談を行い、その後、晩さん会を開催しました。\n')).toBe(
      '2018-05-09 text',
    );
  });

  it.each([
    ['a day of the story', `${BODY}2025年11月1日には首脳も会談し、経済と防衛の協力を進めることで一致している。`],
    ['a story that opens with its day', '2016年5月3日、両大臣は都内で会談し、地域の情勢について意見を交わしたうえで一致した。'],
    ['a date without a year', `会談\n（9月2日20時11分）\n${BODY}`],
    ['a title with a day', `大臣が会談（11月1日）\n${BODY}`],
    ['a list’s year', `2023年\n会談について\n${BODY}`],
    ['sources under the story', `会談\n${BODY}例の新聞『会談』。例の新聞、2008年7月26日。`],
    ['other articles’ dates', `会談\n${BODY}\nRanking読まれている記事\n2024年3月4日\n- 別の会談(2024年3月5日)`],
    ['when the talks were', `会談\n日時：2024年3月4日 10時\n${BODY}`],
  ])('%s is none', (_, text) => {
    expect(published(text)).toBeUndefined();
  });
});

describe('told by an address or a name', () => {
  it.each([
    ['https://news.example.jp/html/20221122/k10013899591000.html', '2022-11-22'],
    ['https://example.jp/article/kyodo/2020/11/13/586938', '2020-11-13'],
    ['https://example.go.jp/actions/201805/09jck.html', '2018-05-09'],
    ['http://example.com.cn/n3/2016/0428/c94474-9050914.html', '2016-04-28'],
    ['https://example.tw/politics/202411260002', '2024-11-26'],
    ['https://example.go.jp/press/news/2018/12/27b.html', '2018-12-27'],
    ['https://example.jp/2006/12/5763.html', '2006-12'],
    ['https://example.jp/kiji/news/210414/abc21041420330043-n1.html', '2021-04-14'],
    ['https://example.com/ja/news/abc2020101200708/', '2020-10-12'],
    ['https://example.go.jp/photo/99_0316/0320.html', '1999-03-20'],
    ['https://example.jp/news/219914/x.html', undefined],
    ['https://example.jp/news/x2099991234.html', undefined],
    ['https://example.jp/articles/-/447625', undefined],
    ['https://example.jp/page3_003367.html', undefined],
    ['https://news.example.jp/article?k=2025082201115&g=int', '2025-08-22'],
    ['https://news.example.jp/view/AJP20201203001400882', '2020-12-03'],
    ['https://news.example.jp/np/2025021601000226', '2025-02-16'],
    ['https://news.example.cn/2015-11/05/c_134785983.htm', '2015-11-05'],
    ['https://www.example.go.jp/press/release/22/6/0617_07.html', '2010-06-17'],
    ['https://www.example.go.jp/press/release/h14/5/0509_3.html', '2002-05-09'],
    ['https://www.example.go.jp/press/release/18/rls_0509a.html', '2006-05-09'],
    ['https://www.example.go.jp/press/kaiken/gaisho/g_0605.html', '2006-05'],
    ['https://www.example.go.jp/press/release/22/6/0717_07.html', undefined],
    ['https://news.example.jp/x/20151234567', undefined],
  ])('%s', (url, date) => {
    expect(published(BODY, 'a.txt', url)).toBe(date && `${date} url`);
    expect(published(BODY, url)).toBe(date && `${date} url`);
  });

  it.each([
    ['20250304-kaidan.txt', '2025-03-04'],
    ['2025-03-04.txt', '2025-03-04'],
    ['folder/kaidan_2025_3_4.html', '2025-03-04'],
    ['2024/05/06/kaidan.txt', undefined],
    ['m05-de-2021.txt', undefined],
    ['kaidan-201805.txt', undefined],
    ['20251399.txt', undefined],
  ])('%s', (name, date) => {
    expect(published(BODY, name)).toBe(date && `${date} file`);
  });

  it.each([
    ['会談\n（3月21日、ソウル）\n', 'https://example.go.jp/arc_98/korea/dj.html', '1998-03-21 text'],
    ['会談\n（3月21日、ソウル）\n', 'https://example.go.jp/2003/dj.html', '2003-03-21 text'],
    ['会談\n（3月21日、ソウル）\n', 'https://example.go.jp/20030325/dj.html', '2003-03-25 url'],
    ['会談\n（3月21日、ソウル）\n', 'https://example.go.jp/dj.html', undefined],
    ['会談\n（図表2-3-4参照）\n', 'https://example.go.jp/2003/dj.html', undefined],
  ])('%s of %s', (head, url, date) => {
    expect(published(`${head}${BODY}\n`, 'a.txt', url)).toBe(date);
  });

  it('what is given goes first, then the text', () => {
    const text = `会談\n2025年11月12日\n${BODY}`;
    expect(readArticle(text, '20200101.txt', { published: '2024-01-02', url: 'https://a.jp/20210101/' }).published?.date).toBe(
      '2024-01-02',
    );
    expect(readArticle(text, '20200101.txt', { url: 'https://a.jp/20210101/' }).published).toMatchObject({
      date: '2025-11-12',
      basis: 'text',
    });
  });
});

describe('impossible dates', () => {
  it.each([
    ['会談\n2025年2月30日\n', '2025年2月30日'],
    ['会談\n令和99年1月1日\n', '令和99年1月1日'],
    ['会談は11月31日に行う。', '11月31日'],
    ['昭和70年3月1日付の文書。', '昭和70年3月1日'],
  ])('%s is told and left out', (head, words) => {
    const article = readArticle(`${head}${BODY}`, 'a.txt');
    expect(article.published).toBeUndefined();
    expect(article.warnings).toEqual([expect.stringContaining(words)]);
  });

  it('a given date that is none is told', () => {
    const article = readArticle(BODY, 'a.txt', { published: 'soon' });
    expect(article.published).toBeUndefined();
    expect(article.warnings[0]).toContain('soon');
  });

  it('2月29日 and the days of a stay are possible', () => {
    expect(readArticle('2月29日に会い、12月31日間は滞在しない。', 'a.txt').warnings).toEqual([]);
  });
});

describe('titles', () => {
  const title = (text: string): string | undefined => {
    const { title: span, text: words } = readArticle(text, 'a.txt');
    return span && words.slice(span.start, span.end);
  };

  it.each([
    [`大臣が会談\n${BODY}`, '大臣が会談'],
    [`報道発表\n\n日仏外相会談\n${BODY}`, '日仏外相会談'],
    [`岸田外務大臣\n日仏外相会談\n${BODY}`, '日仏外相会談'],
    [`例の防衛\nsite search\nmenu\n例の防衛\n大臣が会談\n${BODY}`, '大臣が会談'],
    [`date 2025-10-29 大臣が会談\n${BODY}`, '大臣が会談'],
    [`握手する大臣（左）と国防相\n${BODY}`, undefined],
    [BODY, undefined],
    [`記者：成果は。\n大臣：${BODY}`, undefined],
  ])('%s', (text, words) => {
    expect(title(text)).toBe(words);
  });
});
