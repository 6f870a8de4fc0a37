import { GraphError, type KaidanGraph } from '../../graph/index.js';
import { allowed, type Hop, type HopFilter, sentenceOf } from './hop.js';

export interface PathOptions extends HopFilter {
  /** Nodes that every path must go through. */
  readonly via?: readonly string[] | undefined;
  /** Nodes that no path may go through. */
  readonly notVia?: readonly string[] | undefined;
  /** Longest path in edges; 4 unless told. */
  readonly maxHops?: number | undefined;
  /** Paths at most; 5 unless told. */
  readonly limit?: number | undefined;
  /** Milliseconds of search at most; 2,000 unless told. */
  readonly timeout?: number | undefined;
}

/** One way from a node to another. */
export interface Path {
  readonly nodes: readonly string[];
  readonly hops: readonly Hop[];
  /** Each hop in words. */
  readonly sentences: readonly string[];
}

export interface PathResult {
  /** The shortest first. */
  readonly paths: readonly Path[];
  /** False where time ran out before all paths within the bounds were seen. */
  readonly complete: boolean;
}

/** Edges that bind two nodes, the most telling first: held before planned, later before earlier. */
class Neighbours {
  private readonly known = new Map<string, [string, string][]>();

  constructor(
    private readonly graph: KaidanGraph,
    private readonly filter: HopFilter,
    private readonly closed: ReadonlySet<string>,
  ) {}

  /** Neighbours with the edge that leads to each, in order of their keys. */
  of(node: string): [string, string][] {
    const known = this.known.get(node);
    if (known) return known;
    const best = new Map<string, string>();
    this.graph.forEachEdge(node, (edge, attributes, source, target) => {
      const other = source === node ? target : source;
      if (this.closed.has(other) || !allowed(this.graph, edge, attributes, this.filter)) return;
      const own = best.get(other);
      if (own === undefined || this.better(edge, own)) best.set(other, edge);
    });
    const sorted = [...best].sort(([a], [b]) => (a < b ? -1 : 1));
    this.known.set(node, sorted);
    return sorted;
  }

  private better(a: string, b: string): boolean {
    const rank = (edge: string): string => {
      const { type, status, date } = this.graph.getEdgeAttributes(edge);
      return `${type === 'MET_WITH' ? 1 : 0}${status === 'held' || status === undefined ? 1 : 0}${date ?? ''}`;
    };
    const [x, y] = [rank(a), rank(b)];
    return x === y ? a < b : x > y;
  }
}

/** Hops from each node to the goal, up to the bound. */
function distances(neighbours: Neighbours, goal: string, bound: number): Map<string, number> {
  const far = new Map([[goal, 0]]);
  let edge = [goal];
  for (let hops = 1; hops <= bound && edge.length > 0; hops++) {
    const next: string[] = [];
    for (const node of edge) {
      for (const [other] of neighbours.of(node)) {
        if (far.has(other)) continue;
        far.set(other, hops);
        next.push(other);
      }
    }
    edge = next;
  }
  return far;
}

class Search {
  readonly found: Path[] = [];
  expired = false;
  private readonly far: Map<string, number>;
  private readonly deadline: number;
  private readonly limit: number;
  private readonly via: ReadonlySet<string>;

  constructor(
    private readonly graph: KaidanGraph,
    private readonly neighbours: Neighbours,
    private readonly start: string,
    private readonly goal: string,
    options: PathOptions,
    private readonly bound: number,
  ) {
    this.deadline = Date.now() + (options.timeout ?? 2000);
    this.limit = options.limit ?? 5;
    this.via = new Set(options.via);
    this.far = distances(neighbours, goal, bound);
  }

  run(): void {
    for (let length = this.far.get(this.start) ?? Number.POSITIVE_INFINITY; length <= this.bound; length++)
      this.walk([this.start], [], length);
  }

  private get over(): boolean {
    if (!this.expired && Date.now() > this.deadline) this.expired = true;
    return this.expired || this.found.length >= this.limit;
  }

  /** Extends a path by every neighbour from which the goal is still in reach. */
  private walk(nodes: readonly string[], hops: readonly Hop[], left: number): void {
    const last = nodes.at(-1)!;
    if (last === this.goal) {
      if (left === 0) this.keep(nodes, hops);
      return;
    }
    if (left === 0) return;
    for (const [other, edge] of this.neighbours.of(last)) {
      if (this.over) return;
      if ((this.far.get(other) ?? Number.POSITIVE_INFINITY) > left - 1 || nodes.includes(other)) continue;
      if (this.roundabout(nodes, other)) continue;
      this.walk([...nodes, other], [...hops, { edge, from: last, to: other }], left - 1);
    }
  }

  /** A meeting between two who met says the same as their meeting each other. */
  private roundabout(nodes: readonly string[], next: string): boolean {
    const [before, between] = [nodes.at(-2), nodes.at(-1)!];
    if (before === undefined || this.via.has(between) || this.graph.getNodeAttribute(between, 'kind') !== 'Meeting') return false;
    return this.neighbours
      .of(before)
      .some(([other, edge]) => other === next && this.graph.getEdgeAttribute(edge, 'type') === 'MET_WITH');
  }

  private keep(nodes: readonly string[], hops: readonly Hop[]): void {
    if ([...this.via].some((key) => !nodes.includes(key))) return;
    this.found.push({ nodes, hops, sentences: hops.map((hop) => sentenceOf(this.graph, hop)) });
  }
}

/** The shortest and next ways from one node to another, bounded by hops, number and time. */
export function path(graph: KaidanGraph, from: string, to: string, options: PathOptions = {}): PathResult {
  for (const key of [from, to, ...(options.via ?? [])])
    if (!graph.hasNode(key)) throw new GraphError(`no node has the key ${key}`);
  if (from === to) return { paths: [{ nodes: [from], hops: [], sentences: [] }], complete: true };
  const neighbours = new Neighbours(graph, options, new Set(options.notVia));
  const search = new Search(graph, neighbours, from, to, options, options.maxHops ?? 4);
  search.run();
  return { paths: search.found, complete: !search.expired };
}
