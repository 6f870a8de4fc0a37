import { type Cluster, indexShortNames, know, newCluster, take } from './clusters.js';
import { crossScriptPairs } from './cross-script.js';
import { type FullNames, joinFullNames } from './full-names.js';
import type { Holder } from './holders.js';
import { groupLeftovers, type Leftover } from './leftovers.js';
import type { MentionClass, Profile } from './mentions.js';
import { joinShortNames } from './rounds.js';
import type { Decision } from './short-names.js';
import { joinTerms } from './terms.js';
import { UnionFind } from './union-find.js';

/** Who the people of all articles are. */
export interface PeopleResolution {
  readonly clusters: readonly Cluster[];
  /** Why each class of mentions, by index, belongs to its cluster. */
  readonly reasons: readonly string[];
  /** Clusters that may be the same person as a cluster, without being surely so. */
  readonly candidates: ReadonlyMap<Cluster, ReadonlySet<Cluster>>;
  /** Country of each profile, also where another article told it. */
  readonly countryOf: ReadonlyMap<Profile, string>;
}

class Resolver {
  private readonly clusters: Cluster[] = [];
  private readonly reasons: string[] = [];
  private readonly unsure: { index: number; candidates: readonly Cluster[] }[] = [];
  private readonly clusterOf: Cluster[] = [];
  private readonly full: FullNames;

  constructor(
    profiles: readonly Profile[],
    private readonly mentions: readonly MentionClass[],
    private readonly holders: readonly Holder[],
  ) {
    this.full = joinFullNames([...profiles, ...holders.map((holder) => holder.profile)]);
  }

  run(): PeopleResolution {
    const short = this.takeFull();
    joinTerms(this.clusters);
    const index = indexShortNames(this.clusters, this.full.isFull);
    const names = { mentions: this.mentions, index, countryOf: (i: number) => this.countryOf(i), put: this.put.bind(this) };
    this.takeRest(joinShortNames(short, names));
    const merged = this.joinScripts();
    return {
      clusters: merged.clusters,
      reasons: this.reasons,
      candidates: this.candidates(merged.now),
      countryOf: this.full.countryOf,
    };
  }

  private countryOf(index: number): string {
    return this.full.countryOf.get(this.mentions[index]!.profile)!;
  }

  private put(cluster: Cluster, index: number, reason: string): void {
    take(cluster, index, this.mentions[index]!);
    this.reasons[index] = reason;
    this.clusterOf[index] = cluster;
  }

  private open(country: string): Cluster {
    const cluster = newCluster(this.clusters.length, country);
    this.clusters.push(cluster);
    return cluster;
  }

  /** Clusters by full name, known office-holders among them; gives back the mentions that have none. */
  private takeFull(): number[] {
    const byRoot = new Map<number, Cluster>();
    const clusterOf = (profile: Profile): Cluster | undefined => {
      const root = this.full.rootOf.get(profile);
      if (root === undefined) return undefined;
      const cluster = byRoot.get(root) ?? this.open(this.full.countryOf.get(profile)!);
      byRoot.set(root, cluster);
      return cluster;
    };
    const short: number[] = [];
    for (const [index, { profile }] of this.mentions.entries()) {
      const cluster = clusterOf(profile);
      if (cluster) this.put(cluster, index, 'the same full name and country');
      else short.push(index);
    }
    for (const holder of this.holders) {
      const cluster = clusterOf(holder.profile);
      if (cluster) know(cluster, holder);
    }
    return short;
  }

  /** People of their own for the mentions that joined nobody. */
  private takeRest(decisions: ReadonlyMap<number, Decision>): void {
    const leftovers: Leftover[] = [];
    for (const [index, { candidates }] of decisions) {
      leftovers.push({ index, mention: this.mentions[index]!, country: this.countryOf(index) });
      if (candidates.length > 0) this.unsure.push({ index, candidates });
    }
    const opened: [Leftover, Cluster][] = [];
    const { groups, alike } = groupLeftovers(leftovers);
    for (const group of groups) {
      const cluster = this.open(group.find(({ country }) => country)?.country ?? '');
      opened.push([group[0]!, cluster]);
      for (const { index } of group) this.put(cluster, index, `${decisions.get(index)!.reason}: one node with like mentions`);
    }
    for (const [first, cluster] of opened) {
      const candidates = opened.filter(([other]) => other !== first && alike(first, other)).map(([, other]) => other);
      if (candidates.length > 0) this.unsure.push({ index: cluster.mentions[0]!, candidates });
    }
  }

  /** Joins writings of one holder; `now` says which cluster each became part of. */
  private joinScripts(): { clusters: Cluster[]; now: Map<Cluster, Cluster> } {
    const sets = new UnionFind();
    for (const _ of this.clusters) sets.add();
    const real = this.clusters.filter((cluster) => cluster.mentions.length > 0);
    for (const [a, b] of crossScriptPairs(real)) sets.join(a.id, b.id);
    const now = new Map(real.map((cluster) => [cluster, this.clusters[sets.find(cluster.id)]!]));
    for (const [cluster, into] of now) {
      if (cluster === into) continue;
      for (const holder of cluster.holders) know(into, holder);
      for (const index of cluster.mentions)
        this.put(into, index, `${this.reasons[index]}; another writing of the one holder of the office at the time`);
    }
    return { clusters: real.filter((cluster) => now.get(cluster) === cluster), now };
  }

  private candidates(now: ReadonlyMap<Cluster, Cluster>): Map<Cluster, Set<Cluster>> {
    const out = new Map<Cluster, Set<Cluster>>();
    const add = (a: Cluster, b: Cluster): void => {
      if (a !== b) out.set(a, (out.get(a) ?? new Set()).add(b));
    };
    for (const { index, candidates } of this.unsure) {
      const own = now.get(this.clusterOf[index]!)!;
      for (const candidate of candidates) {
        const other = now.get(candidate);
        if (!other) continue;
        add(own, other);
        add(other, own);
      }
    }
    return out;
  }
}

/**
 * Decides who the people of all articles are. The outcome depends on the set of mentions alone, not on their order. `holders` are known
 * terms of office, a help that only ever decides between people of one name.
 */
export const resolvePeople = (
  profiles: readonly Profile[],
  mentions: readonly MentionClass[],
  holders: readonly Holder[] = [],
): PeopleResolution => new Resolver(profiles, mentions, holders).run();
