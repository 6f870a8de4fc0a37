/** How many of one sort a load made, altered, took away, and found as they should be. */
export interface Changes {
  created: number;
  changed: number;
  deleted: number;
  unchanged: number;
}

/** What a load did, or with `dryRun` would do. */
export interface LoadSummary {
  dryRun: boolean;
  /** True where the signal stopped it: what is counted is stored, and the next load completes it. */
  interrupted: boolean;
  /** Constraints made. */
  constraints: number;
  nodes: Changes;
  relationships: Changes;
  /** Nodes that prune freed of what Kaidan wrote but kept, since others' relationships, labels or properties hang on them. */
  released: number;
  seconds: number;
}

export interface Progress {
  readonly stage: 'nodes' | 'relationships' | 'prune';
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  /** Remove what Kaidan wrote and the graph no longer holds. */
  readonly prune?: boolean;
  /** Only say what would change. */
  readonly dryRun?: boolean;
  /** Rows a transaction; 1,000 unless told. */
  readonly batchSize?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops between two transactions. */
  readonly signal?: AbortSignal;
}

const none = (): Changes => ({ created: 0, changed: 0, deleted: 0, unchanged: 0 });

export const emptySummary = (dryRun: boolean): LoadSummary => ({
  dryRun,
  interrupted: false,
  constraints: 0,
  nodes: none(),
  relationships: none(),
  released: 0,
  seconds: 0,
});
