import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits that stand for the parts; a part's bounds count. */
export const shortHash = (...parts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
