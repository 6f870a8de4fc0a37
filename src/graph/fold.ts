import { type EdgeAttributes, GRAPH_VERSION, type SerializedGraph } from '../model/graph.js';
import { canonical } from './canonical.js';
import type { Identities } from './identity/user-identities.js';
import { absorbLessExact, type EdgeDraft } from './merge/absorb.js';
import { inOrder, sortEvidence } from './merge/attributes.js';
import { GraphBuilder } from './merge/builder.js';
import { type Gathered, gather } from './merge/gather.js';
import type { Origin } from './merge/origins.js';
import { type Resolved, resolve } from './merge/resolve.js';
import { compare } from './order.js';
import type { SerializedMerged } from './types.js';

export interface FoldOptions {
  readonly identities?: Identities;
}

/** What a fold was made from, as far as later articles need it. */
export interface FoldState {
  readonly gathered: Gathered;
  readonly resolved: Resolved;
  /** Edges before less exact ones became part of others. */
  readonly drafts: ReadonlyMap<string, EdgeDraft>;
}

/** What a fold gives. */
export interface Folded {
  readonly merged: SerializedMerged;
  readonly state: FoldState;
  /** Which mentions became each person, forum and meeting, and why; worked out when asked for. */
  readonly origins: () => ReadonlyMap<string, readonly Origin[]>;
}

/** Each article once: of several graphs of one article the one whose canonical form is smallest. */
function* eachOnce(graphs: Iterable<SerializedGraph>, twice: ReadonlySet<string>): Iterable<SerializedGraph> {
  const best = new Map<string, { text: string; graph: SerializedGraph }>();
  for (const graph of graphs) {
    const { article } = graph.attributes;
    if (!twice.has(article)) {
      yield graph;
      continue;
    }
    const text = canonical(graph);
    const held = best.get(article);
    if (!held || text < held.text) best.set(article, { text, graph });
  }
  for (const { graph } of best.values()) yield graph;
}

/** An edge's attributes as the graph has them: names and sentences in order. */
export function finished(attributes: EdgeAttributes): EdgeAttributes {
  const evidence = attributes.evidence ? { evidence: sortEvidence(attributes.evidence) } : {};
  return inOrder({ ...attributes, ...evidence });
}

function edgesOf(drafts: ReadonlyMap<string, EdgeDraft>): SerializedMerged['edges'] {
  const edges = [...absorbLessExact(drafts)].map(([key, { source, target, attributes }]) => {
    return { key, source, target, attributes: finished(attributes) };
  });
  return edges.sort((a, b) => compare(a.key, b.key));
}

/**
 * Folds article graphs into one. The outcome depends on the set of graphs alone: neither on their order nor on how often one comes.
 * `graphs` is gone through several times, so a ledger on disk need not be held in memory.
 */
export function fold(graphs: Iterable<SerializedGraph>, options: FoldOptions = {}): Folded {
  let once = graphs;
  const apart = options.identities !== undefined;
  let gathered = gather(graphs, apart);
  const { twice } = gathered;
  if (twice.size > 0) {
    once = { [Symbol.iterator]: () => eachOnce(graphs, twice)[Symbol.iterator]() };
    gathered = gather(once, apart);
  }
  const resolved = resolve(gathered, options.identities);
  const builder = new GraphBuilder(resolved);
  for (const graph of once) builder.add(graph);
  const edges = edgesOf(builder.edges);
  const nodes = [...builder.nodes]
    .map(([key, attributes]) => ({ key, attributes: inOrder(attributes) }))
    .sort((a, b) => compare(a.key, b.key));
  const merged: SerializedMerged = {
    attributes: { version: GRAPH_VERSION, articles: gathered.articles.size },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  };
  return { merged, state: { gathered, resolved, drafts: builder.edges }, origins: resolved.origins };
}
