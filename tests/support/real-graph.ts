import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { extractArticles } from '../../src/build/index.js';
import { fold, type KaidanGraph, toGraph } from '../../src/graph/index.js';
import type { SerializedGraph } from '../../src/model/index.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** The sample articles, and the articles kept outside the repository where they are there, read and folded into one graph. */
export const realGraph = async (): Promise<KaidanGraph> => {
  const folders = [resolve(ROOT, 'data/articles'), resolve(ROOT, '../shared/articles')].filter(existsSync);
  const graphs: SerializedGraph[] = [];
  for await (const { graph } of extractArticles(folders)) if (graph) graphs.push(graph);
  return toGraph(fold(graphs).merged);
};
