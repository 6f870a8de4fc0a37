import type { PageEvidence, PageHappening, PageMeeting, PageNode, PageView, PageViewName, Payload } from '../payload.js';
import type { Language } from './state.js';

/** An edge of a view, unpacked. */
export interface Edge {
  readonly key: string;
  readonly type: string;
  readonly source: number;
  readonly target: number;
  readonly happenings: readonly number[];
}

/** The payload with the indices that the page asks of it. */
export class Data {
  readonly byKey = new Map<string, number>();
  readonly #edges = new Map<PageViewName, Edge[]>();
  /** Edges of the whole graph at each node, and meetings at each node. */
  readonly edgesAt = new Map<number, Edge[]>();
  readonly meetingsAt = new Map<number, PageMeeting[]>();
  readonly meetingOf = new Map<number, PageMeeting>();
  readonly firstDay: string;
  readonly lastDay: string;

  constructor(readonly payload: Payload) {
    for (const [i, { key }] of payload.nodes.entries()) this.byKey.set(key, i);
    for (const edge of this.edges('meetings'))
      for (const end of new Set([edge.source, edge.target])) push(this.edgesAt, end, edge);
    for (const meeting of payload.meetings) {
      this.meetingOf.set(meeting.node, meeting);
      const forums = payload.happenings[meeting.happening]!.forums;
      for (const node of new Set([...meeting.people, ...meeting.sides, ...forums])) push(this.meetingsAt, node, meeting);
    }
    const days = payload.happenings.flatMap(({ start, end }) => (start && end ? [start, end] : [])).sort();
    this.firstDay = days[0] ?? '2000-01-01';
    this.lastDay = days.at(-1) ?? '2000-01-01';
  }

  node(index: number): PageNode {
    return this.payload.nodes[index]!;
  }

  view(name: PageViewName): PageView {
    return this.payload.views[name];
  }

  edges(name: PageViewName): Edge[] {
    let edges = this.#edges.get(name);
    if (!edges) {
      edges = this.view(name).edges.map(([key, type, source, target, happenings]) => ({ key, type, source, target, happenings }));
      this.#edges.set(name, edges);
    }
    return edges;
  }

  happening(index: number): PageHappening {
    return this.payload.happenings[index]!;
  }

  evidence(happening: PageHappening): PageEvidence[] {
    return happening.evidence.map((i) => this.payload.evidence[i]!);
  }

  name(index: number, language: Language): string {
    const { name, en } = this.node(index);
    return language === 'en' ? (en ?? name) : name;
  }

  /** What a kind, type, status or mode is called. */
  called(table: 'nodeKinds' | 'edgeTypes' | 'status' | 'mode', name: string, language: Language): string {
    const words = this.payload.words[table];
    return Object.hasOwn(words, name) ? words[name]![language] : name;
  }

  color(type: string): string {
    const types = this.payload.words.edgeTypes;
    return Object.hasOwn(types, type) ? types[type]!.color : '#9aa5b1';
  }
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
