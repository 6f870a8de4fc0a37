import { compare, sortedUnique } from '../order.js';
import type { ForumNode } from './forums.js';
import type { Identities } from './user-identities.js';

/** Applies a user's merges to forums: the first key listed keeps its name. */
export function joinForced(forums: readonly ForumNode[], { same = [] }: Identities): ForumNode[] {
  const byKey = new Map(forums.map((forum) => [forum.key, forum]));
  for (const set of same) {
    const members = sortedUnique(set)
      .map((key) => byKey.get(key))
      .filter((forum) => forum !== undefined);
    const first = byKey.get(set[0]!);
    if (!first || members.length < 2) continue;
    const names = members.flatMap(({ attributes }) => [attributes.name, ...(attributes.aliases ?? [])]);
    const aliases = sortedUnique(names).filter((name) => name !== first.attributes.name);
    for (const member of members) byKey.delete(member.key);
    byKey.set(first.key, {
      key: first.key,
      attributes: { ...first.attributes, aliases },
      mentions: members.flatMap((m) => [...m.mentions]),
      profiles: members.flatMap((m) => [...m.profiles]),
    });
  }
  return [...byKey.values()].sort((a, b) => compare(a.key, b.key));
}
