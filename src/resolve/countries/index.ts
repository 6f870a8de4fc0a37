import { organizationNames } from '../../lexicon/organizations.js';
import type { Cluster } from '../cluster.js';
import { type Evidence, evidenceFor } from './evidence.js';
import { Others } from './others.js';
import { type Sources, sceneOf } from './scene.js';
import { scriptOf } from './script.js';

/** Reasons must sum to this before a country is given, and lead the next best country by this much. */
const LEAST = 2.5;
const LEAD = 0.5;
/** Sums from which on a country is settled before the others are looked at again. */
const ROUNDS = [8, 5, LEAST] as const;

/**
 * Fills the countries of people who have none stated, and says how. Candidates compete by the sum of their reasons; the surest people come
 * first, since whose side is taken tells of the others. Heads of organisations have none.
 */
export function inferCountries(clusters: readonly Cluster[], sources: Sources): Map<Cluster, string> {
  const scene = sceneOf(sources);
  const others = new Others(clusters);
  const basis = new Map<Cluster, string>();
  for (const c of clusters) if (c.country) basis.set(c, 'stated');
  for (const c of clusters) {
    const organization = c.organization ?? organizationOf(c);
    if (organization) c.organization = organization;
  }
  for (const least of ROUNDS)
    for (const c of clusters) {
      if (c.country || c.organization || isOrganizationHead(c)) continue;
      const best = bestOf(evidenceFor(c, scriptOf(c, scene.counts, scene.home), scene, others), least);
      if (!best) continue;
      c.country = best.country;
      others.settle(c);
      basis.set(c, best.basis);
    }
  return basis;
}

// 欧州理事会議長, 国連事務総長: the office names the organisation.
function organizationOf(c: Cluster): string | undefined {
  if (c.country) return undefined;
  const named = [...c.offices].filter((o) => !/大使|代表部|担当/.test(o)).map((o) => organizationNames.longestAt(o, 0));
  return named.find((hit) => hit !== undefined)?.value.name;
}

const isOrganizationHead = (c: Cluster): boolean =>
  [...c.offices].some(
    (o) =>
      !/大使|代表部/.test(o) && (organizationNames.longestAt(o.replace(/^元/, ''), 0) || /欧州議会|上級代表|^事務総長/.test(o)),
  );

function bestOf(evidence: readonly Evidence[], least: number): Evidence | undefined {
  const sums = new Map<string, { sum: number; top: Evidence }>();
  for (const e of evidence) {
    const known = sums.get(e.country);
    if (!known) sums.set(e.country, { sum: e.weight, top: e });
    else sums.set(e.country, { sum: known.sum + e.weight, top: e.weight > known.top.weight ? e : known.top });
  }
  const [first, second] = [...sums.values()].sort((a, b) => b.sum - a.sum || (a.top.country < b.top.country ? -1 : 1));
  return first && first.sum >= least && first.sum - (second?.sum ?? 0) >= LEAD ? first.top : undefined;
}
