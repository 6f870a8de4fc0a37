import type { Evidence } from './evidence.js';

/** What an attribute holds. `date` may be partial (`2025-11`); `list` is a list of strings. */
export type AttributeType = 'string' | 'integer' | 'date' | 'list' | 'evidence';

interface AttributeSpec {
  readonly type: AttributeType;
  readonly optional?: true;
  readonly doc: string;
}

export interface NodeSpec {
  readonly doc: string;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
}

export interface EdgeSpec extends NodeSpec {
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
}

const text = (doc: string): AttributeSpec => ({ type: 'string', doc });
const maybe = (type: AttributeType, doc: string): AttributeSpec => ({ type, optional: true, doc });
const list = (doc: string): AttributeSpec => ({ type: 'list', doc });

const NAMED = {
  name: text('the name to show'),
  nameEn: maybe('string', 'the name in Latin letters'),
  aliases: list('other forms that articles use'),
} as const;
const STATUS = text('held, planned or denied');
const MODE = text('in-person, phone or video');
const DATE = maybe('date', 'as exact as known: 2025-11-01, 2025-11 or 2025');
const EVIDENCE: AttributeSpec = { type: 'evidence', doc: 'the sentences that say so' };
const PLOVER = text('PLOVER event code');

const SAME_AS = maybe('list', 'keys of nodes that may be the same but are not surely so');

/** Every kind of node: a Neo4j label, with its attributes. The one source of the schema. */
export const NODE_KINDS = {
  Minister: {
    doc: 'a person in political, governmental or military office',
    attributes: {
      ...NAMED,
      country: maybe('string', 'ISO 3166-1 alpha-2'),
      offices: list('offices as written'),
      sameAs: SAME_AS,
    },
  },
  Country: { doc: 'a country', attributes: { ...NAMED, code: text('ISO 3166-1 alpha-2') } },
  Organization: { doc: 'ASEAN, NATO, EU, 国連 …', attributes: { ...NAMED, code: maybe('string', 'its acronym') } },
  Forum: { doc: 'a conference or standing framework', attributes: { ...NAMED } },
  Meeting: {
    doc: 'one occasion of talks',
    attributes: {
      ...NAMED,
      date: DATE,
      time: maybe('string', 'local clock time of its beginning, 18:07'),
      durationMinutes: maybe('integer', 'minutes'),
      status: STATUS,
      mode: MODE,
      place: maybe('string', 'city or building as written'),
      plover: PLOVER,
      alternatives: maybe('list', 'what other articles give for time, duration or place where they differ: place=マニラ'),
      sameAs: SAME_AS,
    },
  },
  Agreement: {
    doc: 'a matter agreed',
    attributes: {
      ...NAMED,
      text: text("the matter in the article's words"),
      agreementKind: text('commitment or instrument'),
      date: DATE,
      plover: PLOVER,
    },
  },
  Issue: {
    doc: 'a matter that concern or another stance is about',
    attributes: { ...NAMED, text: text("the matter in the article's words"), plover: PLOVER },
  },
  Topic: { doc: 'a canonical subject that joins matters over articles', attributes: { ...NAMED } },
  Article: {
    doc: 'an article',
    attributes: {
      ...NAMED,
      title: text('its headline'),
      published: maybe('date', 'day of publication'),
      url: maybe('string', 'where it stands'),
      source: text('file or URL that it was read from'),
      publisher: maybe('string', 'who published it'),
      sha256: text('of its text'),
    },
  },
} as const satisfies Record<string, NodeSpec>;

export type NodeKind = keyof typeof NODE_KINDS;

const ACTORS = ['Minister', 'Country', 'Organization'] as const;
const STANCE = {
  from: ACTORS,
  to: ['Issue'],
  attributes: { date: DATE, plover: PLOVER, evidence: EVIDENCE },
} as const;

