import type { EdgeAttributes } from '../model/graph.js';
import { compare } from './order.js';
import { GraphError, type KaidanGraph } from './types.js';

/** An edge as seen from one of its ends. */
export interface Relation {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** A sentence that states an edge, with the article that it stands in. */
export interface Citation {
  readonly text: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly article: string;
  readonly title: string;
  readonly source: string;
  readonly published?: string;
  readonly url?: string;
}

const byOrder = (a: Relation, b: Relation): number =>
  compare(a.attributes.type, b.attributes.type) ||
  compare(a.attributes.date ?? '~', b.attributes.date ?? '~') ||
  compare(a.key, b.key);

/** Every edge of a node, by type and date. */
export function relationsOf(graph: KaidanGraph, node: string): Relation[] {
  if (!graph.hasNode(node)) throw new GraphError(`no node has the key ${node}`);
  const found: Relation[] = [];
  graph.forEachEdge(node, (key, attributes, source, target) => found.push({ key, source, target, attributes }));
  return found.sort(byOrder);
}

/** The edges between two nodes, in either direction. */
export function explain(graph: KaidanGraph, a: string, b: string): Relation[] {
  const ends = new Set([a, b]);
  return relationsOf(graph, a).filter(({ source, target }) =>
    a === b ? source === target : ends.has(source) && ends.has(target),
  );
}

/** The sentences that state an edge. */
export function citations(graph: KaidanGraph, { attributes }: Relation): Citation[] {
  return (attributes.evidence ?? []).map(({ article, text, rule, start, end }) => {
    const node = graph.hasNode(article) ? graph.getNodeAttributes(article) : undefined;
    const about = { title: node?.title ?? node?.name ?? article, source: node?.source ?? '' };
    const published = node?.published === undefined ? {} : { published: node.published };
    return { text, rule, start, end, article, ...about, ...published, ...(node?.url === undefined ? {} : { url: node.url }) };
  });
}
