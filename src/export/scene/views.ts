import type { EdgeAttributes, Evidence } from '../../model/index.js';
import { byText } from '../text.js';
import type { KaidanGraph } from '../types.js';
import type { Facts } from './facts.js';
import type { Value } from './scene.js';
import type { Selection } from './select.js';
import { type Spell, spellBetween, spellOf } from './spell.js';

/** An edge of a view before it is styled. Keys are node keys. */
export interface RawEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly weight: number;
  readonly values: Readonly<Record<string, Value>>;
  readonly evidence: readonly Evidence[];
  readonly spells: readonly Spell[];
  readonly status: string | undefined;
}

/** What a view shows of a graph. `keys` is absent where the edges alone decide which nodes there are. */
export interface View {
  readonly directed: boolean;
  readonly keys?: readonly string[];
  edges(): Iterable<RawEdge>;
}

/** Everything: all nodes and edges that the selection keeps. */
export function meetingsView(graph: KaidanGraph, selection: Selection): View {
  const keys = graph.filterNodes((key) => selection.node(key)).sort(byText);
  return { directed: true, keys, edges: () => graphEdges(graph, keys, selection, () => true) };
}

/** Person to person, an edge a meeting. */
export function peopleView(graph: KaidanGraph, selection: Selection): View {
  const keys = graph.filterNodes((key, { kind }) => kind === 'Minister' && selection.node(key)).sort(byText);
  return { directed: false, edges: () => graphEdges(graph, keys, selection, ({ type }) => type === 'MET_WITH') };
}

/** Edges in order of their source's key, then their own: lists of one node's edges are all that is held. */
function* graphEdges(
  graph: KaidanGraph,
  keys: readonly string[],
  selection: Selection,
  wanted: (a: EdgeAttributes) => boolean,
): Iterable<RawEdge> {
  for (const source of keys) {
    for (const key of graph.outEdges(source).sort(byText)) {
      const attributes = graph.getEdgeAttributes(key);
      const target = graph.target(key);
      if (wanted(attributes) && selection.edge(attributes, source, target)) yield rawEdge(graph, key, source, target, attributes);
    }
  }
}

const NONE: readonly Spell[] = [];

function rawEdge(graph: KaidanGraph, key: string, source: string, target: string, attributes: EdgeAttributes): RawEdge {
  const { type, evidence = [] } = attributes;
  const meeting = attributes.meeting ?? target;
  const spell =
    type === 'REPRESENTS' ? spellBetween(attributes.from, attributes.to) : spellOf(dateOf(graph, attributes, source, target));
  return {
    key,
    source,
    target,
    type,
    weight: evidence.length < 2 ? 1 : new Set(evidence.map(({ article }) => article)).size,
    // No copy: whoever writes takes what the columns declare.
    values: attributes as unknown as Record<string, Value>,
    evidence,
    spells: spell ? [spell] : NONE,
    status: attributes.status ?? (graph.hasNode(meeting) ? graph.getNodeAttribute(meeting, 'status') : undefined),
  };
}

/** An edge's own date, or that of the occasion or article which it belongs to. */
function dateOf(graph: KaidanGraph, a: EdgeAttributes, source: string, target: string): string | undefined {
  const [from, to] = [graph.getNodeAttributes(source), graph.getNodeAttributes(target)];
  return a.date ?? (to.kind === 'Meeting' ? to.date : undefined) ?? from.date ?? from.published ?? to.date;
}

/** Meetings that the selection keeps, with what is known of each. */
export function keptMeetings(facts: Facts, selection: Selection): string[] {
  return [...facts.meetings.keys()].filter((key) => selection.node(key));
}
