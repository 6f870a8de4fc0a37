import type { Article } from '../model/index.js';
import { readArticle } from './article.js';
import { ReadError } from './error.js';
import { givenOf } from './metadata.js';

const recordOf = (line: string, source: string): Record<string, unknown> => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new ReadError(
      source,
      'this line is no JSON',
      'give one object a line: {"text": "…", "url": "…", "published": "2025-11-06"}',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadError(source, 'this line is no object', 'give {"text": "…"} or {"html": "…"}');
  }
  return value as Record<string, unknown>;
};

const readLine = (line: string, place: string): Article => {
  const record = recordOf(line, place);
  const words = record.text ?? record.html;
  const source = typeof record.source === 'string' ? record.source : typeof record.url === 'string' ? record.url : place;
  if (typeof words !== 'string')
    throw new ReadError(place, 'this object has neither text nor html', 'give {"text": "…"} or {"html": "…"}');
  if (words.trim() === '') throw new ReadError(source, 'its text is empty', 'leave the line out');
  return readArticle(words, source, givenOf(record));
};

/** Reads articles given one a line; a line that cannot be read is given as its error, and the rest goes on. */
export function* readNdjson(text: string, source: string): Generator<Article | ReadError> {
  let number = 0;
  for (const line of text.replace(/^\ufeff/u, '').split(/\r?\n/u)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield readLine(line, `${source}:${number}`);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield error;
    }
  }
}

/** True for text of which each line is a JSON object, as a filter's input is. */
export const looksLikeNdjson = (text: string): boolean => /^\s*\{\s*"[^"]+"\s*:/u.test(text.slice(0, 500));
