import type { EdgeAttributes, NodeAttributes, SerializedGraph } from '../model/graph.js';
import { comparable, type Gold } from './gold.js';

/** An edge with its ends. */
export type Edge = EdgeAttributes & { readonly source: string; readonly target: string };

/** An article's graph read in the terms of its gold file: which gold person and forum each node is. */
export class GraphReading {
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  readonly edges: readonly Edge[];
  /** Gold key of each person's node, or `?name`. */
  readonly person = new Map<string, string>();
  readonly forum = new Map<string, string>();

  constructor(
    readonly gold: Gold,
    graph: SerializedGraph | undefined,
  ) {
    this.nodes = new Map((graph?.nodes ?? []).map(({ key, attributes }) => [key, attributes]));
    this.edges = (graph?.edges ?? []).map(({ source, target, attributes }) => ({ source, target, ...attributes }));
    for (const [key, node] of this.nodes) {
      if (node.kind === 'Minister') this.person.set(key, this.goldPerson(node) ?? `?${node.name}`);
      if (node.kind === 'Forum') this.forum.set(key, this.goldForum(node) ?? `?${node.name}`);
    }
  }

  private goldPerson(node: NodeAttributes): string | undefined {
    const names = namesOf(node);
    const hit = Object.entries(this.gold.people ?? {}).find(
      ([, person]) =>
        person.names.some((name) => names.includes(comparable(name))) &&
        (!node.country || !person.country || node.country === person.country),
    );
    return hit?.[0];
  }

  private goldForum(node: NodeAttributes): string | undefined {
    const names = namesOf(node);
    const hit = Object.entries(this.gold.forums ?? {}).find(([, forum]) =>
      forum.names.some((name) => names.some((own) => alike(comparable(name), own))),
    );
    return hit?.[0];
  }

  /** Edges of a type. */
  of(...types: readonly string[]): Edge[] {
    return this.edges.filter((edge) => types.includes(edge.type));
  }

  /** ISO code of a country or organisation. */
  code(key: string): string {
    const node = this.nodes.get(key);
    return node?.code ?? node?.country ?? `?${node?.name}`;
  }

  /** Gold key of a person, code of anyone else. */
  actor(key: string): string {
    return this.nodes.get(key)?.kind === 'Minister' ? this.person.get(key)! : this.code(key);
  }

  /** Country of a gold person; a code stands for itself. */
  countryOf(actor: string): string | undefined {
    const person = this.gold.people?.[actor];
    return person ? (person.country ?? actor) : actor;
  }

  /** True unless gold gives both one country. */
  acrossSides(a: string, b: string): boolean {
    const country = this.gold.people?.[a]?.country;
    return !country || country !== this.gold.people?.[b]?.country;
  }

  words(key: string): string {
    const node = this.nodes.get(key);
    return node?.text ?? node?.name ?? '';
  }
}

const namesOf = (node: NodeAttributes): string[] => [node.name, ...(node.aliases ?? [])].map((name) => comparable(name ?? ''));

/** Forums' names are alike where equal, or where one contains the other and neither is short. */
const alike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a)));

/** Every two of the items, in a fixed order within each. */
export const pairsOf = (items: readonly string[]): [string, string][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [string, string] => (a <= b ? [a, b] : [b, a])));
