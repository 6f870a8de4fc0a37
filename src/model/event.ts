import type { Span } from './span.js';
import type { PartialDate } from './time.js';

/** A person of the article, all mentions joined. Index into `Resolution.people`. */
export type PersonId = number;
/** Index into `Resolution.forums`. */
export type ForumId = number;

export type Status = 'held' | 'planned' | 'denied';
export type Mode = 'in-person' | 'phone' | 'video';

/** Who acts: a person of the article, or a country or organisation where nobody is named. */
export type Actor = { readonly person: PersonId } | { readonly country: string } | { readonly organization: string };

/** A sentence that states an event, with the rule that read it so. */
export interface Statement {
  readonly span: Span;
  readonly rule: string;
}

export interface TalksEvent {
  readonly kind: 'talks';
  readonly who: readonly PersonId[];
  /** Sides beyond those of `who`, or all of them where nobody is named. Country codes. */
  readonly countries: readonly string[];
  readonly organizations: readonly string[];
  readonly status: Status;
  readonly mode: Mode;
  readonly date?: PartialDate;
  readonly time?: string;
  readonly durationMinutes?: number;
  readonly place?: string;
  /** ISO code of the country where it took place. */
  readonly placeCountry?: string;
  readonly forums: readonly ForumId[];
  readonly statements: readonly Statement[];
}

export interface AttendanceEvent {
  readonly kind: 'attendance';
  readonly who: PersonId;
  readonly forum: ForumId;
  readonly status: Status;
  readonly date?: PartialDate;
  readonly statements: readonly Statement[];
}

export interface VisitEvent {
  readonly kind: 'visit';
  readonly who: PersonId;
  readonly to: string;
  readonly status: Status;
  readonly date?: PartialDate;
  readonly statements: readonly Statement[];
}

export interface AgreementEvent {
  readonly kind: 'agreement';
  readonly by: readonly Actor[];
  /** The matter in the article's words, without the frame; at most 160 characters. */
  readonly text: string;
  readonly agreementKind: 'commitment' | 'instrument';
  readonly strength: 'signed' | 'agreed' | 'confirmed' | 'shared';
  readonly date?: PartialDate;
  /** Index of the talks that reached it, in the article's list of talks. */
  readonly talks?: number;
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly statements: readonly Statement[];
}

export type StanceType = 'concern' | 'condemned' | 'opposed' | 'demanded' | 'welcomed' | 'supported' | 'stressed';

export interface StanceEvent {
  readonly kind: 'stance';
  readonly stance: StanceType;
  readonly by: readonly Actor[];
  readonly text: string;
  /** Countries whose conduct or development the matter is. */
  readonly about: readonly string[];
  readonly topics: readonly string[];
  /** 深刻な, 強い … as written. */
  readonly degree?: string;
  readonly date?: PartialDate;
  readonly statements: readonly Statement[];
}

export type ArticleEvent = TalksEvent | AttendanceEvent | VisitEvent | AgreementEvent | StanceEvent;
