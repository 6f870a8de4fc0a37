import { push } from '../order.js';
import { type Cluster, indexShortNames, newCluster, take } from './clusters.js';
import { crossScriptPairs } from './cross-script.js';
import { joinFullNames } from './full-names.js';
import { groupLeftovers, type Leftover } from './leftovers.js';
import type { PersonMention, Profile } from './mentions.js';
import { type Decision, decide } from './short-names.js';
import { UnionFind } from './union-find.js';

/** Who the people of all articles are. */
export interface PeopleResolution {
  readonly clusters: readonly Cluster[];
  /** Why each mention, by index, belongs to its cluster. */
  readonly reasons: readonly string[];
  /** Clusters that may be the same person as a cluster, without being surely so. */
  readonly candidates: ReadonlyMap<Cluster, ReadonlySet<Cluster>>;
}

/** Two mentions of one article are two people: where both would join one cluster, neither does. */
function withoutClashes(decisions: Map<number, Decision>, mentions: readonly PersonMention[]): void {
  const taken = new Map<string, number[]>();
  for (const [index, { joins }] of decisions) if (joins) push(taken, `${joins.id}|${mentions[index]!.article}`, index);
  for (const indices of taken.values()) {
    if (indices.length < 2) continue;
    for (const index of indices) {
      const { joins } = decisions.get(index)!;
      decisions.set(index, { candidates: [joins!], reason: 'the article names two people who would fit' });
    }
  }
}

class Resolver {
  private readonly clusters: Cluster[] = [];
  private readonly reasons: string[] = [];
  private readonly unsure: { index: number; candidates: readonly Cluster[] }[] = [];
  private readonly clusterOf: Cluster[] = [];

  constructor(
    private readonly profiles: readonly Profile[],
    private readonly mentions: readonly PersonMention[],
  ) {}

  run(): PeopleResolution {
    const full = joinFullNames(this.profiles);
    const short = this.takeFull(full.rootOf, full.countryOf);
    const index = indexShortNames(this.clusters, full.isFull);
    const decisions = new Map(
      short.map((i) => [i, decide(this.mentions[i]!, full.countryOf[this.mentions[i]!.profile.id]!, index)]),
    );
    withoutClashes(decisions, this.mentions);
    this.takeShort(decisions, full.countryOf);
    const merged = this.joinScripts();
    return { clusters: merged.clusters, reasons: this.reasons, candidates: this.candidates(merged.now) };
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

  /** Clusters by full name; gives back the mentions that have none. */
  private takeFull(rootOf: readonly number[], countryOf: readonly string[]): number[] {
    const byRoot = new Map<number, Cluster>();
    const short: number[] = [];
    this.mentions.forEach(({ profile }, index) => {
      const root = rootOf[profile.id]!;
      if (root < 0) {
        short.push(index);
        return;
      }
      if (!byRoot.has(root)) byRoot.set(root, this.open(countryOf[root]!));
      this.put(byRoot.get(root)!, index, 'the same full name and country');
    });
    return short;
  }

  private takeShort(decisions: ReadonlyMap<number, Decision>, countryOf: readonly string[]): void {
    const leftovers: Leftover[] = [];
    for (const [index, { joins, candidates, reason }] of decisions) {
      const mention = this.mentions[index]!;
      if (joins) this.put(joins, index, reason);
      else {
        leftovers.push({ index, mention, country: countryOf[mention.profile.id]! });
        if (candidates.length > 0) this.unsure.push({ index, candidates });
      }
    }
    for (const group of groupLeftovers(leftovers)) {
      const cluster = this.open(group[0]!.country);
      for (const { index } of group) this.put(cluster, index, `${decisions.get(index)!.reason}: one node with like mentions`);
    }
  }

  /** Joins writings of one holder in different scripts; `now` says which cluster each became part of. */
  private joinScripts(): { clusters: Cluster[]; now: Map<Cluster, Cluster> } {
    const sets = new UnionFind();
    for (const _ of this.clusters) sets.add();
    for (const [a, b] of crossScriptPairs(this.clusters)) sets.join(a.id, b.id);
    const now = new Map(this.clusters.map((cluster) => [cluster, this.clusters[sets.find(cluster.id)]!]));
    for (const [cluster, into] of now) {
      if (cluster === into) continue;
      for (const index of cluster.mentions)
        this.put(into, index, `${this.reasons[index]}; joined over scripts: one holder of the office at the time`);
    }
    return { clusters: this.clusters.filter((cluster) => now.get(cluster) === cluster), now };
  }

  private candidates(now: ReadonlyMap<Cluster, Cluster>): Map<Cluster, Set<Cluster>> {
    const out = new Map<Cluster, Set<Cluster>>();
    const add = (a: Cluster, b: Cluster): void => {
      if (a !== b) out.set(a, (out.get(a) ?? new Set()).add(b));
    };
    for (const { index, candidates } of this.unsure) {
      const own = now.get(this.clusterOf[index]!) ?? this.clusterOf[index]!;
      for (const candidate of candidates) {
        const other = now.get(candidate)!;
        add(own, other);
        add(other, own);
      }
    }
    return out;
  }
}

/** Decides who the people of all articles are. The outcome depends on the set of mentions alone, not on their order. */
export const resolvePeople = (profiles: readonly Profile[], mentions: readonly PersonMention[]): PeopleResolution =>
  new Resolver(profiles, mentions).run();
