import type { NodeAttributes } from '../../model/graph.js';
import { compare } from '../order.js';
import { isContested } from './contested.js';
import { dayOf } from './days.js';
import { formKey, formOf, type NameForm, shortKeys } from './names.js';
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
  /** One of his forms is a full name that no other known office-holder bears. */
  readonly full: boolean;
  readonly offices: readonly string[];
}

/**
 * Mentions that identity cannot tell apart: of one profile and, where he is named by his family name, of one day. Mentions in an article
 * that names a possible namesake beside are a class of their own.
 */
export interface MentionClass {
  readonly profile: Profile;
  /** The article, where it names a possible namesake too. */
  readonly article: string | undefined;
  /** First and last day of its articles; absent where none has a day. */
  from: number | undefined;
  to: number | undefined;
  count: number;
  /** The smallest key among its articles. */
  first: string;
}

/** One person of one article. */
export interface PersonMention {
  readonly article: string;
  /** Key of the node in the article's own graph. */
  readonly local: string;
  /** Index of its class. */
  readonly class: number;
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
  return former;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort(compare);

/** The profile that a node's attributes give. */
export function profileFrom(node: NodeAttributes): Profile {
  const { country = '', offices = [] } = node;
  const names = [node.name, ...(node.aliases ?? [])];
  const posts = postsOf(offices).filter(({ family }) => !GENERIC_TITLES.has(family));
  const forms = names.map((name) => formOf(name, country)).filter((form) => form !== undefined);
  return {
    country,
    names,
    forms,
    full: forms.some((form) => form.full && !isContested(form, country)),
    families: distinct(posts.map(({ family }) => family)),
    soleFamilies: distinct(posts.filter(({ sole }) => sole).map(({ family }) => family)),
    formerFamilies: distinct(formerFamilies(offices)),
    generic: familiesOf(offices).some((family) => GENERIC_TITLES.has(family)),
    offices,
  };
}

/** Everything that a person may be looked up by. */
const lookups = ({ forms }: Profile): string[] => forms.flatMap((form) => [formKey(form), ...(form.full ? shortKeys(form) : [])]);

/** Whether one person could be taken for the other: a name in common, or writings that cannot be compared. */
function confusable(a: Profile, b: Profile): boolean {
  if (a.country && b.country && a.country !== b.country) return false;
  const keys = new Set(lookups(b));
  if (lookups(a).some((key) => keys.has(key))) return true;
  const scripts = new Set(b.forms.map((form) => form.script));
  return !a.forms.some((form) => scripts.has(form.script));
}

const profileKey = (node: NodeAttributes): string =>
  JSON.stringify([node.country ?? '', node.name, node.aliases ?? [], node.offices ?? []]);

/** Gathers the people of articles. */
export class PeopleCollector {
  readonly mentions: PersonMention[] = [];
  readonly classes: MentionClass[] = [];
  readonly profiles: Profile[] = [];
  private readonly known = new Map<string, Profile>();
  private readonly ids = new Map<Profile, Map<string, number>>();

  /** `apart` makes every mention a class of its own, so that single ones can be taken out. */
  constructor(private readonly apart = false) {}

  /** Takes in the people of one article. */
  add(article: string, people: readonly { key: string; attributes: NodeAttributes }[], published: string | undefined): void {
    const profiles = people.map(({ attributes }) => this.profile(attributes));
    const day = dayOf(published);
    for (const [i, { key }] of people.entries()) {
      const own = profiles[i]!;
      const beside = this.apart || profiles.some((other, j) => j !== i && confusable(own, other));
      this.mentions.push({ article, local: key, class: this.classOf(own, article, beside, day) });
    }
  }

  /** The profile of these attributes; articles that give the same names, country and offices share one. */
  private profile(node: NodeAttributes): Profile {
    const signature = profileKey(node);
    const known = this.known.get(signature);
    if (known) return known;
    const profile = profileFrom(node);
    this.known.set(signature, profile);
    this.profiles.push(profile);
    return profile;
  }

  /** The classes of one article's people, which were gathered before. */
  locate(
    article: string,
    people: readonly { attributes: NodeAttributes }[],
    published: string | undefined,
  ): (number | undefined)[] {
    const profiles = people.map(({ attributes }) => this.profile(attributes));
    const day = dayOf(published);
    return profiles.map((own, i) => {
      const beside = profiles.some((other, j) => j !== i && confusable(own, other));
      return this.ids.get(own)?.get(classId(own, beside ? article : undefined, day));
    });
  }

  /** Puts a class back that was gathered before. */
  restore(node: NodeAttributes, stored: Omit<MentionClass, 'profile'>): void {
    const profile = this.profile(node);
    const ids = this.ids.get(profile) ?? new Map<string, number>();
    this.ids.set(profile, ids);
    ids.set(classId(profile, stored.article, stored.from), this.classes.length);
    this.classes.push({ profile, ...stored });
  }

  private classOf(profile: Profile, article: string, beside: boolean, day: number | undefined): number {
    const id = classId(profile, beside ? article : undefined, day);
    const ids = this.ids.get(profile) ?? new Map<string, number>();
    this.ids.set(profile, ids);
    const known = ids.get(id);
    if (known !== undefined) {
      extend(this.classes[known]!, article, day);
      return known;
    }
    ids.set(id, this.classes.length);
    return (
      this.classes.push({ profile, article: beside ? article : undefined, from: day, to: day, count: 1, first: article }) - 1
    );
  }
}

/** What tells the classes of a profile apart. */
const classId = (profile: Profile, article: string | undefined, day: number | undefined): string =>
  article ?? (profile.full && day !== undefined ? 'full' : String(day));

/** Takes one more mention into its class. */
function extend(one: MentionClass, article: string, day: number | undefined): void {
  one.count++;
  if (article < one.first) one.first = article;
  if (day === undefined) return;
  one.from = Math.min(one.from ?? day, day);
  one.to = Math.max(one.to ?? day, day);
}
