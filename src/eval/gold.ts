/** A person of a gold file. */
export interface GoldPerson {
  readonly names: readonly string[];
  readonly country?: string | null;
}

interface Matter {
  readonly by: readonly string[];
  /** Alternatives; each lists words that must all stand in the description. */
  readonly keys: readonly (readonly string[])[];
  readonly about?: readonly string[];
  readonly type?: string;
}

interface GoldMeeting {
  readonly who: readonly string[];
  readonly countries?: readonly string[];
  readonly date?: string | null;
  readonly status: string;
  readonly via?: readonly string[];
}

/** What one article's graph must hold. */
export interface Gold {
  readonly people?: Readonly<Record<string, GoldPerson>>;
  readonly forums?: Readonly<Record<string, { readonly names: readonly string[] }>>;
  readonly meetings?: readonly GoldMeeting[];
  readonly attended?: readonly { readonly who: string; readonly forum: string; readonly status?: string }[];
  readonly agreements?: readonly Matter[];
  readonly concerns?: readonly Matter[];
  readonly acts?: readonly Matter[];
  readonly visits?: readonly { readonly who: string; readonly to: string; readonly status?: string }[];
}

export type GoldMatter = Matter;

/** Spelling that does not count: width, spaces, dots and hyphens in names. */
export const comparable = (text: string): string => text.normalize('NFKC').replace(/[\s・=゠‐-]/g, '');
