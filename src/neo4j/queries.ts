import neo4j, { isDate, isInt, type Record as Neo4jRecord } from 'neo4j-driver';
import { type Params, QUERIES, type QueryName, type QuerySpec, type Row, type Value } from '../query/catalog/index.js';
import { checkParams } from '../query/run/check.js';
import { type Connected, type ConnectionOptions, withConnection } from './connection.js';
import { readQueryFile } from './query-file.js';

/** A value of Neo4j as the in-memory queries give it. */
const plain = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(String);
  if (isDate(value)) return value.toString();
  return typeof value === 'number' ? value : String(value);
};

const rowOf = (spec: QuerySpec, record: Neo4jRecord): Row =>
  Object.fromEntries(Object.keys(spec.columns).map((column) => [column, plain(record.get(column))]));

/** Every parameter of the query, absent ones as null: Cypher knows no optional parameters. Whole numbers stay whole. */
export const cypherParams = (name: QueryName, params: Params): Record<string, unknown> => {
  const checked: Readonly<Record<string, string | number | undefined>> = { ...checkParams(name, params) };
  const value = (param: string): unknown => {
    const given = checked[param] ?? null;
    return typeof given === 'number' ? neo4j.int(given) : given;
  };
  return Object.fromEntries(Object.keys(QUERIES[name].params).map((param) => [param, value(param)]));
};

/** Answers a named query over an open connection; see `runCypherQuery`. */
export const answer = async (name: string, params: Params, { driver, target }: Connected): Promise<Row[]> => {
  checkParams(name, params);
  const query = name as QueryName;
  const parameters = cypherParams(query, params);
  const statement = readQueryFile(query);
  const session = driver.session({ ...target, defaultAccessMode: 'READ' });
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(statement, parameters));
    return records.map((record) => rowOf(QUERIES[query], record));
  } finally {
    await session.close();
  }
};

/**
 * Answers a named query on Neo4j by its file in `cypher/queries`: the same rows, order and types as in memory. Throws `QueryError` where
 * the name is unknown or a parameter missing or wrong, before anything is sent, and `Neo4jError` where the database fails.
 */
export const runCypherQuery = async (
  name: string,
  params: Readonly<Record<string, unknown>>,
  connection: ConnectionOptions,
): Promise<Row[]> => {
  checkParams(name, params as Params);
  return withConnection(connection, (connected) => answer(name, params as Params, connected));
};
