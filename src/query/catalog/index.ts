import { FORUMS } from './forums.js';
import { MATTERS } from './matters.js';
import { MEETINGS } from './meetings.js';
import { OFFICES } from './offices.js';
import { PATTERNS } from './patterns.js';
import type { QuerySpec } from './spec.js';

export type { ColumnSpec, ColumnType, ParamSpec, ParamType, QuerySpec } from './spec.js';

/** Every named query, in the order in which help lists them. */
export const QUERIES = { ...MEETINGS, ...FORUMS, ...MATTERS, ...PATTERNS, ...OFFICES } as const satisfies Record<
  string,
  QuerySpec
>;

export type QueryName = keyof typeof QUERIES;
/** A value in a row. */
export type Value = string | number | null | readonly string[];
/** One row: a value for each column of the query, in its order. */
export type Row = Readonly<Record<string, Value>>;
/** Parameters as the query takes them: keys, codes, dates. An absent one is left out. */
export type Params = Readonly<Record<string, string | number | undefined>>;
