import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUERIES, type QueryName } from '../../src/query/catalog/index.js';
import { compiledFiles } from '../support/cypher-files.js';
import { withHeader } from '../support/query-header.js';

const FOLDER = resolve(import.meta.dirname, '../../cypher');

const NAMES = Object.keys(QUERIES) as QueryName[];
const FORMS = ['table', 'graph'] as const;
type Form = (typeof FORMS)[number];
const queryPath = (name: string, form: Form): string =>
  resolve(FOLDER, 'queries', form === 'table' ? '' : 'graph', `${name}.cypher`);
const readQuery = (name: string, form: Form): string => readFileSync(queryPath(name, form), 'utf8');

/** `KAIDAN_UPDATE=1 npx vitest run tests/neo4j/files.test.ts` writes them anew after a change of the schema. */
const update = (): void => {
  mkdirSync(resolve(FOLDER, 'load'), { recursive: true });
  for (const [path, text] of compiledFiles()) writeFileSync(resolve(FOLDER, path), text);
  for (const name of NAMES) {
    for (const form of FORMS) writeFileSync(queryPath(name, form), withHeader(name, form, readQuery(name, form)));
  }
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
    for (const form of FORMS) {
      const text = readQuery(name, form);
      expect(text).toBe(withHeader(name, form, text));
    }
  });

  it.each(NAMES)('queries/%s.cypher holds one statement, so that Browser shows its rows', (name) => {
    for (const form of FORMS)
      expect(
        readQuery(name, form)
          .replace(/^\/\/.*$/gm, '')
          .split(';'),
      ).toHaveLength(2);
  });

  it('holds a file for each named query and no other', () => {
    const files = NAMES.map((name) => `${name}.cypher`);
    expect(readdirSync(resolve(FOLDER, 'queries')).sort()).toEqual([...files, 'graph'].sort());
    expect(readdirSync(resolve(FOLDER, 'queries/graph')).sort()).toEqual(files.sort());
  });
});
