import type { ForumNode } from '../identity/forums.js';
import type { PeopleCollector } from '../identity/mentions.js';
import type { PersonNode } from '../identity/person-nodes.js';
import { compare, push } from '../order.js';
import type { MeetingNode } from './meeting-nodes.js';

/** One mention that became part of a node, and why. */
export interface Origin {
  readonly article: string;
  /** Key of the node in the article's own graph. */
  readonly local: string;
  /** What the article calls it: names, then offices. */
  readonly as: string;
  readonly reason: string;
}

const byArticle = (a: Origin, b: Origin): number => compare(a.article, b.article) || compare(a.local, b.local);

/** Mentions of people under the keys of their nodes. */
function personOrigins(
  people: readonly PersonNode[],
  { mentions, classes }: PeopleCollector,
  reasons: readonly string[],
): [string, Origin[]][] {
  const keyOf = new Map(people.flatMap(({ key, cluster }) => cluster.mentions.map((index) => [index, key] as const)));
  const out = new Map<string, Origin[]>();
  for (const { article, local, class: index } of mentions) {
    const { names, offices } = classes[index]!.profile;
    const as = [names.join('、'), offices.join('、')].filter(Boolean).join(' — ');
    push(out, keyOf.get(index)!, { article, local, as, reason: reasons[index]! });
  }
  return [...out];
}

function meetingOrigins({ cluster }: MeetingNode): Origin[] {
  const reason =
    cluster.mentions.length > 1
      ? 'same sides and mode, compatible dates, the same people or fewer of them'
      : 'told by one article';
  return cluster.mentions.map(({ article, local, node }) => {
    const said = [node.name, node.date, node.place].filter((part) => part !== undefined).join(', ');
    return { article, local, as: said, reason };
  });
}

/** Which mentions became each person, forum and meeting, and why. */
export function originsOf(
  people: readonly PersonNode[],
  forums: readonly ForumNode[],
  meetings: readonly MeetingNode[],
  gathered: PeopleCollector,
  reasons: readonly string[],
): Map<string, Origin[]> {
  const out = new Map<string, Origin[]>();
  for (const [key, origins] of personOrigins(people, gathered, reasons)) out.set(key, origins.sort(byArticle));
  for (const { key, mentions: own } of forums) {
    const all = own.map(({ article, local }) => ({
      article,
      local,
      as: local.replace(/^forum:/, ''),
      reason: 'a name, alias or acronym in common',
    }));
    out.set(key, all.sort(byArticle));
  }
  for (const meeting of meetings) out.set(meeting.key, meetingOrigins(meeting).sort(byArticle));
  return out;
}
