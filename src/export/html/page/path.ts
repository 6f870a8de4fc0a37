import type { Shown } from './filter.js';

/** A way between two nodes: its nodes in order and the edges between them. */
export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly string[];
}

/** The shortest way over what is shown, whatever the direction of the edges; undefined where there is none. */
export function shortestPath(shown: Shown, from: number, to: number): Path | undefined {
  if (from === to) return { nodes: [from], edges: [] };
  const neighbours = adjacency(shown);
  const reached = new Map<number, { node: number; edge: string }>();
  let front = [from];
  const seen = new Set(front);
  while (front.length > 0 && !seen.has(to)) {
    const next: number[] = [];
    for (const node of front) {
      for (const [other, edge] of neighbours.get(node) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        reached.set(other, { node, edge });
        next.push(other);
      }
    }
    front = next;
  }
  return seen.has(to) ? walkBack(reached, from, to) : undefined;
}

function adjacency(shown: Shown): Map<number, [number, string][]> {
  const out = new Map<number, [number, string][]>();
  const add = (a: number, b: number, edge: string): void => {
    const list = out.get(a);
    if (list) list.push([b, edge]);
    else out.set(a, [[b, edge]]);
  };
  for (const [key, { edge }] of shown.edges) {
    add(edge.source, edge.target, key);
    add(edge.target, edge.source, key);
  }
  return out;
}

function walkBack(reached: ReadonlyMap<number, { node: number; edge: string }>, from: number, to: number): Path {
  const [nodes, edges] = [[to], [] as string[]];
  for (let at = to; at !== from; ) {
    const step = reached.get(at)!;
    edges.unshift(step.edge);
    nodes.unshift(step.node);
    at = step.node;
  }
  return { nodes, edges };
}
