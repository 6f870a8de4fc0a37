import type { EdgeAttributes } from '../../model/graph.js';
import { dayOf } from '../identity/days.js';
import { compare, push } from '../order.js';
import { joinEdge } from './attributes.js';
import { ABSORBING, edgeKey, identityOf } from './edge-identity.js';

/** An edge in the making. */
export interface EdgeDraft {
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
  /** First and last day of the articles that state it. */
  seen: [number, number] | undefined;
}

/** An undated statement belongs to a dated one where its articles appeared this many days around the date. */
const AROUND = 31;

const near = (draft: EdgeDraft, date: string): boolean => {
  const day = dayOf(date);
  return (
    day !== undefined &&
    draft.seen !== undefined &&
    Math.abs(draft.seen[0] - day) <= AROUND &&
    Math.abs(draft.seen[1] - day) <= AROUND
  );
};

/** True where `part` says nothing that `whole` does not say as exactly or more exactly. */
function isLessExact(part: EdgeDraft, whole: EdgeDraft): boolean {
  return identityOf(part.attributes.type).every((name) => {
    const [a, b] = [part.attributes[name] as string | undefined, whole.attributes[name] as string | undefined];
    if (a === b) return true;
    if (name === 'date' && b !== undefined) return a === undefined ? near(part, b) : b.startsWith(a);
    return a === undefined && name !== 'status';
  });
}

/** Edges between one pair of nodes: those less exact than an only other one become part of it. The drafts themselves stay as they are. */
export function absorbGroup(drafts: readonly EdgeDraft[]): readonly EdgeDraft[] {
  const group = drafts.map((draft) => ({ ...draft, attributes: { ...draft.attributes } }));
  group.sort((a, b) => compare(keyOf(a), keyOf(b)));
  if (group.length < 2) return group;
  const plans = group.map((part) => ({ part, able: group.filter((whole) => whole !== part && isLessExact(part, whole)) }));
  const maximal = new Set(plans.filter(({ able }) => able.length === 0).map(({ part }) => part));
  return plans.flatMap(({ part, able }) => {
    const wholes = able.filter((whole) => maximal.has(whole));
    if (wholes.length !== 1) return [part];
    joinEdge(wholes[0]!.attributes, part.attributes);
    return [];
  });
}

/** Key under which a draft is an edge. */
export const keyOf = ({ source, target, attributes }: EdgeDraft): string => edgeKey(source, target, attributes);

/** What drafts that may absorb one another have in common. */
export const groupOf = ({ source, target, attributes }: EdgeDraft): string => `${attributes.type} ${source} ${target}`;

/** Joins statements that differ only in how exact they are: a visit of `2025-11` and one of `2025-11-01`, where no second one is near. */
export function absorbLessExact(drafts: ReadonlyMap<string, EdgeDraft>): Map<string, EdgeDraft> {
  const out = new Map<string, EdgeDraft>();
  const groups = new Map<string, EdgeDraft[]>();
  for (const [key, draft] of drafts) {
    if (ABSORBING.has(draft.attributes.type)) push(groups, groupOf(draft), draft);
    else out.set(key, draft);
  }
  for (const group of groups.values()) {
    for (const draft of absorbGroup(group)) out.set(keyOf(draft), draft);
  }
  return out;
}
