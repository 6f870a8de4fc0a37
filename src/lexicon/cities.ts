import { Gazetteer } from './gazetteer.js';
import { readData } from './load.js';

const { cities } = readData<{ cities: Record<string, readonly string[]> }>('cities');

/** Cities, islands and halls where talks are held, with the country that they lie in. */
export const cityNames = new Gazetteer(Object.entries(cities).flatMap(([code, names]) => names.map((n) => [n, code] as const)));
