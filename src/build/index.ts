import { existsSync, rmSync } from 'node:fs';
import { grow, refreshIndex, updateLedger, withLock } from '../graph/index.js';
import type { Article } from '../model/index.js';
import { type BuildEvent, extractArticles } from './extract.js';
import { articleSignature, keep, knownIn, resume, signature } from './known.js';

export { type BuildEvent, extractArticles } from './extract.js';
export { remove } from './remove.js';
export type { Extractor } from './stages.js';

export interface BuildOptions {
  /** Read unchanged articles again too. */
  readonly again?: boolean | undefined;
  readonly onEvent?: (event: BuildEvent) => void;
  readonly onWarning?: (message: string) => void;
  /** Milliseconds to wait for another process that writes the file. */
  readonly patience?: number;
}

/** What a build did. */
export interface BuildSummary {
  readonly read: number;
  readonly unchanged: number;
  readonly failed: number;
}

/**
 * Reads what is new or changed among the sources and puts it into the graph file. What was read goes into a journal beside the file at
 * once, so an interruption loses one article at most; the file itself is replaced in one step at the end.
 */
export const build = (sources: readonly string[], file: string, options: BuildOptions = {}): Promise<BuildSummary> =>
  withLock(file, () => buildLocked(sources, file, options), options.patience);

async function buildLocked(sources: readonly string[], file: string, options: BuildOptions): Promise<BuildSummary> {
  const journal = `${file}.part`;
  const known = knownIn(file, options.onWarning);
  const fresh = resume(journal);
  const isKnown = (article: Article): boolean => {
    if (options.again) return false;
    const begun = fresh.get(article.source);
    return (begun ? signature(begun) : known.of(article.source)) === articleSignature(article);
  };
  const count = { read: 0, unchanged: 0, failed: 0 };
  for await (const { event, graph } of extractArticles(sources, isKnown)) {
    count[event.outcome]++;
    if (graph) {
      keep(journal, graph);
      fresh.set(graph.attributes.source, graph);
    }
    options.onEvent?.(event);
  }
  known.close();
  const graphs = [...fresh.values()];
  if (graphs.length > 0 || !existsSync(file)) {
    if (!grow(file, graphs)) updateLedger(file, { put: graphs });
  }
  rmSync(journal, { force: true });
  refreshIndex(file);
  return count;
}
