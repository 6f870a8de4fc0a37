import type { KaidanGraph } from '../../graph/index.js';
import { type Params, QUERIES, type QueryName, type QuerySpec, type Row, type Value } from '../catalog/index.js';
import { compareText, type Draft, View } from './access.js';
import type { Args } from './args.js';
import { checkParams } from './check.js';
import * as events from './events.js';
import * as meetings from './meetings.js';
import * as people from './people.js';

const RUN: Readonly<Record<QueryName, (view: View, args: Args) => Draft[]>> = {
  met: meetings.met,
  'meetings-of-person': meetings.meetingsOfPerson,
  'meetings-of-two': meetings.meetingsOfTwo,
  'meetings-of-countries': meetings.meetingsOfCountries,
  counterparts: meetings.counterparts,
  'common-counterparts': meetings.commonCounterparts,
  timeline: events.timeline,
  'forum-attendance': events.forumAttendance,
  'forums-of-person': events.forumsOfPerson,
  'forum-margins': meetings.forumMargins,
  agreements: events.agreements,
  'agreements-between': events.agreementsBetween,
  concerns: events.concerns,
  'concerns-over-time': events.concernsOverTime,
  'demands-and-condemnations': events.demandsAndCondemnations,
  stances: events.stances,
  visits: events.visits,
  'never-met': people.neverMet,
  'busiest-pairs': meetings.busiestPairs,
  'busiest-countries': meetings.busiestCountries,
  'planned-open': people.plannedOpen,
  'planned-then-held': people.plannedThenHeld,
  successions: people.successions,
  'office-holders': people.officeHolders,
  sources: people.sources,
};

function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
}

/** Order of rows by the query's sorting columns; where they leave two equal, by all the others. */
function comparing({ order, columns: all }: QuerySpec): (a: Row, b: Row) => number {
  const columns = [...order, ...Object.keys(all).filter((name) => !order.includes(name))].map((term) => ({
    column: term.replace(/ desc$/, ''),
    sign: term.endsWith(' desc') ? -1 : 1,
  }));
  return (a, b) => {
    for (const { column, sign } of columns) {
      const difference = compareValues(a[column] ?? null, b[column] ?? null) * sign;
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function rowsOf({ columns }: QuerySpec, drafts: readonly Draft[]): Row[] {
  const names = Object.keys(columns);
  return drafts.map((draft) => {
    const row: Record<string, Value> = {};
    for (const name of names) row[name] = draft[name] ?? null;
    return row;
  });
}

/** Answers a named query from the graph. Throws `QueryError` where a parameter is missing, unknown or none of its type. */
export function runQuery(graph: KaidanGraph, name: string, params: Params = {}): Row[] {
  const args = checkParams(name, params);
  const spec: QuerySpec = QUERIES[name as QueryName];
  const rows = rowsOf(spec, RUN[name as QueryName](new View(graph), args));
  rows.sort(comparing(spec));
  return args.limit === undefined ? rows : rows.slice(0, args.limit);
}
