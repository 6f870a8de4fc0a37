import { valuesOf } from './scene/columns.js';
import { buildScene, type Column, type Scene, type SceneEdge, type SceneNode, type Value } from './scene/index.js';
import { keyText, xml } from './text.js';
import type { ExportOptions, KaidanGraph } from './types.js';

const GRAPHML_TYPES = { string: 'string', integer: 'int', list: 'string' } as const;
const NODE_EXTRAS: readonly Column[] = [
  { id: 'kind', type: 'string' },
  { id: 'label', type: 'string' },
];
const EDGE_EXTRAS: readonly Column[] = [
  // The edge's id once more: igraph mistakes ids of nodes for those of edges.
  { id: 'edgeKey', type: 'string' },
  { id: 'type', type: 'string' },
  { id: 'weight', type: 'integer' },
];
const EVIDENCE: Column = { id: 'evidence', type: 'string' };

/**
 * GraphML for networkx, igraph and yEd. The format knows no lists, so lists and evidence are JSON text. Node places and looks are
 * written in yEd's own extension, which others pass over.
 */
export function* graphml(graph: KaidanGraph, view: string, options: ExportOptions): Iterable<string> {
  const scene = buildScene(graph, view, options);
  const nodeColumns = [...NODE_EXTRAS, ...scene.nodeColumns];
  const edgeColumns = [...EDGE_EXTRAS, ...scene.edgeColumns, EVIDENCE];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" ';
  yield 'xmlns:y="http://www.yworks.com/xml/graphml" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ';
  yield 'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">\n';
  yield* keys('node', 'n', nodeColumns);
  yield* keys('edge', 'e', edgeColumns);
  yield '<key id="looks" for="node" yfiles.type="nodegraphics"/>\n';
  yield `<graph id="kaidan" edgedefault="${scene.directed ? 'directed' : 'undirected'}">\n`;
  for (const node of scene.nodes) yield nodeText(node, nodeColumns);
  for (const edge of scene.edges()) yield edgeText(edge, scene, edgeColumns);
  yield '</graph>\n</graphml>\n';
}

/** Keys are numbered by owner, since a node's `date` and an edge's may not share one id. */
function* keys(owner: string, prefix: string, columns: readonly Column[]): Iterable<string> {
  for (const { id, type } of columns)
    yield `<key id="${prefix}-${id}" for="${owner}" attr.name="${id}" attr.type="${GRAPHML_TYPES[type]}"/>\n`;
}

function nodeText(node: SceneNode, columns: readonly Column[]): string {
  return `<node id="${xml(keyText(node.key))}">${data('n', { ...node.attributes, label: node.label }, columns)}${looks(node)}</node>\n`;
}

function edgeText(edge: SceneEdge, scene: Scene, columns: readonly Column[]): string {
  const [source, target] = [scene.nodes[edge.source]!, scene.nodes[edge.target]!];
  const evidence = edge.evidence.length === 0 ? {} : { evidence: JSON.stringify(edge.evidence) };
  return (
    `<edge id="${xml(keyText(edge.key))}" source="${xml(keyText(source.key))}" target="${xml(keyText(target.key))}">` +
    `${data('e', { ...edge.values, ...evidence, edgeKey: keyText(edge.key), type: edge.type, weight: edge.weight }, columns)}</edge>\n`
  );
}

function data(prefix: string, attributes: object, columns: readonly Column[]): string {
  let out = '';
  for (const [{ id }, value] of valuesOf(attributes, columns))
    out += `<data key="${prefix}-${id}">${xml(valueText(value))}</data>`;
  return out;
}

const valueText = (value: Value): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** yEd draws a node as wide as it is told; its y axis points down as ours does not. */
function looks({ x, y, size, color, label }: SceneNode): string {
  const [width, left, top] = [size * 2, x - size, -y - size].map((value) => Math.round(value * 100) / 100);
  return (
    `<data key="looks"><y:ShapeNode><y:Geometry height="${width}" width="${width}" x="${left}" y="${top}"/>` +
    `<y:Fill color="${color}"/><y:NodeLabel modelName="sides" modelPosition="s">${xml(label)}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data>`
  );
}
