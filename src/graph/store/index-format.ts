import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Evidence } from '../../model/evidence.js';
import {
  EDGE_TYPES,
  type EdgeAttributes,
  type EdgeType,
  NODE_KINDS,
  type NodeAttributes,
  type NodeKind,
} from '../../model/graph.js';
import type { MeetingMention } from '../identity/meetings.js';
import type { ProfileRow } from '../merge/people-state.js';

/*
 * The index of a large ledger: the merged graph in sections that open by themselves, what identity was decided from, and where each
 * article's line stands. It is made of the ledger and can be deleted at any time.
 *
 *   sections   lines of JSON arrays, `ROWS` rows to a line with a tab between two; rows in order of their first field, a key
 *   contents   where each section and line stands
 *   additions  one line of JSON for each batch of articles that came since, with what it puts in the place of rows and takes away
 *   tail       stamp, places of contents and additions; then its own place in `POINTER` digits
 */

/** Counts up whenever the fold gives other graphs from the same ledger, or the file below is laid out otherwise. */
const FOLD_VERSION = 6;

/** Smaller ledgers fold faster than it is worth to keep an index for. */
export const INDEX_FROM_BYTES = 8 << 20;

/** Rows to a line: one line is read to find one row. */
export const ROWS = 100;

/** Digits at the end of the file that say where the tail begins. */
export const POINTER = 16;

export type NodeRow = readonly [key: string, attributes: NodeAttributes];
/** Sentences stand apart, so that most questions need not read them; `count` is -1 where an edge has no list of them. */
export type EdgeRow = readonly [key: string, source: string, target: string, attributes: EdgeAttributes, count: number];
export type EvidenceRow = readonly [key: string, evidence: Evidence[] | null];
/** An edge before a less exact one became part of it, under what such edges have in common. */
export type DraftRow = readonly [
  group: string,
  source: string,
  target: string,
  attributes: EdgeAttributes,
  seen: [number, number] | null,
];
export type MeetingRow = readonly [block: string, mention: MeetingMention];
/** Where the line of an article stands in the ledger. */
export type ArticleRow = readonly [article: string, offset: number, length: number];
export type SourceRow = readonly [source: string, article: string, sha256: string, published: string];
/** Keys of edges at a node; a node of many edges has several rows. */
export type EndsRow = readonly [node: string, edges: readonly string[]];
/** Mentions that became a node, those of several articles alike in one row. */
export type OriginRow = readonly [node: string, local: string, as: string, reason: string, articles: readonly string[]];
export type ForumRow = readonly [name: string, aliases: readonly string[], nameEn: string | null, uses: number];
export type { ProfileRow };

export type Section =
  | `node:${NodeKind}`
  | `edge:${EdgeType}`
  | `evidence:${EdgeType}`
  | `people:${string}`
  | 'ends'
  | 'origins'
  | 'drafts'
  | 'meetings'
  | 'articles'
  | 'sources'
  | 'forums'
  | 'nameless'
  | 'names';

export interface SectionPlace {
  readonly start: number;
  readonly end: number;
  /** First field of the first row of each line, and where the line begins. */
  readonly keys: readonly string[];
  readonly at: readonly number[];
}

export type Contents = Readonly<Record<string, SectionPlace>>;

/** An edge as it is after an addition. */
export interface AddedEdge {
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
  readonly count: number;
  readonly evidence: Evidence[];
  /** The sentences come to those that the edge has; else they are all that it has. */
  readonly more: boolean;
}

/** What a batch of articles adds to an index. */
export interface Addition {
  readonly nodes: readonly NodeRow[];
  readonly goneNodes: readonly string[];
  readonly edges: readonly (readonly [key: string, edge: AddedEdge])[];
  readonly goneEdges: readonly string[];
  /** All drafts of the groups that changed. */
  readonly drafts: Readonly<Record<string, readonly DraftRow[]>>;
  /** People, forums and meetings of the articles as their own graphs have them. */
  readonly gathered: readonly GatheredArticle[];
  readonly articles: readonly ArticleRow[];
  readonly sources: readonly SourceRow[];
}

export interface GatheredArticle {
  readonly article: string;
  readonly published?: string;
  readonly people: readonly { key: string; attributes: NodeAttributes }[];
  readonly forums: readonly { key: string; attributes: NodeAttributes }[];
  /** The meetings with their people as the merged graph has them. */
  readonly told: readonly MeetingRow[];
}

export interface Tail {
  readonly stamp: string;
  readonly articles: number;
  readonly contents: readonly [start: number, end: number];
  readonly additions: readonly (readonly [start: number, end: number])[];
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

/** Meetings of one block can be one; those of different blocks cannot. */
export const blockOf = ({ sides, node }: Pick<MeetingMention, 'sides' | 'node'>): string =>
  JSON.stringify([sides, node.mode ?? 'in-person', node.status ?? 'held']);
