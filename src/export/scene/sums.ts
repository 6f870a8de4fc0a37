import type { Evidence } from '../../model/index.js';
import { byText } from '../text.js';
import type { KaidanGraph } from '../types.js';
import type { Facts } from './facts.js';
import type { Selection } from './select.js';
import { pack, spellOf, unite } from './spell.js';
import { keptMeetings, peopleView, type RawEdge, type View } from './views.js';

/** Person to person, one edge a pair with all its meetings. */
export function pairsView(graph: KaidanGraph, selection: Selection): View {
  const sums = new Sums(graph, 'MET_WITH');
  for (const edge of peopleView(graph, selection).edges()) {
    const { meeting, date, status, forum } = edge.values;
    const happening = { meeting: String(meeting ?? edge.key), date, status, forums: forum === undefined ? [] : [String(forum)] };
    sums.add(edge.source, edge.target, happening, edge.evidence);
  }
  return sums.view(false);
}

/** Country to country (and organisations), one edge a pair with all meetings between their sides. */
export function countriesView(graph: KaidanGraph, facts: Facts, selection: Selection): View {
  const sums = new Sums(graph, 'MET_WITH');
  for (const meeting of keptMeetings(facts, selection)) {
    const { sides, forums } = facts.meetings.get(meeting)!;
    const { date, status } = graph.getNodeAttributes(meeting);
    const evidence = meetingEvidence(graph, meeting);
    for (const [i, a] of sides.entries()) {
      for (const b of sides.slice(i + 1)) sums.add(a, b, { meeting, date, status, forums }, evidence);
    }
  }
  return sums.view(false);
}

/** People and the forums where they met or which they attended: two kinds, edges only between them. */
export function forumsView(graph: KaidanGraph, facts: Facts, selection: Selection): View {
  const met = new Sums(graph, 'MET_AT');
  for (const meeting of keptMeetings(facts, selection)) {
    const { people, forums } = facts.meetings.get(meeting)!;
    const { date, status } = graph.getNodeAttributes(meeting);
    const evidence = meetingEvidence(graph, meeting);
    for (const person of people)
      for (const forum of forums) met.add(person, forum, { meeting, date, status, forums: [] }, evidence);
  }
  const attended = new Sums(graph, 'ATTENDED');
  graph.forEachEdge((key, a, source, target) => {
    if (a.type !== 'ATTENDED' || !selection.edge(a, source, target)) return;
    attended.add(source, target, { meeting: key, date: a.date, status: a.status, forums: [] }, a.evidence ?? []);
  });
  return { directed: true, edges: () => [...attended.view(true).edges(), ...met.view(true).edges()] };
}

/** Sentences that tell of the meeting: those of its participants, each once. */
export function meetingEvidence(graph: KaidanGraph, meeting: string): Evidence[] {
  const found = new Map<string, Evidence>();
  graph.forEachInEdge(meeting, (_, { type, evidence = [] }) => {
    if (type !== 'PARTICIPATED_IN' && type !== 'PARTY_TO') return;
    for (const item of evidence) found.set(`${item.article} ${item.start} ${item.end}`, item);
  });
  return [...found.values()];
}

interface Happening {
  readonly meeting: string;
  readonly date: unknown;
  readonly status: unknown;
  /** Keys. */
  readonly forums: readonly string[];
}

interface Sum {
  readonly source: string;
  readonly target: string;
  readonly happenings: Map<string, Happening>;
  readonly evidence: Map<string, Evidence>;
}

/** Edges of one type summed up by pair of ends. */
class Sums {
  readonly #sums = new Map<string, Sum>();

  constructor(
    private readonly graph: KaidanGraph,
    private readonly type: string,
  ) {}

  add(source: string, target: string, happening: Happening, evidence: readonly Evidence[]): void {
    const id = JSON.stringify([source, target]);
    const sum = this.#sums.get(id) ?? { source, target, happenings: new Map(), evidence: new Map() };
    this.#sums.set(id, sum);
    sum.happenings.set(happening.meeting, happening);
    for (const item of evidence) sum.evidence.set(`${item.article} ${item.start} ${item.end} ${item.rule}`, item);
  }

  view(directed: boolean): View {
    const sorted = [...this.#sums.values()].sort((a, b) => byText(a.source, b.source) || byText(a.target, b.target));
    const edges = sorted.map((sum) => this.#edge(sum));
    return { directed, edges: () => edges };
  }

  #edge({ source, target, happenings, evidence }: Sum): RawEdge {
    const all = [...happenings.values()].sort((a, b) => byText(a.meeting, b.meeting));
    const statuses = unique(all.map(({ status }) => status));
    const forums = unique(
      all.flatMap((one) => one.forums.map((key) => (this.graph.hasNode(key) ? this.graph.getNodeAttribute(key, 'name') : key))),
    );
    return {
      key: `${this.type}:${source}→${target}`,
      source,
      target,
      type: this.type,
      weight: all.length,
      values: { meetings: all.map(({ meeting }) => meeting), dates: unique(all.map(({ date }) => date)), statuses, forums },
      evidence: [...evidence.values()].sort(
        (a, b) => byText(a.article, b.article) || a.start - b.start || byText(a.rule, b.rule),
      ),
      spells: unite(all.flatMap(({ date }) => spellOf(typeof date === 'string' ? date : undefined) ?? []).map(pack)),
      // Drawn as held if any was.
      status: statuses.includes('held') ? 'held' : statuses[0],
    };
  }
}

const unique = (values: readonly unknown[]): string[] =>
  [...new Set(values.filter((value): value is string => typeof value === 'string'))].sort(byText);
