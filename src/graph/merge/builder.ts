import type { EdgeAttributes, NodeAttributes, SerializedGraph } from '../../model/graph.js';
import { shortHash } from '../hash.js';
import { dayOf } from '../identity/days.js';
import { postOf } from '../identity/offices.js';
import type { EdgeDraft } from './absorb.js';
import { joinEdge, joinNode } from './attributes.js';
import { edgeKey } from './edge-identity.js';
import type { Resolved } from './resolve.js';

/** Gathers the nodes and edges of the merged graph, one article's graph after another. */
export class GraphBuilder {
  readonly nodes = new Map<string, NodeAttributes>();
  readonly edges = new Map<string, EdgeDraft>();

  constructor(private readonly resolved: Pick<Resolved, 'nodes' | 'keys' | 'forumOf'>) {}

  /** Second pass: takes one article's graph in, its nodes under their keys of the merged graph. */
  add(graph: SerializedGraph): void {
    const { article } = graph.attributes;
    const keys = new Map(this.resolved.keys.get(article));
    const reachedAt = new Map<string, string>();
    for (const { source, target, attributes } of graph.edges) {
      if (attributes.type === 'REACHED_AT') reachedAt.set(source, keys.get(target) ?? target);
    }
    for (const { key, attributes } of graph.nodes) {
      if (attributes.kind === 'Agreement' || attributes.kind === 'Issue') {
        keys.set(key, matterKey(attributes, reachedAt.get(key) ?? article));
      }
      this.node(keys.get(key) ?? key, attributes);
    }
    const texts = new Map<string, string>();
    for (const edge of graph.edges) this.edge(edge.source, edge.target, edge.attributes, keys, graph.attributes.published, texts);
  }

  private node(key: string, attributes: NodeAttributes): void {
    const own = this.nodes.get(key);
    if (own && own === this.resolved.nodes.get(key)) return;
    const settled = this.resolved.nodes.get(key);
    if (settled) this.nodes.set(key, settled);
    else if (own) joinNode(own, attributes);
    else this.nodes.set(key, { ...attributes });
  }

  private edge(
    from: string,
    to: string,
    stated: EdgeAttributes,
    keys: ReadonlyMap<string, string>,
    published: string | undefined,
    texts: Map<string, string>,
  ): void {
    let [source, target] = [keys.get(from) ?? from, keys.get(to) ?? to];
    const attributes = { ...stated };
    if (attributes.evidence) attributes.evidence = attributes.evidence.map((e) => ({ ...e, text: shared(texts, e.text) }));
    if (attributes.type === 'REPRESENTS') represent(attributes, published);
    if (attributes.type === 'MET_WITH') {
      if (source === target || this.sameCountry(source, target)) return;
      if (source > target) [source, target] = [target, source];
      this.meet(attributes, keys);
    }
    this.keep(source, target, attributes, dayOf(published));
  }

  private sameCountry(a: string, b: string): boolean {
    const country = this.resolved.nodes.get(a)?.country;
    return country !== undefined && country === this.resolved.nodes.get(b)?.country;
  }

  /** An edge of talks says what the merged meeting says. */
  private meet(attributes: EdgeAttributes, keys: ReadonlyMap<string, string>): void {
    if (attributes.forum) attributes.forum = keys.get(attributes.forum) ?? attributes.forum;
    if (!attributes.meeting) return;
    attributes.meeting = keys.get(attributes.meeting) ?? attributes.meeting;
    const meeting = this.resolved.nodes.get(attributes.meeting);
    if (!meeting) return;
    const forum = this.resolved.forumOf.get(attributes.meeting);
    if (forum !== undefined) attributes.forum = forum;
    for (const name of ['status', 'mode', 'date', 'place'] as const) {
      if (meeting[name] !== undefined) attributes[name] = meeting[name];
    }
  }

  private keep(source: string, target: string, attributes: EdgeAttributes, day: number | undefined): void {
    const key = edgeKey(source, target, attributes);
    const own = this.edges.get(key);
    if (own) {
      joinEdge(own.attributes, attributes);
      if (day !== undefined) own.seen = own.seen ? [Math.min(own.seen[0], day), Math.max(own.seen[1], day)] : [day, day];
    } else this.edges.set(key, { source, target, attributes, seen: day === undefined ? undefined : [day, day] });
  }
}

/** One string for equal sentences, since each is cited by several edges. */
function shared(texts: Map<string, string>, text: string): string {
  const own = texts.get(text);
  if (own !== undefined) return own;
  texts.set(text, text);
  return text;
}

/** Agreements and issues are an article's own, unless the same words were agreed at the same talks. */
const matterKey = (node: NodeAttributes, at: string): string =>
  `${node.kind === 'Issue' ? 'issue' : 'agreement'}:${shortHash(node.text ?? node.name, at)}`;

/** When and as what the article shows someone in office. */
function represent(attributes: EdgeAttributes, published: string | undefined): void {
  const from = attributes.from ?? published;
  const to = attributes.to ?? attributes.from ?? published;
  if (from) attributes.from = from;
  if (to) attributes.to = to;
  const post = attributes.office ? postOf(attributes.office) : undefined;
  if (post?.sole) attributes.post = post.family;
}
