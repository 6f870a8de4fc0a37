import type { NodeAttributes } from '../../model/graph.js';
import { applyIdentities } from '../identity/forced.js';
import { joinForced } from '../identity/forced-forums.js';
import type { ForumNode } from '../identity/forums.js';
import { knownHolders } from '../identity/holders.js';
import { type MeetingMention, resolveMeetings } from '../identity/meetings.js';
import type { Profile } from '../identity/mentions.js';
import { resolvePeople } from '../identity/people.js';
import { type PersonNode, personNodes } from '../identity/person-nodes.js';
import { checkContradictions, type Identities, keysOf } from '../identity/user-identities.js';
import { sortedUnique } from '../order.js';
import { GraphError } from '../types.js';
import type { Gathered, LocalMeeting } from './gather.js';
import { type MeetingNode, meetingNodes } from './meeting-nodes.js';
import { type Origin, originsOf } from './origins.js';

/** Which node of the merged graph each node of an article became. */
export type KeyMap = Map<string, Map<string, string>>;

/** The nodes whose identity goes over articles. */
export interface Resolved {
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  readonly keys: KeyMap;
  /** The forum of each meeting; of several the one of the smallest key. */
  readonly forumOf: ReadonlyMap<string, string>;
  readonly people: readonly PersonNode[];
  readonly met: readonly MeetingNode[];
  /** Every meeting of every article. */
  readonly told: readonly MeetingMention[];
  /** Country of each profile, also where another article told it. */
  readonly countryOf: ReadonlyMap<Profile, string>;
  readonly origins: () => ReadonlyMap<string, readonly Origin[]>;
}

export function put(keys: KeyMap, article: string, local: string, key: string): void {
  const own = keys.get(article);
  if (own) own.set(local, key);
  else keys.set(article, new Map([[local, key]]));
}

/** Meetings of articles, once it is known who their people are. */
export function meetingMentions(
  local: readonly LocalMeeting[],
  keys: KeyMap,
  countryOf: ReadonlyMap<string, string>,
): MeetingMention[] {
  return local.map(({ principals, sides, forums, ...rest }) => {
    const own = keys.get(rest.article);
    const who = sortedUnique(principals.map((key) => own?.get(key) ?? key));
    const theirs = who.map((key) => countryOf.get(key)).filter((code) => code !== undefined);
    return {
      ...rest,
      who,
      forums: forums.map((key) => own?.get(key) ?? key),
      sides: sortedUnique([...sides, ...theirs.map((code) => `country:${code}`)]),
    };
  });
}

/** The forum of each meeting; of several the one of the smallest key. */
export function forumsOf(met: readonly MeetingNode[]): Map<string, string> {
  return new Map(
    met.flatMap(({ key, cluster }) => {
      const [forum] = sortedUnique(cluster.mentions.flatMap((mention) => [...mention.forums]));
      return forum === undefined ? [] : [[key, forum] as const];
    }),
  );
}

function checkKeys(identities: Identities, people: readonly PersonNode[], forums: readonly ForumNode[]): void {
  const known = new Set([...people, ...forums].map(({ key }) => key));
  const unknown = keysOf(identities).find((key) => !known.has(key));
  if (unknown !== undefined) throw new GraphError(`identities: no person or forum has the key ${unknown}`);
  checkContradictions(identities);
}

/** Decides who and what is one over all articles. */
export function resolve({ people, forums, meetings: local }: Gathered, identities?: Identities): Resolved {
  const { classes, mentions } = people;
  let resolution = resolvePeople(people.profiles, classes, knownHolders());
  let persons = personNodes(resolution, classes);
  let forumList = forums.resolve();
  if (identities) {
    checkKeys(identities, persons, forumList);
    resolution = applyIdentities(resolution, persons, classes, identities);
    persons = personNodes(resolution, classes);
    forumList = joinForced(forumList, identities);
  }
  const keys: KeyMap = new Map();
  const keyOf = new Map(persons.flatMap(({ key, cluster }) => cluster.mentions.map((index) => [index, key] as const)));
  for (const mention of mentions) put(keys, mention.article, mention.local, keyOf.get(mention.class)!);
  for (const forum of forumList) for (const { article, local: at } of forum.mentions) put(keys, article, at, forum.key);
  const countryOf = new Map(
    persons.flatMap(({ key, attributes }) => (attributes.country ? [[key, attributes.country] as const] : [])),
  );
  const told = meetingMentions(local, keys, countryOf);
  const met = meetingNodes(resolveMeetings(told));
  for (const { key, cluster } of met) for (const m of cluster.mentions) put(keys, m.article, m.local, key);
  const nodes = new Map([...persons, ...forumList, ...met].map(({ key, attributes }) => [key, attributes]));
  const origins = (): Map<string, Origin[]> => originsOf(persons, forumList, met, people, resolution.reasons);
  return { nodes, keys, forumOf: forumsOf(met), people: persons, met, told, countryOf: resolution.countryOf, origins };
}
