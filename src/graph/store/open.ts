import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Folded, fold } from '../fold.js';
import { type Identities, parseIdentities } from '../identity/user-identities.js';
import { toGraph } from '../to-graph.js';
import { GraphError, type KaidanGraph, type SerializedMerged } from '../types.js';
import { fileFault } from './fault.js';
import { INDEX_FROM_BYTES, stampOf } from './index-format.js';
import { type Part, readIndex } from './index-read.js';
import { writeIndex } from './index-write.js';
import { Ledger } from './ledger.js';

export interface OpenOptions {
  /** A file of merges and splits; absent: `identities.json` beside the graph file, where there is one. */
  readonly identities?: string | undefined;
  /** The part that is needed: a large graph then opens faster. A small one is opened whole. */
  readonly part?: Part;
  /** Told what was odd, a sentence each. */
  readonly onWarning?: (message: string) => void;
}

/** The user's merges and splits for a graph file. */
export function readIdentities(file: string, given?: string): Identities | undefined {
  const path = given ?? join(dirname(file), 'identities.json');
  if (given === undefined && !existsSync(path)) return undefined;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw fileFault(path, error);
  }
  try {
    return parseIdentities(text);
  } catch (error) {
    throw error instanceof GraphError ? new GraphError(`${path}: ${error.message}`) : error;
  }
}

/** Folds the ledger in a file. */
export function foldFile(file: string, options: OpenOptions = {}): Folded {
  const ledger = new Ledger(file);
  const identities = readIdentities(file, options.identities);
  const folded = fold(ledger, identities ? { identities } : {});
  for (const warning of ledger.warnings) options.onWarning?.(warning);
  return folded;
}

/** Keeps the merged graph of a large ledger in the form that opens fast. A folder that may not be written to is no fault. */
export function keepIndex(file: string, folded: Folded, stamp: string): void {
  try {
    writeIndex(file, folded, stamp);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
}

/** True of a ledger that has an index, so that parts of it open by themselves. */
export const isLarge = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= INDEX_FROM_BYTES;

/** The merged graph of a file, in graphology's serialised form: from its index where that is fresh, else folded. */
export function openMerged(file: string, options: OpenOptions = {}): SerializedMerged {
  if (!isLarge(file)) return foldFile(file, options).merged;
  const stamp = stampOf(file, options.identities);
  const known = readIndex(file, stamp, options.part);
  if (known) return known;
  const folded = foldFile(file, options);
  if (stampOf(file, options.identities) === stamp) keepIndex(file, folded, stamp);
  return folded.merged;
}

/** Brings the index of a large file up to date, so that the next question need not wait. What is wrong with the file, that question says. */
export function refreshIndex(file: string): void {
  if (!isLarge(file)) return;
  try {
    openMerged(file, { part: { nodes: [], edges: [] } });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
}

/** Opens a graph file as one merged graph. */
export const openGraph = async (file: string, options: OpenOptions = {}): Promise<KaidanGraph> =>
  toGraph(openMerged(file, options));
