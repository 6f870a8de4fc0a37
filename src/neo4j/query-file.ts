import { readFileSync } from 'node:fs';
import { Neo4jError } from './error.js';

const FOLDER = new URL('../../cypher/queries/', import.meta.url);

/** The statement of a file of `cypher/queries`: one without its comments and closing semicolon. */
export const parseQueryFile = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => !/^\s*\/\//.test(line))
    .join('\n')
    .trim()
    .replace(/;$/, '');

/** The statement of a named query, with the columns of the catalogue. */
export const readQueryFile = (name: string): string => {
  try {
    return parseQueryFile(readFileSync(new URL(`${encodeURIComponent(name)}.cypher`, FOLDER), 'utf8'));
  } catch {
    throw new Neo4jError(`The file cypher/queries/${name}.cypher cannot be read: install kaidan again.`);
  }
};
