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

/** The attributes that a column list declares, each with a value of its type; what is missing or empty is left out. */
export function* valuesOf(attributes: object, columns: readonly Column[]): Iterable<[Column, Value]> {
  const bag = attributes as Readonly<Record<string, unknown>>;
  for (const column of columns) {
    const value = bag[column.id];
    if (column.type === 'list') {
      if (Array.isArray(value) && value.length > 0) yield [column, value.map(String)];
    } else if (column.type === 'integer') {
      if (typeof value === 'number' && Number.isInteger(value)) yield [column, value];
    } else if (value !== undefined && value !== null) yield [column, String(value)];
  }
}
