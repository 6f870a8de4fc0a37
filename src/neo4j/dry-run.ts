import type { Session } from 'neo4j-driver';
import type { KaidanGraph } from '../graph/index.js';
import { type Batch, compileEdges, compileNodes, type EdgeRow, type NodeRow } from './compile.js';
import type { Connected } from './connection.js';
import { missingConstraints } from './constraints.js';
import { staleEdges, staleNodes } from './stale.js';
import { emptySummary, type LoadOptions, type LoadSummary } from './summary.js';

const compareNodes = (label: string): string => `UNWIND $rows AS row
OPTIONAL MATCH (x:${label} {key: row.key})
RETURN count(CASE WHEN x IS NULL THEN 1 END) AS created, count(CASE WHEN x.kaidan <> row.kaidan THEN 1 END) AS changed`;

const compareEdges = (type: string): string => `UNWIND $rows AS row
OPTIONAL MATCH ()-[x:${type} {id: row.key}]->()
RETURN count(CASE WHEN x IS NULL THEN 1 END) AS created, count(CASE WHEN x.kaidan <> row.kaidan THEN 1 END) AS changed`;

type AnyBatch = Batch<NodeRow | EdgeRow>;

const compare = async (session: Session, { name, parameters }: AnyBatch): Promise<{ created: number; changed: number }> => {
  const rows = parameters.rows.map((row) => ({ key: 'key' in row ? row.key : row.id, kaidan: row.kaidan }));
  const first = parameters.rows[0];
  const statement = first !== undefined && 'key' in first ? compareNodes(name) : compareEdges(name);
  return session.executeRead(async (transaction) => {
    const record = (await transaction.run(statement, { rows })).records[0];
    return { created: Number(record?.get('created') ?? 0), changed: Number(record?.get('changed') ?? 0) };
  });
};

const compareAll = async (
  session: Session,
  summary: LoadSummary,
  stage: 'nodes' | 'relationships',
  batches: Iterable<AnyBatch>,
): Promise<void> => {
  for (const batch of batches) {
    const { created, changed } = await compare(session, batch);
    summary[stage].created += created;
    summary[stage].changed += changed;
    summary[stage].unchanged += batch.parameters.rows.length - created - changed;
  }
};

/** What a load would create, change and (with `prune`) delete, by reading alone. */
export const previewLoad = async (graph: KaidanGraph, connected: Connected, options: LoadOptions): Promise<LoadSummary> => {
  const summary = emptySummary(true);
  const session = connected.driver.session({ ...connected.target, defaultAccessMode: 'READ' });
  try {
    summary.constraints = (await missingConstraints(session)).length;
    await compareAll(session, summary, 'nodes', compileNodes(graph, options));
    await compareAll(session, summary, 'relationships', compileEdges(graph, options));
  } finally {
    await session.close();
  }
  if (!options.prune) return summary;
  for await (const { keys } of staleEdges(graph, connected)) summary.relationships.deleted += keys.length;
  for await (const { keys } of staleNodes(graph, connected)) summary.nodes.deleted += keys.length;
  return summary;
};
