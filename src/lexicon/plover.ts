import { readData } from './load.js';

/**
 * PLOVER code of a class of events (`talks`, `visit`, `attendance`, `agreement`, `instrument`, or a stance), by the table of
 * `data/plover.json`.
 */
export const ploverOf = (eventClass: string): string =>
  readData<{ codes: Record<string, string> }>('plover').codes[eventClass] ?? 'CONSULT';
