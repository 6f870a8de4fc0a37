import type { KaidanGraph } from '../types.js';
import { pack, type Spell, unite } from './spell.js';
import type { RawEdge } from './views.js';

const TAKES_PART = new Set(['PARTICIPATED_IN', 'PARTY_TO', 'HELD_AT']);
/** Office and subject last, and a report comes later than what it tells of: only what happens makes a node come and go. */
const LASTING = new Set(['REPRESENTS', 'ABOUT', 'ON_TOPIC', 'REPORTS']);

/** None, one or several: most nodes have one, and a list for each would double what all of this takes. */
export type Many = undefined | number | number[];

/** What the edges say of a node, gathered in one pass. */
export interface NodeStats {
  degree: number;
  meetings: number;
  /** Indices of the articles whose words name it; may repeat. */
  articles: Many;
  /** Packed spells; may repeat. */
  spells: Many;
}

/** Gathers what a view's edges say of its nodes. Numbers only: a million edges must not cost a million objects. */
export class Stats {
  readonly nodes = new Map<string, NodeStats>();
  /** Edge types that occur. */
  readonly types = new Set<string>();
  size = 0;
  readonly #articles = new Map<string, number>();

  add(edge: RawEdge): void {
    this.size++;
    this.types.add(edge.type);
    const articles = edge.evidence.map(({ article }) => this.#index(article));
    this.#tell(edge.source, edge, articles);
    if (edge.target !== edge.source) this.#tell(edge.target, edge, articles);
    if (TAKES_PART.has(edge.type)) this.nodes.get(edge.type === 'HELD_AT' ? edge.target : edge.source)!.meetings++;
  }

  of(key: string): NodeStats {
    let node = this.nodes.get(key);
    if (!node) {
      node = { degree: 0, meetings: 0, articles: undefined, spells: undefined };
      this.nodes.set(key, node);
    }
    return node;
  }

  #tell(key: string, edge: RawEdge, articles: readonly number[]): void {
    const node = this.of(key);
    if (edge.type !== 'REPORTS') node.degree++;
    if (!LASTING.has(edge.type)) for (const spell of edge.spells) node.spells = keep(node.spells, pack(spell));
    for (const article of articles) node.articles = keep(node.articles, article);
  }

  #index(article: string): number {
    const index = this.#articles.get(article) ?? this.#articles.size;
    if (index === this.#articles.size) this.#articles.set(article, index);
    return index;
  }
}

/** Adds what the list does not end in already: edges of one article or day often stand together. */
function keep(list: Many, value: number): Many {
  if (list === undefined || list === value) return value;
  if (typeof list === 'number') return [list, value];
  if (list[list.length - 1] !== value) list.push(value);
  return list;
}

/** As a list. */
export const listOf = (many: Many): readonly number[] => (many === undefined ? [] : typeof many === 'number' ? [many] : many);

/** When a node is there: its own date, else when something happens to it. */
export function nodeSpells(graph: KaidanGraph, key: string, own: Spell | undefined, stats: NodeStats): readonly Spell[] {
  const article = graph.getNodeAttribute(key, 'kind') === 'Article';
  return unite(own && article ? [pack(own)] : own ? [pack(own), ...listOf(stats.spells)] : listOf(stats.spells));
}
