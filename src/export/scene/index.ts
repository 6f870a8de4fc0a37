import { edgeColor, edgeLabel, nodeColor, nodeLabel, statusAlpha } from '../style.js';
import { byText, labelText } from '../text.js';
import type { ExportOptions, KaidanGraph, Language } from '../types.js';
import { edgeColumns, nodeColumns } from './columns.js';
import { Facts } from './facts.js';
import { place } from './layout.js';
import { type Links, linksFor, setLink } from './links.js';
import type { Scene, SceneEdge, SceneNode } from './scene.js';
import { EVERYTHING, isFiltered, select } from './select.js';
import { spellOf } from './spell.js';
import { listOf, nodeSpells, Stats } from './stats.js';
import { countriesView, forumsView, pairsView } from './sums.js';
import { meetingsView, peopleView, type RawEdge, type View } from './views.js';

export type { Column, Scene, SceneEdge, SceneNode, Value } from './scene.js';

/** Views of the picture. `people-sum` is `people` with one edge a pair. */
export const VIEWS = ['meetings', 'people', 'people-sum', 'countries', 'forums'] as const;

/** Makes the picture that a view shows; with places unless they are not wanted (a table needs none). */
export function buildScene(graph: KaidanGraph, name: string, options: ExportOptions, placed = true): Scene {
  const language = options.labels ?? 'ja';
  const view = viewOf(graph, name, options);
  const { nodes, types, size } = gather(graph, view, language);
  const index = new Map<string, number>();
  for (const [i, { key }] of nodes.entries()) index.set(key, i);
  if (placed) putInPlace(nodes, linksOf(view, size, index));
  return {
    view: name,
    directed: view.directed,
    nodes,
    edges: () => sceneEdges(view, index, language),
    nodeColumns: nodeColumns(new Set<string>(nodes.map(({ attributes }) => attributes.kind))),
    edgeColumns: edgeColumns(types, name !== 'meetings' && name !== 'people'),
  };
}

/** A function of its own, so that what was counted is free again before anything is written. */
function gather(
  graph: KaidanGraph,
  view: View,
  language: Language,
): { nodes: SceneNode[]; types: ReadonlySet<string>; size: number } {
  const stats = new Stats();
  for (const edge of view.edges()) stats.add(edge);
  const keys = view.keys ?? [...stats.nodes.keys()].sort(byText);
  return { nodes: keys.map((key) => sceneNode(graph, key, stats, language)), types: stats.types, size: stats.size };
}

function* sceneEdges(view: View, index: ReadonlyMap<string, number>, language: Language): Iterable<SceneEdge> {
  for (const edge of view.edges()) yield sceneEdge(edge, index, language);
}

function viewOf(graph: KaidanGraph, name: string, options: ExportOptions): View {
  // Only filters and sums ask for facts, which take as much room as the meetings.
  const selection = isFiltered(options) ? select(graph, new Facts(graph), options) : EVERYTHING;
  if (name === 'people') return peopleView(graph, selection);
  if (name === 'people-sum') return pairsView(graph, selection);
  if (name === 'countries') return countriesView(graph, new Facts(graph), selection);
  if (name === 'forums') return forumsView(graph, new Facts(graph), selection);
  return meetingsView(graph, selection);
}

function sceneNode(graph: KaidanGraph, key: string, stats: Stats, language: Language): SceneNode {
  const attributes = graph.getNodeAttributes(key);
  const found = stats.of(key);
  return {
    key,
    label: labelText(nodeLabel(attributes, language)),
    attributes,
    meetings: found.meetings,
    articles: new Set(listOf(found.articles)).size,
    spells: nodeSpells(graph, key, spellOf(attributes.date ?? attributes.published), found),
    color: nodeColor(attributes),
    // Area grows with the number of ties, up to a limit that leaves room for the others.
    size: Math.round(Math.min(40, 4 + 3 * Math.sqrt(found.degree)) * 100) / 100,
    x: 0,
    y: 0,
  };
}

function sceneEdge(edge: RawEdge, index: ReadonlyMap<string, number>, language: Language): SceneEdge {
  return {
    key: edge.key,
    source: index.get(edge.source)!,
    target: index.get(edge.target)!,
    type: edge.type,
    label: edgeLabel(edge.type, language),
    weight: edge.weight,
    values: edge.values,
    evidence: edge.evidence,
    spells: edge.spells,
    color: edgeColor(edge.type),
    alpha: statusAlpha(edge.status),
  };
}

function linksOf(view: View, size: number, index: ReadonlyMap<string, number>): Links {
  const links = linksFor(size);
  let i = 0;
  for (const edge of view.edges()) setLink(links, i++, index.get(edge.source)!, index.get(edge.target)!, edge.weight);
  return links;
}

function putInPlace(nodes: readonly SceneNode[], links: Links): void {
  const places = place(
    nodes.map(({ size }) => size),
    links,
  );
  for (const [i, node] of nodes.entries()) {
    node.x = places[i]!.x;
    node.y = places[i]!.y;
  }
}
