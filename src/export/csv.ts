import { EVIDENCE_COLUMNS, evidenceValues } from './evidence.js';
import { meetingTable } from './meetings.js';
import { valuesOf } from './scene/columns.js';
import { buildScene, type Column, type Scene, type SceneEdge, type Value } from './scene/index.js';
import { style } from './style.js';
import { clean } from './text.js';
import type { ExportOptions, KaidanGraph } from './types.js';

/** What makes a spreadsheet take a cell for a formula, with white space before it or in full width. */
const FORMULA = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/**
 * CSV (RFC 4180) for spreadsheets. Headings of nodes and edges are those that Gephi's own spreadsheet import knows; the table of
 * meetings is for people, so its headings are words.
 */
export function* csv(graph: KaidanGraph, view: string, options: ExportOptions): Iterable<string> {
  if (options.bom === true) yield '\ufeff';
  if (view === 'meetings') return yield* meetings(graph, options);
  const scene = buildScene(graph, 'meetings', options, false);
  if (view === 'nodes') yield* nodes(scene);
  else yield* edges(scene);
}

function* nodes(scene: Scene): Iterable<string> {
  const columns = scene.nodeColumns;
  yield row(['Id', 'Label', 'kind', ...columns.map(({ id }) => id)]);
  for (const { key, label, attributes } of scene.nodes) yield row([key, label, attributes.kind, ...cells(attributes, columns)]);
}

function* edges(scene: Scene): Iterable<string> {
  const columns = [...scene.edgeColumns, ...EVIDENCE_COLUMNS];
  yield row(['Id', 'Source', 'Target', 'Type', 'Kind', 'Label', 'Weight', ...columns.map(({ id }) => id)]);
  for (const edge of scene.edges())
    yield row([...edgeHead(edge, scene), ...cells({ ...edge.values, ...evidenceValues(edge.evidence) }, columns)]);
}

function edgeHead(edge: SceneEdge, { nodes: ends }: Scene): string[] {
  return [edge.key, ends[edge.source]!.key, ends[edge.target]!.key, 'Directed', edge.type, edge.label, String(edge.weight)];
}

function* meetings(graph: KaidanGraph, options: ExportOptions): Iterable<string> {
  const language = options.labels ?? 'ja';
  const columns = Object.entries(style().meetingColumns);
  yield row(columns.map(([, label]) => label[language]));
  for (const meeting of meetingTable(graph, options)) yield row(columns.map(([id]) => cell(meeting[id] ?? '')));
}

function cells(attributes: object, columns: readonly Column[]): string[] {
  const found = new Map([...valuesOf(attributes, columns)].map(([{ id }, value]) => [id, cell(value)]));
  return columns.map(({ id }) => found.get(id) ?? '');
}

/** Lists in one cell, a line an item: names and sentences hold every other separator. */
const cell = (value: Value): string => (typeof value === 'object' ? value.join('\n') : String(value));

const row = (values: readonly string[]): string => `${values.map(quote).join(',')}\r\n`;

/** A cell that would be run as a formula gets an apostrophe, which spreadsheets show as text. */
function quote(value: string): string {
  const text = clean(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
