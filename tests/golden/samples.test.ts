import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/eval/index.js';
import { extract, SAMPLES } from '../pipeline/articles.js';

/** What each score was at least when it was last looked at, a little less. To be raised with the scores, never lowered. */
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'samples.json'), 'utf8')) as Record<string, number>;
const { rows } = evaluate(join(import.meta.dirname, '../../data/articles/gold'), SAMPLES.map(extract));

test('every score has a floor', () => {
  expect(rows.map(({ score }) => score).filter((score) => !(score in floors))).toEqual([]);
});

test.each(Object.entries(floors))('%s is at least %d', (name, floor) => {
  expect(rows.find(({ score }) => score === name)!.f1).toBeGreaterThanOrEqual(floor);
});
