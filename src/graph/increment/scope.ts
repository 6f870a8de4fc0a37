import type { NodeAttributes, SerializedGraph } from '../../model/graph.js';
import { ForumCollector, type ForumNode } from '../identity/forums.js';
import { knownHolders } from '../identity/holders.js';
import { type MeetingMention, resolveMeetings } from '../identity/meetings.js';
import type { PeopleCollector } from '../identity/mentions.js';
import { resolvePeople } from '../identity/people.js';
import { personNodes } from '../identity/person-nodes.js';
import { meetingsOf } from '../merge/gather.js';
import { type MeetingNode, meetingNodes } from '../merge/meeting-nodes.js';
import { restorePeople } from '../merge/people-state.js';
import { forumsOf, meetingMentions } from '../merge/resolve.js';
import { blockOf, type ForumRow, type GatheredArticle, type MeetingRow, type ProfileRow } from '../store/index-format.js';
import type { IndexReader, Overlay } from '../store/index-reader.js';

type Listed = { key: string; attributes: NodeAttributes };

export const nodesOf = (graph: SerializedGraph, kind: NodeAttributes['kind']): Listed[] =>
  graph.nodes.filter(({ attributes }) => attributes.kind === kind);

/** Who the people of some countries are. */
interface People {
  readonly collector: PeopleCollector;
  /** Key of the node of each class. */
  readonly keys: readonly string[];
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
}

/** Which meetings of some blocks are one. */
interface Meetings {
  readonly keys: ReadonlyMap<MeetingMention, string>;
  readonly nodes: readonly MeetingNode[];
}

/** Identity within the countries and blocks of meetings that a few articles touch: with those articles, or without. */
export interface View {
  readonly people: People;
  readonly forums: { readonly collector: ForumCollector; readonly nodes: readonly ForumNode[] };
  readonly meetings: Meetings;
  /** Keys of the nodes of an article's graph. */
  keysOf(graph: SerializedGraph): Map<string, string> | undefined;
  /** Persons, forums and meetings by key. */
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  readonly forumOf: ReadonlyMap<string, string>;
}

/** What the index holds of some countries, forums and blocks. */
export class Scope {
  private readonly rows = new Map<string, ProfileRow[]>();
  private readonly blocks = new Map<string, MeetingMention[]>();

  constructor(
    private readonly reader: IndexReader,
    private readonly overlay: Overlay,
  ) {}

  /** Takes in the countries of an article's people. */
  coverPeople(graph: SerializedGraph): void {
    for (const { attributes } of nodesOf(graph, 'Minister')) {
      const country = attributes.country ?? '';
      if (!this.rows.has(country)) this.rows.set(country, [...this.reader.rows<ProfileRow>(`people:${country}`)]);
    }
  }

  coverBlock(block: string): void {
    if (this.blocks.has(block)) return;
    const base = this.reader.find<MeetingRow>('meetings', block);
    this.blocks.set(
      block,
      [...base, ...(this.overlay.told.get(block) ?? [])].map(([, mention]) => mention),
    );
  }

  private get gathered(): GatheredArticle[] {
    return this.overlay.additions.flatMap(({ gathered }) => [...gathered]);
  }

  people(more: readonly SerializedGraph[]): People {
    const collector = restorePeople([...this.rows.values()].flat());
    const inScope = (people: readonly Listed[]): Listed[] =>
      people.filter(({ attributes }) => this.rows.has(attributes.country ?? ''));
    for (const { article, people, published } of this.gathered) collector.add(article, inScope(people), published);
    for (const graph of more) collector.add(graph.attributes.article, nodesOf(graph, 'Minister'), graph.attributes.published);
    const nodes = personNodes(resolvePeople(collector.profiles, collector.classes, knownHolders()), collector.classes);
    const keys: string[] = [];
    for (const { key, cluster } of nodes) for (const index of cluster.mentions) keys[index] = key;
    return { collector, keys, nodes: new Map(nodes.map(({ key, attributes }) => [key, attributes])) };
  }

  forums(more: readonly SerializedGraph[]): View['forums'] {
    const collector = new ForumCollector();
    for (const [name, aliases, nameEn, uses] of this.reader.rows<ForumRow>('forums'))
      collector.restore({ name, aliases, nameEn: nameEn ?? undefined, uses });
    for (const { article, forums } of this.gathered)
      for (const { key, attributes } of forums) collector.add(article, key, attributes);
    for (const graph of more)
      for (const { key, attributes } of nodesOf(graph, 'Forum')) collector.add(graph.attributes.article, key, attributes);
    return { collector, nodes: collector.resolve() };
  }

  meetings(more: readonly MeetingMention[]): Meetings {
    const nodes = meetingNodes(resolveMeetings([...[...this.blocks.values()].flat(), ...more]));
    return {
      nodes,
      keys: new Map(nodes.flatMap(({ key, cluster }) => cluster.mentions.map((mention) => [mention, key] as const))),
    };
  }
}

/** Keys of the people and forums of an article; undefined where one of them is not in the scope. */
export function localKeys(
  graph: SerializedGraph,
  people: People,
  { collector, nodes }: View['forums'],
): Map<string, string> | undefined {
  const keys = new Map<string, string>();
  const { article, published } = graph.attributes;
  const persons = nodesOf(graph, 'Minister');
  for (const [i, index] of people.collector.locate(article, persons, published).entries()) {
    const key = index === undefined ? undefined : people.keys[index];
    if (key === undefined) return undefined;
    keys.set(persons[i]!.key, key);
  }
  const byProfile = new Map(nodes.flatMap((node) => node.profiles.map((profile) => [profile, node.key] as const)));
  for (const { key, attributes } of nodesOf(graph, 'Forum')) {
    const profile = collector.locate(attributes);
    if (!profile) return undefined;
    keys.set(key, byProfile.get(profile)!);
  }
  return keys;
}

/** The meetings of an article with their people and sides as the merged graph has them. */
export function toldBy(graph: SerializedGraph, keys: Map<string, string>, people: People): MeetingMention[] {
  const countries = new Map([...people.nodes].flatMap(([key, { country }]) => (country ? [[key, country] as const] : [])));
  return meetingMentions(meetingsOf(graph), new Map([[graph.attributes.article, keys]]), countries);
}

/** The whole view of one side: people, forums and meetings as decided. */
export function viewOf(people: People, forums: View['forums'], meetings: Meetings): View {
  const byMention = new Map([...meetings.keys].map(([{ article, local }, key]) => [`${article} ${local}`, key]));
  return {
    people,
    forums,
    meetings,
    nodes: new Map([
      ...people.nodes,
      ...forums.nodes.map(({ key, attributes }) => [key, attributes] as const),
      ...meetings.nodes.map(({ key, attributes }) => [key, attributes] as const),
    ]),
    forumOf: forumsOf(meetings.nodes),
    keysOf(graph) {
      const keys = localKeys(graph, people, forums);
      for (const { key } of keys ? nodesOf(graph, 'Meeting') : []) {
        const merged = byMention.get(`${graph.attributes.article} ${key}`);
        if (merged === undefined) return undefined;
        keys!.set(key, merged);
      }
      return keys;
    },
  };
}

export const blocksOf = (told: readonly MeetingMention[]): string[] => [...new Set(told.map(blockOf))];
