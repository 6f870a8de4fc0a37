import { describe, expect, test } from 'vitest';
import { edgesOf, extract, NEGATIVES } from './articles.js';

/** What the edges of these types say, to be read where a test fails. */
const told = (article: (typeof NEGATIVES)[number], ...types: string[]): string[] =>
  edgesOf(extract(article), ...types).map(
    ({ source, target, attributes }) => `${source} ${attributes.type} ${target}: ${attributes.evidence?.[0]?.text}`,
  );

describe('of what is not ours, nothing', () => {
  test('there are such articles', () => expect(NEGATIVES.length).toBeGreaterThanOrEqual(12));

  describe.each(NEGATIVES.map((article) => [article.source, article] as const))('%s', (_, article) => {
    test('no talks', () => {
      expect(told(article, 'MET_WITH', 'PARTICIPATED_IN', 'PARTY_TO')).toEqual([]);
    });

    test('no attendance, no visit', () => {
      expect(told(article, 'ATTENDED', 'VISITED')).toEqual([]);
    });

    test('no agreement', () => {
      expect(told(article, 'AGREED_ON')).toEqual([]);
    });
  });
});
