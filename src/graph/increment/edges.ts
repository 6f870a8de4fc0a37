import type { EdgeType } from '../../model/graph.js';
import { canonical } from '../canonical.js';
import { absorbGroup, type EdgeDraft, groupOf, keyOf } from '../merge/absorb.js';
import { inOrder, sortEvidence } from '../merge/attributes.js';
import { ABSORBING, edgeKey } from '../merge/edge-identity.js';
import type { AddedEdge, Addition, DraftRow } from '../store/index-format.js';
import { type Current, joined } from './current.js';
import type { Decision } from './decide.js';

type Drafts = ReadonlyMap<string, EdgeDraft>;
type Values = Map<string, AddedEdge | undefined>;

/** Edges of new articles, and of moved ones as they were and as they are. */
export interface Statements {
  readonly fresh: Drafts;
  readonly was: Drafts;
  readonly now: Drafts;
  /** Keys of the moved articles. */
  readonly moved: ReadonlySet<string>;
}

/** Thrown where an edge cannot be brought up to date from what is at hand. */
export class NeedsFold extends Error {}

const same = (a: EdgeDraft | undefined, b: EdgeDraft | undefined): boolean => canonical(a ?? null) === canonical(b ?? null);
const typeOf = (key: string): EdgeType => key.slice(0, key.indexOf(':')) as EdgeType;

/** Keys whose value the articles change. */
function touched({ fresh, was, now }: Statements): string[] {
  const keys = new Set(fresh.keys());
  for (const key of new Set([...was.keys(), ...now.keys()])) if (!same(was.get(key), now.get(key))) keys.add(key);
  return [...keys];
}

/** Fails unless moved articles alone state the edge: what others say of it could not be told apart. */
function checkMoved(articles: readonly string[], type: EdgeType, { moved }: Statements): void {
  // A matter of a meeting that moved is one of the moved articles only, and so is its topic.
  if (type === 'ON_TOPIC') return;
  if (articles.length === 0 || articles.some((article) => !moved.has(article))) throw new NeedsFold();
}

/** What the articles say of an edge now: to be put in the place of what it was, or to be added to it. */
function said(key: string, { fresh, was, now }: Statements): { instead: boolean; draft: EdgeDraft | undefined } {
  const changed = !same(was.get(key), now.get(key));
  return { instead: changed && was.has(key), draft: joined(changed ? now.get(key) : undefined, fresh.get(key)) };
}

function added(draft: EdgeDraft, more: boolean, before = -1): AddedEdge {
  const { evidence, ...rest } = draft.attributes;
  const sentences = sortEvidence(evidence ?? []);
  const count = evidence ? Math.max(0, before) + sentences.length : before;
  return { source: draft.source, target: draft.target, attributes: inOrder(rest), count, evidence: sentences, more };
}

function plainValue(key: string, current: Current, statements: Statements): AddedEdge | undefined {
  const type = typeOf(key);
  const { instead, draft } = said(key, statements);
  if (instead) {
    const own = statements.was.get(key)!;
    const articles = type === 'REPORTS' ? [own.source] : current.evidence(key, type).map(({ article }) => article);
    checkMoved(articles, type, statements);
    return draft && added(draft, false);
  }
  const head = current.head(key, type);
  if (!head) return added(draft!, false);
  const whole = joined({ source: head.source, target: head.target, attributes: head.attributes, seen: undefined }, draft)!;
  return added(whole, true, head.count);
}

/** Edges of talks say what their meeting says: its place or forum may have another majority now. */
function refreshTalks({ before, after }: Decision, current: Current, values: Values): void {
  const old = new Map(before.meetings.nodes.map((node) => [node.key, node]));
  for (const { key, attributes, cluster } of after.meetings.nodes) {
    const was = old.get(key);
    const forum = after.forumOf.get(key);
    if (!was || (canonical(was.attributes) === canonical(attributes) && before.forumOf.get(key) === forum)) continue;
    const { status, mode, date, place } = attributes;
    const says = Object.fromEntries(
      Object.entries({ status, mode, date, place, forum }).filter(([, value]) => value !== undefined),
    );
    for (const [i, a] of cluster.who.entries()) {
      for (const b of cluster.who.slice(i + 1)) {
        const id = edgeKey(a, b, { type: 'MET_WITH', meeting: key });
        const head = current.head(id, 'MET_WITH');
        const edge = values.has(id) ? values.get(id) : head && { ...head, evidence: [], more: true };
        if (edge) values.set(id, { ...edge, attributes: inOrder({ ...edge.attributes, ...says }) });
      }
    }
  }
}

/** Groups in which a less exact edge may become part of another: the drafts as they are now, and the edges that come of them. */
function groupValues(
  current: Current,
  statements: Statements,
  keys: readonly string[],
  values: Values,
): Record<string, DraftRow[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = groupOf((statements.fresh.get(key) ?? statements.was.get(key) ?? statements.now.get(key))!);
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  const drafts: Record<string, DraftRow[]> = {};
  for (const [group, own] of groups) {
    const old = current.drafts(group);
    const now = new Map(old);
    for (const key of own) {
      const { instead, draft } = said(key, statements);
      if (instead)
        checkMoved(
          (old.get(key)?.attributes.evidence ?? []).map(({ article }) => article),
          typeOf(key),
          statements,
        );
      const value = instead ? draft : joined(old.get(key), draft);
      if (value) now.set(key, value);
      else now.delete(key);
    }
    const before = new Map(absorbGroup([...old.values()]).map((edge) => [keyOf(edge), edge]));
    const after = new Map(absorbGroup([...now.values()]).map((edge) => [keyOf(edge), edge]));
    for (const key of before.keys()) if (!after.has(key)) values.set(key, undefined);
    for (const [key, edge] of after) if (!same(before.get(key), edge)) values.set(key, added(edge, false));
    drafts[group] = [...now.values()].map((one) => [group, one.source, one.target, one.attributes, one.seen ?? null]);
  }
  return drafts;
}

/** What becomes of the edges. */
export function edgeChanges(
  decision: Decision,
  current: Current,
  statements: Statements,
): Pick<Addition, 'edges' | 'goneEdges' | 'drafts'> {
  const keys = touched(statements);
  const values: Values = new Map();
  for (const key of keys) if (!ABSORBING.has(typeOf(key))) values.set(key, plainValue(key, current, statements));
  refreshTalks(decision, current, values);
  const drafts = groupValues(
    current,
    statements,
    keys.filter((key) => ABSORBING.has(typeOf(key))),
    values,
  );
  const edges = [...values].flatMap(([key, value]) => (value ? [[key, value] as const] : []));
  return { edges, goneEdges: [...values].filter(([, value]) => !value).map(([key]) => key), drafts };
}
