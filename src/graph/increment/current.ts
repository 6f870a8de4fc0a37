import type { Evidence } from '../../model/evidence.js';
import type { EdgeAttributes, NodeAttributes } from '../../model/graph.js';
import { type EdgeDraft, keyOf } from '../merge/absorb.js';
import { joinEdge } from '../merge/attributes.js';
import type { DraftRow, EdgeRow, EvidenceRow, NodeRow } from '../store/index-format.js';
import type { IndexReader, Overlay } from '../store/index-reader.js';

/** An edge without its sentences, of which some edges have thousands. */
export interface EdgeHead {
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
  /** Number of sentences; -1 where the edge has no list of them. */
  readonly count: number;
}

/** The graph as the index has it, a node or an edge at a time. */
export class Current {
  constructor(
    private readonly reader: IndexReader,
    private readonly overlay: Overlay,
  ) {}

  node(key: string, kind: NodeAttributes['kind']): NodeAttributes | undefined {
    if (this.overlay.nodes.has(key)) return this.overlay.nodes.get(key)?.[1];
    return this.reader.find<NodeRow>(`node:${kind}`, key)[0]?.[1];
  }

  head(key: string, type: EdgeAttributes['type']): EdgeHead | undefined {
    if (this.overlay.edges.has(key)) return this.overlay.edges.get(key);
    const [row] = this.reader.find<EdgeRow>(`edge:${type}`, key);
    return row && { source: row[1], target: row[2], attributes: row[3], count: row[4] };
  }

  evidence(key: string, type: EdgeAttributes['type']): Evidence[] {
    const over = this.overlay.edges.get(key);
    if (over && !over.more) return over.evidence;
    const base = this.reader.find<EvidenceRow>(`evidence:${type}`, key)[0]?.[1] ?? [];
    return over ? [...base, ...over.evidence] : base;
  }

  /** All drafts of a group, by key. */
  drafts(group: string): Map<string, EdgeDraft> {
    const rows = this.overlay.drafts.get(group) ?? this.reader.find<DraftRow>('drafts', group);
    const out = new Map<string, EdgeDraft>();
    for (const [, source, target, attributes, seen] of rows) {
      const one: EdgeDraft = { source, target, attributes, seen: seen ?? undefined };
      out.set(keyOf(one), one);
    }
    return out;
  }
}

/** Two statements of one edge as one; neither is changed. */
export function joined(a: EdgeDraft | undefined, b: EdgeDraft | undefined): EdgeDraft | undefined {
  if (!a || !b) return a ?? b;
  const attributes = { ...a.attributes };
  joinEdge(attributes, b.attributes);
  const seen =
    a.seen && b.seen
      ? ([Math.min(a.seen[0], b.seen[0]), Math.max(a.seen[1], b.seen[1])] as [number, number])
      : (a.seen ?? b.seen);
  return { ...a, attributes, seen };
}
