import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Given } from './article.js';
import { fetchSource } from './download.js';
import { ReadError } from './error.js';
import { isPattern, patternRoot, patternToRegExp } from './glob.js';
import { isMetadata, metadataLookup } from './metadata.js';

/** One thing to read: its bytes with what a file beside it says of it, or why there are none. */
export type Source =
  | { readonly source: string; readonly bytes: Uint8Array; readonly given?: Given }
  | { readonly source: string; readonly error: ReadError };

/** Files that a folder's articles are in; a file that is named itself may have any name. */
const EXTENSIONS = new Set(['.txt', '.html', '.htm', '.ndjson', '.jsonl']);

const PROBLEMS: Readonly<Record<string, readonly [problem: string, advice: string]>> = {
  ENOENT: ['there is no such file or folder', 'check the path'],
  EACCES: ['you may not read it', 'change its permissions (chmod +r) or run as a user who may'],
  EPERM: ['you may not read it', 'change its permissions or run as a user who may'],
  EISDIR: ['this is a folder', 'give a file in it'],
  EMFILE: ['too many files are open', 'close some programs and run again'],
  ENAMETOOLONG: ['the path is too long', 'check the path'],
  ELOOP: ['its links lead in a circle', 'mend the symbolic link'],
};

const failure = (source: string, error: unknown): Source => {
  if (error instanceof ReadError) return { source, error };
  const { code, message } = error as NodeJS.ErrnoException;
  const [problem, advice] = PROBLEMS[code ?? ''] ?? [`it cannot be read (${code ?? message})`, 'check the file'];
  return { source, error: new ReadError(source, problem, advice) };
};

const guarded = async (source: string, read: () => Promise<Uint8Array>): Promise<Source> => {
  try {
    return { source, bytes: await read() };
  } catch (error) {
    return failure(source, error);
  }
};

type Lookup = (path: string) => Promise<Given>;

/** A file of this machine with what stands beside it. */
const fromFile = async (path: string, lookup: Lookup): Promise<Source> => {
  const read = await guarded(path, () => readFile(path));
  if ('error' in read) return read;
  const given = await lookup(path);
  return Object.keys(given).length === 0 ? read : { ...read, given };
};

/** All files below a folder in the order of their paths; hidden ones and node_modules are passed over. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() || (await stat(path).catch(() => undefined))?.isFile()) yield path;
  }
}

interface Search {
  readonly root: string;
  readonly wanted: (path: string) => boolean;
  readonly none: ReadError;
}

async function* matching({ root, wanted, none }: Search, lookup: Lookup): AsyncGenerator<Source> {
  let found = false;
  for await (const path of filesBelow(root)) {
    if (!wanted(path.replaceAll('\\', '/')) || isMetadata(path)) continue;
    found = true;
    yield await fromFile(path, lookup);
  }
  if (!found) yield { source: none.source, error: none };
}

const fromStdin = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

async function* expand(path: string, lookup: Lookup): AsyncGenerator<Source> {
  if (path === '-') return yield await guarded('-', fromStdin);
  if (/^https?:\/\//iu.test(path)) return yield await guarded(path, () => fetchSource(path));
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(info instanceof Error)) {
    if (!info.isDirectory()) return yield await fromFile(path, lookup);
    const none = new ReadError(path, 'this folder holds no articles', 'put .txt, .html or .ndjson files into it');
    return yield* matching({ root: path, wanted: (p) => EXTENSIONS.has(extname(p).toLowerCase()), none }, lookup);
  }
  if (!isPattern(path)) return yield failure(path, info);
  const shape = patternToRegExp(path);
  const none = new ReadError(path, 'no file matches this pattern', 'check it, and put it in quotes');
  return yield* matching({ root: patternRoot(path), wanted: (p) => shape.test(p), none }, lookup);
}

/**
 * Reads every file, folder (its articles, recursively, in order), pattern, URL or standard input (`-`) that is named, one after the other.
 * What cannot be read comes as an error value in its place, and the rest goes on. Beside a file `a.txt` may stand an `index.json` (an array of
 * rows with `doc`, the file's name without its ending, and any of `url`, `published`, `publisher`, `title`) or an `a.meta.json` (one such
 * object without `doc`): what they say is given for that file, and they are read as no articles.
 */
export async function* readSources(paths: readonly string[]): AsyncGenerator<Source> {
  const lookup = metadataLookup();
  for (const path of paths) {
    try {
      yield* expand(path, lookup);
    } catch (error) {
      yield failure(path, error);
    }
  }
}
