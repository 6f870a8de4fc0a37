import type { Session } from 'neo4j-driver';
import type { KaidanGraph } from '../graph/index.js';
import type { EdgeType, NodeKind } from '../model/index.js';
import type { Connected } from './connection.js';
import { nodeProperties } from './properties.js';
import { type Stale, staleEdges, staleNodes } from './stale.js';
import type { LoadOptions, LoadSummary } from './summary.js';

const MARKS = ['key', 'kaidan'];

/** The properties that Kaidan gives a node, for telling them from the user's. */
const ownProperties = (kind: NodeKind): string[] => [...MARKS, ...nodeProperties(kind).map(({ name }) => name)];

/** Deletes relationships that Kaidan wrote, by id. */
const deleteEdges = (type: EdgeType): string => `UNWIND $keys AS key
MATCH ()-[r:${type} {id: key}]->() WHERE r.kaidan IS NOT NULL
DELETE r
RETURN count(r) AS deleted, 0 AS released`;

/**
 * Deletes nodes that Kaidan wrote, by key. One that bears others' relationships, labels or properties is released instead:
 * it loses the label and properties that Kaidan gave it and keeps theirs.
 */
const deleteNodes = (kind: NodeKind): string => {
  return `UNWIND $keys AS key
MATCH (n:${kind} {key: key}) WHERE n.kaidan IS NOT NULL
WITH n, COUNT { (n)--() } > 0 OR size(labels(n)) > 1 OR any(p IN keys(n) WHERE NOT p IN $ours) AS shared
FOREACH (x IN CASE WHEN shared THEN [n] ELSE [] END | REMOVE x:${kind}, ${ownProperties(kind)
    .map((name) => `x.${name}`)
    .join(', ')})
FOREACH (x IN CASE WHEN shared THEN [] ELSE [n] END | DELETE x)
RETURN count(CASE WHEN NOT shared THEN 1 END) AS deleted, count(CASE WHEN shared THEN 1 END) AS released`;
};

const runChunk = (session: Session, statement: string, parameters: object): Promise<{ deleted: number; released: number }> =>
  session.executeWrite(async (transaction) => {
    const record = (await transaction.run(statement, parameters)).records[0];
    return { deleted: Number(record?.get('deleted') ?? 0), released: Number(record?.get('released') ?? 0) };
  });

const chunks = function* (keys: readonly string[], size: number): Generator<readonly string[]> {
  for (let at = 0; at < keys.length; at += size) yield keys.slice(at, at + size);
};

interface Removal {
  readonly connected: Connected;
  readonly summary: LoadSummary;
  readonly options: LoadOptions;
}

const remove = async (
  { connected, summary, options }: Removal,
  stage: 'nodes' | 'relationships',
  { keys }: Stale<string>,
  statement: string,
  ours: readonly string[],
): Promise<void> => {
  const session = connected.driver.session(connected.target);
  try {
    for (const chunk of chunks(keys, options.batchSize ?? 1000)) {
      if (options.signal?.aborted) {
        summary.interrupted = true;
        return;
      }
      const { deleted, released } = await runChunk(session, statement, { keys: chunk, ours });
      summary[stage].deleted += deleted;
      summary.released += released;
      options.onProgress?.({ stage: 'prune', done: chunk.length, total: keys.length });
    }
  } finally {
    await session.close();
  }
};

/** Relationships first, so that what still hangs on a node afterwards is someone else's. */
export const prune = async (
  graph: KaidanGraph,
  connected: Connected,
  summary: LoadSummary,
  options: LoadOptions,
): Promise<void> => {
  const removal: Removal = { connected, summary, options };
  for await (const stale of staleEdges(graph, connected)) {
    await remove(removal, 'relationships', stale, deleteEdges(stale.name), []);
  }
  for await (const stale of staleNodes(graph, connected)) {
    await remove(removal, 'nodes', stale, deleteNodes(stale.name), ownProperties(stale.name));
  }
};
