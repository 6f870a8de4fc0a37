import { Gazetteer } from './gazetteer.js';
import { readData } from './load.js';

export interface ForumEntry {
  readonly name: string;
  readonly aliases: readonly string[];
}
interface ForumData {
  readonly forums: readonly ForumEntry[];
  readonly heads: readonly string[];
  readonly weakHeads: readonly string[];
  readonly proper: readonly string[];
  readonly generic: readonly string[];
}

const data = readData<ForumData>('forums');

/** Known forums by every name; quotes and ・ inside a name may be missing in a text, so both forms are listed. */
export const forumNames = new Gazetteer(
  data.forums.flatMap((f) =>
    [f.name, ...f.aliases].flatMap((n) => [...new Set([n, n.replace(/[「」]/g, '')])].map((w) => [w, f] as const)),
  ),
);
/** Words that a conference's name ends in, longest first. */
export const forumHeads = [...data.heads].sort((a, b) => b.length - a.length);
/** Heads that are conferences only with more than countries before them. */
export const weakForumHeads: ReadonlySet<string> = new Set(data.weakHeads);
/** Words that make a compound a name. */
export const forumProper = data.proper;
export const genericForums: ReadonlySet<string> = new Set(data.generic);
