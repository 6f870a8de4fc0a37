import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji from 'kuromoji';
import type { Token } from '../model/index.js';
import { chunks } from './chunks.js';
import { normalize, splitsPair } from './normalize.js';

export interface Tokenizer {
  /**
   * Morphemes of a text whose first character stands at `offset` in the article. Every character that is not white space is
   * covered by exactly one token; white space is covered by none.
   */
  tokenize(text: string, offset: number): Token[];
}

type Kuromoji = kuromoji.Tokenizer<kuromoji.IpadicFeatures>;

const open = (): Promise<Kuromoji> => {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer)));
  });
};

const known = (value: string | undefined): string => value ?? '*';

const makeToken = (features: kuromoji.IpadicFeatures, surface: string, start: number): Token => ({
  start,
  end: start + surface.length,
  text: surface,
  pos: known(features.pos),
  pos1: known(features.pos_detail_1),
  pos2: known(features.pos_detail_2),
  pos3: known(features.pos_detail_3),
  form: known(features.conjugated_form),
  lemma: features.basic_form && features.basic_form !== '*' ? features.basic_form : surface,
  ...(features.reading && features.reading !== '*' ? { reading: features.reading } : {}),
});

/** Tokens of one chunk. Offsets come from walking the surfaces, since the dictionary's own positions go wrong after signs. */
const walk = (inner: Kuromoji, text: string, plain: string, offset: number): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  for (const features of inner.tokenize(plain)) {
    const start = at;
    at += features.surface_form.length;
    if (splitsPair(text, at)) at++;
    if (at <= start) continue;
    const from = Math.max(start, tokens.at(-1) ? tokens.at(-1)!.end - offset : 0);
    pushTrimmed(tokens, features, text, from, Math.min(at, text.length), offset);
  }
  if (at < text.length) pushTrimmed(tokens, UNKNOWN, text, at, text.length, offset);
  return tokens;
};

/** For text that the dictionary swallowed. */
const UNKNOWN = { pos: '記号', pos_detail_1: '一般' } as kuromoji.IpadicFeatures;

const pushTrimmed = (
  tokens: Token[],
  features: kuromoji.IpadicFeatures,
  text: string,
  from: number,
  to: number,
  offset: number,
): void => {
  const raw = text.slice(from, to);
  const surface = raw.trim();
  if (!surface) return;
  tokens.push(makeToken(features, surface, offset + from + raw.indexOf(surface)));
};

const wrap = (inner: Kuromoji): Tokenizer => ({
  tokenize(text, offset) {
    const plain = normalize(text);
    const tokens: Token[] = [];
    for (const { start, end } of chunks(text)) {
      for (const token of walk(inner, text.slice(start, end), plain.slice(start, end), offset + start)) tokens.push(token);
    }
    return tokens;
  },
});

let loaded: Promise<Tokenizer> | undefined;

/** The tokenizer, its dictionary read once and lazily (0.6 s, 350 MB). */
export const loadTokenizer = (): Promise<Tokenizer> => {
  loaded ??= open().then(wrap);
  return loaded;
};
