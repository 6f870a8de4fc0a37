import { readFileSync } from 'node:fs';
import { Neo4jError } from './error.js';

const LINE = /^\s*(?:export\s+)?(\w+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|'([^']*)'|([^#\r\n]*))/;

const unquote = (text: string): string => text.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));

/** Reads `NAME=value` lines: quotes, `export` and comments as shells and other tools know them. Values never go into messages. */
export const parseEnvFile = (text: string): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    const match = LINE.exec(line);
    if (!match?.[1]) continue;
    values[match[1]] = match[2] !== undefined ? unquote(match[2]) : (match[3] ?? (match[4] ?? '').trim());
  }
  return values;
};

/** The values of a `.env` file; none where `.env` is just not there, an error where a file that the user named is not. */
export const readEnvFile = (path: string, named: boolean): Record<string, string> => {
  try {
    return parseEnvFile(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing && !named) return {};
    throw new Neo4jError(
      `Cannot read ${path}: ${missing ? 'there is no such file' : 'no permission, or no file'}; check --env-file.`,
    );
  }
};
