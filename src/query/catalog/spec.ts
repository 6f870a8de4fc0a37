/** What a parameter or column holds; `key` is a node's key, hidden in tables for people and given to programs. */
export type ColumnType = 'string' | 'integer' | 'date' | 'list' | 'key';

/**
 * What a parameter means. All but `integer` are strings: `person`, `forum`, `topic`, `actor` and `node` take a node's key,
 * `country` an ISO code, `post` any title of an office; `date` may be partial.
 */
export type ParamType =
  | 'person'
  | 'country'
  | 'forum'
  | 'topic'
  | 'actor'
  | 'node'
  | 'date'
  | 'status'
  | 'act'
  | 'post'
  | 'integer';

export interface ParamSpec {
  readonly type: ParamType;
  readonly optional?: true;
  /** What an absent integer counts as. */
  readonly default?: number;
  readonly doc: string;
}

export interface ColumnSpec {
  readonly type: ColumnType;
  readonly doc: string;
}

/** One named query: what it answers, what it takes and what a row holds. */
export interface QuerySpec {
  readonly title: string;
  readonly titleJa: string;
  readonly purpose: string;
  readonly params: Readonly<Record<string, ParamSpec>>;
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  /** Sorting columns, most important first, ascending unless marked, nulls last; a column sorted descending is never null. */
  readonly order: readonly string[];
  readonly example: string;
}
