import type { KaidanGraph } from '../graph/index.js';
import { EDGE_TYPES, NODE_KINDS } from '../model/index.js';
import { Neo4jError } from './error.js';
import { edgeStatement, nodeStatement, TRIPLES } from './statements.js';
import { contentHash, indexable, type Properties, propertiesOf } from './values.js';

export interface NodeRow {
  readonly key: string;
  /** Hash of `properties`; its presence marks what Kaidan wrote. */
  readonly kaidan: string;
  readonly properties: Properties;
}

export interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kaidan: string;
  readonly properties: Properties;
}

/** One transaction's worth: a statement of `cypher/load` with its rows. */
export interface Batch<Row> {
  /** Label or relationship type. */
  readonly name: string;
  readonly statement: string;
  readonly parameters: { readonly rows: readonly Row[] };
}

export interface CompileOptions {
  /** Rows a transaction, 1,000 unless told. */
  readonly batchSize?: number;
}

/** Characters after which a batch is full, so that a few edges with very much evidence do not fill the server's memory. */
const MAX_BATCH_CHARACTERS = 2_000_000;
const OVERHEAD = 60;

/** Rows by statement, handed out when full; holds at most one open batch a statement, whatever the size of the graph. */
class Batches<Row extends { readonly properties: Properties }> {
  private readonly open = new Map<string, { name: string; statement: string; rows: Row[]; size: number }>();

  constructor(private readonly batchSize: number) {}

  add(name: string, statement: string, row: Row): Batch<Row> | undefined {
    const batch = this.open.get(statement) ?? { name, statement, rows: [], size: 0 };
    this.open.set(statement, batch);
    batch.rows.push(row);
    batch.size += OVERHEAD + weigh(row.properties);
    if (batch.rows.length < this.batchSize && batch.size < MAX_BATCH_CHARACTERS) return undefined;
    this.open.delete(statement);
    return { name, statement, parameters: { rows: batch.rows } };
  }

  *rest(): Generator<Batch<Row>> {
    for (const { name, statement, rows } of this.open.values()) yield { name, statement, parameters: { rows } };
    this.open.clear();
  }
}

const weigh = (properties: Properties): number => {
  let size = 0;
  for (const value of Object.values(properties)) {
    if (typeof value === 'string') size += value.length;
    else if (Array.isArray(value)) for (const item of value) size += typeof item === 'string' ? item.length : 8;
  }
  return size;
};

export const nodeRow = (key: string, attributes: { readonly kind: keyof typeof NODE_KINDS }): NodeRow => {
  const spec = NODE_KINDS[attributes.kind];
  if (spec === undefined) {
    throw new Neo4jError(`The node ${key} is of the unknown kind ${JSON.stringify(attributes.kind)}: build the graph again.`);
  }
  const properties = propertiesOf(`The node ${key}`, spec.attributes, attributes);
  return { key: indexable(key), kaidan: contentHash(properties), properties };
};

/** All nodes of the graph as batches, lazily. */
export function* compileNodes(graph: KaidanGraph, { batchSize = 1000 }: CompileOptions = {}): Generator<Batch<NodeRow>> {
  const batches = new Batches<NodeRow>(batchSize);
  for (const { node, attributes } of graph.nodeEntries()) {
    const row = nodeRow(node, attributes);
    const full = batches.add(attributes.kind, nodeStatement(attributes.kind), row);
    if (full) yield full;
  }
  yield* batches.rest();
}

const STATEMENTS = new Map(TRIPLES.map((triple) => [`${triple.type} ${triple.from} ${triple.to}`, edgeStatement(triple)]));

export const edgeRow = (
  id: string,
  source: string,
  target: string,
  attributes: { readonly type: keyof typeof EDGE_TYPES },
): EdgeRow => {
  const spec = EDGE_TYPES[attributes.type];
  if (spec === undefined) {
    throw new Neo4jError(`The edge ${id} is of the unknown type ${JSON.stringify(attributes.type)}: build the graph again.`);
  }
  const properties = propertiesOf(`The edge ${id}`, spec.attributes, attributes);
  return { id: indexable(id), source, target, kaidan: contentHash(properties), properties };
};

/** All edges of the graph as batches, lazily. Each is written by its own id: parallel edges of a pair stay apart. */
export function* compileEdges(graph: KaidanGraph, { batchSize = 1000 }: CompileOptions = {}): Generator<Batch<EdgeRow>> {
  const batches = new Batches<EdgeRow>(batchSize);
  for (const { edge, source, target, attributes, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
    const row = edgeRow(edge, source, target, attributes);
    const statement = STATEMENTS.get(`${attributes.type} ${sourceAttributes.kind} ${targetAttributes.kind}`);
    if (statement === undefined) {
      const ends = `${sourceAttributes.kind} to ${targetAttributes.kind}`;
      throw new Neo4jError(`The edge ${edge} leads from ${ends}, which ${attributes.type} may not: build the graph again.`);
    }
    const full = batches.add(attributes.type, statement, row);
    if (full) yield full;
  }
  yield* batches.rest();
}
