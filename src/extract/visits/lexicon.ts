import { readData } from '../../lexicon/load.js';

interface VisitData {
  readonly verbs: readonly string[];
  readonly toHome: readonly string[];
  readonly weak: readonly string[];
  readonly invite: readonly string[];
  readonly planned: readonly string[];
  readonly denied: readonly string[];
}

/** Words of travel and of its plans. */
export const visitsData = readData<VisitData>('visits');
export const VISIT_WORDS = { planned: new Set(visitsData.planned), denied: new Set(visitsData.denied) };
export const travelVerbs: ReadonlySet<string> = new Set([...visitsData.verbs, ...visitsData.toHome]);
