import neo4j, { type Driver } from 'neo4j-driver';
import { readEnvFile } from './env-file.js';
import { Neo4jError } from './error.js';
import { explained } from './explain-error.js';

/** Where the database is and who asks. The password comes from the environment or a `.env` file, never from a flag. */
export interface ConnectionOptions {
  readonly uri: string;
  readonly username: string;
  readonly password?: string;
  /** The server's default database unless told. */
  readonly database?: string;
}

/** What flags of the command line may say; each wins over the environment. */
export interface ConnectionFlags {
  readonly uri?: string | undefined;
  readonly username?: string | undefined;
  readonly database?: string | undefined;
  /** A file other than `.env` in the working folder. */
  readonly envFile?: string | undefined;
}

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const checkUri = (uri: string): string => {
  const scheme = /^([a-z0-9+]+):\/\/./i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined || !SCHEMES.includes(scheme)) {
    const shown = uri.replace(/\/\/[^/]*@/, '//');
    throw new Neo4jError(
      `“${shown}” is no address of a Neo4j server: give one such as bolt://localhost:7687 in NEO4J_URI or --uri.`,
    );
  }
  if (/^[^/]*\/\/[^/]*@/.test(uri)) {
    throw new Neo4jError('The address holds a user name or password: put them in NEO4J_USERNAME and NEO4J_PASSWORD instead.');
  }
  return uri;
};

const filled = (text: string | undefined): string | undefined => (text === undefined || text === '' ? undefined : text);

/** Flags first, then the environment, then the `.env` file, then what a fresh Neo4j listens on. */
export const connectionFromEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
  flags: ConnectionFlags = {},
): ConnectionOptions => {
  const file = readEnvFile(flags.envFile ?? '.env', flags.envFile !== undefined);
  const value = (name: string): string | undefined => filled(env[name]) ?? filled(file[name]);
  const password = value('NEO4J_PASSWORD');
  const database = filled(flags.database) ?? value('NEO4J_DATABASE');
  return {
    uri: checkUri(filled(flags.uri) ?? value('NEO4J_URI') ?? 'bolt://localhost:7687'),
    username: filled(flags.username) ?? value('NEO4J_USERNAME') ?? 'neo4j',
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  };
};

/** Oldest server with uniqueness constraints on relationships. */
const OLDEST = [5, 7] as const;

/** Refuses a server that lacks what the load needs. `agent` is as the server names itself: `Neo4j/5.26.16`. */
export const checkVersion = (agent: string | undefined): void => {
  const match = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '');
  if (!match) return;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Neo4jError(
    `The server is ${agent}; Kaidan needs Neo4j ${OLDEST.join('.')} or newer (tried with 5.26): update the server.`,
  );
};

/** An open, checked connection. */
export interface Connected {
  readonly driver: Driver;
  /** For `driver.session(…)`. */
  readonly target: { readonly database?: string };
}

const open = (connection: ConnectionOptions): Driver => {
  const { uri, username, password } = connection;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  return neo4j.driver(uri, auth, {
    userAgent: 'kaidan',
    connectionTimeout: 10_000,
    // How long a transaction that lost a deadlock is tried again: others may load at the same time.
    maxTransactionRetryTime: 120_000,
  });
};

/** Runs `work` with a checked connection and closes it; every failure leaves as one `Neo4jError`. */
export const withConnection = async <T>(
  connection: ConnectionOptions,
  work: (connected: Connected) => Promise<T>,
): Promise<T> => {
  let driver: Driver | undefined;
  try {
    driver = open(connection);
    const target = connection.database === undefined ? {} : { database: connection.database };
    const { agent } = await driver.getServerInfo(target);
    checkVersion(agent);
    return await work({ driver, target });
  } catch (error) {
    throw explained(error, connection);
  } finally {
    await driver?.close();
  }
};
