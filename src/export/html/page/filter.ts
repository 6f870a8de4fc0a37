import type { PageHappening } from '../payload.js';
import type { Data, Edge } from './data.js';
import type { State } from './state.js';

/** What the filters leave of a view. */
export interface Shown {
  readonly nodes: ReadonlySet<number>;
  /** Edges by key, each with the happenings that pass. */
  readonly edges: ReadonlyMap<string, { readonly edge: Edge; readonly happenings: readonly number[] }>;
  /** Positions in the payload's `meetings`. */
  readonly meetings: readonly number[];
}

/** These follow what they hang on: office, subject, report. */
const LASTING = new Set(['REPRESENTS', 'ABOUT', 'ON_TOPIC', 'REPORTS']);

/** True where any filter but that of kinds is on. */
export const isFiltered = ({ from, to, country, forum, status }: State): boolean =>
  [from, to, country, forum, status].some((value) => value !== '');

export function filter(data: Data, state: State): Shown {
  const test = tester(data, state);
  const hidden = new Set(state.kinds.split(','));
  const visible = (node: number): boolean => !hidden.has(data.node(node).kind);
  const all = data.edges(state.view).filter(({ source, target }) => visible(source) && visible(target));
  const meetings = data.payload.meetings.flatMap((meeting, i) =>
    test(data.happening(meeting.happening), meeting.sides) ? [i] : [],
  );
  if (!isFiltered(state)) {
    const nodes = new Set(
      data
        .view(state.view)
        .nodes.map(([node]) => node)
        .filter(visible),
    );
    return { nodes, meetings, edges: new Map(all.map((edge) => [edge.key, { edge, happenings: edge.happenings }])) };
  }
  return { ...passing(data, all, test), meetings };
}

type Test = (happening: PageHappening, sides: readonly number[]) => boolean;

function passing(data: Data, all: readonly Edge[], test: Test): Omit<Shown, 'meetings'> {
  const nodes = new Set<number>();
  const edges = new Map<string, { edge: Edge; happenings: readonly number[] }>();
  const keep = (edge: Edge, happenings: readonly number[]): void => {
    edges.set(edge.key, { edge, happenings });
    nodes.add(edge.source).add(edge.target);
  };
  for (const edge of all) {
    if (LASTING.has(edge.type)) continue;
    const ends = [edge.source, edge.target].flatMap((end) => [end, ...data.node(end).sides]);
    const found = edge.happenings.filter((i) => {
      const happening = data.happening(i);
      return test(happening, happening.meeting === undefined ? ends : data.payload.meetings[happening.meeting]!.sides);
    });
    if (found.length > 0) keep(edge, found);
  }
  const before = new Set(nodes);
  for (const edge of all) {
    if (LASTING.has(edge.type) && before.has(edge.type === 'REPORTS' ? edge.target : edge.source)) keep(edge, edge.happenings);
  }
  return { nodes, edges };
}

function tester(data: Data, state: State): Test {
  const country = state.country === '' ? undefined : data.byKey.get(state.country);
  const forum = state.forum === '' ? undefined : data.byKey.get(state.forum);
  const off = new Set(state.status.split(','));
  return (happening, sides) => {
    // What was said or agreed was done: it counts as held.
    if (off.has(happening.status ?? 'held')) return false;
    if ((state.from !== '' || state.to !== '') && !within(happening, state)) return false;
    if (country !== undefined && !sides.includes(country)) return false;
    return forum === undefined || happening.forums.includes(forum);
  };
}

const within = ({ start, end }: PageHappening, { from, to }: State): boolean =>
  start !== undefined && end !== undefined && (from === '' || end >= from) && (to === '' || start <= to);
