import { GraphError } from '../types.js';
import { type Cluster, know, newCluster, take } from './clusters.js';
import type { MentionClass } from './mentions.js';
import type { PeopleResolution } from './people.js';
import type { PersonNode } from './person-nodes.js';
import type { Identities, Split } from './user-identities.js';

const matches = (split: Split, mention: MentionClass): boolean =>
  (split.articles?.includes(mention.first) ?? true) &&
  (split.names?.some((name) => mention.profile.names.includes(name)) ?? true);

/**
 * Applies a user's merges and splits to the people that the articles' own words gave. Each mention must be a class of its
 * own. */
export function applyIdentities(
  resolution: PeopleResolution,
  nodes: readonly PersonNode[],
  mentions: readonly MentionClass[],
  identities: Identities,
): PeopleResolution {
  const byKey = new Map(nodes.map((node) => [node.key, node.cluster]));
  const reasons = [...resolution.reasons];
  const clusters = new Set(resolution.clusters);
  let next = Math.max(0, ...resolution.clusters.map((cluster) => cluster.id)) + 1;
  const regroup = (indices: readonly number[], country: string, reason?: string): Cluster => {
    const cluster = newCluster(next++, country);
    for (const index of indices) {
      take(cluster, index, mentions[index]!);
      if (reason) reasons[index] = reason;
    }
    clusters.add(cluster);
    return cluster;
  };
  for (const split of identities.split ?? []) {
    const cluster = byKey.get(split.node);
    if (!cluster) continue;
    const out = cluster.mentions.filter((index) => matches(split, mentions[index]!));
    if (out.length === 0 || out.length === cluster.mentions.length)
      throw new GraphError(
        `identities: the split of ${split.node} takes ${out.length === 0 ? 'no' : 'every'} mention; name others`,
      );
    clusters.delete(cluster);
    regroup(out, cluster.country, 'taken apart by identities.json');
    const rest = cluster.mentions.filter((index) => !out.includes(index));
    byKey.set(split.node, regroup(rest, cluster.country));
  }
  for (const set of identities.same ?? []) {
    const members = [...new Set(set.map((key) => byKey.get(key)))].filter((cluster) => cluster !== undefined);
    if (members.length < 2) continue;
    for (const member of members) clusters.delete(member);
    const country = members.find((member) => member.country)?.country ?? '';
    const joined = regroup(
      members.flatMap((m) => m.mentions),
      country,
      'joined by identities.json',
    );
    for (const member of members) for (const holder of member.holders) know(joined, holder);
    for (const key of set) byKey.set(key, joined);
    for (const [key, cluster] of byKey) if (members.includes(cluster)) byKey.set(key, joined);
  }
  return { clusters: [...clusters], reasons, candidates: resolution.candidates, countryOf: resolution.countryOf };
}
