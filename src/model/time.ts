/** How exact a date is. */
export type Granularity = 'year' | 'month' | 'day';

/**
 * What an expression of time says by itself, before it is anchored. Absolute parts are numbers; what is relative is a shift of a unit
 * from a reference: the article's own date (`deictic`: 昨日, 来月) or the last date told (`anaphoric`: 同日, 翌日).
 */
export interface TimeExpression {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly reference?: 'deictic' | 'anaphoric';
  readonly shift?: { readonly unit: 'year' | 'month' | 'week' | 'day'; readonly count: number };
  /** A vague part of the unit (初め, 末, 秋): lowers the granularity, never invents a day. */
  readonly part?: string;
  /** Clock time, local to the place of the event: `14:45`. */
  readonly clock?: string;
  readonly durationMinutes?: number;
  /** The end of a range (5日から7日); the expression itself is its start. */
  readonly until?: TimeExpression;
  /** False for fiscal years, decades and spans of time (10年ぶり, 3日間) which are no point of time. */
  readonly pointsAt: boolean;
}

/** A date as exact as is known: `2025-11-01`, `2025-11` or `2025`. */
export type PartialDate = string;

/** How exact a partial date is. */
export const granularityOf = (date: PartialDate): Granularity =>
  date.length >= 10 ? 'day' : date.length >= 7 ? 'month' : 'year';

/** True where one is the other or a less exact form of it: `2025-11` and `2025-11-01` are compatible. */
export const compatible = (a: PartialDate, b: PartialDate): boolean => a.startsWith(b) || b.startsWith(a);
