import type { AgreementEvent, StanceType } from '../../model/index.js';

/** An entry as `data/predicates.json` writes it. */
export interface RawEntry {
  readonly class: 'agreement' | StanceType;
  readonly strength?: AgreementEvent['strength'];
  readonly lemmas: readonly string[];
  readonly verbs?: readonly string[];
  readonly matter: readonly string[];
  readonly towards?: readonly string[];
  readonly skip?: readonly string[];
  readonly quote?: boolean;
  readonly both?: boolean;
  readonly collective?: boolean;
  readonly instrument?: boolean;
  readonly wish?: boolean;
  readonly reply?: boolean;
  readonly answer?: boolean;
  readonly active?: boolean;
  readonly told?: boolean;
  readonly adverse?: string;
  readonly asks?: string;
  readonly heads?: string;
  readonly ends?: string;
  readonly avoid?: string;
  readonly adverb?: string;
  readonly source?: string;
}

/** The whole of `data/predicates.json`. */
export interface PredicatesFile {
  readonly entries: readonly RawEntry[];
  readonly adjuncts: readonly string[];
  readonly dependentVerbs: readonly string[];
  readonly inclusive: readonly string[];
  readonly namedAgreements: string;
  readonly talksNouns: string;
  readonly occasionNouns: string;
  readonly existence: readonly string[];
  readonly proposes: readonly string[];
  readonly localOffices: string;
  readonly homeAddressees: string;
  readonly stanceNouns: string;
  readonly voicingNouns: string;
  readonly conveys: readonly string[];
  readonly plainPeople: string;
  readonly home: string;
  readonly homeOrgans: string;
  readonly ownOrgans: string;
  readonly organs: readonly (readonly [string, string, string])[];
  readonly jointDocument: string;
  readonly levels: readonly (readonly [string, string])[];
  readonly emptyHeads: string;
  readonly anaphoric: string;
  readonly demonstrative: string;
  readonly unnamedActors: string;
  readonly groups: string;
  readonly sessions: string;
  readonly announces: string;
  readonly together: string;
  readonly needed: string;
  readonly pointsBack: string;
  readonly making: string;
  readonly jointWork: readonly string[];
  readonly general: string;
  readonly bareAid: string;
  readonly says: readonly string[];
  readonly replies: readonly string[];
  readonly transcripts: string;
  readonly homeSpeakers: readonly (readonly [string, string])[];
}
