import { createHash } from 'node:crypto';
import { type Driver, isDate } from 'neo4j-driver';
import type { KaidanGraph } from '../../src/graph/index.js';
import { EDGE_TYPES, NODE_KINDS } from '../../src/model/index.js';

/** One node or relationship as plain text: comparable whatever the order. */
type Line = string;

const plain = (value: unknown): unknown => (isDate(value) ? `date ${value.toString()}` : value);

const line = (head: readonly unknown[], properties: Readonly<Record<string, unknown>>): Line => {
  const sorted = Object.entries(properties)
    .filter(([name, value]) => name !== 'kaidan' && value !== undefined && value !== null)
    .map(([name, value]) => [name, plain(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([...head, sorted]);
};

const all = async (driver: Driver, statement: string, database?: string): Promise<Line[]> => {
  const session = driver.session({ defaultAccessMode: 'READ', ...(database === undefined ? {} : { database }) });
  const lines: Line[] = [];
  for await (const record of session.run(statement)) {
    lines.push(line(record.get('head') as unknown[], record.get('properties') as Record<string, unknown>));
  }
  await session.close();
  return lines.sort();
};

/** Everything that the database holds, with all properties. */
export const databaseContent = async (driver: Driver, database?: string): Promise<Line[]> => [
  ...(await all(driver, 'MATCH (n) RETURN labels(n) AS head, properties(n) AS properties', database)),
  ...(await all(driver, 'MATCH (a)-[r]->(b) RETURN [type(r), a.key, b.key] AS head, properties(r) AS properties', database)),
];

/** What the schema says about an attribute, written a second time so that a fault in the compiler shows. */
const expected = (specs: object, values: object): Record<string, unknown> => {
  const properties: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(specs as Record<string, { type: string }>)) {
    const value = (values as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (Array.isArray(value) && value.every((item) => item === '')) continue;
    if (type === 'evidence') {
      for (const field of ['text', 'article', 'start', 'end', 'rule']) {
        const list = (value as Record<string, unknown>[]).map((one) => one[field]);
        properties[`evidence${field[0]!.toUpperCase()}${field.slice(1)}`] = list;
      }
    } else if (type === 'date') {
      properties[`${name}Text`] = value;
      if (String(value).length === 10) properties[name] = `date ${value}`;
    } else properties[name] = type === 'list' ? (value as string[]).filter((item) => item !== '') : value;
  }
  return properties;
};

/** What the database should hold for the graph. */
export const graphContent = (graph: KaidanGraph): Line[] => [
  ...graph.mapNodes((key, one) => line([one.kind], { key, ...expected(NODE_KINDS[one.kind].attributes, one) })).sort(),
  ...graph
    .mapEdges((id, one, source, target) =>
      line([one.type, source, target], { id, ...expected(EDGE_TYPES[one.type].attributes, one) }),
    )
    .sort(),
];

export const checksum = (lines: readonly Line[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');

/** Empties the database, in steps that fit the test server's memory. */
export const emptyDatabase = async (driver: Driver): Promise<void> => {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
};
