import { ReadError } from './error.js';

const KANA = /[ぁ-ゖァ-ヺー]/g;
const KANJI = /[\u4e00-\u9fff]/g;
const count = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0;

/** Beginnings of files that are no text, with the word for them. */
const MAGIC: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP or office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an office document'],
];

const SAVE_AS_TEXT = 'save its text as .txt in UTF-8 and give that';

const decodeAs = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
};

const byMark = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
};

/** ISO-2022-JP is plain ASCII with escapes, so that it would pass as UTF-8: its escapes tell it. */
const hasEscapes = (bytes: Uint8Array): boolean =>
  bytes.some((byte, i) => byte === 0x1b && bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40));

/** UTF-16 without a mark has a zero in every ASCII letter, and kana with 0x30 as one half. */
const looksWide = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 4000);
  return (
    sample.filter((b) => b === 0).length > sample.length * 0.02 || sample.filter((b) => b === 0x30).length > sample.length * 0.2
  );
};

/** More kana is more Japanese; a wrong reading yields rare kanji, half-width kana and control characters. */
const score = (text: string): number =>
  count(text, KANA) * 3 +
  count(text, /[。、]/g) * 3 +
  count(text, KANJI) * 0.2 -
  count(text, /[\uff61-\uff9f\u0080-\u009f\ue000-\uf8ff]/g) * 2;

const best = (bytes: Uint8Array, encodings: readonly string[]): string | undefined =>
  encodings
    .map((encoding) => decodeAs(bytes, encoding))
    .filter((text) => text !== undefined && !/[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 2000)))
    .sort((a, b) => score(b!) - score(a!))[0];

/** UTF-8 with a few broken bytes (a cut at the end, one bad letter) is read with a warning rather than refused. */
const repaired = (bytes: Uint8Array): string | undefined => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\ufffd/g);
  return broken <= 3 + text.length / 200 && count(text, KANA) > broken * 5 ? text : undefined;
};

export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** The text of a file, whichever of the encodings of Japanese it is in. The byte order mark is left out. */
export const decode = (bytes: Uint8Array, source: string): Decoded => {
  if (bytes.length === 0) throw new ReadError(source, 'the file is empty', 'give a file that holds an article');
  const magic = MAGIC.find(([head]) => head.every((byte, i) => bytes[i] === byte));
  if (magic) throw new ReadError(source, `this is ${magic[1]}, not text`, SAVE_AS_TEXT);
  const marked = byMark(bytes);
  const whole = marked ? decodeAs(bytes, marked) : hasEscapes(bytes) ? decodeAs(bytes, 'iso-2022-jp') : decodeAs(bytes, 'utf-8');
  if (whole !== undefined && !whole.includes('\u0000')) return { text: whole, warnings: [] };
  if (looksWide(bytes)) {
    const wide = best(bytes, ['utf-16le', 'utf-16be']);
    if (wide !== undefined && count(wide, KANA) > 0) return { text: wide, warnings: [] };
  }
  return decodeLegacy(bytes, source);
};

const decodeLegacy = (bytes: Uint8Array, source: string): Decoded => {
  if (bytes.subarray(0, 8000).includes(0)) throw new ReadError(source, 'this is a binary file, not text', SAVE_AS_TEXT);
  const mended = repaired(bytes);
  if (mended) return { text: mended.replace(/^\ufeff/, ''), warnings: ['Some bytes are no valid UTF-8 and stand as \ufffd.'] };
  const legacy = best(bytes, ['shift_jis', 'euc-jp']);
  if (legacy !== undefined && count(legacy, KANA) > 0) return { text: legacy, warnings: [] };
  throw new ReadError(source, 'its bytes are no text in UTF-8, Shift_JIS, EUC-JP, ISO-2022-JP or UTF-16', SAVE_AS_TEXT);
};

/** Refuses what is no Japanese: kana are in every Japanese text but the shortest headline. */
export const requireJapanese = (text: string, source: string): void => {
  if (text.trim() === '')
    throw new ReadError(source, 'there is nothing but white space in it', 'give a file that holds an article');
  const kanji = count(text, KANJI);
  if (count(text, KANA) === 0 && (kanji === 0 || text.trim().length > 60)) {
    throw new ReadError(source, 'there is no Japanese text in it', 'give an article in Japanese, as .txt or .html');
  }
};
