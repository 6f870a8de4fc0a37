import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article, SerializedGraph } from '../../src/model/index.js';
import { createExtractor } from '../../src/pipeline.js';
import { readArticle } from '../../src/read/index.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** The way from an article to its graph; the dictionary is loaded once a file of tests. */
export const extract = await createExtractor();

/** Articles of a folder, counted from the repository's top; none where the folder is not there. */
export function articlesOf(folder: string): Article[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readArticle(readFileSync(join(path, file)), `${folder}/${file}`));
}

/** An article of which nothing is known but its text. */
export const articleOf = (text: string): Article => readArticle(new TextEncoder().encode(text), 'article.txt');

/** Edges of an article's graph, of one type where given. */
export const edgesOf = (graph: SerializedGraph, ...types: string[]): SerializedGraph['edges'] =>
  graph.edges.filter(({ attributes }) => types.length === 0 || types.includes(attributes.type));

export const SAMPLES = articlesOf('data/articles');
export const NEGATIVES = articlesOf('tests/negatives');
/** Real articles kept outside the repository. */
export const SHARED = articlesOf('../shared/articles');
if (SHARED.length === 0) console.warn('Articles kept outside the repository are left out: ../shared/articles is not there.');

export const ALL = [...SAMPLES, ...NEGATIVES, ...SHARED];
