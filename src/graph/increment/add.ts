import type { NodeAttributes, SerializedGraph } from '../../model/graph.js';
import { canonical } from '../canonical.js';
import { inOrder, joinNode } from '../merge/attributes.js';
import { GraphBuilder } from '../merge/builder.js';
import {
  type Addition,
  type ArticleRow,
  blockOf,
  type GatheredArticle,
  type NodeRow,
  type SourceRow,
} from '../store/index-format.js';
import type { IndexReader, Overlay } from '../store/index-reader.js';
import { Current } from './current.js';
import { type Decision, decide, type ReadArticle } from './decide.js';
import { edgeChanges, NeedsFold, type Statements } from './edges.js';
import { localKeys, nodesOf, toldBy, type View } from './scope.js';

/** Builds the nodes and edges of articles under the keys of one side. */
function builderOf(view: View, graphs: readonly SerializedGraph[]): GraphBuilder {
  const keys = new Map<string, Map<string, string>>();
  for (const graph of graphs) {
    const own = view.keysOf(graph);
    if (!own) throw new NeedsFold();
    keys.set(graph.attributes.article, own);
  }
  const builder = new GraphBuilder({ nodes: view.nodes, keys, forumOf: view.forumOf });
  for (const graph of graphs) builder.add(graph);
  return builder;
}

const SETTLED: ReadonlySet<string> = new Set(['Minister', 'Forum', 'Meeting']);

/** People, forums and meetings that are new, say something else, or are gone. */
function settledChanges({ before, after }: Decision): { nodes: NodeRow[]; goneNodes: string[] } {
  const nodes = [...after.nodes].filter(([key, attributes]) => {
    const was = before.nodes.get(key);
    return !was || canonical(was) !== canonical(attributes);
  });
  return {
    nodes: nodes.map(([key, attributes]) => [key, inOrder(attributes)]),
    goneNodes: [...before.nodes.keys()].filter((key) => !after.nodes.has(key)),
  };
}

/** Countries, topics, matters and articles. */
function otherChanges(
  current: Current,
  fresh: GraphBuilder,
  was: GraphBuilder,
  now: GraphBuilder,
): { nodes: NodeRow[]; goneNodes: string[] } {
  const values = new Map<string, NodeAttributes>();
  for (const [key, stated] of [...now.nodes, ...fresh.nodes]) {
    if (SETTLED.has(stated.kind) || (now.nodes.has(key) && was.nodes.has(key) && !fresh.nodes.has(key))) continue;
    const own = values.get(key) ?? current.node(key, stated.kind);
    const attributes: NodeAttributes = { ...(own ?? stated) };
    if (own) joinNode(attributes, stated);
    values.set(key, attributes);
  }
  const nodes = [...values].map(([key, attributes]): NodeRow => [key, inOrder(attributes)]);
  const gone = [...was.nodes].filter(([key, { kind }]) => !SETTLED.has(kind) && !now.nodes.has(key) && !fresh.nodes.has(key));
  return { nodes, goneNodes: gone.map(([key]) => key) };
}

function gatheredOf(graph: SerializedGraph, { people, forums }: View): GatheredArticle {
  const { article, published } = graph.attributes;
  const told = toldBy(graph, localKeys(graph, people, forums)!, people);
  return {
    article,
    ...(published === undefined ? {} : { published }),
    people: nodesOf(graph, 'Minister'),
    forums: nodesOf(graph, 'Forum'),
    told: told.map((mention) => [blockOf(mention), mention]),
  };
}

function sourceOf(graph: SerializedGraph): SourceRow {
  const { article, source, published = '' } = graph.attributes;
  const node = graph.nodes.find(({ key }) => key === article);
  return [source, article, node?.attributes.sha256 ?? '', node?.attributes.published ?? published];
}

/**
 * What new articles add to an index, so that it holds the graph that a fold of everything would give. Undefined where that fold is needed.
 * `lines` says where their lines stand in the ledger.
 */
export function addition(
  reader: IndexReader,
  overlay: Overlay,
  graphs: readonly SerializedGraph[],
  lines: readonly ArticleRow[],
  read: ReadArticle,
): Addition | undefined {
  const decision = decide(reader, overlay, graphs, read);
  if (!decision) return undefined;
  try {
    const [fresh, was, now] = [
      builderOf(decision.after, graphs),
      builderOf(decision.before, decision.moved),
      builderOf(decision.after, decision.moved),
    ];
    const current = new Current(reader, overlay);
    const moved = new Set(decision.moved.map(({ attributes }) => attributes.article));
    const statements: Statements = { fresh: fresh.edges, was: was.edges, now: now.edges, moved };
    const [settled, others] = [settledChanges(decision), otherChanges(current, fresh, was, now)];
    return {
      nodes: [...settled.nodes, ...others.nodes],
      goneNodes: [...settled.goneNodes, ...others.goneNodes],
      ...edgeChanges(decision, current, statements),
      gathered: graphs.map((graph) => gatheredOf(graph, decision.after)),
      articles: lines,
      sources: graphs.map(sourceOf),
    };
  } catch (error) {
    if (error instanceof NeedsFold) return undefined;
    throw error;
  }
}
