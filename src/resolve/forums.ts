import type { Forum, ForumId, ForumMention, Mention } from '../model/index.js';

const fold = (s: string): string => s.normalize('NFKC').replace(/[\s・「」『』]/g, '');

interface Group {
  readonly name: string;
  readonly forms: Set<string>;
  readonly mentions: ForumMention[];
  edition?: string;
}

/**
 * Joins mentions of one forum: the same name or alias, or a name that ends in another (ASEAN会議 after 拡大ASEAN国防相会議 stays apart unless it
 * is a tail of it); 2プラス2 alone is that of the pair of countries told of last.
 */
export function joinForums(mentions: readonly ForumMention[]): { forums: Forum[]; forumOf: Map<Mention, ForumId> } {
  const groups = withPairs(groupsOf(mentions));
  groups.sort((a, b) => Math.min(...a.mentions.map((m) => m.span.start)) - Math.min(...b.mentions.map((m) => m.span.start)));
  const forumOf = new Map<Mention, ForumId>();
  const forums = groups.map((g, id) => {
    for (const m of g.mentions) forumOf.set(m, id);
    const aliases = [...new Set(g.mentions.flatMap((m) => [m.name, ...m.aliases]))].filter((a) => a !== g.name).sort();
    return { id, name: g.name, aliases, ...(g.edition ? { edition: g.edition } : {}) };
  });
  return { forums, forumOf };
}

function groupsOf(mentions: readonly ForumMention[]): Group[] {
  const groups: Group[] = [];
  const longestFirst = [...mentions].sort(
    (a, b) => Number(b.known) - Number(a.known) || b.name.length - a.name.length || a.span.start - b.span.start,
  );
  for (const m of longestFirst) {
    const forms = [m.name, ...m.aliases].map(fold);
    const group = groups.find(
      (g) => sameSession(m, g) && forms.some((f) => g.forms.has(f) || [...g.forms].some((k) => tail(f, k))),
    );
    if (group) join(group, m);
    else groups.push(join({ name: m.name, forms: new Set(), mentions: [] }, m));
  }
  return groups;
}

function join(group: Group, m: ForumMention): Group {
  for (const f of [m.name, ...m.aliases]) group.forms.add(fold(f));
  group.mentions.push(m);
  if (m.edition && !group.edition) group.edition = m.edition;
  return group;
}

// 戦略対話 after 日韓安全保障戦略対話: a shortened form keeps the end of the name and is at least four characters long.
const tail = (short: string, full: string): boolean => short.length >= 4 && full.length > short.length && full.endsWith(short);

/** Sessions that acronyms number, as written: TICAD8, TICADVI. */
const session = (m: ForumMention): string | undefined => m.aliases.map(fold).find((a) => /^[A-Z]{3,}(?:[IVX]+|[0-9]+)$/.test(a));

const MINISTERS =
  /(?:(?:外務|外交)・?(?:防衛|国防)|(?:防衛|国防)・?(?:外務|外交)).*(?:会合|会議|協議|対話)$|2(?:プラス|\+)2|^日米安全保障協議委員会$/;
const SHORT = '2プラス2';

const sameSession = (m: ForumMention, g: Group): boolean => {
  if (MINISTERS.test(m.name) && MINISTERS.test(g.name)) return m.name === g.name;
  const own = session(m);
  return !own || g.mentions.every((k) => (session(k) ?? own) === own);
};

// 日豪外務・防衛閣僚協議, 「2+2」: the short name is that of the pair told of last, else of the first.
function withPairs(groups: Group[]): Group[] {
  const bare = groups.find((g) => g.name === SHORT);
  const pairs = groups
    .filter((g) => g !== bare && MINISTERS.test(g.name))
    .flatMap((group) => group.mentions.map((m) => ({ group, start: m.span.start })))
    .sort((a, b) => a.start - b.start);
  if (!bare || !pairs.length) return groups;
  for (const m of bare.mentions) join((pairs.findLast((p) => p.start < m.span.start) ?? pairs[0]!).group, m);
  return groups.filter((g) => g !== bare);
}
