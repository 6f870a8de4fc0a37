/**
 * What the page is given, as JSON inside it. Lists and indices, since a page of 30,000 edges is read on phones: an index is a
 * position in the list named after it.
 */
export interface Payload {
  readonly language: 'ja' | 'en';
  readonly view: PageViewName;
  readonly words: PageWords;
  readonly nodes: readonly PageNode[];
  readonly views: Readonly<Record<PageViewName, PageView>>;
  readonly meetings: readonly PageMeeting[];
  readonly happenings: readonly PageHappening[];
  readonly evidence: readonly PageEvidence[];
}

export const PAGE_VIEWS = ['people', 'meetings', 'countries', 'forums'] as const;
export type PageViewName = (typeof PAGE_VIEWS)[number];

type Bilingual = { readonly ja: string; readonly en: string };

export interface PageWords {
  readonly nodeKinds: Readonly<Record<string, Bilingual & { color: string }>>;
  readonly edgeTypes: Readonly<Record<string, Bilingual & { color: string; words: readonly string[] }>>;
  readonly status: Readonly<Record<string, Bilingual>>;
  readonly mode: Readonly<Record<string, Bilingual>>;
}

export interface PageNode {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  /** Absent where there is no Latin form. */
  readonly en?: string;
  readonly color: string;
  /** Countries and organisations that it is or stands for: indices of nodes. */
  readonly sides: readonly number[];
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface PageView {
  readonly directed: boolean;
  /** Node, x, y, size. */
  readonly nodes: readonly (readonly [number, number, number, number])[];
  /** Key, type, source, target, happenings. */
  readonly edges: readonly (readonly [string, string, number, number, readonly number[]])[];
}

/** A row of the table. Its status, days, forums and sentences are its happening's. */
export interface PageMeeting {
  readonly node: number;
  readonly happening: number;
  readonly people: readonly number[];
  readonly sides: readonly number[];
  readonly place?: string;
  readonly mode?: string;
}

export interface PageHappening {
  /** As the articles tell it; may be partial. */
  readonly date?: string;
  /** First and last day, both absent where nothing tells. */
  readonly start?: string;
  readonly end?: string;
  readonly status?: string;
  readonly forums: readonly number[];
  readonly evidence: readonly number[];
  /** Position in `meetings`, where it is a meeting. */
  readonly meeting?: number;
}

/** Article (a node, or -1), offset into it, words, rule. */
export type PageEvidence = readonly [number, number, string, string];
