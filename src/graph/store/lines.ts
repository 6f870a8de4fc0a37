import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file, without its end. */
export interface Line {
  readonly bytes: Buffer;
  /** From 1. */
  readonly number: number;
  /** Where it begins in the file. */
  readonly offset: number;
  /** False for a last line that no line feed closes. */
  readonly closed: boolean;
}

const CHUNK = 1 << 20;

/** Lines of a file, a megabyte at a time, so that a ledger of any size takes little memory. */
export function* readLines(file: string): Generator<Line> {
  const handle = openSync(file, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    let number = 0;
    let offset = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const size = readSync(handle, chunk, 0, CHUNK, null);
      if (size === 0) break;
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0 && end < size; end = chunk.indexOf(10, start)) {
        const part = chunk.subarray(start, end);
        const whole = rest.length > 0 ? Buffer.concat([rest, part]) : part;
        yield { bytes: whole, number: ++number, offset, closed: true };
        offset += whole.length + 1;
        rest = Buffer.alloc(0);
        start = end + 1;
      }
      rest = Buffer.concat([rest, chunk.subarray(start, size)]);
    }
    if (rest.length > 0) yield { bytes: rest, number: ++number, offset, closed: false };
  } finally {
    closeSync(handle);
  }
}
