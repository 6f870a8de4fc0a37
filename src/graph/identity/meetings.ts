import type { NodeAttributes } from '../../model/graph.js';
import { compare, push } from '../order.js';
import { dayOf } from './days.js';

/** A meeting of one article, its people and sides already those of the merged graph. */
export interface MeetingMention {
  readonly article: string;
  readonly local: string;
  readonly node: NodeAttributes;
  /** Keys of the principals, in order. */
  readonly who: readonly string[];
  /** Keys of the countries and organisations, those of the people included, in order. */
  readonly sides: readonly string[];
  /** Keys of the forums in whose setting it took place. */
  readonly forums: readonly string[];
  /** Day of the article. */
  readonly published: number | undefined;
}

/** One meeting of the merged graph: every mention that tells of it. */
export interface MeetingCluster {
  readonly mentions: MeetingMention[];
  /** Everyone whom a mention names as principal. */
  who: readonly string[];
  /** As exact as a mention gives it. */
  date: string | undefined;
  /** Meetings that may be the same. */
  readonly sameAs: Set<MeetingCluster>;
}

/** An undated meeting belongs to a dated one only where the article appeared this many days around it. */
const AROUND = 21;
/** Articles without a date for the talks tell of the same ones only where they appeared this close together. */
const TOGETHER = 3;

const isSubset = (part: readonly string[], whole: readonly string[]): boolean => part.every((key) => whole.includes(key));
const isDay = (date: string | undefined): boolean => (date?.length ?? 0) >= 10;

/** Rank of the talks as their name says it: nameless leaders' talks are none of the ministers'. */
function level(node: NodeAttributes): string {
  const hit = /首脳|外相|外務|防衛|国防|次官|局長|参謀|幕僚/u.exec(node.name)?.[0] ?? '';
  return hit === '外務' ? '外相' : hit === '国防' ? '防衛' : hit;
}

function open(mentions: MeetingMention[]): MeetingCluster {
  const { who, node } = mentions[0]!;
  return { mentions, who, date: node.date, sameAs: new Set() };
}

function absorb(into: MeetingCluster, from: MeetingCluster): void {
  into.mentions.push(...from.mentions);
  if (from.who.length > into.who.length) into.who = from.who;
  if ((from.date?.length ?? 0) > (into.date?.length ?? 0)) into.date = from.date;
}

/** Mentions of the same people and date; talks that one article tells apart stay apart by their hour and name. */
function exact(mentions: readonly MeetingMention[]): MeetingCluster[] {
  const groups = new Map<string, MeetingMention[]>();
  for (const mention of mentions)
    push(groups, JSON.stringify([mention.node.date, mention.who, mention.who.length ? '' : level(mention.node)]), mention);
  return [...groups.values()].flatMap((group) => {
    const articles = new Set(group.map((mention) => mention.article));
    if (articles.size === group.length) return [open(group)];
    const apart = new Map<string, MeetingMention[]>();
    for (const mention of group) push(apart, JSON.stringify([mention.node.time, mention.node.name]), mention);
    return [...apart.values()].map(open);
  });
}

const articlesOf = (cluster: MeetingCluster): Set<string> => new Set(cluster.mentions.map((mention) => mention.article));

function apart(a: MeetingCluster, b: MeetingCluster): boolean {
  const articles = articlesOf(a);
  return b.mentions.some((mention) => articles.has(mention.article));
}

/** Whether a cluster without people can be the talks of these people. */
function levelFits(part: MeetingCluster, whole: MeetingCluster): boolean {
  const wanted = level(part.mentions[0]!.node);
  return wanted !== '' && whole.mentions.some((mention) => level(mention.node) === wanted);
}

const namesFit = (part: MeetingCluster, whole: MeetingCluster): boolean =>
  part.who.length > 0 ? isSubset(part.who, whole.who) : levelFits(part, whole);

/** Lets each cluster of `parts` join the only one of `wholes` that fits it; several that fit become candidates. */
function joinParts(
  parts: readonly MeetingCluster[],
  wholes: readonly MeetingCluster[],
  fits: (part: MeetingCluster, whole: MeetingCluster) => boolean,
): MeetingCluster[] {
  const plans = parts.map((part) => ({
    part,
    able: wholes.filter((whole) => whole !== part && fits(part, whole) && !apart(part, whole)),
  }));
  const left: MeetingCluster[] = [];
  for (const { part, able } of plans) {
    if (able.length === 1) absorb(able[0]!, part);
    else left.push(part);
    if (able.length > 1) for (const whole of able) part.sameAs.add(whole);
  }
  return left;
}

