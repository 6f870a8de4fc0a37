import type { NodeAttributes } from '../../model/graph.js';
import { shortHash } from '../hash.js';
import type { MeetingCluster } from '../identity/meetings.js';
import { compare, push, sortedUnique } from '../order.js';

/** A meeting of the merged graph. */
export interface MeetingNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly cluster: MeetingCluster;
}

/** What most mentions say, and what else others say. */
function vote(values: readonly (string | number | undefined)[]): { most?: string; others: string[] } {
  const uses = new Map<string, number>();
  for (const value of values) if (value !== undefined && value !== '') uses.set(`${value}`, (uses.get(`${value}`) ?? 0) + 1);
  const ranked = [...uses].sort(([a, n], [b, m]) => m - n || b.length - a.length || compare(a, b)).map(([value]) => value);
  const [most, ...others] = ranked;
  return most === undefined ? { others } : { most, others };
}

function attributesOf(cluster: MeetingCluster): NodeAttributes {
  const nodes = cluster.mentions.map((mention) => mention.node);
  const [name, nameEn, time, minutes, place, plover] = (
    ['name', 'nameEn', 'time', 'durationMinutes', 'place', 'plover'] as const
  ).map((key) => vote(nodes.map((node) => node[key]))) as [V, V, V, V, V, V];
  const first = nodes[0]!;
  const node: NodeAttributes = {
    kind: 'Meeting',
    name: name.most ?? '',
    aliases: sortedUnique([...name.others, ...nodes.flatMap((n) => n.aliases ?? [])]).filter((other) => other !== name.most),
    status: first.status ?? 'held',
    mode: first.mode ?? 'in-person',
  };
  if (cluster.date) node.date = cluster.date;
  if (nameEn.most) node.nameEn = nameEn.most;
  if (time.most) node.time = time.most;
  if (minutes.most) node.durationMinutes = Number(minutes.most);
  if (place.most) node.place = place.most;
  if (plover.most) node.plover = plover.most;
  const alternatives = Object.entries({ time, durationMinutes: minutes, place }).flatMap(([key, v]) =>
    v.others.map((o) => `${key}=${o}`),
  );
  if (alternatives.length > 0) node.alternatives = alternatives.sort(compare);
  return node;
}
type V = ReturnType<typeof vote>;

/** Key from sides, people, date, mode and status; `mark` tells apart what all of these leave equal. */
function keyOf(cluster: MeetingCluster, mark?: string): string {
  const { sides, node } = cluster.mentions[0]!;
  const identity = shortHash(...sides, '|', ...cluster.who, '|', node.mode, node.status, mark);
  return `meeting:${cluster.date ?? 'undated'}/${identity.slice(0, 12)}`;
}

const firstArticle = (cluster: MeetingCluster): string =>
  cluster.mentions.map((mention) => `${mention.article} ${mention.local}`).sort(compare)[0]!;

/** The meetings of the merged graph with their keys. */
export function meetingNodes(clusters: readonly MeetingCluster[]): MeetingNode[] {
  const byKey = new Map<string, MeetingCluster[]>();
  for (const cluster of clusters) push(byKey, keyOf(cluster), cluster);
  const nodes = [...byKey].flatMap(([key, group]) =>
    group.map((cluster) => ({
      key: group.length === 1 ? key : keyOf(cluster, firstArticle(cluster)),
      attributes: attributesOf(cluster),
      cluster,
    })),
  );
  const keys = new Map(nodes.map((node) => [node.cluster, node.key]));
  for (const { attributes, cluster } of nodes) {
    const same = [...cluster.sameAs].map((other) => keys.get(other)).filter((key) => key !== undefined);
    if (same.length > 0) attributes.sameAs = sortedUnique(same);
  }
  return nodes;
}
