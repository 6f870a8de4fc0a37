import type { ForumNode } from '../identity/forums.js';
import type { PersonMention } from '../identity/mentions.js';
import type { PersonNode } from '../identity/person-nodes.js';
import { compare } from '../order.js';
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

function personOrigins({ cluster }: PersonNode, mentions: readonly PersonMention[], reasons: readonly string[]): Origin[] {
  return cluster.mentions.map((index) => {
    const { article, local, profile } = mentions[index]!;
    const as = [profile.names.join('、'), profile.offices.join('、')].filter(Boolean).join(' — ');
    return { article, local, as, reason: reasons[index]! };
  });
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
  mentions: readonly PersonMention[],
  reasons: readonly string[],
): Map<string, Origin[]> {
  const out = new Map<string, Origin[]>();
  for (const person of people) out.set(person.key, personOrigins(person, mentions, reasons).sort(byArticle));
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