/** Day-dated talks: those that name fewer of the people join the only ones that name more. */
function sameDay(clusters: readonly MeetingCluster[]): MeetingCluster[] {
  const largest = clusters.filter(
    (c) => !clusters.some((o) => o !== c && o.who.length > c.who.length && isSubset(c.who, o.who) && c.who.length > 0),
  );
  const wholes = largest.filter((c) => c.who.length > 0);
  const parts = clusters.filter((c) => !wholes.includes(c));
  return [...wholes, ...joinParts(parts, wholes, namesFit)];
}

function byDay(clusters: readonly MeetingCluster[]): MeetingCluster[] {
  const days = new Map<string, MeetingCluster[]>();
  for (const cluster of clusters) push(days, cluster.date!, cluster);
  return [...days.values()].flatMap(sameDay);
}

/** Lets each know the others, since no date tells them apart. */
function markAlike(clusters: readonly MeetingCluster[]): void {
  for (const one of clusters) for (const other of clusters) if (one !== other && !apart(one, other)) one.sameAs.add(other);
}

/** Talks without a date, told by articles close together, are one. */
function undated(clusters: readonly MeetingCluster[]): MeetingCluster[] {
  return clusters.flatMap((cluster) => {
    const dated = cluster.mentions.filter((m) => m.published !== undefined).sort((a, b) => a.published! - b.published!);
    const rest = cluster.mentions.filter((m) => m.published === undefined);
    const out: MeetingMention[][] = rest.map((mention) => [mention]);
    let last: MeetingMention[] | undefined;
    for (const mention of dated) {
      if (last && mention.published! - last.at(-1)!.published! <= TOGETHER) last.push(mention);
      else {
        last = [mention];
        out.push(last);
      }
    }
    const parts = out.map(open);
    if (rest.length > 0 && cluster.who.length > 0) markAlike(parts);
    return parts;
  });
}

function near(part: MeetingCluster, whole: MeetingCluster): boolean {
  const day = dayOf(whole.date);
  return day !== undefined && part.mentions.every((m) => m.published !== undefined && Math.abs(m.published - day) <= AROUND);
}

/** Same people, a day or two apart, told by different articles: perhaps one meeting with two dates given. */
function markNeighbours(clusters: readonly MeetingCluster[]): void {
  const byPeople = new Map<string, MeetingCluster[]>();
  for (const cluster of clusters)
    if (isDay(cluster.date) && cluster.who.length > 0) push(byPeople, cluster.who.join('|'), cluster);
  for (const group of byPeople.values()) {
    group.sort((a, b) => compare(a.date!, b.date!));
    group.forEach((cluster, i) => {
      const next = group[i + 1];
      if (next && dayOf(next.date)! - dayOf(cluster.date)! <= 2 && next.date !== cluster.date && !apart(cluster, next)) {
        cluster.sameAs.add(next);
        next.sameAs.add(cluster);
      }
    });
  }
}

/** The meetings among mentions of the same sides, mode and status. */
function block(mentions: readonly MeetingMention[]): MeetingCluster[] {
  const clusters = exact(mentions);
  const length = (c: MeetingCluster): number => c.date?.length ?? 0;
  const days = byDay(clusters.filter((c) => isDay(c.date)));
  const fits = (part: MeetingCluster, whole: MeetingCluster): boolean =>
    part.who.length > 0 && whole.date!.startsWith(part.date!) && isSubset(part.who, whole.who);
  const months = joinParts(
    clusters.filter((c) => length(c) === 7),
    days,
    fits,
  );
  const years = joinParts(
    clusters.filter((c) => length(c) === 4),
    [...days, ...months],
    fits,
  );
  const loose = joinParts(
    undated(clusters.filter((c) => !c.date)),
    [...days, ...months],
    (part, whole) => part.who.length > 0 && near(part, whole) && isSubset(part.who, whole.who),
  );
  markNeighbours(days);
  return [...days, ...months, ...years, ...loose];
}

/** Which meetings of articles are one: same sides, mode and status, compatible dates, the same people or fewer of them. */
export function resolveMeetings(mentions: readonly MeetingMention[]): MeetingCluster[] {
  const blocks = new Map<string, MeetingMention[]>();
  for (const mention of mentions) {
    const { mode, status } = mention.node;
    push(blocks, JSON.stringify([mention.sides, mode ?? 'in-person', status ?? 'held']), mention);
  }
  return [...blocks.values()].flatMap(block);
}
