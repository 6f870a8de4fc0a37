import { EVIDENCE_COLUMNS, evidenceValues } from './evidence.js';
import { readColumn } from './scene/columns.js';
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
const NAME: Column = { id: 'name', type: 'string' };
const KIND: Column = { id: 'kind', type: 'string' };
/** The edge's type again: Gephi shows `kind` in no filter or partition, an attribute in all. */
const RELATION: Column = { id: 'relation', type: 'string' };

/** GEXF 1.3 with times, colours, sizes and places, a line at a time. */
export const gexf = (graph: KaidanGraph, view: string, options: ExportOptions): Iterable<string> =>
  gexfOf(buildScene(graph, view, options), options);

/** The file of a scene. */
export function* gexfOf(scene: Scene, options: ExportOptions): Iterable<string> {
  const nodeColumns = [...scene.nodeColumns.filter(({ id }) => id !== 'name'), NAME];
  yield* head(scene, options);
  yield* declaration('node', [KIND, ...nodeColumns, ...COUNTS]);
  yield* declaration('edge', [RELATION, ...scene.edgeColumns, ...EVIDENCE_COLUMNS]);
  // Escaped once: a node's id stands in each of its edges too.
  const ids = scene.nodes.map(({ key }) => xml(keyText(key)));
  yield '<nodes>\n';
  for (const [i, node] of scene.nodes.entries()) yield nodeText(node, ids[i]!, nodeColumns);
  yield '</nodes>\n<edges>\n';
  for (const edge of scene.edges()) yield edgeText(edge, ids, scene.edgeColumns);
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

function nodeText(node: SceneNode, id: string, columns: readonly Column[]): string {
  return (
    `<node id="${id}" label="${xml(node.label)}"${times(node.spells)}><attvalues>` +
    `<attvalue for="kind" value="${xml(node.attributes.kind)}"/>${attvalues(node.attributes, columns)}` +
    `<attvalue for="meetingCount" value="${node.meetings}"/><attvalue for="articleCount" value="${node.articles}"/></attvalues>` +
    spells(node.spells) +
    `<viz:color${rgb(node.color)}/><viz:size value="${node.size}"/><viz:position x="${node.x}" y="${node.y}" z="0.0"/></node>\n`
  );
}

function edgeText(edge: SceneEdge, ids: readonly string[], columns: readonly Column[]): string {
  const type = xml(edge.type);
  return (
    `<edge id="${xml(keyText(edge.key))}" source="${ids[edge.source]!}" target="${ids[edge.target]!}"` +
    ` kind="${type}" label="${xml(edge.label)}" weight="${edge.weight}"${times(edge.spells)}><attvalues>` +
    `<attvalue for="relation" value="${type}"/>${attvalues(edge.values, columns)}` +
    `${attvalues(evidenceValues(edge.evidence), EVIDENCE_COLUMNS)}</attvalues>${spells(edge.spells)}` +
    `<viz:color${rgb(edge.color)} a="${edge.alpha}"/></edge>\n`
  );
}

function attvalues(attributes: object, columns: readonly Column[]): string {
  let out = '';
  for (const column of columns) {
    const value = readColumn(attributes, column);
    if (value !== undefined) out += `<attvalue for="${column.id}" value="${xml(valueText(value))}"/>`;
  }
  return out;
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

const known = new Map<string, string>();

function rgb(color: string): string {
  const found = known.get(color) ?? rgbText(color);
  known.set(color, found);
  return found;
}

function rgbText(color: string): string {
  const value = Number.parseInt(color.slice(1), 16);
  return ` r="${value >> 16}" g="${(value >> 8) & 255}" b="${value & 255}"`;
}
