import type { Span } from './span.js';
import type { TimeExpression } from './time.js';

/** A place in a sentence that names or points at something. */
interface Mentioned {
  readonly span: Span;
  readonly sentence: number;
}

export interface OfficeMention {
  /** As written, without country and name: 国防部長官, 副首相兼国防相. */
  readonly title: string;
  readonly span: Span;
  /** 元 and 前 make `former`; 次期 `designate`; 代行 `acting`; 副 stays part of the title. */
  readonly tense?: 'former' | 'designate' | 'acting';
}

/**
 * One mention of a person in office. Without `name` it is a role alone (国防相は…), to be resolved to a person whom the article
 * names in that role, or to nobody.
 */
export interface PersonMention extends Mentioned {
  readonly kind: 'person';
  /** The name as written, without spaces, office and honorific. */
  readonly name?: string;
  readonly nameSpan?: Span;
  /** Readings or originals in brackets after the name: アン・ギュベク, Park Jin, なかたに・げん. */
  readonly readings: readonly string[];
  readonly offices: readonly OfficeMention[];
  /** Country or organisation code that stands with this mention: 米国防長官, 韓国のアン長官, 【中国=董軍国防部長】. */
  readonly country?: string;
  readonly organization?: string;
  /** Where an envoy is accredited (駐日大使: JP), which is not the country that he stands for. */
  readonly posting?: string;
  /** How sure the form is that this is a person in office: `office` stands with it, `honorific` (氏), or the bare `name`. */
  readonly form: 'office' | 'honorific' | 'bare' | 'role';
}

/** 同氏, 両大臣, 私, 双方, 両国, 日本側: points at people or sides named elsewhere. */
export interface AnaphorMention extends Mentioned {
  readonly kind: 'anaphor';
  readonly text: string;
  readonly refersTo: 'person' | 'people' | 'speaker' | 'sides' | 'side' | 'counterpart';
  /** How many it points at, where the word says so: 両 2, 3者 3. */
  readonly count?: number;
  /** The office in it: 両大臣, 同長官. */
  readonly office?: string;
  /** The one side that it names: 日本側, 先方 has none. */
  readonly country?: string;
}

/** One or more countries or organisations named by one word: 日本, 米, 日米韓, 露朝, 日EU, 北京 (as capital). */
export interface CountryMention extends Mentioned {
  readonly kind: 'country';
  /** ISO 3166-1 alpha-2, in the order of the word. */
  readonly codes: readonly string[];
  /** Organisations in a compound: 日EU, 日ASEAN. */
  readonly organizations: readonly string[];
  /** `metonym` is a capital or seat that may stand for its government: 北京, クレムリン; `compound` 日米韓. */
  readonly form: 'name' | 'abbreviation' | 'compound' | 'metonym';
}

export interface OrganizationMention extends Mentioned {
  readonly kind: 'organization';
  readonly name: string;
}

export interface ForumMention extends Mentioned {
  readonly kind: 'forum';
  /** Canonical where the lexicon knows it, else as written without ordinal and year. */
  readonly name: string;
  /** Forms that this article uses, acronyms in brackets included. */
  readonly aliases: readonly string[];
  readonly known: boolean;
  /** 第11回 → `11`; 2024年 → `2024`. */
  readonly edition?: string;
}

export interface TimeMention extends Mentioned {
  readonly kind: 'time';
  readonly expression: TimeExpression;
}

/** A city, building or region where something can happen. */
export interface PlaceMention extends Mentioned {
  readonly kind: 'place';
  readonly name: string;
  readonly country?: string;
}

/** A named document: 共同声明, 円滑化協定, 日米安全保障条約. */
export interface InstrumentMention extends Mentioned {
  readonly kind: 'instrument';
  readonly name: string;
}

export type Mention =
  | PersonMention
  | AnaphorMention
  | CountryMention
  | OrganizationMention
  | ForumMention
  | TimeMention
  | PlaceMention
  | InstrumentMention;
