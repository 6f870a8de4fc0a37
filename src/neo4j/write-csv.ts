import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { KaidanGraph } from '../graph/index.js';
import { Neo4jError } from './error.js';
import { type FilePiece, neo4jCsv } from './export-csv.js';

/** Characters kept back before a write. */
const BUFFER = 1 << 18;

/** Files that grow side by side, each under a name of its own until all are whole. */
class Folder {
  private readonly files = new Map<string, { handle: number; waiting: string }>();

  constructor(private readonly directory: string) {
    mkdirSync(directory, { recursive: true });
  }

  private partial = (path: string): string => join(this.directory, `${path}.partial`);

  add({ path, text }: FilePiece): void {
    const file = this.files.get(path) ?? { handle: openSync(this.partial(path), 'w'), waiting: '' };
    this.files.set(path, file);
    file.waiting += text;
    if (file.waiting.length < BUFFER) return;
    writeSync(file.handle, file.waiting);
    file.waiting = '';
  }

  finish(): string[] {
    for (const { handle, waiting } of this.files.values()) {
      writeSync(handle, waiting);
      closeSync(handle);
    }
    for (const path of this.files.keys()) renameSync(this.partial(path), join(this.directory, path));
    return [...this.files.keys()];
  }

  abandon(): void {
    for (const [path, { handle }] of this.files) {
      closeSync(handle);
      rmSync(this.partial(path), { force: true });
    }
  }
}

/** Writes the export into a folder and gives the names of its files. An existing export stays until the new one is whole. */
export const writeNeo4jCsv = (graph: KaidanGraph, directory: string): string[] => {
  let folder: Folder | undefined;
  try {
    folder = new Folder(directory);
    for (const piece of neo4jCsv(graph)) folder.add(piece);
    return folder.finish();
  } catch (error) {
    folder?.abandon();
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof Neo4jError) throw error;
    throw new Neo4jError(`Cannot write the CSV files into ${directory} (${code}): choose another folder with -o, or free room.`);
  }
};
