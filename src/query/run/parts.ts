import type { Part } from '../../graph/index.js';
import { type EdgeType, type NodeKind, STANCE_EDGES } from '../../model/graph.js';
import type { Params, QueryName } from '../catalog/index.js';

/** Kinds that names are looked up among. */
const NAMED: readonly NodeKind[] = ['Minister', 'Country', 'Organization', 'Forum', 'Topic'];
/** What is needed to look a name up. */
export const NAMES: Part = { nodes: NAMED, edges: [] };

const STANCES = Object.values(STANCE_EDGES) as EdgeType[];
const OCCASION: readonly EdgeType[] = ['PARTICIPATED_IN', 'PARTY_TO', 'HELD_AT'];
const MATTER: readonly EdgeType[] = ['ABOUT', 'ON_TOPIC', 'REPORTS'];

type Reads = readonly [nodes: readonly NodeKind[], edges: readonly EdgeType[]];

const meetings: Reads = [
  ['Meeting', 'Article'],
  [...OCCASION, 'REPORTS'],
];
const agreements: Reads = [
  ['Agreement', 'Meeting'],
  ['AGREED_ON', 'REACHED_AT', 'ON_TOPIC'],
];
const stances: Reads = [
  ['Issue', 'Article'],
  [...STANCES, ...MATTER],
];
const pairs: Reads = [[], ['MET_WITH']];

/** What each query reads beside the named kinds; one that is not here reads everything. */
const READS: Readonly<Partial<Record<QueryName, Reads>>> = {
  met: pairs,
  'meetings-of-person': meetings,
  'meetings-of-two': meetings,
  'meetings-of-countries': meetings,
  counterparts: pairs,
  'common-counterparts': pairs,
  timeline: [
    ['Agreement', 'Issue'],
    ['MET_WITH', 'ATTENDED', 'VISITED', 'AGREED_ON', ...STANCES],
  ],
  'forum-attendance': [[], ['ATTENDED']],
  'forums-of-person': [[], ['ATTENDED']],
  'forum-margins': [['Meeting'], ['MET_WITH', 'HELD_AT']],
  agreements,
  'agreements-between': agreements,
  concerns: stances,
  'concerns-over-time': stances,
  'demands-and-condemnations': stances,
  stances,
  visits: [[], ['VISITED']],
  'never-met': [[], ['MET_WITH', 'ATTENDED']],
  'busiest-pairs': pairs,
  'busiest-countries': [['Meeting'], ['PARTY_TO']],
  'planned-open': meetings,
  'planned-then-held': meetings,
  successions: [[], ['REPRESENTS']],
  'office-holders': [[], ['REPRESENTS']],
};

/** The part of a graph that tells of one person's talks. */
export const talksOf = (person: string): Part => ({ ...NAMES, around: [person], aroundBy: ['MET_WITH'], evidence: false });

/** The part of a graph that answers a query; the rows are those of the whole graph. */
export function partOf(name: QueryName, params: Params = {}): Part {
  const reads = READS[name];
  if (!reads) return { evidence: false };
  const [nodes, edges] = name === 'met' && params.forum !== undefined ? READS['forum-margins']! : reads;
  return { nodes: [...NAMED, ...nodes], edges, evidence: false };
}
