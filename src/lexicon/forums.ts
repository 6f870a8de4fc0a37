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
  readonly regions: readonly string[];
  readonly frames: readonly (readonly string[])[];
  readonly levels: readonly (readonly string[])[];
  readonly modifiers: readonly string[];
  readonly notForums: readonly string[];
}

const data = readData<ForumData>('forums');

/** Known forums by every name. */
export const forumNames: readonly (readonly [string, ForumEntry])[] = data.forums.flatMap((f) =>
  [f.name, ...f.aliases].map((n) => [n, f] as const),
);
/** Bodies that meet at several levels, the short form first, and the levels with their spellings: G7 + 外相会合. */
export const forumFrames = data.frames;
export const forumLevels = data.levels;
export const forumModifiers = data.modifiers;
/** Compounds that end like conferences and are parliaments, parties, boards or sessions of one country. */
export const notForums = new RegExp(data.notForums.join('|'));
/** Words that a conference's name ends in, longest first. */
export const forumHeads = [...data.heads].sort((a, b) => b.length - a.length);
/** Heads that are conferences only with more than countries before them. */
export const weakForumHeads: ReadonlySet<string> = new Set(data.weakHeads);
/** Words that make a compound a name. */
export const forumProper = data.proper;
export const genericForums: ReadonlySet<string> = new Set(data.generic);
/** Regions that name a conference by themselves: 地中海対話. */
export const forumRegions: ReadonlySet<string> = new Set(data.regions);
