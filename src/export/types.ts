import type { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model/index.js';

/** The merged graph, as every export takes it. */
export type KaidanGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Language of labels and headings. Where a name has no Latin form, its Japanese one stands. */
export type Language = 'ja' | 'en';

/** What to export and how. Every field may be absent; absent means no restriction. */
export interface ExportOptions {
  /** One of the format's views; absent: its first. */
  readonly view?: string | undefined;
  readonly labels?: Language | undefined;
  /** Only what happened on or after this day (or month, or year). What has no date falls out. */
  readonly from?: string | undefined;
  /** Only what happened on or before this day (or month, or year). */
  readonly to?: string | undefined;
  /** Only what this country takes part in: an ISO code or a name of the graph. */
  readonly country?: string | undefined;
  /** Only what took place at, or in the margins of, this forum: a name, an alias or a part of one. */
  readonly via?: string | undefined;
  /** held, planned or denied. */
  readonly status?: string | undefined;
  /** CSV only: begin with a byte order mark, which Excel needs to see UTF-8. */
  readonly bom?: boolean | undefined;
  /** ISO date to write as the file's own; absent: none is written, so the same graph gives the same bytes. */
  readonly createdAt?: string | undefined;
}

/** A file format, as the command line lists it. */
export interface ExportFormat {
  readonly name: string;
  readonly description: string;
  /** The first is the default. */
  readonly views: readonly string[];
  /** Ending of file names, without the dot. */
  readonly ending: string;
}

/** A request that cannot be met: an unknown format, view or filter value. The message says what there is. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}
