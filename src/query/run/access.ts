import type { KaidanGraph } from '../../graph/index.js';
import type { EdgeAttributes, EdgeType, NodeAttributes, NodeKind } from '../../model/graph.js';
import type { Value } from '../catalog/index.js';

/** An edge with its ends. */
export interface Link {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** A row before it is sorted: a value for each column; an absent one counts as null. */
export type Draft = Record<string, Value | undefined>;

const FOUR_BYTES = /[\ud800-\udfff]/;

/** Order of code points, which is Neo4j's. It differs from that of code units only where characters of four bytes occur. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (!FOUR_BYTES.test(a) && !FOUR_BYTES.test(b)) return a < b ? -1 : 1;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x === y) continue;
    const [xHigh, yHigh] = [x >= 0xd800 && x <= 0xdfff, y >= 0xd800 && y <= 0xdfff];
    return xHigh === yHigh ? x - y : xHigh ? 1 : -1;
  }
  return a.length - b.length;
}

/** Distinct values in order. */
export const textList = (values: Iterable<string>): string[] => [...new Set(values)].sort(compareText);

/** True where a partial date may lie in the span; what has no date lies in no bounded span. */
export function inSpan(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (date === undefined) return from === undefined && to === undefined;
  return (from === undefined || from.slice(0, date.length) <= date) && (to === undefined || date.slice(0, to.length) <= to);
}

/** Reading access to the graph in the terms of the schema. */
export class View {
  constructor(readonly graph: KaidanGraph) {}

  node(key: string): NodeAttributes {
    return this.graph.getNodeAttributes(key);
  }

  /** The name to show: a matter's words where it has any. */
  name(key: string): string {
    return this.node(key).name;
  }

  words(key: string): string {
    const { text, name } = this.node(key);
    return text ?? name;
  }

  has(key: string, kind?: NodeKind): boolean {
    return this.graph.hasNode(key) && (kind === undefined || this.node(key).kind === kind);
  }

  /** All edges of the types. */
  edges(...types: readonly EdgeType[]): Link[] {
    const out: Link[] = [];
    this.graph.forEachEdge((key, attributes, source, target) => {
      if (types.includes(attributes.type)) out.push({ key, source, target, attributes });
    });
    return out;
  }

  out(node: string, ...types: readonly EdgeType[]): Link[] {
    const found: Link[] = [];
    if (!this.graph.hasNode(node)) return found;
    this.graph.forEachOutEdge(node, (key, attributes, source, target) => {
      if (types.includes(attributes.type)) found.push({ key, source, target, attributes });
    });
    return found;
  }

  in(node: string, ...types: readonly EdgeType[]): Link[] {
    const found: Link[] = [];
    if (!this.graph.hasNode(node)) return found;
    this.graph.forEachInEdge(node, (key, attributes, source, target) => {
      if (types.includes(attributes.type)) found.push({ key, source, target, attributes });
    });
    return found;
  }

  /** Edges of the types at either end of the node. */
  at(node: string, ...types: readonly EdgeType[]): Link[] {
    return [...this.out(node, ...types), ...this.in(node, ...types)];
  }

  nodes(kind: NodeKind): string[] {
    return this.graph.filterNodes((_, attributes) => attributes.kind === kind);
  }

  /** Code of the country for which someone or something acts. */
  side(key: string): string | undefined {
    const { country, code } = this.node(key);
    return country ?? code;
  }

  /** Names of the forums of a meeting. */
  forums(meeting: string): string[] {
    return textList(this.out(meeting, 'HELD_AT').map(({ target }) => this.name(target)));
  }

  /** Keys of those who took part in a meeting. */
  people(meeting: string): string[] {
    return [...new Set(this.in(meeting, 'PARTICIPATED_IN').map(({ source }) => source))];
  }

  /** Keys of the countries and organisations that were sides of a meeting. */
  parties(meeting: string): string[] {
    return [...new Set(this.in(meeting, 'PARTY_TO').map(({ source }) => source))];
  }

  /** Codes of the countries among the sides of a meeting. */
  sides(meeting: string): string[] {
    const countries = this.parties(meeting).filter((key) => this.node(key).kind === 'Country');
    return textList(countries.map((key) => this.node(key).code ?? this.name(key)));
  }

  /** First day on which an article reports the matter. */
  reported(key: string): string | undefined {
    const days = this.in(key, 'REPORTS').map(({ source }) => this.node(source).published);
    return days.filter((day) => day !== undefined).sort(compareText)[0];
  }
}

/** How many sentences state an edge. */
export const sentences = ({ attributes }: Link): number => attributes.evidence?.length ?? attributes.sentences ?? 0;
