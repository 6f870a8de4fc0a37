import type { PersonId } from '../model/index.js';

/** People and sides that a stretch of text names. */
export interface Parties {
  readonly people: readonly PersonId[];
  /** Country codes of roles and anaphors that no person stands for. */
  readonly sides: readonly string[];
  readonly organizations: readonly string[];
}

/** No party at all. */
export const NOBODY: Parties = { people: [], sides: [], organizations: [] };

/** Cases that mark who does what a clause says. */
export const SUBJECT_CASES = new Set(['は', 'が', 'も', 'では', 'には']);

/** Unites parties, each once, in order. */
export function merge(all: readonly Parties[]): Parties {
  return {
    people: [...new Set(all.flatMap((p) => p.people))],
    sides: [...new Set(all.flatMap((p) => p.sides))],
    organizations: [...new Set(all.flatMap((p) => p.organizations))],
  };
}
