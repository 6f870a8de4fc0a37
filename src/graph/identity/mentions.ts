import type { NodeAttributes } from '../../model/graph.js';
import { compare } from '../order.js';
import { dayOf } from './days.js';
import { formOf, type NameForm } from './names.js';
import { postsOf } from './offices.js';

/** A person as one or more articles show him: all articles that give the same names, country and offices share one. */
export interface Profile {
  /** Empty where no article of his says it. */
  readonly country: string;
  readonly names: readonly string[];
  readonly forms: readonly NameForm[];
  /** Families of his offices. */
  readonly families: readonly string[];
  readonly soleFamilies: readonly string[];
  /** Families of offices that he held before: 元首相, 前防衛大臣. */
  readonly formerFamilies: readonly string[];
  readonly offices: readonly string[];
}

/** One person of one article. */
export interface PersonMention {
  readonly profile: Profile;
  readonly article: string;
  /** Key of the node in the article's own graph. */
  readonly local: string;
  /** Day of the article. */
  readonly day: number | undefined;
}

/** 元 and 前 before an office say that it is over. */
const FORMER = /^(?:元|前)/u;

/** The profile that a node's attributes give. */
export function profileFrom(node: NodeAttributes): Profile {
  const country = node.country ?? '';
  const names = [node.name, ...(node.aliases ?? [])];
  const forms = names.map((name) => formOf(name, country)).filter((form) => form !== undefined);
  const posts = postsOf(node.offices ?? []);
  const former = postsOf((node.offices ?? []).filter((office) => FORMER.test(office.normalize('NFKC'))));
  const current = new Set(
    postsOf((node.offices ?? []).filter((office) => !FORMER.test(office.normalize('NFKC')))).map(({ family }) => family),
  );
  const formerFamilies = former.map(({ family }) => family).filter((family) => !current.has(family));
  const families = [...new Set(posts.map((post) => post.family))].sort(compare);
  const soleFamilies = [...new Set(posts.filter((post) => post.sole).map((post) => post.family))].sort(compare);
  return { country, names, forms, families, soleFamilies, formerFamilies, offices: node.offices ?? [] };
}

/** Gathers the people of articles; memory grows with distinct profiles, not with articles. */
export class PeopleCollector {
  readonly mentions: PersonMention[] = [];
  readonly profiles: Profile[] = [];
  private readonly known = new Map<string, Profile>();

  add(article: string, local: string, node: NodeAttributes, published: string | undefined): void {
    const signature = JSON.stringify([node.country ?? '', node.name, node.aliases ?? [], node.offices ?? []]);
    let profile = this.known.get(signature);
    if (!profile) {
      profile = profileFrom(node);
      this.known.set(signature, profile);
      this.profiles.push(profile);
    }
    this.mentions.push({ profile, article, local, day: dayOf(published) });
  }
}
