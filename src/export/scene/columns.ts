import { type AttributeType, EDGE_TYPES, type EdgeSpec, NODE_KINDS, type NodeKind, type NodeSpec } from '../../model/index.js';
import type { Column, ColumnType, Value } from './scene.js';

const TYPES: Readonly<Record<Exclude<AttributeType, 'evidence'>, ColumnType>> = {
  string: 'string',
  // Partial dates are no dates to any other program.
  date: 'string',
  integer: 'integer',
  list: 'list',
};

/** Columns of edges that sum up others. */
const SUMS: readonly Column[] = ['meetings', 'dates', 'statuses', 'forums'].map((id) => ({ id, type: 'list' }));

/** The attributes that the model gives these kinds of nodes, in the model's order. */
export function nodeColumns(kinds: ReadonlySet<string>): Column[] {
  const specs = Object.entries(NODE_KINDS).filter(([kind]) => kinds.has(kind));
  return merge(specs.map(([, spec]) => spec));
}

/** The attributes that the model gives these types of edges, or those of sums. */
export function edgeColumns(types: ReadonlySet<string>, sums: boolean): Column[] {
  if (sums) return [...SUMS];
  const specs: [string, EdgeSpec][] = Object.entries(EDGE_TYPES);
  return merge(specs.filter(([type]) => types.has(type)).map(([, spec]) => spec));
}

function merge(specs: readonly NodeSpec[]): Column[] {
  const found = new Map<string, Column>();
  for (const { attributes } of specs) {
    for (const [id, { type }] of Object.entries(attributes)) if (type !== 'evidence') found.set(id, { id, type: TYPES[type] });
  }
  return [...found.values()];
}

export const isNodeKind = (kind: string): kind is NodeKind => Object.hasOwn(NODE_KINDS, kind);

/** What a column declares, taken from a bag of attributes; undefined where it is missing, empty or of another type. */
export function readColumn(attributes: object, { id, type }: Column): Value | undefined {
  const value = (attributes as Readonly<Record<string, unknown>>)[id];
  if (value === undefined || value === null) return undefined;
  if (type === 'list') return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined;
  if (type === 'integer') return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
  return String(value);
}

/** All that a list of columns declares. */
export function* valuesOf(attributes: object, columns: readonly Column[]): Iterable<[Column, Value]> {
  for (const column of columns) {
    const value = readColumn(attributes, column);
    if (value !== undefined) yield [column, value];
  }
}
