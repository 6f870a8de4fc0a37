import type { Article } from '../model/index.js';
import { readArticle } from './article.js';
import { decode } from './decode.js';
import { ReadError } from './error.js';
import { looksLikeNdjson, readNdjson } from './ndjson.js';
import { readSources } from './sources.js';

export { type Given, readArticle } from './article.js';
export { ReadError } from './error.js';
export { readNdjson } from './ndjson.js';
export { readSources, type Source } from './sources.js';

/** An article that was read, or why it could not be. */
export type Reading =
  | { readonly source: string; readonly article: Article }
  | { readonly source: string; readonly error: ReadError };

const attempt = (source: string, read: () => Article): Reading => {
  try {
    return { source, article: read() };
  } catch (error) {
    if (error instanceof ReadError) return { source, error };
    throw error;
  }
};

const isNdjson = (source: string, bytes: Uint8Array): boolean =>
  /\.(ndjson|jsonl)$/iu.test(source) || (source === '-' && looksLikeNdjson(new TextDecoder().decode(bytes.subarray(0, 2000))));

/** All articles of what is named: files, folders, patterns, URLs, `-`; several from a file of NDJSON. Errors come in their place. */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<Reading> {
  for await (const input of readSources(paths)) {
    const { source } = input;
    if ('error' in input) yield input;
    else if (!isNdjson(source, input.bytes)) yield attempt(source, () => readArticle(input.bytes, source, input.given));
    else yield* readLines(source, input.bytes);
  }
}

function* readLines(source: string, bytes: Uint8Array): Generator<Reading> {
  let text: string;
  try {
    text = decode(bytes, source).text;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return yield { source, error };
  }
  for (const read of readNdjson(text, source)) {
    yield read instanceof ReadError ? { source: read.source, error: read } : { source: read.source, article: read };
  }
}
