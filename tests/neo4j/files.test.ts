import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUERIES, type QueryName } from '../../src/query/catalog.js';
import { compiledFiles } from '../support/cypher-files.js';
import { withHeader } from '../support/query-header.js';

const FOLDER = resolve(import.meta.dirname, '../../cypher');

const NAMES = Object.keys(QUERIES) as QueryName[];
const queryPath = (name: string): string => resolve(FOLDER, `queries/${name}.cypher`);

/** `KAIDAN_UPDATE=1 npx vitest run tests/neo4j/files.test.ts` writes them anew after a change of the schema. */
const update = (): void => {
  mkdirSync(resolve(FOLDER, 'load'), { recursive: true });
  for (const [path, text] of compiledFiles()) writeFileSync(resolve(FOLDER, path), text);
  for (const name of NAMES) writeFileSync(queryPath(name), withHeader(name, readFileSync(queryPath(name), 'utf8')));
};

describe('the files of cypher/', () => {
  if (process.env.KAIDAN_UPDATE) update();

  it.each([...compiledFiles()])('%s says what load runs', (path, text) => {
    expect(readFileSync(resolve(FOLDER, path), 'utf8')).toBe(text);
  });

  it('holds no load statement that load does not run', () => {
    const expected = [...compiledFiles().keys()].filter((path) => path.startsWith('load/')).map((path) => path.slice(5));
    expect(readdirSync(resolve(FOLDER, 'load')).sort()).toEqual(expected.sort());
  });

  it.each(NAMES)('queries/%s.cypher says what the catalogue says, with a worked example', (name) => {
    const text = readFileSync(queryPath(name), 'utf8');
    expect(text).toBe(withHeader(name, text));
  });

  it('holds a file for each named query and no other', () => {
    expect(readdirSync(resolve(FOLDER, 'queries')).sort()).toEqual(NAMES.map((name) => `${name}.cypher`).sort());
  });
});
