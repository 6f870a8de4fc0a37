import type { NodeAttributes } from '../../model/graph.js';
import { compare } from '../order.js';
import { dayOf } from './days.js';
import { formOf, type NameForm } from './names.js';
import { GENERIC_TITLES, postsOf } from './offices.js';

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
  /** A title that only says that he holds some office: 大臣, 長官. */
  readonly generic: boolean;
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

/** 元 and 前 before an office, and 当時 after it, say that it is over. */
const FORMER = /^(?:元|前)|当時/u;
const isFormer = (office: string): boolean => FORMER.test(office.normalize('NFKC'));
const familiesOf = (offices: readonly string[]): string[] => postsOf(offices).map(({ family }) => family);

/** Offices that are over. 前長官 beside 国防相 says so of the latter. */
function formerFamilies(offices: readonly string[]): string[] {
  const former = familiesOf(offices.filter(isFormer));
  const current = familiesOf(offices.filter((office) => !isFormer(office)));
  if (former.some((family) => GENERIC_TITLES.has(family))) return [...former, ...current];
  return former.filter((family) => !current.includes(family));
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort(compare);

/** The profile that a node's attributes give. */
export function profileFrom(node: NodeAttributes): Profile {
  const { country = '', offices = [] } = node;
  const names = [node.name, ...(node.aliases ?? [])];
  const posts = postsOf(offices).filter(({ family }) => !GENERIC_TITLES.has(family));
  return {
    country,
    names,
    forms: names.map((name) => formOf(name, country)).filter((form) => form !== undefined),
    families: distinct(posts.map(({ family }) => family)),
    soleFamilies: distinct(posts.filter(({ sole }) => sole).map(({ family }) => family)),
    formerFamilies: distinct(formerFamilies(offices)),
    generic: familiesOf(offices).some((family) => GENERIC_TITLES.has(family)),
    offices,
  };
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
