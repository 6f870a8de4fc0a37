import type { Forum, ForumId, ForumMention, Mention } from '../model/index.js';

const fold = (s: string): string => s.normalize('NFKC').replace(/[\s・「」『』]/g, '');

interface Group {
  readonly name: string;
  readonly forms: Set<string>;
  readonly mentions: ForumMention[];
  /** Sessions that acronyms of its mentions number. */
  readonly sessions: Set<string>;
  edition?: string;
}

/**
 * Joins mentions of one forum: the same name or alias, or a name that ends in another (ASEAN会議 after 拡大ASEAN国防相会議 stays apart unless it
 * is a tail of it); 2プラス2 alone is that of the pair of countries told of last.
 */
export function joinForums(mentions: readonly ForumMention[]): { forums: Forum[]; forumOf: Map<Mention, ForumId> } {
  const groups = withPairs(groupsOf(mentions));
  const first = new Map(groups.map((g) => [g, g.mentions.reduce((n, m) => Math.min(n, m.span.start), Number.POSITIVE_INFINITY)]));
  groups.sort((a, b) => first.get(a)! - first.get(b)!);
  const forumOf = new Map<Mention, ForumId>();
  const forums = groups.map((g, id) => {
    for (const m of g.mentions) forumOf.set(m, id);
    const aliases = [...new Set(g.mentions.flatMap((m) => [m.name, ...m.aliases]))].filter((a) => a !== g.name).sort();
    return { id, name: g.name, aliases, ...(g.edition ? { edition: g.edition } : {}) };
  });
  return { forums, forumOf };
}

function groupsOf(mentions: readonly ForumMention[]): Group[] {
  const order = new Map<Group, number>();
  const byTail = new Map<string, Set<Group>>();
  const longestFirst = [...mentions].sort(
    (a, b) => Number(b.known) - Number(a.known) || b.name.length - a.name.length || a.span.start - b.span.start,
  );
  for (const m of longestFirst) {
    const known = [m.name, ...m.aliases].flatMap((f) => [...(byTail.get(fold(f)) ?? [])]).filter((g) => sameSession(m, g));
    const oldest = known.reduce<Group | undefined>((a, b) => (a && order.get(a)! < order.get(b)! ? a : b), undefined);
    const group = join(oldest ?? { name: m.name, forms: new Set(), mentions: [], sessions: new Set() }, m);
    if (!oldest) order.set(group, order.size);
    for (const f of [m.name, ...m.aliases].map(fold))
      for (const t of tailsOf(f)) {
        const there = byTail.get(t);
        if (there) there.add(group);
        else byTail.set(t, new Set([group]));
      }
  }
  return [...order.keys()];
}

function join(group: Group, m: ForumMention): Group {
  for (const f of [m.name, ...m.aliases]) group.forms.add(fold(f));
  group.mentions.push(m);
  const own = session(m);
  if (own) group.sessions.add(own);
  if (m.edition && !group.edition) group.edition = m.edition;
  return group;
}

// 戦略対話 after 日韓安全保障戦略対話: a shortened form keeps the end of the name and is at least four characters long.
const tailsOf = (form: string): string[] => {
  const tails = [form];
  for (let at = 1; form.length - at >= 4; at++) tails.push(form.slice(at));
  return tails;
};

/** Sessions that acronyms number, as written: TICAD8, TICADVI. */
const session = (m: ForumMention): string | undefined => m.aliases.map(fold).find((a) => /^[A-Z]{3,}(?:[IVX]+|[0-9]+)$/.test(a));

const MINISTERS =
  /(?:(?:外務|外交)・?(?:防衛|国防)|(?:防衛|国防)・?(?:外務|外交)).*(?:会合|会議|協議|対話)$|2(?:プラス|\+)2|^日米安全保障協議委員会$/;
const SHORT = '2プラス2';

const sameSession = (m: ForumMention, g: Group): boolean => {
  if (MINISTERS.test(m.name) && MINISTERS.test(g.name)) return m.name === g.name;
  const own = session(m);
  return !own || [...g.sessions].every((s) => s === own);
};

// 日豪外務・防衛閣僚協議, 「2+2」: the short name is that of the pair told of last, else of the first.
function withPairs(groups: Group[]): Group[] {
  const bare = groups.find((g) => g.name === SHORT);
  const pairs = groups
    .filter((g) => g !== bare && MINISTERS.test(g.name))
    .flatMap((group) => group.mentions.map((m) => ({ group, start: m.span.start })))
    .sort((a, b) => a.start - b.start);
  if (!bare || !pairs.length) return groups;
  let last = -1;
  for (const m of [...bare.mentions].sort((a, b) => a.span.start - b.span.start)) {
    while (last + 1 < pairs.length && pairs[last + 1]!.start < m.span.start) last++;
    join((pairs[last] ?? pairs[0]!).group, m);
  }
  return groups.filter((g) => g !== bare);
}
