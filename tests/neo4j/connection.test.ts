import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkVersion } from '../../src/neo4j/connection.js';
import { parseEnvFile } from '../../src/neo4j/env-file.js';
import { explained } from '../../src/neo4j/explain-error.js';
import { connectionFromEnvironment } from '../../src/neo4j/index.js';

const folders: string[] = [];
const envFile = (text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kaidan-env-'));
  folders.push(folder);
  writeFileSync(join(folder, 'neo4j.env'), text);
  return join(folder, 'neo4j.env');
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('where the connection comes from', () => {
  it('is a fresh local server unless told', () => {
    expect(connectionFromEnvironment({}, {})).toEqual({ uri: 'bolt://localhost:7687', username: 'neo4j' });
  });

  it('prefers flags to the environment and that to the file', () => {
    const file = envFile('NEO4J_URI=bolt://file:1\nNEO4J_USERNAME=file\nNEO4J_PASSWORD="from # file"\nNEO4J_DATABASE=file');
    const env = { NEO4J_URI: 'bolt://env:1', NEO4J_USERNAME: 'env' };
    expect(connectionFromEnvironment(env, { uri: 'neo4j+s://flag', envFile: file })).toEqual({
      uri: 'neo4j+s://flag',
      username: 'env',
      password: 'from # file',
      database: 'file',
    });
  });

  it.each([
    ['http://localhost:7474', /no address of a Neo4j server/],
    ['localhost', /no address of a Neo4j server/],
    ['bolt://neo4j:secret@host', /NEO4J_USERNAME and NEO4J_PASSWORD/],
    ['https://neo4j:secret@host', /no address/],
  ])('refuses %s without repeating what it hides', (uri, message) => {
    expect(() => connectionFromEnvironment({ NEO4J_URI: uri })).toThrow(message);
    expect(() => connectionFromEnvironment({ NEO4J_URI: uri })).not.toThrow(/secret/);
  });

  it('names a file that is not there, only where the user named it', () => {
    expect(() => connectionFromEnvironment({}, { envFile: '/nowhere/.env' })).toThrow('/nowhere/.env: there is no such file');
  });

  it('reads .env files as shells write them', () => {
    expect(parseEnvFile(`\uFEFFA=1\r\nexport B='x # y'\n# C=3\nD="a\\"b\\nc" # note\nE= spaced # note\nF=\nnot a line`)).toEqual({
      A: '1',
      B: 'x # y',
      D: 'a"b\nc',
      E: 'spaced',
      F: '',
    });
  });
});

describe('what the server must be', () => {
  it.each(['Neo4j/4.4.40', 'Neo4j/5.6.0', 'Neo4j/3.5.1'])('refuses %s', (agent) => {
    expect(() => checkVersion(agent)).toThrow(`The server is ${agent}; Kaidan needs Neo4j 5.7 or newer`);
  });
  it.each(['Neo4j/5.26.16', 'Neo4j/5.7.0', 'Neo4j/2025.10.1', 'Memgraph/1', undefined])('accepts %s', (agent) => {
    expect(() => checkVersion(agent)).not.toThrow();
  });
});

describe('errors of the server', () => {
  const where = { uri: 'bolt://h:1', username: 'u', password: 'hunter2' };
  it.each([
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'x', /disk is full/],
    ['Neo.ClientError.Security.Forbidden', 'x', /may not do this/],
    ['Neo.ClientError.Statement.SyntaxError', 'echo hunter2 here', /^Neo4j says: echo … here/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'x', /--batch-size/],
  ])('%s is one sentence without the password', (code, message, expected) => {
    const { message: text } = explained(Object.assign(new Error(`${message}\n at stack`), { code }), where);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/hunter2|\n/);
  });
});
