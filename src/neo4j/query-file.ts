import { readFileSync } from 'node:fs';
import { Neo4jError } from './error.js';

/** What a file of `cypher/queries` holds. */
export interface QueryFile {
  /** Rows with the columns of the catalogue, in its order. */
  readonly table: string;
  /** Paths and nodes for Browser to draw. */
  readonly graph: string;
}

const FOLDER = new URL('../../cypher/queries/', import.meta.url);

/** Drops comments and `:params` lines, which are for Browser, and cuts at the semicolon that ends a statement's last line. */
export const parseQueryFile = (text: string): QueryFile => {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(\/\/|:)/.test(line));
  const statements = lines.join('\n').split(/;[ \t]*(?:\n|$)/);
  const [table = '', graph = ''] = statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
  return { table, graph };
};

/** The file of a named query. */
export const readQueryFile = (name: string): QueryFile => {
  try {
    return parseQueryFile(readFileSync(new URL(`${encodeURIComponent(name)}.cypher`, FOLDER), 'utf8'));
  } catch {
    throw new Neo4jError(`The file cypher/queries/${name}.cypher cannot be read: install kaidan again.`);
  }
};
