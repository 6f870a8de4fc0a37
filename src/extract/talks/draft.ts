import type { ForumId, Mode, PartialDate, PersonId, Statement, Status } from '../../model/index.js';

/** Talks while their article is still being read: fields fill as more of it is told. */
export interface Draft {
  people: Set<PersonId>;
  sides: Set<string>;
  organizations: Set<string>;
  status: Status | undefined;
  mode: Mode | undefined;
  date: PartialDate | undefined;
  /** The date stands in the article for these talks, not carried over from what was told before. */
  dated: boolean;
  time?: string;
  durationMinutes?: number;
  place?: string;
  placeCountry?: string;
  forums: Set<ForumId>;
  level: string | undefined;
  /** Its sides come from people or a full list: later mentions may be a part of it, not more than it. */
  inHeadline: boolean;
  statements: Statement[];
}
