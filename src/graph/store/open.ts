import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Folded, fold } from '../fold.js';
import { type Identities, parseIdentities } from '../identity/user-identities.js';
import { toGraph } from '../to-graph.js';
import { GraphError, type KaidanGraph } from '../types.js';
import { fileFault } from './fault.js';
import { Ledger } from './ledger.js';

export interface OpenOptions {
  /** A file of merges and splits; absent: `identities.json` beside the graph file, where there is one. */
  readonly identities?: string | undefined;
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

/** Opens a graph file as one merged graph. */
export const openGraph = async (file: string, options: OpenOptions = {}): Promise<KaidanGraph> =>
  toGraph(foldFile(file, options).merged);
