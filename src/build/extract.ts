import type { Article, SerializedGraph } from '../model/index.js';
import { type Extractor, STAGES, type Stages } from './stages.js';

/** What happened to one source. */
export type BuildEvent =
  | { readonly source: string; readonly outcome: 'read' | 'unchanged'; readonly warnings: readonly string[] }
  | { readonly source: string; readonly outcome: 'failed'; readonly message: string };

/** Graphs of articles, one after the other; faults come in their place. */
export async function* extractArticles(
  sources: readonly string[],
  known: (article: Article) => boolean = () => false,
  stages: Stages = STAGES,
): AsyncGenerator<{ event: BuildEvent; graph?: SerializedGraph }> {
  let extractor: Extractor | undefined;
  for await (const reading of stages.read(sources)) {
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
    extractor ??= await stages.extractor();
    try {
      yield { event: { source, outcome: 'read', warnings }, graph: extractor(reading.article) };
    } catch (error) {
      const message = `${source}: it could not be analysed (${(error as Error).message}); please report this article`;
      yield { event: { source, outcome: 'failed', message } };
    }
  }
}
