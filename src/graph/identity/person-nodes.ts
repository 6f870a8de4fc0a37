import type { NodeAttributes } from '../../model/graph.js';
import { compare, push, sortedUnique } from '../order.js';
import type { Cluster } from './clusters.js';
import type { MentionClass } from './mentions.js';
import { formOf } from './names.js';
import type { PeopleResolution } from './people.js';

/** A person of the merged graph. */
export interface PersonNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly cluster: Cluster;
}

/** Hiragana tells how a name is read rather than how it is written. */
const isReading = (name: string): boolean => /^[\u3041-\u3096ー\s・]+$/u.test(name);

const SCRIPT_RANK = { han: 0, kana: 1, latin: 2 } as const;

/** What makes a name the better one to show: a full one, in kanji, used by more articles, longer. */
function bestName(cluster: Cluster, mentions: readonly MentionClass[]): string {
  const uses = new Map<string, number>();
  for (const index of cluster.mentions) {
    const { profile, count } = mentions[index]!;
    for (const [at, name] of profile.names.entries()) uses.set(name, (uses.get(name) ?? 0) + (at === 0 ? count : 0));
  }
  const rank = (name: string): number[] => {
    const form = formOf(name, cluster.country);
    const known = form?.full || (form?.script === 'han' && !cluster.country && form.text.length > 1);
    const full = known && !isReading(name) ? 0 : 1;
    return [full, isReading(name) ? 1.5 : SCRIPT_RANK[form?.script ?? 'latin'], -(uses.get(name) ?? 0), -name.length];
  };
  const ranked = [...uses.keys()].map((name) => ({ name, rank: rank(name) }));
  ranked.sort((a, b) => a.rank.map((r, i) => r - b.rank[i]!).find((d) => d !== 0) ?? compare(a.name, b.name));
  return ranked[0]!.name;
}

const LATIN = /^[\p{Script=Latin}\s.'’-]+$/u;

/** The full name that the table of office-holders gives, where articles give the family name only. */
function knownName(cluster: Cluster): string | undefined {
  const written = [...cluster.profiles].flatMap((profile) => profile.names).filter((name) => !isReading(name));
  const full = written.some((name) => formOf(name, cluster.country)?.full);
  const names = new Set([...cluster.holders].map((holder) => holder.profile.names[0]!));
  return !full && names.size === 1 ? [...names][0] : undefined;
}

function attributesOf(cluster: Cluster, mentions: readonly MentionClass[]): NodeAttributes {
  const best = bestName(cluster, mentions);
  const name = knownName(cluster) ?? best;
  const profiles = [...cluster.profiles];
  const aliases = sortedUnique(profiles.flatMap((profile) => [...profile.names])).filter((other) => other !== name);
  const latin = [name, ...aliases].filter((n) => LATIN.test(n)).sort((a, b) => b.length - a.length || compare(a, b));
  const nameEn = latin[0] ?? sortedUnique([...cluster.holders].flatMap((holder) => (holder.nameEn ? [holder.nameEn] : [])))[0];
  const offices = sortedUnique(profiles.flatMap((profile) => [...profile.offices]));
  const node: NodeAttributes = { kind: 'Minister', name, aliases, offices };
  if (cluster.country) node.country = cluster.country;
  if (nameEn) node.nameEn = nameEn;
  return node;
}

const plainKey = (node: NodeAttributes): string => `minister:${node.country ?? '-'}/${node.name}`;

/** Something that tells people of one name apart: their offices, else the first article that names them. */
const marks = (cluster: Cluster, mentions: readonly MentionClass[]): string[] => {
  const families = [...cluster.seen.keys()].filter(Boolean).sort(compare).join('・');
  return [families, cluster.mentions.map((index) => mentions[index]!.first).sort(compare)[0]!];
};

/** Gives people of one name and country keys of their own. */
function keysFor(group: readonly PersonNode[], mentions: readonly MentionClass[]): PersonNode[] {
  if (group.length === 1) return [...group];
  const byFamily = new Map<string, PersonNode[]>();
  for (const node of group) push(byFamily, marks(node.cluster, mentions)[0]!, node);
  return [...byFamily].flatMap(([families, nodes]) =>
    nodes.map((node) => {
      const mark =
        nodes.length === 1 && families ? families : [families, marks(node.cluster, mentions)[1]].filter(Boolean).join(' ');
      return { ...node, key: `${node.key} (${mark})` };
    }),
  );
}

/** The people of the merged graph with their keys, names and candidates. */
export function personNodes(resolution: PeopleResolution, mentions: readonly MentionClass[]): PersonNode[] {
  const groups = new Map<string, PersonNode[]>();
  for (const cluster of resolution.clusters) {
    const attributes = attributesOf(cluster, mentions);
    push(groups, plainKey(attributes), { key: plainKey(attributes), attributes, cluster });
  }
  const nodes = [...groups.values()].flatMap((group) => keysFor(group, mentions));
  const keyOf = new Map(nodes.map((node) => [node.cluster, node.key]));
  for (const { cluster, attributes } of nodes) {
    const same = [...(resolution.candidates.get(cluster) ?? [])].map((other) => keyOf.get(other)!);
    if (same.length > 0) attributes.sameAs = sortedUnique(same);
  }
  return nodes;
}
