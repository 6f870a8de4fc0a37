import { appendFileSync, existsSync, rmSync } from 'node:fs';
import {
  fileFault,
  grow,
  knownSources,
  Ledger,
  type LineId,
  ledgerLine,
  refreshIndex,
  updateLedger,
  withLock,
  writeAtomically,
} from './graph/index.js';
import type { Article, SerializedGraph } from './model/index.js';
import { readArticles } from './read/index.js';

/** Reads one article into its graph. */
export type Extractor = (article: Article) => SerializedGraph;

/** What happened to one source. */
export type BuildEvent =
  | { readonly source: string; readonly outcome: 'read' | 'unchanged'; readonly warnings: readonly string[] }
  | { readonly source: string; readonly outcome: 'failed'; readonly message: string };

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

const lazily = async (): Promise<Extractor> => (await import('./pipeline.js')).createExtractor();

/** Graphs of articles, one after the other; faults come in their place. */
export async function* extractArticles(
  sources: readonly string[],
  known: (article: Article) => boolean = () => false,
): AsyncGenerator<{ event: BuildEvent; graph?: SerializedGraph }> {
  let extractor: Extractor | undefined;
  for await (const reading of readArticles(sources)) {
    const { source } = reading;
    if ('error' in reading) {
      yield { event: { source, outcome: 'failed', message: reading.error.message } };
      continue;
    }
    const { warnings } = reading.article;
    if (known(reading.article)) {
      yield { event: { source, outcome: 'unchanged', warnings } };
      continue;
    }
    extractor ??= await lazily();
    try {
      yield { event: { source, outcome: 'read', warnings }, graph: extractor(reading.article) };
    } catch (error) {
      const message = `${source}: it could not be analysed (${(error as Error).message}); please report this article`;
      yield { event: { source, outcome: 'failed', message } };
    }
  }
}

/** What the ledger and the journal of a build that was interrupted hold: the article and day by source. */
function knownLines(file: string, onWarning?: (message: string) => void): Map<string, string> {
  const known = new Map<string, string>();
  if (!existsSync(file)) return known;
  const ledger = new Ledger(file);
  for (const graph of ledger) known.set(graph.attributes.source, signature(graph));
  for (const warning of ledger.warnings) onWarning?.(warning);
  return known;
}

const signature = ({ attributes, nodes }: SerializedGraph): string => {
  const article = nodes.find(({ key }) => key === attributes.article);
  return `${article?.attributes.sha256 ?? ''} ${attributes.published ?? ''}`;
};

const articleSignature = (article: Article): string => `${article.sha256} ${article.published?.date ?? ''}`;

/**
 * Reads what is new or changed among the sources and puts it into the graph file. What was read goes into a journal beside the file at
 * once, so an interruption loses one article at most; the file itself is replaced in one step at the end.
 */
export const build = (sources: readonly string[], file: string, options: BuildOptions = {}): Promise<BuildSummary> =>
  withLock(file, () => buildLocked(sources, file, options), options.patience);

/** What the graph file has of each source, asked of its index where it is large. */
function knownIn(file: string, onWarning?: (message: string) => void): { of(source: string): string | undefined; close(): void } {
  const indexed = knownSources(file);
  if (indexed) return indexed;
  const lines = knownLines(file, onWarning);
  return { of: (source) => lines.get(source), close: () => undefined };
}

/** Graphs that an interrupted build had read; its journal loses the line that a crash cut. */
function resume(journal: string): Map<string, SerializedGraph> {
  const fresh = new Map<string, SerializedGraph>();
  if (!existsSync(journal)) return fresh;
  for (const graph of new Ledger(journal)) fresh.set(graph.attributes.source, graph);
  writeAtomically(
    journal,
    [...fresh.values()].map((graph) => `${ledgerLine(graph)}\n`),
  );
  return fresh;
}

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

function keep(journal: string, graph: SerializedGraph): void {
  try {
    appendFileSync(journal, `${ledgerLine(graph)}\n`);
  } catch (error) {
    throw fileFault(journal, error, 'make its folder first, or choose another path');
  }
}

/** Takes articles out of the graph file, by source, key, or the beginning of a sha256. Gives back what it took out. */
export const remove = (wanted: readonly string[], file: string): Promise<{ removed: LineId[]; missing: string[] }> =>
  withLock(file, async () => {
    const lines = [...new Ledger(file)].map(({ attributes }) => ({ article: attributes.article, source: attributes.source }));
    const matches = (line: LineId, name: string): boolean => {
      const digits = /^(?:article:)?([0-9a-f]{6,64})$/.exec(name)?.[1];
      return (
        line.source === name || (digits !== undefined && line.article.slice('article:'.length).startsWith(digits.slice(0, 12)))
      );
    };
    const removed = lines.filter((line) => wanted.some((name) => matches(line, name)));
    const missing = wanted.filter((name) => !lines.some((line) => matches(line, name)));
    const gone = new Set(removed.map((line) => `${line.article} ${line.source}`));
    if (removed.length > 0) updateLedger(file, { put: [], remove: (line) => gone.has(`${line.article} ${line.source}`) });
    refreshIndex(file);
    return { removed, missing };
  });
