import type { Session } from 'neo4j-driver';
import type { Connected } from './connection.js';
import { constraintStatements } from './statements.js';

/** Statements for the constraints that the database lacks. */
export const missingConstraints = async (session: Session): Promise<readonly string[]> => {
  const { records } = await session.run('SHOW CONSTRAINTS YIELD name');
  const present = new Set(records.map((record) => record.get('name') as string));
  return constraintStatements().filter((statement) => !present.has(statement.split(' ')[2] ?? ''));
};

/** Makes what is missing of the constraints and gives their number; asking first keeps a second load free of writes. */
export const ensureConstraints = async ({ driver, target }: Connected): Promise<number> => {
  const session = driver.session(target);
  try {
    const missing = await missingConstraints(session);
    // Retried by the driver, since two first loads at once wait for each other's locks on the schema.
    for (const statement of missing) await session.executeWrite((transaction) => transaction.run(statement));
    return missing.length;
  } finally {
    await session.close();
  }
};
