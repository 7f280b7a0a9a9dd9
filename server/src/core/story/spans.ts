/** A stretch of a document: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanning = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Touching counts: a cursor at the end of a word is at that word. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
