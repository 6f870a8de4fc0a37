import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/model/index.js';
import { recognizeTimes } from '../../src/recognize/time/index.js';
import { segment } from '../../src/segment/index.js';

const PIECES = [
  '両大臣は会談した。',
  '協力で一致',
  '\n',
  '\n\n',
  '　',
  ' ',
  '「',
  '」',
  '（',
  '）',
  '(',
  ')',
  '『',
  '』',
  '【中国】',
  '1. ',
  '(1)',
  '- ',
  '■',
  '記者：',
  '大臣：',
  '記者\n',
  '大臣\n',
  '2025年11月6日',
  '11月',
  '同日',
  '5日から7日',
  '午後6時',
  '、',
  '。',
  '！',
  '?',
  '．',
  'Ranking',
  '関連記事',
  '写真：例',
  '\r\n',
  '\u0000',
  '𠮷野',
  '😀',
  'https://a.jp',
  '『題』。例紙、2009年1月2日。',
  '以上',
  '令和99年2月30日',
  '\ufeff',
  '約50分間',
  '今',
  '日',
  '本',
  '１２',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
const any = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 }));

describe('whatever the text', () => {
  it('every character that is no space stands in one block, and blocks are in order', () => {
    fc.assert(
      fc.property(any, (words) => {
        const { blocks } = segment({ source: 't', text: words, sha256: '', warnings: [] });
        let end = 0;
        blocks.forEach((block, i) => {
          expect(block.index).toBe(i);
          expect(words.slice(end, block.span.start).trim()).toBe('');
          expect(block.span.start).toBeGreaterThanOrEqual(end);
          expect(block.headings.every((h) => h < i && blocks[h]!.kind === 'heading')).toBe(true);
          end = block.span.end;
        });
        expect(words.slice(end).trim()).toBe('');
      }),
    );
  });

  it('sentences lie in their blocks, in order, and apart; brackets lie in sentences', () => {
    fc.assert(
      fc.property(any, (words) => {
        const { blocks, sentences } = segment({ source: 't', text: words, sha256: '', warnings: [] });
        let end = 0;
        sentences.forEach((sentence, i) => {
          expect(sentence.index).toBe(i);
          expect(sentence.span.start).toBeGreaterThanOrEqual(end);
          expect(sentence.span.end).toBeGreaterThan(sentence.span.start);
          expect(contains(blocks[sentence.block]!.span, sentence.span)).toBe(true);
          expect(sentence.brackets.every((b) => contains(sentence.span, b.span))).toBe(true);
          end = sentence.span.end;
        });
      }),
    );
  });

  it('times lie in their sentence, in order, and apart', () => {
    fc.assert(
      fc.property(any, (words) => {
        for (const sentence of segment({ source: 't', text: words, sha256: '', warnings: [] }).sentences) {
          let end = sentence.span.start;
          for (const { span } of recognizeTimes(words, sentence)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(sentence.span.end);
            end = span.end;
          }
        }
      }),
    );
  });

  it('takes time that grows with the length, not with its square', () => {
    const time = (words: string): number => {
      const start = performance.now();
      segment({ source: 't', text: words, sha256: '', warnings: [] });
      return performance.now() - start;
    };
    for (const unit of ['「両大臣は（例）会談した。」', '見出し\n', '両大臣は会談した、\n', '（', '1', '日']) {
      time(unit.repeat(2000));
      const tenth = time(unit.repeat(4000));
      expect(time(unit.repeat(40_000))).toBeLessThan(Math.max(2500, 30 * tenth));
    }
  });
});
