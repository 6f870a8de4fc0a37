import type { EdgeAttributes, NodeAttributes, SerializedGraph } from '../../model/graph.js';
import { dayOf } from '../identity/days.js';
import { ForumCollector } from '../identity/forums.js';
import { PeopleCollector } from '../identity/mentions.js';
import { sortedUnique } from '../order.js';

/** A meeting of one article with its people and sides as keys of that article's graph. */
export interface LocalMeeting {
  readonly article: string;
  readonly local: string;
  readonly node: NodeAttributes;
  readonly principals: readonly string[];
  readonly sides: readonly string[];
  readonly forums: readonly string[];
  readonly published: number | undefined;
}

/** What the first pass over the article graphs gathers: enough to decide who and what is one. */
export interface Gathered {
  readonly people: PeopleCollector;
  readonly forums: ForumCollector;
  readonly meetings: LocalMeeting[];
  readonly articles: Set<string>;
  /** Articles that have more than one graph. */
  readonly twice: Set<string>;
}

type EdgeOf = { source: string; attributes: EdgeAttributes };

/** The meetings of one article. */
export function meetingsOf(graph: SerializedGraph): LocalMeeting[] {
  const nodes = graph.nodes.filter((node) => node.attributes.kind === 'Meeting');
  if (nodes.length === 0) return [];
  const edges = new Map<string, EdgeOf[]>(nodes.map((node) => [node.key, []]));
  for (const edge of graph.edges) edges.get(edge.target)?.push(edge);
  const { article, published } = graph.attributes;
  return nodes.map(({ key, attributes }) => {
    const own = edges.get(key)!;
    const took = own.filter((edge) => edge.attributes.type === 'PARTICIPATED_IN');
    const principals = took.filter((edge) => edge.attributes.role !== 'attendant').map((edge) => edge.source);
    const sides = own.filter((edge) => edge.attributes.type === 'PARTY_TO').map((edge) => edge.source);
    const met = metIn(graph, key);
    return {
      article,
      local: key,
      node: attributes,
      principals: sortedUnique([...principals, ...met]),
      sides: sortedUnique(sides),
      forums: forumsOf(graph, key),
      published: dayOf(published),
    };
  });
}

/** Forums in whose setting a meeting took place. */
const forumsOf = (graph: SerializedGraph, meeting: string): string[] =>
  graph.edges.filter((e) => e.source === meeting && e.attributes.type === 'HELD_AT').map((e) => e.target);

/** People of the `MET_WITH` edges that a meeting made. */
const metIn = (graph: SerializedGraph, meeting: string): string[] =>
  graph.edges
    .filter((e) => e.attributes.type === 'MET_WITH' && e.attributes.meeting === meeting)
    .flatMap((e) => [e.source, e.target]);

/** First pass. `apart` lets a user's splits take single mentions out. */
export function gather(graphs: Iterable<SerializedGraph>, apart = false): Gathered {
  const all: Gathered = {
    people: new PeopleCollector(apart),
    forums: new ForumCollector(),
    meetings: [],
    articles: new Set(),
    twice: new Set(),
  };
  for (const graph of graphs) {
    const { article, published } = graph.attributes;
    if (all.articles.has(article)) all.twice.add(article);
    all.articles.add(article);
    for (const { key, attributes } of graph.nodes) {
      if (attributes.kind === 'Forum') all.forums.add(article, key, attributes);
    }
    all.people.add(
      article,
      graph.nodes.filter(({ attributes }) => attributes.kind === 'Minister'),
      published,
    );
    all.meetings.push(...meetingsOf(graph));
  }
  return all;
}
