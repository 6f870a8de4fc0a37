import { appendFileSync, existsSync } from 'node:fs';
import { fileFault, knownSources, Ledger, ledgerLine, writeAtomically } from '../graph/index.js';
import type { Article, SerializedGraph } from '../model/index.js';

/** What the ledger and the journal of a build that was interrupted hold: the article and day by source. */
function knownLines(file: string, onWarning?: (message: string) => void): Map<string, string> {
  const known = new Map<string, string>();
  if (!existsSync(file)) return known;
  const ledger = new Ledger(file);
  for (const graph of ledger) known.set(graph.attributes.source, signature(graph));
  for (const warning of ledger.warnings) onWarning?.(warning);
  return known;
}

/** What tells whether an article has changed. */
export const signature = ({ attributes, nodes }: SerializedGraph): string => {
  const article = nodes.find(({ key }) => key === attributes.article);
  return `${article?.attributes.sha256 ?? ''} ${attributes.published ?? ''}`;
};

/** The same of an article that was just read. */
export const articleSignature = (article: Article): string => `${article.sha256} ${article.published?.date ?? ''}`;

/** What the graph file has of each source, asked of its index where it is large. */
export function knownIn(
  file: string,
  onWarning?: (message: string) => void,
): { of(source: string): string | undefined; close(): void } {
  const indexed = knownSources(file);
  if (indexed) return indexed;
  const lines = knownLines(file, onWarning);
  return { of: (source) => lines.get(source), close: () => undefined };
}

/** Graphs that an interrupted build had read; its journal loses the line that a crash cut. */
export function resume(journal: string): Map<string, SerializedGraph> {
  const fresh = new Map<string, SerializedGraph>();
  if (!existsSync(journal)) return fresh;
  for (const graph of new Ledger(journal)) fresh.set(graph.attributes.source, graph);
  writeAtomically(
    journal,
    [...fresh.values()].map((graph) => `${ledgerLine(graph)}\n`),
  );
  return fresh;
}

/** Puts a graph into the journal. */
export function keep(journal: string, graph: SerializedGraph): void {
  try {
    appendFileSync(journal, `${ledgerLine(graph)}\n`);
  } catch (error) {
    throw fileFault(journal, error, 'make its folder first, or choose another path');
  }
}
