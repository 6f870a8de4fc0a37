import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileFault } from './fault.js';

const CHUNK = 1 << 20;

/** Takes pieces of a file and hands them to the disk a megabyte at a time. */
class Sink {
  private pieces: Buffer[] = [];
  private size = 0;

  constructor(private readonly handle: number) {}

  write(piece: Buffer | string): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    this.pieces.push(bytes);
    this.size += bytes.length;
    if (this.size >= CHUNK) this.flush();
  }

  flush(): void {
    const bytes = Buffer.concat(this.pieces);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at);
    this.pieces = [];
    this.size = 0;
  }
}

/** A folder's entry reaches the disk as well; some file systems do not offer this, and lose nothing by it. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    return;
  }
}

/** A file beside its place, which takes the place when it is whole. */
class Replacement {
  private readonly beside: string;
  private readonly handle: number;
  readonly sink: Sink;

  constructor(private readonly file: string) {
    this.beside = `${file}.${process.pid}.tmp`;
    this.handle = openSync(this.beside, 'w');
    this.sink = new Sink(this.handle);
  }

  finish(): void {
    this.sink.flush();
    fsyncSync(this.handle);
    closeSync(this.handle);
    renameSync(this.beside, this.file);
    syncFolder(dirname(this.file));
  }

  abandon(): void {
    try {
      closeSync(this.handle);
    } catch {
      // Closed already: only the name is left to take away.
    }
    rmSync(this.beside, { force: true });
  }
}

/** Faults of the file system in words; others, such as a writer's own, as they are. */
const said = (file: string, error: unknown): unknown =>
  (error as NodeJS.ErrnoException).syscall ? fileFault(file, error, 'make its folder first, or choose another path') : error;

/** Writes a file beside its place and renames it: at every moment the place holds the old file or the new one, whole. */
export function writeAtomically(file: string, pieces: Iterable<Buffer | string>): void {
  let replacement: Replacement | undefined;
  try {
    replacement = new Replacement(file);
    for (const piece of pieces) replacement.sink.write(piece);
    replacement.finish();
  } catch (error) {
    replacement?.abandon();
    throw said(file, error);
  }
}

/** The same for pieces that come one after the other. What is no plain file (/dev/stdout, a pipe) is written straight. */
export async function writeStream(file: string, pieces: AsyncIterable<Buffer | string>): Promise<void> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) return straight(file, pieces);
  let replacement: Replacement | undefined;
  try {
    replacement = new Replacement(file);
    for await (const piece of pieces) replacement.sink.write(piece);
    replacement.finish();
  } catch (error) {
    replacement?.abandon();
    throw said(file, error);
  }
}

async function straight(file: string, pieces: AsyncIterable<Buffer | string>): Promise<void> {
  try {
    const handle = openSync(file, 'w');
    const sink = new Sink(handle);
    for await (const piece of pieces) sink.write(piece);
    sink.flush();
    closeSync(handle);
  } catch (error) {
    throw said(file, error);
  }
}
