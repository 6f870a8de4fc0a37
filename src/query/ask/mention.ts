import type { Sense } from './vocabulary.js';

/** What a particle, a preposition or the place in the sentence makes of a name. */
export type Role = 'subject' | 'about' | 'with' | 'none';

/** A name in a question. */
export interface Mention {
  /** Whom or what it may mean; more than one where the graph has several of the name. */
  readonly senses: readonly Sense[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}
