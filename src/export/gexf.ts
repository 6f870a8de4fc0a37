import { EVIDENCE_COLUMNS, evidenceValues } from './evidence.js';
import { valuesOf } from './scene/columns.js';
import { buildScene, type Column, type Scene, type SceneEdge, type SceneNode, type Value } from './scene/index.js';
import type { Spell } from './scene/spell.js';
import { keyText, xml } from './text.js';
import type { ExportOptions, KaidanGraph } from './types.js';

const GEXF_TYPES = { string: 'string', integer: 'integer', list: 'liststring' } as const;
/** What we count, beside the model's attributes. Gephi sizes and filters by them. */
const COUNTS: readonly Column[] = [
  { id: 'meetingCount', type: 'integer' },
  { id: 'articleCount', type: 'integer' },
];
const KIND: Column = { id: 'kind', type: 'string' };
/** The edge's type again: Gephi shows `kind` in no filter or partition, an attribute in all. */
const RELATION: Column = { id: 'relation', type: 'string' };

/** GEXF 1.3 with times, colours, sizes and places, a line at a time. */
export function* gexf(graph: KaidanGraph, view: string, options: ExportOptions): Iterable<string> {
  const scene = buildScene(graph, view, options);
  const nodeColumns = [
    KIND,
    ...scene.nodeColumns.filter(({ id }) => id !== 'name'),
    ...COUNTS,
    { id: 'name', type: 'string' } as const,
  ];
  const edgeColumns = [RELATION, ...scene.edgeColumns, ...EVIDENCE_COLUMNS];
  yield* head(scene, options);
  yield* declaration('node', nodeColumns);
  yield* declaration('edge', edgeColumns);
  yield '<nodes>\n';
  for (const node of scene.nodes) yield nodeText(node, nodeColumns);
  yield '</nodes>\n<edges>\n';
  for (const edge of scene.edges()) yield edgeText(edge, scene, edgeColumns);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* head(scene: Scene, options: ExportOptions): Iterable<string> {
  const modified = options.createdAt === undefined ? '' : ` lastmodifieddate="${xml(options.createdAt.slice(0, 10))}"`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" ';
  yield 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  yield `<meta${modified}>\n<creator>Kaidan</creator>\n<title>Kaidan: ${xml(scene.view)}</title>\n`;
  yield '<description>Who met whom, when, where and via which forum, as articles tell it</description>\n</meta>\n';
  const type = scene.directed ? 'directed' : 'undirected';
  yield `<graph mode="dynamic" defaultedgetype="${type}" timeformat="date" timerepresentation="interval">\n`;
}

function* declaration(owner: 'node' | 'edge', columns: readonly Column[]): Iterable<string> {
  yield `<attributes class="${owner}" mode="static">\n`;
  for (const { id, type } of columns) yield `<attribute id="${id}" title="${id}" type="${GEXF_TYPES[type]}"/>\n`;
  yield '</attributes>\n';
}

function nodeText(node: SceneNode, columns: readonly Column[]): string {
  const counts = { meetingCount: node.meetings, articleCount: node.articles };
  return (
    `<node id="${xml(keyText(node.key))}" label="${xml(node.label)}"${times(node.spells)}>` +
    attvalues({ ...node.attributes, ...counts }, columns) +
    spells(node.spells) +
    `<viz:color${rgb(node.color)}/><viz:size value="${node.size}"/><viz:position x="${node.x}" y="${node.y}" z="0.0"/></node>\n`
  );
}

function edgeText(edge: SceneEdge, scene: Scene, columns: readonly Column[]): string {
  const [source, target] = [scene.nodes[edge.source]!, scene.nodes[edge.target]!];
  return (
    `<edge id="${xml(keyText(edge.key))}" source="${xml(keyText(source.key))}" target="${xml(keyText(target.key))}"` +
    ` kind="${xml(edge.type)}" label="${xml(edge.label)}" weight="${edge.weight}"${times(edge.spells)}>` +
    attvalues({ ...edge.values, ...evidenceValues(edge.evidence), relation: edge.type }, columns) +
    spells(edge.spells) +
    `<viz:color${rgb(edge.color)} a="${edge.alpha}"/></edge>\n`
  );
}

function attvalues(attributes: object, columns: readonly Column[]): string {
  let out = '';
  for (const [{ id }, value] of valuesOf(attributes, columns)) out += `<attvalue for="${id}" value="${xml(valueText(value))}"/>`;
  return out === '' ? '' : `<attvalues>${out}</attvalues>`;
}

/** Lists as Gephi reads them: in square brackets, each item quoted, so that commas and quotes stay inside. */
function valueText(value: Value): string {
  if (typeof value !== 'object') return String(value);
  return `[${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`;
}

/** One stretch of time stands on the element itself; several need an element of their own. */
const times = (list: readonly Spell[]): string => (list.length === 1 ? ` start="${list[0]!.start}" end="${list[0]!.end}"` : '');

function spells(list: readonly Spell[]): string {
  if (list.length < 2) return '';
  return `<spells>${list.map(({ start, end }) => `<spell start="${start}" end="${end}"/>`).join('')}</spells>`;
}

function rgb(color: string): string {
  const value = Number.parseInt(color.slice(1), 16);
  return ` r="${value >> 16}" g="${(value >> 8) & 255}" b="${value & 255}"`;
}
