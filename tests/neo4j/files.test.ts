import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledFiles } from '../support/cypher-files.js';

const FOLDER = resolve(import.meta.dirname, '../../cypher');

/** `KAIDAN_UPDATE=1 npx vitest run tests/neo4j/files.test.ts` writes them anew after a change of the schema. */
const update = (): void => {
  mkdirSync(resolve(FOLDER, 'load'), { recursive: true });
  for (const [path, text] of compiledFiles()) writeFileSync(resolve(FOLDER, path), text);
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
});
