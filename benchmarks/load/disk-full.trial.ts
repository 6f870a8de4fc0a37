import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadGraph } from '../../src/neo4j/index.js';
import { startNeo4j } from '../../tests/support/neo4j.js';
import { bigGraph } from './big-graph.js';

/** A small file system of its own for the server; only root may make one. */
const smallDisk = (megabytes: number): string | undefined => {
  const home = mkdtempSync(join(tmpdir(), 'kaidan-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', home], { stdio: 'pipe' });
    return home;
  } catch {
    console.warn('left out: no small file system could be mounted (run it as root)');
    return undefined;
  }
};

it("says what to do when the server's disk is full", async () => {
  const home = smallDisk(Number(process.env.MEGABYTES ?? 24));
  if (home === undefined) return;
  const server = await startNeo4j({ home });
  try {
    const error = await loadGraph(bigGraph(100_000), server.connection).then(
      () => undefined,
      (reason: Error) => reason,
    );
    console.log(`disk full: ${error?.message}`);
    expect(error?.name).toBe('Neo4jError');
    expect(error?.message).toMatch(/disk/);
  } finally {
    await server.kill();
    execFileSync('umount', ['-l', home]);
  }
});
