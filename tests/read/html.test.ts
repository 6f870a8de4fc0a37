import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/index.js';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const STORY =
  '<p>両大臣は都内で会談し、地域の情勢について意見を交わしたうえで一致した。</p><p>会談は<b>一時間</b>続いた。<br>両氏は来年も会う。</p>';
const LINES = [
  '両大臣は都内で会談し、地域の情勢について意見を交わしたうえで一致した。',
  '会談は一時間続いた。',
  '両氏は来年も会う。',
];
const lines = (html: string): string[] => readArticle(html, 'a.html').text.split('\n');

describe('the main text', () => {
  it('puts the headline first and leaves the frame out', () => {
    const html = page(
      `<header><nav><ul><li>政治</li></ul></nav></header><div id="main"><div class="breadcrumb">トップ</div><h1>大臣が会談</h1><div class="share-buttons"><a>シェア</a></div>${STORY}
       <ul><li>協力で一致した。</li><li>対話を続ける。</li></ul><aside>関連</aside><div class="related">別の記事</div></div><footer>Copyright</footer><script>var a=1;</script>`,
    );
    expect(lines(html)).toEqual(['大臣が会談', ...LINES, '- 協力で一致した。', '- 対話を続ける。']);
  });

  it.each([
    ['article', `<article>${STORY}</article>`],
    ['main', `<main>${STORY}</main>`],
    ['role', `<div role="main">${STORY}</div>`],
    ['itemprop', `<div itemprop="articleBody">${STORY}</div>`],
    ['nothing', `<div>${STORY}</div>`],
    ['hidden parts', `<p hidden>見えない。</p><p style="display:none">見えない。</p>${STORY}`],
    ['a form', `<form><p>検索する。</p></form>${STORY}`],
    ['a table for its layout', `<table><tr><td>${STORY}</td></tr></table>`],
  ])('by %s', (_, body) => {
    expect(lines(page(body))).toEqual(LINES);
  });

  it('joins a source line break inside Japanese', () => {
    expect(lines(page('<p>両大臣は\n会談した。</p>'))).toEqual(['両大臣は会談した。']);
  });

  it('reads ruby by its base, and entities', () => {
    expect(lines(page('<p><ruby>董<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>部長と&amp;会談した。</p>'))).toEqual([
      '董部長と&会談した。',
    ]);
  });

  it('keeps a part that has a frame’s name but holds the story', () => {
    expect(lines(page(`<div class="side">${STORY}${STORY}</div>`))).toEqual([...LINES, ...LINES]);
  });

  it('a page nested beyond reason is read or refused, and in time', () => {
    const read = () => readArticle(page(`${'<div>'.repeat(30_000)}${STORY}`), 'a.html').text;
    try {
      expect(read()).toContain('会談');
    } catch (error) {
      expect((error as Error).message).toMatch(/^a\.html: .*nested/);
    }
  });

  it('a page without text is refused', () => {
    expect(() => readArticle(page('<nav>メニュー</nav>'), 'a.html')).toThrow(/^a\.html: /);
  });
});

describe('what the markup says', () => {
  const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
  it.each([
    ['meta', '<meta property="article:published_time" content="2025-11-06T10:33:00+09:00">', '2025-11-06'],
    [
      'a time in UTC, as the day in Japan',
      '<meta property="article:published_time" content="2025-11-05T23:30:00Z">',
      '2025-11-06',
    ],
    ['JSON-LD', ld('{"@type":"NewsArticle","headline":"題","datePublished":"2024-03-04"}'), '2024-03-04'],
    [
      'a graph in JSON-LD',
      ld('{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2024-03-05T01:00:00+09:00"}]}'),
      '2024-03-05',
    ],
    ['a date in figures', '<meta name="date" content="20240304">', '2024-03-04'],
    ['a date in words', '<meta name="pubdate" content="2024年3月4日 10時">', '2024-03-04'],
    ['broken JSON-LD', ld('{"datePublished":'), undefined],
  ])('date by %s', (_, head, date) => {
    expect(readArticle(page(STORY, head), 'a.html').published).toEqual(date && { date, basis: 'markup' });
  });

  it('date by the time element', () => {
    expect(readArticle(page(`<time datetime="2023-02-01">2月1日</time>${STORY}`), 'a.html').published?.date).toBe('2023-02-01');
  });

  it('an impossible date is told, and the text asked', () => {
    const article = readArticle(page(`<p>2024年3月4日</p>${STORY}`, '<meta name="date" content="2024-02-30">'), 'a.html');
    expect(article.published).toMatchObject({ date: '2024-03-04', basis: 'text' });
    expect(article.warnings[0]).toContain('2024-02-30');
  });

  it('publisher, address and title', () => {
    const head =
      '<title>大臣が会談 | 例の新聞</title><meta property="og:site_name" content="例の新聞"><link rel="canonical" href="https://example.jp/20240304/a.html">';
    const article = readArticle(page(STORY, head), 'a.html');
    expect(article).toMatchObject({
      publisher: '例の新聞',
      url: 'https://example.jp/20240304/a.html',
      published: { date: '2024-03-04', basis: 'url' },
    });
    expect(article.text.split('\n')[0]).toBe('大臣が会談');
    expect(article.title).toEqual({ start: 0, end: 5 });
  });
});
