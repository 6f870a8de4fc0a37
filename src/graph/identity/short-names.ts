import { type Cluster, daysFrom, type ShortIndex } from './clusters.js';
import type { PersonMention, Profile } from './mentions.js';
import { formKey, isDistinctive } from './names.js';

/** What a mention by family name alone comes to. */
export interface Decision {
  readonly joins?: Cluster;
  /** Whom it may mean where that is not sure. */
  readonly candidates: readonly Cluster[];
  readonly reason: string;
}

/** An office is held for years; beyond this distance from every sighting the holder may be another. */
const WITH_OFFICE = 3 * 366;
const WITHOUT_OFFICE = 366;
/** How far another candidate's time in office must lie for the mention to fit one only. */
const RIVAL_AWAY = 45;

function namesakes(profile: Profile, country: string, index: ShortIndex): Cluster[] {
  const found = new Set<Cluster>();
  for (const form of profile.forms) {
    for (const cluster of index.get(`${country || '*'}|${formKey(form)}`) ?? []) found.add(cluster);
  }
  return [...found];
}

const sharedFamilies = (profile: Profile, cluster: Cluster): string[] => profile.families.filter((f) => cluster.seen.has(f));

/** Days between the mention and the time in which the cluster was seen in the offices that both have. */
function distance(mention: PersonMention, cluster: Cluster): number | undefined {
  const spans = sharedFamilies(mention.profile, cluster).map((family) => daysFrom(mention.day, cluster.seen.get(family)));
  const known = spans.filter((days) => days !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function byOffice(mention: PersonMention, able: readonly Cluster[]): Decision {
  const fitting = able
    .map((cluster) => ({ cluster, days: distance(mention, cluster) }))
    .filter(({ days }) => days === undefined || days <= WITH_OFFICE);
  if (fitting.length === 0) return { candidates: able, reason: 'family name and office agree, the time does not' };
  if (fitting.length === 1)
    return {
      joins: fitting[0]!.cluster,
      candidates: [],
      reason: 'family name, country and office agree, the time fits, no rival',
    };
  const inTime = fitting.filter(({ days }) => days === 0);
  const others = fitting.filter(({ days }) => days !== 0);
  if (inTime.length === 1 && others.every(({ days }) => days !== undefined && days > RIVAL_AWAY))
    return {
      joins: inTime[0]!.cluster,
      candidates: [],
      reason: 'of several with this family name and office only one was in it then',
    };
  return { candidates: fitting.map(({ cluster }) => cluster), reason: 'several people of this family name and office fit' };
}

function withoutOffice(mention: PersonMention, able: readonly Cluster[]): Decision {
  const days = able.length === 1 ? daysFrom(mention.day, able[0]!.seen.get('')) : undefined;
  const distinctive = mention.profile.forms.some(isDistinctive);
  if (mention.profile.country && distinctive && days !== undefined && days <= WITHOUT_OFFICE)
    return { joins: able[0]!, candidates: [], reason: 'the only person of this family name and country at the time' };
  return { candidates: able, reason: 'family name alone, without an office' };
}

/**
 * Whom a mention by family name alone means: the one person of that name, country and office whose time fits. An article that names the
 * candidate beside the mention tells the two apart.
 */
export function decide(mention: PersonMention, country: string, index: ShortIndex): Decision {
  const able = namesakes(mention.profile, country, index).filter((cluster) => !cluster.articles.has(mention.article));
  if (able.length === 0) return { candidates: [], reason: 'nobody else of this name' };
  if (mention.profile.families.length === 0) return withoutOffice(mention, able);
  const inOffice = able.filter((cluster) => sharedFamilies(mention.profile, cluster).length > 0);
  if (inOffice.length === 0) return { candidates: able, reason: 'family name agrees, the office does not' };
  return byOffice(mention, inOffice);
}
