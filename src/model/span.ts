/**
 * A stretch of an article's text: UTF-16 offsets into `Article.text`, half-open. Every span of every layer uses this one
 * coordinate system, so `article.text.slice(start, end)` gives the words back whatever the layer.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `inner` lies wholly in `outer` (equal spans do). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True where the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order of reading: by start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
