import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { SerializedGraph } from '../../model/graph.js';
import { ledgerLine } from '../canonical.js';
import { compare } from '../order.js';
import { writeAtomically } from './atomic.js';
import { Ledger } from './ledger.js';

/** What identifies a line of the ledger. */
export interface LineId {
  readonly article: string;
  readonly source: string;
}

const HEAD = /^\{"attributes":\{"article":("[^"\\]*"),(?:"published":"[^"\\]*",)?"source":("(?:[^"\\]|\\.)*")[,}]/;
const HEAD_LENGTH = 4096;

/** Reads article and source from the beginning of a canonical line, without parsing all of it. */
export function lineId(bytes: Buffer): LineId {
  const hit = HEAD.exec(bytes.subarray(0, HEAD_LENGTH).toString('utf8'));
  if (hit) return { article: JSON.parse(hit[1]!) as string, source: JSON.parse(hit[2]!) as string };
  const { attributes } = JSON.parse(bytes.toString('utf8')) as SerializedGraph;
  return { article: attributes.article, source: attributes.source };
}

const compareIds = (a: LineId, b: LineId): number => compare(a.article, b.article) || compare(a.source, b.source);

export interface LedgerChanges {
  /** Graphs to put in; each takes the place of what its source had. */
  readonly put: readonly SerializedGraph[];
  /** Lines to take out. */
  readonly remove?: (id: LineId) => boolean;
}

type Entry = LineId & { readonly bytes: Buffer };

/** Old lines that stay and new ones, in order of article and source. */
function* merged(file: string, { put, remove }: LedgerChanges): Generator<Buffer | string> {
  const replaced = new Set(put.map(({ attributes }) => attributes.source));
  const fresh: Entry[] = put.map((graph) => ({
    article: graph.attributes.article,
    source: graph.attributes.source,
    bytes: Buffer.from(ledgerLine(graph)),
  }));
  fresh.sort(compareIds);
  let next = 0;
  for (const entry of inOrder(file)) {
    if (replaced.has(entry.source) || remove?.(entry)) continue;
    for (; next < fresh.length && compareIds(fresh[next]!, entry) < 0; next++) yield* [fresh[next]!.bytes, '\n'];
    yield* [entry.bytes, '\n'];
  }
  for (; next < fresh.length; next++) yield* [fresh[next]!.bytes, '\n'];
}

interface Place extends LineId {
  readonly offset: number;
  readonly length: number;
}

/** The lines of a ledger in order: one after the other where they stand so, else each fetched from its place. */
function* inOrder(file: string): Generator<Entry> {
  if (!existsSync(file)) return;
  const places: Place[] = [];
  for (const { bytes, offset } of new Ledger(file).lines()) places.push({ ...lineId(bytes), offset, length: bytes.length });
  if (places.every((place, i) => i === 0 || compareIds(places[i - 1]!, place) <= 0)) {
    for (const { bytes } of new Ledger(file).lines()) yield { ...lineId(bytes), bytes };
    return;
  }
  const handle = openSync(file, 'r');
  try {
    for (const { article, source, offset, length } of places.sort(compareIds)) {
      const bytes = Buffer.alloc(length);
      readSync(handle, bytes, 0, length, offset);
      yield { article, source, bytes };
    }
  } finally {
    closeSync(handle);
  }
}

/** Writes the ledger anew with the changes: sorted, so that the same articles give the same bytes whatever came first. */
export const updateLedger = (file: string, changes: LedgerChanges): void => writeAtomically(file, merged(file, changes));
