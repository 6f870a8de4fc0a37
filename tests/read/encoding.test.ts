import { describe, expect, it } from 'vitest';
import { ReadError, readArticle } from '../../src/read/index.js';

const TEXT = '防衛相会談について\n両大臣は、きょう都内で会談し、協力を深めることで一致しました。\n';
const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array => Uint8Array.from(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
const swapped = (of: Uint8Array): Uint8Array => Uint8Array.from(Buffer.from(of).swap16());

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
    [
      'Shift_JIS',
      bytes(
        '96688971918a89ef926b82c982c282a282c40a97bc91e5906282cd814182ab82e582a4937393e082c589ef926b82b581418ba697cd82f0905b82df82e982b182c682c588ea927682b582dc82b582bd81420a',
      ),
    ],
    [
      'EUC-JP',
      bytes(
        'cbc9b1d2c1eab2f1c3cca4cba4c4a4a4a4c60acebec2e7bfc3a4cfa1a2a4ada4e7a4a6c5d4c6e2a4c7b2f1c3cca4b7a1a2b6a8cecfa4f2bfbca4e1a4eba4b3a4c8a4c7b0ecc3d7a4b7a4dea4b7a4bfa1a30a',
      ),
    ],
    [
      'ISO-2022-JP',
      bytes(
        '1b24424b493152416a3271434c244b2444242424461b28420a1b24424e3e42673f43244f2122242d246724264554466224473271434c2437212236284e4f24723f3c2461246b243324482447306c43572437245e2437243f21231b28420a',
      ),
    ],
    ['UTF-16 with a mark', utf16(TEXT, true)],
    ['UTF-16', utf16(TEXT, false)],
    ['UTF-16 of the other order', swapped(utf16(TEXT, true))],
  ])('%s', (_, file) => {
    const article = readArticle(file, 'a.txt');
    expect(article.text).toBe(TEXT);
    expect(article.warnings).toEqual([]);
  });

  it('keeps everything else as it stands', () => {
    const text = ' 見出し\r\n\r\n　本文です。\t\u0000終わり\r';
    expect(readArticle(text, 'a.txt').text).toBe(text);
  });

  it('reads UTF-8 that was cut in a letter, and says so', () => {
    const file = utf8(TEXT.repeat(3));
    const article = readArticle(file.subarray(0, file.length - 3), 'a.txt');
    expect(article.text.startsWith(TEXT)).toBe(true);
    expect(article.warnings).toHaveLength(1);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n　\n'), 'nothing but white space'],
    ['a PDF', utf8('%PDF-1.7 …'), 'a PDF'],
    ['a picture', bytes('89504e470d0a1a0a0000'), 'a picture'],
    ['an archive', bytes('504b03041400'), 'ZIP'],
    ['a binary file', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256), 'binary'],
    ['English', utf8('The ministers met in Tokyo and agreed on closer cooperation in the years to come.'), 'no Japanese'],
    [
      'Chinese',
      utf8('两国国防部长在东京举行会谈，就加强合作达成一致。双方还就地区形势交换了意见，并同意继续保持对话。'.repeat(3)),
      'no Japanese',
    ],
    ['bytes of no encoding', Uint8Array.from({ length: 300 }, () => 0xff), 'no text in'],
  ])('%s', (_, file, problem) => {
    const read = () => readArticle(file, 'folder/a.txt');
    expect(read).toThrow(ReadError);
    expect(read).toThrow(new RegExp(`^folder/a\\.txt: .*${problem}.*; .+$`));
    try {
      read();
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });

  it('a headline of kanji alone is Japanese enough', () => {
    expect(readArticle('日米首脳会談', 'a.txt').text).toBe('日米首脳会談');
  });
});
