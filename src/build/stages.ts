import type { Article, SerializedGraph } from '../model/index.js';

/** Reads one article into its graph. */
export type Extractor = (article: Article) => SerializedGraph;

/** A source that was read, or why it could not be. */
export type Reading = { readonly source: string } & ({ readonly article: Article } | { readonly error: Error });

/** All that a build needs of the stages; each loads when it is first called, the dictionary with the extractor. */
export interface Stages {
  read(sources: readonly string[]): AsyncIterable<Reading>;
  extractor(): Promise<Extractor>;
}

export const STAGES: Stages = {
  async *read(sources) {
    yield* (await import('../read/index.js')).readArticles(sources);
  },
  extractor: async () => (await import('../pipeline.js')).createExtractor(),
};
