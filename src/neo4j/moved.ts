import type { Session } from 'neo4j-driver';
import type { Batch, EdgeRow } from './compile.js';

/** Takes away relationships of the batch's ids that join other nodes than the batch says; gives their number. */
export const dropMoved = (session: Session, { name, parameters }: Batch<EdgeRow>): Promise<number> =>
  session.executeWrite(async (transaction) => {
    const { records } = await transaction.run(
      `UNWIND $rows AS row
MATCH (a)-[r:${name} {id: row.id}]->(b)
WHERE r.kaidan IS NOT NULL AND (a.key <> row.source OR b.key <> row.target)
DELETE r
RETURN count(r) AS deleted`,
      { rows: parameters.rows.map(({ id, source, target }) => ({ id, source, target })) },
    );
    return Number(records[0]?.get('deleted') ?? 0);
  });
