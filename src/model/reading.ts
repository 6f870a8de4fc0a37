import type { Article } from './article.js';
import type { Layout } from './block.js';
import type { Clause } from './clause.js';
import type { Resolution } from './entity.js';
import type { Mention } from './mention.js';
import type { Token } from './token.js';

/** All that the layers found in one article; the arrays are indexed by sentence. What the event extractors read. */
export interface Reading {
  readonly article: Article;
  readonly layout: Layout;
  readonly tokens: readonly (readonly Token[])[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly clauses: readonly (readonly Clause[])[];
  readonly resolution: Resolution;
}
