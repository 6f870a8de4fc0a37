import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphError } from '../types.js';
import { fileFault } from './fault.js';

const PAUSE = 100;

const lockOf = (file: string): string => `${file}.lock`;
const mark = (): string => JSON.stringify({ pid: process.pid, host: hostname() });

/** Who holds the lock; undefined where the file is gone or not yet written. */
function holder(lock: string): { pid: number; host: string } | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as { pid: number; host: string };
  } catch {
    return undefined;
  }
}

/** A lock outlives its process after a crash; that process is gone from this machine then. */
const isDead = ({ pid, host }: { pid: number; host: string }): boolean =>
  host === hostname() && pid !== process.pid && !isAlive(pid);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Takes away what processes that died left half-written beside the file. */
function tidy(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(basename(file)) ? /\.(\d+)\.tmp$/.exec(name)?.[1] : undefined;
    if (pid !== undefined && Number(pid) !== process.pid && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function take(lock: string): boolean {
  try {
    const handle = openSync(lock, 'wx');
    writeSync(handle, mark());
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileFault(lock, error, 'make its folder first, or choose another path');
  }
}

/**
 * Runs work while no other process writes the file. Waits up to `patience` milliseconds for another to finish, then fails with its number.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, patience = 10_000): Promise<T> {
  const lock = lockOf(file);
  const deadline = Date.now() + patience;
  let empty = 0;
  while (!take(lock)) {
    const other = holder(lock);
    // A lock without content is being written, or its writer died between two steps.
    empty = other ? 0 : empty + 1;
    if ((other && isDead(other)) || empty > 20) rmSync(lock, { force: true });
    else if (Date.now() > deadline) {
      const who = other ? `process ${other.pid} on ${other.host}` : 'another process';
      throw new GraphError(`${file}: ${who} is writing it; run again when that is done (or delete ${lock} if it is not)`);
    } else await sleep(PAUSE);
  }
  try {
    tidy(file);
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
