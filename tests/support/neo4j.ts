import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { ConnectionOptions } from '../../src/neo4j/index.js';
import { neo4jParts } from './neo4j-parts.js';

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Whether there is a real Neo4j to test against; where not, `reason` says what the machine lacks. */
export const parts = await neo4jParts();
export const available = 'lib' in parts;
/** To be put in a suite's title, so that a skipped one says why. */
export const because = 'reason' in parts ? ` (left out: ${parts.reason})` : '';

const classPath = (): string => ('lib' in parts ? `${parts.lib}/*` : '');

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

export interface ServerOptions {
  /** Turns authentication on. */
  readonly password?: string;
  /** Further lines of neo4j.conf. */
  readonly settings?: readonly string[];
  /** A home with data to start on; a fresh one unless told. */
  readonly home?: string;
  readonly memory?: string;
}

export interface Server {
  readonly home: string;
  readonly uri: string;
  readonly http: string;
  readonly connection: ConnectionOptions;
  /** Stops it as an administrator would. */
  stop(): Promise<void>;
  /** Kills it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Removes its files. */
  remove(): void;
}

const configure = async (home: string, { password, settings = [] }: ServerOptions): Promise<{ bolt: number; http: number }> => {
  const [bolt, http] = [await freePort(), await freePort()];
  mkdirSync(join(home, 'conf'), { recursive: true });
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    'db.tx_log.preallocate=false',
    // Tests empty and fill the database all the time; planning every statement anew each time would take most of their time.
    'dbms.cypher.min_replan_interval=10m',
    `dbms.security.auth_enabled=${password !== undefined}`,
    ...settings,
  ];
  writeFileSync(join(home, 'conf/neo4j.conf'), `${lines.join('\n')}\n`);
  return { bolt, http };
};

/** A shell script that stands for `neo4j-admin` with this home, as a user has it on the PATH. */
export const adminCommand = (home: string): string => `#!/bin/sh
export NEO4J_HOME='${home}' NEO4J_CONF='${home}/conf'
mkdir -p "$NEO4J_CONF"
exec java -Xmx512m ${OPENS.join(' ')} -cp '${classPath()}' org.neo4j.cli.AdminTool "$@"
`;

/** Runs one of Neo4j's administration commands, such as the import tool; gives what it prints. */
export const adminTool = (home: string, ...args: string[]): string =>
  execFileSync('java', ['-Xmx512m', ...OPENS, '-cp', classPath(), 'org.neo4j.cli.AdminTool', ...args], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const log = (home: string): string => {
  try {
    return readFileSync(join(home, 'logs/neo4j.log'), 'utf8').slice(-2000);
  } catch {
    return 'no log';
  }
};

const ready = async (child: ChildProcess, home: string): Promise<void> => {
  for (let waited = 0; waited < 120_000; waited += 200) {
    if (child.exitCode !== null) break;
    if (/Started\.\s*$/.test(log(home))) return;
    await sleep(200);
  }
  child.kill('SIGKILL');
  throw new Error(`Neo4j did not start: ${log(home)}`);
};

const end = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
};

/** Starts a real server on free ports of 127.0.0.1. */
export const startNeo4j = async (options: ServerOptions = {}): Promise<Server> => {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'kaidan-neo4j-'));
  const { bolt, http } = await configure(home, options);
  if (options.password !== undefined && options.home === undefined)
    adminTool(home, 'dbms', 'set-initial-password', options.password);
  rmSync(join(home, 'logs/neo4j.log'), { force: true });
  const flags = [`-Xmx${options.memory ?? '1g'}`, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...OPENS];
  const main = ['-cp', classPath(), 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`];
  const child = spawn('java', [...flags, ...main], { stdio: 'ignore' });
  const killed = (): boolean => child.kill('SIGKILL');
  process.once('exit', killed);
  await ready(child, home);
  const uri = `bolt://127.0.0.1:${bolt}`;
  const finish = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    process.off('exit', killed);
    await end(child, signal);
  };
  return {
    home,
    uri,
    http: `http://127.0.0.1:${http}`,
    connection: { uri, username: 'neo4j', ...(options.password === undefined ? {} : { password: options.password }) },
    stop: () => finish('SIGTERM'),
    kill: () => finish('SIGKILL'),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
};

/** For asking the server directly, apart from the code under test. */
export const openDriver = ({ uri, username, password }: ConnectionOptions): Driver =>
  neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
