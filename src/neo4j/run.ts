import type { Session } from 'neo4j-driver';
import type { KaidanGraph } from '../graph/index.js';
import { type Batch, compileEdges, compileNodes, type EdgeRow, type NodeRow } from './compile.js';
import { type Connected, type ConnectionOptions, withConnection } from './connection.js';
import { ensureConstraints } from './constraints.js';
import { previewLoad } from './dry-run.js';
import { Neo4jError } from './error.js';
import { dropMoved } from './moved.js';
import { prune } from './prune.js';
import { emptySummary, type LoadOptions, type LoadSummary } from './summary.js';

interface Written {
  readonly seen: number;
  readonly created: number;
  readonly changed: number;
}

const runBatch = async (session: Session, { statement, parameters }: Batch<NodeRow | EdgeRow>): Promise<Written> =>
  session.executeWrite(async (transaction) => {
    const record = (await transaction.run(statement, parameters)).records[0];
    const count = (name: string): number => Number(record?.get(name) ?? 0);
    return { seen: count('seen'), created: count('created'), changed: count('changed') };
  });

const isEdge = (row: NodeRow | EdgeRow | undefined): row is EdgeRow => row !== undefined && 'source' in row;
const isViolated = (error: unknown): boolean =>
  (error as { code?: string }).code === 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** A relationship whose id the graph has given to other ends since is taken away first; nothing else can violate a constraint. */
const writeBatch = async (session: Session, batch: Batch<NodeRow | EdgeRow>): Promise<Written & { deleted: number }> => {
  try {
    return { ...(await runBatch(session, batch)), deleted: 0 };
  } catch (error) {
    if (!isViolated(error) || !isEdge(batch.parameters.rows[0])) throw error;
    const deleted = await dropMoved(session, batch as Batch<EdgeRow>);
    return { ...(await runBatch(session, batch)), deleted };
  }
};

const refuseForeign = ({ name, parameters: { rows } }: Batch<NodeRow | EdgeRow>, seen: number): never => {
  const what = isEdge(rows[0])
    ? `ends of ${name} relationships are missing`
    : `${name} nodes have a key of Kaidan's, such as ${rows[0]?.key},`;
  throw new Neo4jError(
    `${rows.length - seen} ${what} ${isEdge(rows[0]) ? 'or' : 'but'} were not written by Kaidan: use a database of its own (NEO4J_DATABASE), or rename their property key.`,
  );
};

type Stage = 'nodes' | 'relationships';

/** One batch after the other, so that a load never waits for itself; several loads at once are retried by the driver. */
const writeAll = async (
  session: Session,
  stage: Stage,
  batches: Iterable<Batch<NodeRow | EdgeRow>>,
  summary: LoadSummary,
  options: LoadOptions,
  total: number,
): Promise<void> => {
  let done = 0;
  for (const batch of batches) {
    if (options.signal?.aborted) {
      summary.interrupted = true;
      return;
    }
    const { seen, created, changed, deleted } = await writeBatch(session, batch);
    const rows = batch.parameters.rows.length;
    if (seen < rows) refuseForeign(batch, seen);
    summary[stage].created += created;
    summary[stage].changed += changed;
    summary[stage].deleted += deleted;
    summary[stage].unchanged += rows - created - changed;
    done += rows;
    options.onProgress?.({ stage, done, total });
  }
};

const load = async (graph: KaidanGraph, connected: Connected, options: LoadOptions): Promise<LoadSummary> => {
  const summary = emptySummary(false);
  summary.constraints = await ensureConstraints(connected);
  const session = connected.driver.session(connected.target);
  try {
    await writeAll(session, 'nodes', compileNodes(graph, options), summary, options, graph.order);
    await writeAll(session, 'relationships', compileEdges(graph, options), summary, options, graph.size);
  } finally {
    await session.close();
  }
  if (options.prune && !summary.interrupted) await prune(graph, connected, summary, options);
  return summary;
};

/**
 * Brings the graph into Neo4j: constraints, nodes, relationships, and with `prune` away with what the graph no longer holds.
 * Every transaction is whole by itself and may be repeated, so an interrupted load is completed by the next one.
 */
export const loadGraph = async (
  graph: KaidanGraph,
  connection: ConnectionOptions,
  options: LoadOptions = {},
): Promise<LoadSummary> => {
  const start = performance.now();
  const summary = await withConnection(connection, (connected) =>
    options.dryRun ? previewLoad(graph, connected, options) : load(graph, connected, options),
  );
  summary.seconds = (performance.now() - start) / 1000;
  return summary;
};
