import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SerializedGraph } from '../../model/graph.js';
import { ledgerLine } from '../canonical.js';
import { addition } from '../increment/add.js';
import { compare } from '../order.js';
import { type Addition, type ArticleRow, INDEX_FROM_BYTES, indexFile, stampOf, type Tail } from './index-format.js';
import { IndexReader, Overlay } from './index-reader.js';
import { tailBytes } from './index-write.js';
import { parseGraph } from './parse.js';

/** More articles at once, or additions one after the other, are folded with everything. */
const MOST_ARTICLES = 50;
const MOST_ADDITIONS = 200;

/** Reads a stretch of a file. */
function stretch(file: string, offset: number, length: number): Buffer {
  const handle = openSync(file, 'r');
  try {
    const block = Buffer.alloc(length);
    readSync(handle, block, 0, length, offset);
    return block;
  } finally {
    closeSync(handle);
  }
}

/** Puts bytes at the end of a file, and on the disk. */
function append(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'a');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function sizeOf(file: string): number {
  const handle = openSync(file, 'r');
  try {
    return fstatSync(handle).size;
  } finally {
    closeSync(handle);
  }
}

const endsInLine = (file: string, size: number): boolean => stretch(file, size - 1, 1)[0] === 10;

function isNew(reader: IndexReader, overlay: Overlay, { article, source }: { article: string; source: string }): boolean {
  const known = overlay.articles.has(article) || overlay.sources.has(source);
  return !known && reader.find('articles', article).length === 0 && reader.find('sources', source).length === 0;
}

/** Puts an addition behind an index, with a new tail. What stood at the end before stays where it is and is read no more. */
function extend(file: string, { tail }: IndexReader, added: Addition, articles: number): void {
  const index = indexFile(file);
  const start = sizeOf(index);
  const line = Buffer.from(`${JSON.stringify(added)}\n`);
  const end = start + line.length;
  const next: Tail = {
    ...tail,
    stamp: stampOf(file),
    articles: tail.articles + articles,
    additions: [...tail.additions, [start, end]],
  };
  append(index, Buffer.concat([line, tailBytes(next, end)]));
}

function growOpen(file: string, graphs: readonly SerializedGraph[], reader: IndexReader): boolean {
  if (reader.tail.stamp !== stampOf(file) || reader.tail.additions.length >= MOST_ADDITIONS) return false;
  const overlay = new Overlay(reader.additions());
  if (!graphs.every(({ attributes }) => isNew(reader, overlay, attributes))) return false;
  const size = sizeOf(file);
  if (!endsInLine(file, size)) return false;
  const sorted = [...graphs].sort((a, b) => compare(a.attributes.article, b.attributes.article));
  let at = size;
  const lines = sorted.map((graph) => Buffer.from(`${ledgerLine(graph)}\n`));
  const rows = sorted.map(({ attributes }, i): ArticleRow => {
    const row: ArticleRow = [attributes.article, at, lines[i]!.length - 1];
    at += lines[i]!.length;
    return row;
  });
  const read = ([, offset, length]: ArticleRow): SerializedGraph =>
    parseGraph(stretch(file, offset, length).toString('utf8'), file, 0, false);
  const canonicalGraphs = lines.map((line) => JSON.parse(line.toString('utf8')) as SerializedGraph);
  const added = addition(reader, overlay, canonicalGraphs, rows, read);
  if (!added) return false;
  append(file, Buffer.concat(lines));
  extend(file, reader, added, graphs.length);
  return true;
}

/**
 * Adds a few new articles to a large ledger and its index without going through the rest; false where that cannot be done, and nothing was
 * written. The lines then stand in order of their coming, until the ledger is written anew.
 */
export function grow(file: string, graphs: readonly SerializedGraph[], least = INDEX_FROM_BYTES): boolean {
  if (graphs.length === 0 || graphs.length > MOST_ARTICLES || !existsSync(file) || sizeOf(file) < least) return false;
  if (new Set(graphs.map(({ attributes }) => attributes.article)).size < graphs.length) return false;
  if (existsSync(join(dirname(file), 'identities.json'))) return false;
  const reader = IndexReader.open(file);
  if (!reader) return false;
  try {
    return growOpen(file, graphs, reader);
  } finally {
    reader.close();
  }
}

/** What the index of a large ledger knows of a source: sha256 and day of its article. Undefined where there is no fresh index. */
export function knownSources(file: string): { of(source: string): string | undefined; close(): void } | undefined {
  if (!existsSync(file) || sizeOf(file) < INDEX_FROM_BYTES) return undefined;
  const reader = IndexReader.open(file);
  if (!reader || reader.tail.stamp !== stampOf(file)) {
    reader?.close();
    return undefined;
  }
  const overlay = new Overlay(reader.additions());
  return {
    of(source) {
      const row = overlay.sources.get(source) ?? reader.find<Addition['sources'][number]>('sources', source)[0];
      return row && `${row[2]} ${row[3]}`;
    },
    close: () => reader.close(),
  };
}
