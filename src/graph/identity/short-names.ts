import { type Cluster, daysFrom, type Seen, type ShortIndex } from './clusters.js';
import type { MentionClass, Profile } from './mentions.js';
import { isDistinctive } from './names.js';
import { isGivenName, namesakes } from './namesakes.js';

/** What a mention by family name alone comes to. */
export interface Decision {
  readonly joins?: Cluster;
  /** Whom it may mean where that is not sure. */
  readonly candidates: readonly Cluster[];
  readonly reason: string;
}

/** An office is held for years; beyond this distance from every sighting the holder may be another. */
const WITH_OFFICE = 3 * 366;
/** The same for a name that tells people apart in an office that one person holds: shorter than from a father's term to his son's. */
export const WITH_SOLE_OFFICE = 7 * 366;
/** Beside a known term: articles of the change itself. */
const BESIDE_TERM = 60;
const WITHOUT_OFFICE = 366;
/** How far another candidate's time in office must lie for the mention to fit one only. */
const RIVAL_AWAY = 45;

const least = (days: readonly (number | undefined)[]): number | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

const held = (profile: Profile, cluster: Cluster): string[] =>
  profile.families.filter((family) => cluster.seen.has(family) || cluster.terms.has(family));

/** Days by which the mention falls outside the terms; one who is called former fits any time after. */
function besideTerms(mention: MentionClass, family: string, terms: readonly Seen[]): number | undefined {
  const { from: day, profile } = mention;
  if (day === undefined) return undefined;
  const former = profile.formerFamilies.includes(family);
  return least(terms.map((term) => (former && day >= term.from ? 0 : daysFrom(day, term))));
}

/**
 * Days between the mention and the time in the offices that both have: known terms where there are any, else when articles saw the
 * person in them. `fits` says whether that is near enough; what has no day fits.
 */
function timeOf(mention: MentionClass, cluster: Cluster): { days: number | undefined; fits: boolean } {
  const families = held(mention.profile, cluster);
  const terms = least(families.map((family) => besideTerms(mention, family, cluster.terms.get(family) ?? [])));
  const seen = least(families.map((family) => daysFrom(mention.from, cluster.seen.get(family))));
  if (terms !== undefined && terms <= BESIDE_TERM) return { days: terms, fits: true };
  if (terms !== undefined && (seen === undefined || seen > BESIDE_TERM)) return { days: terms, fits: false };
  const sole = families.some((family) => mention.profile.soleFamilies.includes(family));
  const most = sole && mention.profile.forms.some(isDistinctive) ? WITH_SOLE_OFFICE : WITH_OFFICE;
  return { days: seen, fits: seen === undefined || seen <= most };
}

/** Whether another of the candidates had followed this one in the office by then, or this one had not yet followed another. */
function isOver({ from: day, profile }: MentionClass, cluster: Cluster, rivals: readonly { cluster: Cluster }[]): boolean {
  return profile.soleFamilies.some((family) => {
    const own = cluster.seen.get(family);
    if (day === undefined || !own || own.from > own.to || profile.formerFamilies.includes(family)) return false;
    return rivals.some(({ cluster: rival }) => {
      const other = rival.seen.get(family);
      if (rival === cluster || !other || other.from > other.to) return false;
      return (own.to < other.from && other.from <= day) || (other.to < own.from && day <= other.to);
    });
  });
}

/** Articles give the full name, not the table alone. */
const isNamed = ({ profiles }: Cluster): boolean => [...profiles].some((profile) => profile.full);

/** Of people with this name and office: those whom articles name in full, and the table's only where their term fits. */
function byOffice(mention: MentionClass, able: readonly Cluster[]): Decision {
  const timed = able.map((cluster) => ({ cluster, ...timeOf(mention, cluster) }));
  const only = able.length === 1 && mention.profile.forms.some(isDistinctive);
  const fitting = timed.filter(({ fits, days, cluster }) => fits && (days !== undefined || only || isNamed(cluster)));
  const candidates = able.filter((cluster) => cluster.mentions.length > 0);
  if (fitting.length === 0) return { candidates, reason: 'family name and office agree, the time does not' };
  if (fitting.length === 1)
    return {
      joins: fitting[0]!.cluster,
      candidates: [],
      reason: 'family name, country and office agree, the time fits, no rival',
    };
  const last = fitting.filter(({ cluster }) => !isOver(mention, cluster, fitting));
  if (last.length === 1)
    return {
      joins: last[0]!.cluster,
      candidates: [],
      reason: 'of several with this family name the one who followed the others',
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

/** A distinctive family name of one country may stand without an office where one person of it is about at the time. */
function withoutOffice(mention: MentionClass, able: readonly Cluster[]): Decision {
  const about = able.filter((cluster) => {
    const days = least([
      daysFrom(mention.from, cluster.seen.get('')),
      ...(cluster.terms.get('') ?? []).map((term) => daysFrom(mention.from, term)),
    ]);
    return days !== undefined && days <= WITHOUT_OFFICE;
  });
  const distinctive = mention.profile.forms.some(isDistinctive);
  const only = able.length === 1 && mention.from === undefined && mention.profile.generic && able[0]!.mentions.length > 0;
  if (distinctive && only)
    return { joins: able[0]!, candidates: [], reason: 'the only office-holder of this family name and country' };
  if (mention.profile.country && distinctive && about.length === 1 && about[0]!.mentions.length > 0)
    return { joins: about[0]!, candidates: [], reason: 'the only person of this family name and country at the time' };
  return { candidates: able.filter((cluster) => cluster.mentions.length > 0), reason: 'family name alone, without an office' };
}

/**
 * Whom a mention by family name alone means: the one person of that name, country and office whose time fits. An article that names the
 * candidate beside the mention tells the two apart.
 */
export function decide(mention: MentionClass, country: string, index: ShortIndex): Decision {
  const able = namesakes(mention.profile, country, index).filter(
    (cluster) => !(mention.article !== undefined && cluster.articles.has(mention.article)),
  );
  const real = able.filter((cluster) => cluster.mentions.length > 0);
  if (able.length === 0) return { candidates: [], reason: 'nobody else of this name' };
  if (mention.profile.families.length === 0) return withoutOffice(mention, able);
  const inOffice = able.filter((cluster) => held(mention.profile, cluster).length > 0);
  if (inOffice.length === 0)
    return {
      candidates: real.filter((cluster) => !isGivenName(mention.profile, cluster)),
      reason: real.length > 0 ? 'family name agrees, the office does not' : 'nobody else of this name',
    };
  return byOffice(mention, inOffice);
}
