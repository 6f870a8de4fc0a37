import type { ConnectionOptions } from './connection.js';
import { Neo4jError } from './error.js';

type Explain = (where: ConnectionOptions, message: string) => string;

const database = ({ database }: ConnectionOptions): string => database ?? 'the default database';

/** By the code that server or driver gives, the beginning is enough; the first that fits counts. */
const BY_CODE: readonly (readonly [string, Explain])[] = [
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    ({ uri }) => `${uri} refuses this user for some seconds after wrong passwords: wait, then check NEO4J_PASSWORD.`,
  ],
  [
    'Neo.ClientError.Security.CredentialsExpired',
    ({ username }) =>
      `The password of ${username} has to be changed first: log in with Neo4j Browser, set a new one, then put it in NEO4J_PASSWORD.`,
  ],
  ['Neo.ClientError.Security.Unauthorized', (where) => unauthorized(where)],
  [
    'Neo.ClientError.Security.Forbidden',
    (where) =>
      `${where.username} may not do this in ${database(where)}: use a user who may write and make constraints (NEO4J_USERNAME).`,
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    (where) =>
      `There is no database ${database(where)} at ${where.uri}: check NEO4J_DATABASE or --database (a fresh server has “neo4j”).`,
  ],
  [
    'Neo.TransientError.Database.DatabaseUnavailable',
    (where) => `${database(where)} at ${where.uri} is stopped or still starting: start it, or try again in a moment.`,
  ],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', (where) => readOnly(where)],
  ['Neo.ClientError.General.WriteOnReadOnlyAccess', (where) => readOnly(where)],
  [
    'Neo.ClientError.Cluster.NotALeader',
    ({ uri }) => `${uri} is a follower that cannot write: connect with neo4j:// instead of bolt://.`,
  ],
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemory',
    ({ uri }) =>
      `${uri} ran out of memory for transactions: raise dbms.memory.transaction.total.max, or load with a smaller --batch-size.`,
  ],
  [
    'Neo.TransientError.General.OutOfMemory',
    ({ uri }) =>
      `${uri} ran out of memory: give the server more heap (server.memory.heap.max_size), or load with a smaller --batch-size.`,
  ],
  [
    'Neo.DatabaseError.Transaction.',
    ({ uri }) =>
      `${uri} could not store the changes, most often because its disk is full: free room on the server, start it again, then load again (what was stored stays).`,
  ],
  [
    'Neo.DatabaseError.General.',
    ({ uri }, message) =>
      `${uri} failed by itself (${message}): look for the cause, such as a full disk, in the server's logs/neo4j.log, then load again.`,
  ],
  ['SessionExpired', (where) => unreachable(where)],
  ['ServiceUnavailable', (where, message) => unavailable(where, message)],
];

const readOnly = (where: ConnectionOptions): string =>
  `${database(where)} at ${where.uri} is read-only: choose another database, or allow writing in the server's neo4j.conf.`;

const unauthorized = ({ uri, username, password }: ConnectionOptions): string =>
  password === undefined
    ? `${uri} asks for a password: set NEO4J_PASSWORD in the environment or in a .env file.`
    : `${uri} does not accept the password of ${username}: check NEO4J_USERNAME and NEO4J_PASSWORD.`;

const unreachable = ({ uri }: ConnectionOptions): string =>
  `No Neo4j answers at ${uri}: start the server, or give its address in NEO4J_URI or --uri; what was stored stays, and the next load completes it.`;

const TLS = /certificate|self.signed|SSL|TLS|EPROTO|ERR_TLS|altnames/i;
const BROKEN = /ECONNRESET|closed by server|terminated|handshake|Server certificate/i;

/** A server that speaks TLS to a plain client, or the other way round, just hangs up: name that as the likely cause. */
const unavailable: Explain = (where, message) => {
  const secure = /\+s(sc)?:/.test(where.uri);
  if (secure && TLS.test(message)) {
    return `The encrypted connection to ${where.uri} failed: use bolt:// or neo4j:// for a server without TLS, or +ssc for one that signed its own certificate.`;
  }
  if (BROKEN.test(message)) {
    return `${where.uri} hung up at once: it ${secure ? 'may not speak TLS, so try bolt:// without +s' : 'may want TLS, so try bolt+s:// or bolt+ssc://'}, or it is no Bolt port (7687 unless changed).`;
  }
  return unreachable(where);
};

const noBolt = ({ uri }: ConnectionOptions): string =>
  `${uri} is the port of Neo4j Browser, no Bolt port: use the other one, 7687 unless changed.`;

const hide = (text: string, { password }: ConnectionOptions): string =>
  password === undefined || password === '' ? text : text.split(password).join('…');

/** Any failure as one sentence with its way out, without the password whatever the server said. */
export const explained = (error: unknown, where: ConnectionOptions): Error => {
  if (error instanceof Neo4jError) return error;
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const firstLine = message.split('\n')[0] ?? '';
  const found = BY_CODE.find(([prefix]) => code.startsWith(prefix));
  if (found) return new Neo4jError(hide(found[1](where, message), where));
  if (/responded HTTP/.test(message)) return new Neo4jError(noBolt(where));
  if (code.startsWith('Neo.') || code !== '') return new Neo4jError(hide(`Neo4j says: ${firstLine} (${code}).`, where));
  return error instanceof Error ? error : new Error(hide(firstLine, where));
};
