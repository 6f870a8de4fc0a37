import type { Part } from '../../graph/index.js';
import { EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from '../../model/graph.js';
import type { PathOptions } from './paths.js';

/** A part of the graph that holds every path up to a number of hops. */
export interface PathPart {
  readonly part: Part;
  readonly maxHops: number;
}

/** A path of two hops has its edges at its ends only. */
const AT_ENDS = 2;

const kinds = (Object.keys(NODE_KINDS) as NodeKind[]).filter((kind) => kind !== 'Article');
const types = (Object.keys(EDGE_TYPES) as EdgeType[]).filter((type) => type !== 'REPORTS');

/**
 * The parts of a large graph in which to look for paths, the smallest first: a later one is needed only where those before it hold fewer
 * paths than wanted.
 */
export function pathParts(from: string, to: string, { metOnly, maxHops = 4, via = [] }: PathOptions): PathPart[] {
  const keys = [from, to, ...via];
  if (metOnly) return [{ part: { nodes: ['Minister', 'Forum'], edges: ['MET_WITH'], evidence: false, keys }, maxHops }];
  const near: Part = { nodes: [], edges: [], around: [from, to], evidence: false, keys: via };
  const all: Part = { nodes: kinds, edges: types, evidence: false, keys };
  return maxHops <= AT_ENDS
    ? [{ part: near, maxHops }]
    : [
        { part: near, maxHops: AT_ENDS },
        { part: all, maxHops },
      ];
}
