import type { TimeExpression } from '../../model/index.js';

/** The parts of a time expression while it is put together. */
export type Parts = { -readonly [K in keyof Omit<TimeExpression, 'pointsAt' | 'until'>]: TimeExpression[K] } & {
  until?: Parts;
  /** Set where the words say that no point of time is meant: 2023年度, 毎年8月. */
  idle?: boolean;
};

/** What a piece of the grammar read, and where it ended. */
export interface Read {
  readonly parts: Parts;
  readonly end: number;
}

/**
 * A piece of the grammar: reads at a place and says what it read, or nothing. Pieces never look beyond `limit`, the end of the
 * sentence.
 */
export type Piece = (text: string, at: number, limit: number) => Read | undefined;

/** The first piece that reads. */
export const first =
  (...pieces: readonly Piece[]): Piece =>
  (text, at, limit) => {
    for (const piece of pieces) {
      const read = piece(text, at, limit);
      if (read) return read;
    }
    return undefined;
  };

/** What `after` reads behind what has been read, joined to it; what has been read as it is where `after` reads nothing. */
export const extend = (read: Read, after: Piece, text: string, limit: number, between = /[\s　]?/uy): Read => {
  between.lastIndex = read.end;
  const gap = between.exec(text)?.[0].length ?? 0;
  for (const skip of gap > 0 ? [0, gap] : [0]) {
    const more = read.end + skip < limit ? after(text, read.end + skip, limit) : undefined;
    if (more) return { parts: { ...read.parts, ...more.parts }, end: more.end };
  }
  return read;
};

/** True where `text` goes on with the shape at `at`; the shape is sticky. */
export const goesOn = (text: string, at: number, shape: RegExp): boolean => {
  shape.lastIndex = at;
  return shape.test(text);
};

/** Length of the sticky shape at `at`, 0 where it is not there. */
export const lengthAt = (text: string, at: number, shape: RegExp): number => {
  shape.lastIndex = at;
  return shape.exec(text)?.[0].length ?? 0;
};
