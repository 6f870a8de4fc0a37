import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileFault, GraphError } from '../graph/index.js';
import type { SerializedGraph } from '../model/graph.js';
import type { Gold } from './gold.js';
import { scoreArticle } from './score.js';
import { type Miss, meanF1, type ScoreRow, Tally } from './tally.js';

export type { Miss, ScoreRow } from './tally.js';

export interface Evaluation {
  readonly rows: readonly ScoreRow[];
  /** Mean F1 over the scores that have pairs. */
  readonly mean: number;
  readonly misses: readonly Miss[];
}

/** Name of a file without folder and ending: what joins an article and its gold. */
export const stemOf = (source: string): string => basename(source).replace(/\.[a-z]+$/i, '');

function readGold(folder: string): [string, Gold][] {
  try {
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
    return files.map((file) => [stemOf(file), parse(join(folder, file))]);
  } catch (error) {
    throw error instanceof GraphError ? error : fileFault(folder, error, 'name the folder of gold files with --gold');
  }
}

function parse(path: string): Gold {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Gold;
  } catch (error) {
    if (error instanceof SyntaxError) throw new GraphError(`${path}: no valid JSON (${error.message}); mend the gold file`);
    throw error;
  }
}

/** Scores article graphs against the gold files of a folder, of those articles whose name begins with `prefix`. */
export function evaluate(folder: string, graphs: Iterable<SerializedGraph>, prefix = ''): Evaluation {
  const bySource = new Map([...graphs].map((graph) => [stemOf(graph.attributes.source), graph]));
  const tally = new Tally();
  for (const [doc, gold] of readGold(folder)) if (doc.startsWith(prefix)) scoreArticle(doc, gold, bySource.get(doc), tally);
  const rows = tally.rows();
  return { rows, mean: meanF1(rows), misses: tally.misses };
}
