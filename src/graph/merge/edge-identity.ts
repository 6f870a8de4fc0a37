import type { EdgeAttributes, EdgeType } from '../../model/graph.js';
import { shortHash } from '../hash.js';

/** Attributes that, beside its ends, make an edge what it is: two with different values are two edges. */
const IDENTITY: Readonly<Partial<Record<EdgeType, readonly (keyof EdgeAttributes)[]>>> = {
  REPRESENTS: ['office'],
  MET_WITH: ['meeting'],
  HELD_AT: ['edition'],
  HELD_IN: ['place'],
  ATTENDED: ['status', 'date', 'edition'],
  VISITED: ['status', 'date'],
};

/** Types of which a less exact statement joins the only more exact one between the same ends. */
export const ABSORBING: ReadonlySet<EdgeType> = new Set<EdgeType>(['HELD_AT', 'HELD_IN', 'ATTENDED', 'VISITED']);

/** The attributes that identify an edge of this type. */
export const identityOf = (type: EdgeType): readonly (keyof EdgeAttributes)[] => IDENTITY[type] ?? [];

/** The key of an edge: its type, then what stands for its ends and identity. */
export function edgeKey(source: string, target: string, attributes: EdgeAttributes): string {
  const identity = identityOf(attributes.type).map((name) => (attributes[name] as string | undefined) ?? '');
  return `${attributes.type}:${shortHash(source, target, ...identity)}`;
}
