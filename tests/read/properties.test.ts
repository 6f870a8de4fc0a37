import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/model/index.js';
import { readArticle } from '../../src/read/index.js';
import { recognizeTimes } from '../../src/recognize/time/index.js';
import { resolveWhen } from '../../src/resolve/when.js';
import { segment } from '../../src/segment/index.js';

const WORDS = [
  ['両大臣は会談した。', '協力で一致', '大臣は述べた', '外相、来日見送り＝日程付かず', 'このため'],
  ['\n', '\n\n', '　', ' ', '、', '。', '！', '|', '/', '＝', '『', '』', '「', '」', '（', '）', '[', ']'],
  ['07(同19)年', '99年（平成11）年', '1年(平成13年)', '令和99年', '2025年', '同年', '翌年', '昨年', '30(同0)年'],
  ['3月', '13月', '同月', '来月', '10～12月', '6 日米', '31日', '十九日昼', '同日', '翌日', '前日', 'この日', '先ほど', '本日'],
  [
    '5日から7日',
    '午後6時半',
    '17時頃',
    '(17時頃)',
    '（日本時間同）',
    '（現地時間）',
    '2/30',
    '2025-02-30',
    'R7.1.30',
    '2025.1.1',
  ],
  [
    '23 October 2009',
    'Oct. 3rd, 2009',
    '【ソウル聯合ニュース】',
    '[文書名] ',
    '[場所]',
    '日時：',
    '記者：',
    '【総理】',
    '（例外相）\n',
  ],
  [
    '検索',
    'サイトマップ',
    '会見',
    '写真上から',
    '図表1-2',
    '(例の新聞)',
    '« ',
    ' »',
    '1.',
    '(ロ)',
    '②',
    '■',
    '- ',
    'a',
    '９',
    '〇',
    '元',
  ],
].flat();
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
const text = fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'binary' }) });
const PATHS = [
  '2025',
  '0416',
  '210414',
  'arc_98',
  '99_0316',
  '20251106',
  '2025110612345',
  'a',
  '/',
  '_',
  '-',
  '.',
  '31',
  '99',
  '%E3',
];
const url = fc.array(fc.constantFrom(...PATHS), { maxLength: 12 }).map((parts) => `https://example.jp/${parts.join('')}`);

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

describe('whatever the text and the address', () => {
  it('reading, dividing and dating throw nothing, and every date is one', () => {
    fc.assert(
      fc.property(text, url, (body, address) => {
        const article = readArticle(`両国の大臣。${body}`, 'a.txt', { url: address });
        if (article.published) expect(article.published.date).toMatch(DATE);
        const layout = segment(article);
        const times = layout.sentences.flatMap((sentence) => recognizeTimes(article.text, sentence));
        for (const { date, until } of resolveWhen(times, article, layout).values()) {
          expect(date).toMatch(DATE);
          if (until !== undefined) expect(until).toMatch(DATE);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('blocks hold their sentences and stand in order, each word in one, with the day of publication split off', () => {
    fc.assert(
      fc.property(words, (body) => {
        const article = readArticle(
          `外相が会談 2026/03/22 18:08 22日、両大臣は都内で会談し、協力で一致したと述べた。${body}`,
          'a.txt',
        );
        const { blocks, sentences } = segment(article);
        expect(sentences.every(({ span, block }) => contains(blocks[block]!.span, span))).toBe(true);
        expect(blocks.every(({ span }, i) => i === 0 || blocks[i - 1]!.span.end <= span.start)).toBe(true);
        const held = blocks.map(({ span }) => article.text.slice(span.start, span.end)).join('');
        expect(held.replace(/[\s\u0085\ufeff]/gu, '')).toBe(article.text.replace(/[\s\u0085\ufeff]/gu, ''));
      }),
      { numRuns: 200 },
    );
  });
});
