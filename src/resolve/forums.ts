import type { Forum, ForumId, ForumMention, Mention } from '../model/index.js';

const fold = (s: string): string => s.normalize('NFKC').replace(/[\s・「」『』]/g, '');

/**
 * Joins mentions of one forum: the same name or alias, or a name that ends in another (ASEAN会議 after 拡大ASEAN国防相会議 stays apart unless it
 * is a tail of it).
 */
export function joinForums(mentions: readonly ForumMention[]): { forums: Forum[]; forumOf: Map<Mention, ForumId> } {
  const groups: { name: string; forms: Set<string>; mentions: ForumMention[]; edition?: string }[] = [];
  const longestFirst = [...mentions].sort(
    (a, b) => Number(b.known) - Number(a.known) || b.name.length - a.name.length || a.span.start - b.span.start,
  );
  for (const m of longestFirst) {
    const forms = [m.name, ...m.aliases].map(fold);
    const group = groups.find((g) => forms.some((f) => g.forms.has(f) || [...g.forms].some((k) => tail(f, k))));
    if (group) {
      for (const f of forms) group.forms.add(f);
      group.mentions.push(m);
      if (m.edition && !group.edition) group.edition = m.edition;
    } else groups.push({ name: m.name, forms: new Set(forms), mentions: [m], ...(m.edition ? { edition: m.edition } : {}) });
  }
  groups.sort((a, b) => Math.min(...a.mentions.map((m) => m.span.start)) - Math.min(...b.mentions.map((m) => m.span.start)));
  const forumOf = new Map<Mention, ForumId>();
  const forums = groups.map((g, id) => {
    for (const m of g.mentions) forumOf.set(m, id);
    const aliases = [...new Set(g.mentions.flatMap((m) => [m.name, ...m.aliases]))].filter((a) => a !== g.name).sort();
    return { id, name: g.name, aliases, ...(g.edition ? { edition: g.edition } : {}) };
  });
  return { forums, forumOf };
}

// 戦略対話 after 日韓安全保障戦略対話: a shortened form keeps the end of the name and is at least four characters long.
const tail = (short: string, full: string): boolean => short.length >= 4 && full.length > short.length && full.endsWith(short);
