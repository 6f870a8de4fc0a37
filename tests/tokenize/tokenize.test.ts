import { beforeAll, describe, expect, it } from 'vitest';
import { loadTokenizer, type Tokenizer } from '../../src/tokenize/index.js';

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadTokenizer();
});

const words = (text: string) => tokenizer.tokenize(text, 0).map((t) => t.text);

describe('tokens', () => {
  it.each([
    ['両大臣は会談した。', ['両', '大臣', 'は', '会談', 'し', 'た', '。']],
    ['２０２５年', ['２０２５', '年']],
    ['国防部長(右)', ['国防', '部長', '(', '右', ')']],
    ['A 国', ['A', '国']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    ['a control character', 'あ\u0000い\u0001う'],
    ['emoji', '会談😀😀😀👨‍👩‍👧した🇯🇵。次'],
    ['a lone half', '会談\ud83dした\udc00。'],
    ['a kanji outside the basic plane', '𠮷田大臣は𠮷𠮷と会談'],
    ['wide letters', 'ＡＣＳＡ'.repeat(2000)],
    ['half-width kana', 'ｶﾞｲｼﾖｳ'],
    ['no stop at all', '会談した'.repeat(3000)],
    ['only spaces', ' \u3000\n\t '],
    ['nothing', ''],
  ])('every character of %s is covered once, in order', (_, text) => {
    const tokens = tokenizer.tokenize(text, 7);
    let at = 7;
    for (const token of tokens) {
      expect(text.slice(at - 7, token.start - 7).trim()).toBe('');
      expect(text.slice(token.start - 7, token.end - 7)).toBe(token.text);
      expect(token.end).toBeGreaterThan(token.start);
      at = token.end;
    }
    expect(text.slice(at - 7).trim()).toBe('');
  });

  it('is linear in the length of a clause', () => {
    const start = performance.now();
    tokenizer.tokenize('Ａ'.repeat(50_000), 0);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