/** Every type of edge: a Neo4j relationship type, with its ends and attributes. */
export const EDGE_TYPES = {
  REPRESENTS: {
    doc: 'holds office for',
    from: ['Minister'],
    to: ['Country', 'Organization'],
    attributes: {
      office: text('as written'),
      post: maybe(
        'string',
        'the office that only one holds at a time, one name for all wordings: 防衛大臣 and 国防長官 are 国防相',
      ),
      from: maybe('date', 'first seen in this office'),
      to: maybe('date', 'last seen in this office'),
      evidence: EVIDENCE,
    },
  },
  MET_WITH: {
    doc: 'held, planned or cancelled talks with; one edge a meeting, smaller key first, never within one country',
    from: ['Minister'],
    to: ['Minister'],
    attributes: {
      status: STATUS,
      date: DATE,
      mode: MODE,
      meeting: text('key of the meeting'),
      forum: maybe('string', 'key of the forum in whose setting or margins'),
      place: maybe('string', 'city or building as written'),
      plover: PLOVER,
      evidence: EVIDENCE,
    },
  },
  PARTICIPATED_IN: {
    doc: 'took part in the talks',
    from: ['Minister'],
    to: ['Meeting'],
    attributes: { role: text('principal or attendant'), evidence: EVIDENCE },
  },
  PARTY_TO: {
    doc: 'was a side of the talks',
    from: ['Country', 'Organization'],
    to: ['Meeting'],
    attributes: { evidence: EVIDENCE },
  },
  HELD_AT: {
    doc: 'took place in the setting or margins of',
    from: ['Meeting'],
    to: ['Forum'],
    attributes: { edition: maybe('string', 'ordinal or year of the session'), evidence: EVIDENCE },
  },
  HELD_IN: {
    doc: 'took place in',
    from: ['Meeting'],
    to: ['Country'],
    attributes: { place: maybe('string', 'city or building as written'), evidence: EVIDENCE },
  },
  ATTENDED: {
    doc: 'took part in the conference',
    from: ['Minister'],
    to: ['Forum'],
    attributes: { status: STATUS, date: DATE, edition: maybe('string', 'ordinal or year'), plover: PLOVER, evidence: EVIDENCE },
  },
  AGREED_ON: {
    doc: 'agreed on the matter with the other sides',
    from: ACTORS,
    to: ['Agreement'],
    attributes: { date: DATE, strength: text('signed, agreed, confirmed or shared'), plover: PLOVER, evidence: EVIDENCE },
  },
  EXPRESSED_CONCERN_ABOUT: {
    doc: 'expressed, conveyed or shared concern about the matter',
    ...STANCE,
    attributes: { ...STANCE.attributes, degree: maybe('string', 'as written: 深刻な, 強い') },
  },
  CONDEMNED: { doc: 'condemned or protested against', ...STANCE },
  OPPOSED: { doc: 'opposed', ...STANCE },
  DEMANDED: { doc: 'demanded or requested of the other side', ...STANCE },
  WELCOMED: { doc: 'welcomed or valued', ...STANCE },
  SUPPORTED: { doc: 'supported', ...STANCE },
  STRESSED: { doc: 'stressed the importance of', ...STANCE },
  REACHED_AT: {
    doc: 'was reached at the talks',
    from: ['Agreement'],
    to: ['Meeting'],
    attributes: { evidence: EVIDENCE },
  },
  ABOUT: {
    doc: "concerns the country's conduct or development",
    from: ['Issue', 'Agreement'],
    to: ['Country'],
    attributes: { evidence: EVIDENCE },
  },
  ON_TOPIC: { doc: 'belongs to the subject', from: ['Issue', 'Agreement'], to: ['Topic'], attributes: {} },
  VISITED: {
    doc: 'travelled to',
    from: ['Minister'],
    to: ['Country'],
    attributes: { status: STATUS, date: DATE, plover: PLOVER, evidence: EVIDENCE },
  },
  REPORTS: { doc: 'tells of', from: ['Article'], to: ['Meeting', 'Agreement', 'Issue'], attributes: {} },
} as const satisfies Record<string, EdgeSpec>;

export type EdgeType = keyof typeof EDGE_TYPES;

/** Edge types that a stance makes. */
export const STANCE_EDGES = {
  concern: 'EXPRESSED_CONCERN_ABOUT',
  condemned: 'CONDEMNED',
  opposed: 'OPPOSED',
  demanded: 'DEMANDED',
  welcomed: 'WELCOMED',
  supported: 'SUPPORTED',
  stressed: 'STRESSED',
} as const satisfies Record<string, EdgeType>;

/** Attributes of a node: its kind, its name, and what `NODE_KINDS` lists for the kind. */
export interface NodeAttributes {
  kind: NodeKind;
  name: string;
  nameEn?: string;
  aliases?: string[];
  country?: string;
  offices?: string[];
  code?: string;
  date?: string;
  time?: string;
  durationMinutes?: number;
  status?: string;
  mode?: string;
  place?: string;
  text?: string;
  agreementKind?: string;
  title?: string;
  published?: string;
  url?: string;
  source?: string;
  publisher?: string;
  sha256?: string;
  plover?: string;
  alternatives?: string[];
  sameAs?: string[];
}

/** Attributes of an edge: its type, and what `EDGE_TYPES` lists for the type. */
export interface EdgeAttributes {
  type: EdgeType;
  evidence?: Evidence[];
  /** How many sentences state it, where the graph was opened without the sentences themselves. */
  sentences?: number;
  office?: string;
  post?: string;
  from?: string;
  to?: string;
  status?: string;
  date?: string;
  mode?: string;
  meeting?: string;
  forum?: string;
  place?: string;
  role?: string;
  strength?: string;
  degree?: string;
  edition?: string;
  plover?: string;
}

/** Attributes of one article's graph: a line of the ledger. */
export interface GraphAttributes {
  /** File name or URL. */
  source: string;
  /** Key of the article's node. */
  article: string;
  published?: string;
  /** Version of this format. */
  version: number;
}

/** graphology's serialised form of one graph: `graph.export()`. */
export interface SerializedGraph {
  attributes: GraphAttributes;
  options: { type: 'directed'; multi: true; allowSelfLoops: boolean };
  nodes: { key: string; attributes: NodeAttributes }[];
  edges: { key: string; source: string; target: string; attributes: EdgeAttributes }[];
}

/** Version of the article graph's format; a ledger line of a newer one is refused. */
export const GRAPH_VERSION = 1;
