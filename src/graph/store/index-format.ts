import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from '../../model/graph.js';

/** Counts up whenever the fold gives other graphs from the same ledger, or the file below is laid out otherwise. */
const FOLD_VERSION = 1;

/** Smaller ledgers fold faster than it is worth to keep an index for. */
export const INDEX_FROM_BYTES = 8 << 20;

/** Rows to a line of the index; a line is parsed at once. */
export const ROWS = 500;

/** Digits at the end of the file that say where the table of contents begins. */
export const POINTER = 16;

export type Section = `node:${NodeKind}` | `edge:${EdgeType}` | `evidence:${EdgeType}`;

/** Where each section stands in the file. */
export interface Contents {
  readonly stamp: string;
  readonly articles: number;
  readonly sections: Readonly<Record<string, readonly [start: number, end: number]>>;
}

export const NODE_SECTIONS = Object.keys(NODE_KINDS) as NodeKind[];
export const EDGE_SECTIONS = Object.keys(EDGE_TYPES) as EdgeType[];

export const indexFile = (file: string): string => `${file}.index`;

const DATA = ['office-holders', 'kanji-variants', 'surname-readings'].map(
  (name) => new URL(`../../../data/${name}.json`, import.meta.url),
);

/** What the merged graph depends on: the ledger, the user's identities, the tables of the fold. An index of another stamp is stale. */
export function stampOf(file: string, identities?: string): string {
  const { size, mtimeNs } = statSync(file, { bigint: true });
  const user = identities ?? join(dirname(file), 'identities.json');
  const said = existsSync(user) ? readFileSync(user, 'utf8') : '';
  const data = DATA.map((url) => (existsSync(url) ? statSync(url).size : 0));
  const parts = [FOLD_VERSION, String(size), String(mtimeNs), said, data, process.env.KAIDAN_NO_HOLDERS ?? ''];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
