import type { NodeAttributes } from '../../model/graph.js';
import { compare, push, sortedUnique } from '../order.js';
import { UnionFind } from './union-find.js';

/** A forum as one or more articles write it. */
export interface ForumProfile {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nameEn: string | undefined;
  uses: number;
}

/** A forum of one article. */
interface ForumMention {
  readonly article: string;
  readonly local: string;
  readonly profile: number;
}

/** A forum of the merged graph, with the nodes of articles that became it. */
export interface ForumNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly mentions: readonly { article: string; local: string }[];
  /** The names that articles use for it, first names only. */
  readonly profiles: readonly ForumProfile[];
}

/** Names that several forums share, and that therefore join nothing. */
const GENERIC =
  /^(?:2(?:プラス|\+)2|(?:首脳|外相|外務大臣|防衛相|国防相|防衛大臣|国防大臣|閣僚|閣僚級|国際|年次|特別|定例|実務者|高級事務レベル)?(?:会議|会合|協議|総会|サミット|フォーラム|対話|委員会|シンポジウム))$/u;

/** A forum's name made comparable: without ordinal, year, spaces, quotes. */
export const forumForm = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/^第?\d+回(?:の|目の)?|^\d{4}年(?:の|度)?/gu, '')
    .replace(/[\s・「」『』()]/g, '')
    .toLowerCase();

const compareShown = (a: ForumProfile, b: ForumProfile): number =>
  b.uses - a.uses || a.name.length - b.name.length || compare(a.name, b.name);

function nodeOf(profiles: readonly ForumProfile[]): NodeAttributes {
  const uses = new Map<string, ForumProfile>();
  for (const { name, uses: n } of profiles) {
    const sum = uses.get(name);
    if (sum) sum.uses += n;
    else uses.set(name, { name, aliases: [], nameEn: undefined, uses: n });
  }
  const name = [...uses.values()].sort(compareShown)[0]!.name;
  const aliases = sortedUnique(profiles.flatMap((p) => [p.name, ...p.aliases])).filter((other) => other !== name);
  const nameEn = sortedUnique(profiles.flatMap((p) => (p.nameEn ? [p.nameEn] : [])))[0];
  return nameEn ? { kind: 'Forum', name, aliases, nameEn } : { kind: 'Forum', name, aliases };
}

const signatureOf = ({
  name,
  aliases,
  nameEn,
}: {
  name: string;
  aliases?: readonly string[];
  nameEn?: string | undefined;
}): string => JSON.stringify([name, aliases ?? [], nameEn]);

/** Gathers the forums of articles and joins those that share a name, an alias or an acronym. */
export class ForumCollector {
  readonly profiles: ForumProfile[] = [];
  private readonly known = new Map<string, number>();
  private readonly mentions: ForumMention[] = [];

  add(article: string, local: string, node: NodeAttributes): void {
    const signature = signatureOf(node);
    let profile = this.known.get(signature);
    if (profile === undefined) {
      profile = this.profiles.push({ name: node.name, aliases: node.aliases ?? [], nameEn: node.nameEn, uses: 0 }) - 1;
      this.known.set(signature, profile);
    }
    this.profiles[profile]!.uses++;
    this.mentions.push({ article, local, profile });
  }

  /** The profile of a forum, which was gathered before. */
  locate(node: NodeAttributes): ForumProfile | undefined {
    const id = this.known.get(signatureOf(node));
    return id === undefined ? undefined : this.profiles[id];
  }

  /** Puts a profile back that was gathered before. */
  restore(profile: ForumProfile): void {
    this.known.set(signatureOf(profile), this.profiles.push({ ...profile }) - 1);
  }

  resolve(): ForumNode[] {
    const sets = this.join();
    const profiles = new Map<number, ForumProfile[]>();
    const mentions = new Map<number, ForumMention[]>();
    for (const [id, profile] of this.profiles.entries()) push(profiles, sets.find(id), profile);
    for (const mention of this.mentions) push(mentions, sets.find(mention.profile), mention);
    return [...profiles].map(([root, group]) => {
      const attributes = nodeOf(group);
      return { key: `forum:${attributes.name}`, attributes, mentions: mentions.get(root) ?? [], profiles: group };
    });
  }

  private join(): UnionFind {
    const sets = new UnionFind();
    const byForm = new Map<string, number>();
    this.profiles.forEach((profile) => {
      const id = sets.add();
      const own = forumForm(profile.name);
      const linking = [profile.name, ...profile.aliases].map(forumForm).filter((form) => form === own || !GENERIC.test(form));
      for (const form of linking) {
        const seen = byForm.get(form);
        if (seen === undefined) byForm.set(form, id);
        else sets.join(seen, id);
      }
    });
    return sets;
  }
}
