import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConnectionOptions, loadGraph, Neo4jError, runCypherQuery } from '../../src/neo4j/index.js';
import { exampleGraph } from '../support/example-graph.js';
import { available, because, type Server, startNeo4j } from '../support/neo4j.js';

const PASSWORD = 'Str0ng-秘密-pass';

/** The one sentence with which a load fails. */
const failure = async (connection: ConnectionOptions): Promise<string> => {
  const error = await loadGraph(exampleGraph(), connection).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Neo4jError);
  const { message } = error as Neo4jError;
  expect(message).not.toContain(PASSWORD);
  expect(message).not.toContain('\n');
  return message;
};

/** A key and certificate that the server signed itself, where openssl is there to make one. */
const selfSigned = (): string | undefined => {
  const home = mkdtempSync(join(tmpdir(), 'kaidan-tls-'));
  const folder = join(home, 'certificates/bolt');
  mkdirSync(folder, { recursive: true });
  const files = ['-keyout', join(folder, 'private.key'), '-out', join(folder, 'public.crt')];
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', ...files], {
      stdio: 'pipe',
    });
    return home;
  } catch {
    console.warn('The test with a TLS server is left out. openssl is missing: apt-get install openssl');
    return undefined;
  }
};

describe.skipIf(!available)(`what a failing connection says${because}`, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startNeo4j({ password: PASSWORD });
  });
  afterAll(async () => {
    await server?.stop();
    server?.remove();
  });

  it('no server there', async () => {
    expect(await failure({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: PASSWORD })).toMatch(
      /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1:.*NEO4J_URI/,
    );
  });

  it('a name that no server has', async () => {
    expect(await failure({ uri: 'bolt://nowhere.invalid', username: 'neo4j', password: PASSWORD })).toMatch(
      /^No Neo4j answers at/,
    );
  });

  it('a port that speaks no Bolt', async () => {
    const uri = server.http.replace('http', 'bolt');
    expect(await failure({ uri, username: 'neo4j', password: PASSWORD })).toMatch(/Bolt port/);
  });

  it('no password, then a wrong one, then too many wrong ones', async () => {
    const { uri } = server;
    expect(await failure({ uri, username: 'neo4j' })).toMatch(/asks for a password: set NEO4J_PASSWORD/);
    const wrong = { uri, username: 'neo4j', password: 'wrong' };
    expect(await failure(wrong)).toMatch(/does not accept the password of neo4j: check NEO4J_USERNAME and NEO4J_PASSWORD/);
    for (let tries = 0; tries < 3; tries += 1) await failure(wrong);
    expect(await failure(wrong)).toMatch(/wait, then check NEO4J_PASSWORD/);
    await new Promise((resolve) => setTimeout(resolve, 6000));
  });

  it('a database that is not there', async () => {
    expect(await failure({ ...server.connection, database: 'nowhere' })).toMatch(
      /There is no database nowhere at .*NEO4J_DATABASE/,
    );
  });

  it('TLS asked of a server without it', async () => {
    const uri = server.uri.replace('bolt:', 'bolt+s:');
    expect(await failure({ ...server.connection, uri })).toMatch(/TLS/);
  });

  it('a query whose name, parameter or value is wrong, before anything is sent', async () => {
    const nowhere = { uri: 'bolt://127.0.0.1:1', username: 'neo4j' };
    await expect(runCypherQuery('meetings-of-to', {}, nowhere)).rejects.toThrow(/did you mean meetings-of-two/);
    await expect(runCypherQuery('counterparts', {}, nowhere)).rejects.toThrow(/needs person \(person: .*for example person=/);
    await expect(runCypherQuery('met', { from: '2025-02-30' }, nowhere)).rejects.toThrow(/from takes a date/);
  });

  it('a server that wants TLS, then one whose certificate nobody vouches for', async () => {
    const home = selfSigned();
    if (home === undefined) return;
    const tls = [
      'server.bolt.tls_level=REQUIRED',
      'dbms.ssl.policy.bolt.enabled=true',
      `dbms.ssl.policy.bolt.base_directory=${home}/certificates/bolt`,
      'dbms.ssl.policy.bolt.client_auth=NONE',
    ];
    const secured = await startNeo4j({ settings: tls, home });
    try {
      expect(await failure(secured.connection)).toMatch(/may want TLS, so try bolt\+s/);
      expect(await failure({ ...secured.connection, uri: secured.uri.replace('bolt:', 'bolt+s:') })).toMatch(
        /\+ssc for one that signed its own/,
      );
      const uri = secured.uri.replace('bolt:', 'bolt+ssc:');
      expect((await loadGraph(exampleGraph(), { ...secured.connection, uri })).nodes.created).toBeGreaterThan(0);
    } finally {
      await secured.stop();
      secured.remove();
    }
  });

  it('a database that may only be read', async () => {
    await server.stop();
    server = await startNeo4j({ password: PASSWORD, home: server.home, settings: ['server.databases.read_only=neo4j'] });
    expect(await failure(server.connection)).toMatch(/read-only: choose another database/);
  });
});
