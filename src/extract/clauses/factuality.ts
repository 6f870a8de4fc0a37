import type { Modality } from '../../model/index.js';
import { GRAMMAR } from './grammar.js';

/** Operators that the words after a predicate put on its event, innermost first. */
export const modalityOf = (tail: string): readonly Modality[] =>
  GRAMMAR.modality
    .map(([name, pattern]) => ({ name, at: tail.search(pattern) }))
    .filter((found) => found.at >= 0)
    .sort((a, b) => a.at - b.at)
    .map((found) => found.name);
