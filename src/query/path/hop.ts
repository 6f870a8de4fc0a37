import type { KaidanGraph } from '../../graph/index.js';
import type { EdgeAttributes, EdgeType } from '../../model/graph.js';
import { inSpan } from '../run/access.js';

/** Which edges a path may take. */
export interface HopFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only people who met. */
  readonly metOnly?: boolean | undefined;
}

/** An edge as a step between two nodes, whichever way it points. */
export interface Hop {
  readonly edge: string;
  readonly from: string;
  readonly to: string;
}

/** Types that say nothing of an event, and so have no date to fall out by. */
const TIMELESS: ReadonlySet<EdgeType> = new Set<EdgeType>(['REPRESENTS', 'ABOUT', 'ON_TOPIC']);

/** The day of an edge: its own, else that of the meeting or agreement at its end. */
function dateOf(graph: KaidanGraph, edge: string, attributes: EdgeAttributes): string | undefined {
  if (attributes.date !== undefined) return attributes.date;
  const ends = graph.extremities(edge).map((key) => graph.getNodeAttributes(key));
  return ends.find(({ kind, date }) => (kind === 'Meeting' || kind === 'Agreement') && date !== undefined)?.date;
}

/** True where a path may take this edge. Articles join everything that they tell of, and so explain nothing. */
export function allowed(graph: KaidanGraph, edge: string, attributes: EdgeAttributes, { from, to, metOnly }: HopFilter): boolean {
  if (attributes.type === 'REPORTS') return false;
  if (metOnly && (attributes.type !== 'MET_WITH' || attributes.status !== 'held')) return false;
  if ((from === undefined && to === undefined) || TIMELESS.has(attributes.type)) return true;
  return inSpan(dateOf(graph, edge, attributes), from, to);
}

const when = ({ date }: EdgeAttributes): string => (date ? (date.length >= 10 ? ` on ${date}` : ` in ${date}`) : '');
const where = ({ place }: EdgeAttributes): string => (place ? ` in ${place}` : '');

/** `planned to`, `did not`: how a verb stands for what did not take place. */
const verb = ({ status }: EdgeAttributes, past: string, base: string): string =>
  status === 'planned' ? `planned to ${base}` : status === 'denied' ? `did not ${base}` : past;

const MODES: Readonly<Record<string, string>> = { phone: ' by phone', video: ' by video' };

type Say = (source: string, target: string, attributes: EdgeAttributes, graph: KaidanGraph) => string;

const stance =
  (past: string): Say =>
  (source, target, attributes) =>
    `${source} ${past} “${target}”${when(attributes)}`;

const SENTENCES: Readonly<Partial<Record<EdgeType, Say>>> = {
  REPRESENTS: (source, target, { office, from, to }) =>
    `${source} is ${office ?? 'in office'} of ${target}${from ? ` (seen ${from === to || !to ? from : `${from} to ${to}`})` : ''}`,
  MET_WITH: (source, target, attributes, graph) => {
    const { mode, forum } = attributes;
    const setting = forum && graph.hasNode(forum) ? ` in the setting of ${graph.getNodeAttribute(forum, 'name')}` : '';
    return `${source} ${verb(attributes, 'met', 'meet')} ${target}${MODES[mode ?? ''] ?? ''}${when(attributes)}${where(attributes)}${setting}`;
  },
  PARTICIPATED_IN: (source, target) => `${source} took part in the meeting “${target}”`,
  PARTY_TO: (source, target) => `${source} was a side of the meeting “${target}”`,
  HELD_AT: (source, target) => `the meeting “${source}” took place at or in the margins of ${target}`,
  HELD_IN: (source, target, attributes) => `the meeting “${source}” took place in ${target}${where(attributes)}`,
  ATTENDED: (source, target, attributes) => `${source} ${verb(attributes, 'attended', 'attend')} ${target}${when(attributes)}`,
  AGREED_ON: (source, target, attributes) => `${source} agreed on “${target}”${when(attributes)}`,
  EXPRESSED_CONCERN_ABOUT: stance('expressed concern about'),
  CONDEMNED: stance('condemned'),
  OPPOSED: stance('opposed'),
  DEMANDED: stance('demanded'),
  WELCOMED: stance('welcomed'),
  SUPPORTED: stance('supported'),
  STRESSED: stance('stressed'),
  REACHED_AT: (source, target) => `“${source}” was agreed at the meeting “${target}”`,
  ABOUT: (source, target) => `“${source}” concerns ${target}`,
  ON_TOPIC: (source, target) => `“${source}” belongs to the topic ${target}`,
  VISITED: (source, target, attributes) => `${source} ${verb(attributes, 'visited', 'visit')} ${target}${when(attributes)}`,
};

/** A hop in one sentence. */
export function sentenceOf(graph: KaidanGraph, { edge }: Hop): string {
  const attributes = graph.getEdgeAttributes(edge);
  const [source, target] = graph
    .extremities(edge)
    .map((key) => graph.getNodeAttribute(key, 'text') ?? graph.getNodeAttribute(key, 'name'));
  return SENTENCES[attributes.type]?.(source!, target!, attributes, graph) ?? `${source} ${attributes.type} ${target}`;
}
