import type { ForumId, PersonId } from './event.js';
import type { Mention } from './mention.js';
import type { PartialDate } from './time.js';

/** One person of one article: every mention that means him. */
export interface Person {
  readonly id: PersonId;
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Every other form that the article uses, readings included. */
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly organization?: string;
  readonly offices: readonly string[];
  /** How the country was found: `stated`, `heading`, `office`, `talks`, `holder` … for `explain`. */
  readonly countryBasis?: string;
}

export interface Forum {
  readonly id: ForumId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly edition?: string;
}

/** What mentions mean, for one article. Maps are by mention object, as recognition made it. */
export interface Resolution {
  readonly people: readonly Person[];
  readonly forums: readonly Forum[];
  /** People whom a person or anaphor mention means; empty or absent where nobody is named. */
  readonly peopleOf: ReadonlyMap<Mention, readonly PersonId[]>;
  /** Sides (country codes) that an anaphor or a nameless role stands for where no person does. */
  readonly sidesOf: ReadonlyMap<Mention, readonly string[]>;
  readonly forumOf: ReadonlyMap<Mention, ForumId>;
  readonly dateOf: ReadonlyMap<Mention, PartialDate>;
}
