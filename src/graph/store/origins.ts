import type { Origin } from '../merge/origins.js';
import { toGraph } from '../to-graph.js';
import type { KaidanGraph, SerializedMerged } from '../types.js';
import { nodesAt } from './index-around.js';
import { type OriginRow, stampOf } from './index-format.js';
import { originsIn } from './index-nodes.js';
import { readMerged } from './index-read.js';
import { IndexReader, Overlay } from './index-reader.js';
import { foldFile, isLarge, keepIndex, type OpenOptions } from './open.js';

/** A mention that became part of a node, and where its article came from. */
export interface SourcedOrigin extends Origin {
  readonly source: string;
}

export interface Origins {
  readonly graph: KaidanGraph;
  of(key: string): SourcedOrigin[];
}

const sourced = (origins: readonly Origin[], articles: SerializedMerged['nodes']): SourcedOrigin[] => {
  const sources = new Map(articles.map(({ key, attributes }) => [key, attributes.source]));
  return origins.map((origin) => ({ ...origin, source: sources.get(origin.article) ?? origin.article }));
};

function fromIndex(file: string, options: OpenOptions): Origins | undefined {
  const reader = IndexReader.open(file);
  // Articles that came since may have changed the reasons of others.
  if (!reader || reader.tail.stamp !== stampOf(file, options.identities) || reader.tail.additions.length > 0) {
    reader?.close();
    return undefined;
  }
  const of = (key: string): SourcedOrigin[] => {
    const origins = originsIn(reader.find<OriginRow>('origins', key));
    const articles = nodesAt(
      reader,
      new Overlay([]),
      origins.map(({ article }) => article),
    );
    return sourced(origins, articles);
  };
  return { graph: toGraph(readMerged(reader, options.part)), of };
}

/** Which mentions became each node, and why; the graph to look names up in has at least the part asked for. */
export function openOrigins(file: string, options: OpenOptions = {}): Origins {
  const known = isLarge(file) ? fromIndex(file, options) : undefined;
  if (known) return known;
  const stamp = isLarge(file) ? stampOf(file, options.identities) : undefined;
  const folded = foldFile(file, options);
  if (stamp !== undefined && stampOf(file, options.identities) === stamp) keepIndex(file, folded, stamp);
  const of = (key: string): SourcedOrigin[] => sourced(folded.origins().get(key) ?? [], folded.merged.nodes);
  return { graph: toGraph(folded.merged), of };
}
