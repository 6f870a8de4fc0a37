import { DATE, type EdgeSpec, EVIDENCE, MODE, maybe, PLOVER, STATUS, text } from './attributes.js';

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
