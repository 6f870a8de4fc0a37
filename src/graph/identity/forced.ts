import { GraphError } from '../types.js';
import { type Cluster, know, newCluster, take } from './clusters.js';
import type { MentionClass } from './mentions.js';
import type { PeopleResolution } from './people.js';
import type { PersonNode } from './person-nodes.js';
import type { Identities, Split } from './user-identities.js';

const matches = (split: Split, mention: MentionClass): boolean =>
  (split.articles?.includes(mention.first) ?? true) &&
  (split.names?.some((name) => mention.profile.names.includes(name)) ?? true);

/** People as the articles' own words gave them, on their way to what the user says. */
class Regrouping {
  readonly reasons: string[];
  readonly clusters: Set<Cluster>;
  private readonly byKey: Map<string, Cluster>;
  private next: number;

  constructor(
    resolution: PeopleResolution,
    nodes: readonly PersonNode[],
    private readonly mentions: readonly MentionClass[],
  ) {
    this.reasons = [...resolution.reasons];
    this.clusters = new Set(resolution.clusters);
    this.byKey = new Map(nodes.map((node) => [node.key, node.cluster]));
    this.next = Math.max(0, ...resolution.clusters.map((cluster) => cluster.id)) + 1;
  }

  private regroup(indices: readonly number[], country: string, reason?: string): Cluster {
    const cluster = newCluster(this.next++, country);
    for (const index of indices) {
      take(cluster, index, this.mentions[index]!);
      if (reason) this.reasons[index] = reason;
    }
    this.clusters.add(cluster);
    return cluster;
  }

  split(split: Split): void {
    const cluster = this.byKey.get(split.node);
    if (!cluster) return;
    const out = cluster.mentions.filter((index) => matches(split, this.mentions[index]!));
    if (out.length === 0 || out.length === cluster.mentions.length)
      throw new GraphError(
        `identities: the split of ${split.node} takes ${out.length === 0 ? 'no' : 'every'} mention; name others`,
      );
    this.clusters.delete(cluster);
    this.regroup(out, cluster.country, 'taken apart by identities.json');
    const rest = cluster.mentions.filter((index) => !out.includes(index));
    this.byKey.set(split.node, this.regroup(rest, cluster.country));
  }

  join(keys: readonly string[]): void {
    const members = [...new Set(keys.map((key) => this.byKey.get(key)))].filter((cluster) => cluster !== undefined);
    if (members.length < 2) return;
    for (const member of members) this.clusters.delete(member);
    const country = members.find((member) => member.country)?.country ?? '';
    const mentions = members.flatMap((member) => member.mentions);
    const joined = this.regroup(mentions, country, 'joined by identities.json');
    for (const member of members) for (const holder of member.holders) know(joined, holder);
    for (const key of keys) this.byKey.set(key, joined);
    for (const [key, cluster] of this.byKey) if (members.includes(cluster)) this.byKey.set(key, joined);
  }
}

/**
 * Applies a user's merges and splits to the people that the articles' own words gave. Each mention must be a class of its
 * own.
 */
export function applyIdentities(
  resolution: PeopleResolution,
  nodes: readonly PersonNode[],
  mentions: readonly MentionClass[],
  { split = [], same = [] }: Identities,
): PeopleResolution {
  const people = new Regrouping(resolution, nodes, mentions);
  for (const one of split) people.split(one);
  for (const set of same) people.join(set);
  return { ...resolution, clusters: [...people.clusters], reasons: people.reasons };
}
