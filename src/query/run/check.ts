import { distance } from 'fastest-levenshtein';
import { postsOf } from '../../graph/names.js';
import { STANCE_EDGES } from '../../model/graph.js';
import { type ParamSpec, type Params, QUERIES, type QueryName, type QuerySpec } from '../catalog/index.js';
import type { Args } from './args.js';

/** A question that cannot be answered as it stands: the message says what is wrong and what there is. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}

const STATUSES = ['held', 'planned', 'denied'];
const ACTS: readonly string[] = Object.values(STANCE_EDGES);

/** The known words nearest to an unknown one. */
export function nearest(word: string, known: readonly string[], most = 3): string[] {
  const short = word.slice(0, 100).toLowerCase();
  const scored = known.map((name) => ({
    name,
    far: name.toLowerCase().includes(short) ? 0 : distance(short, name.toLowerCase()),
  }));
  scored.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return scored
    .filter(({ far, name }) => far <= Math.max(3, name.length / 2))
    .slice(0, most)
    .map(({ name }) => name);
}

/** Whether the text is a calendar date, as exact as it says. */
export function isDate(text: string): boolean {
  const hit = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!hit) return false;
  const [year, month, day] = [Number(hit[1]), Number(hit[2] ?? 1), Number(hit[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function problem(spec: ParamSpec, value: string | number): string | undefined {
  if (spec.type === 'integer')
    return Number.isSafeInteger(Number(value)) && Number(value) >= 1 ? undefined : 'takes a whole number from 1';
  const text = String(value);
  if (spec.type === 'date' && !isDate(text))
    return `takes a date such as 2025-11-01, 2025-11 or 2025, not "${text.slice(0, 40)}"`;
  if (spec.type === 'status' && !STATUSES.includes(text)) return `takes ${STATUSES.join(', ')}, not "${text.slice(0, 40)}"`;
  if (spec.type === 'act' && !ACTS.includes(text)) return `takes ${ACTS.join(', ')}, not "${text.slice(0, 40)}"`;
  return undefined;
}

/** What may stand for a parameter, for messages. */
const EXAMPLES: Readonly<Record<string, string>> = {
  person: 'minister:JP/佐久間亮一',
  country: 'JP',
  forum: 'forum:アジア海洋安全保障フォーラム',
  topic: 'topic:南シナ海',
  actor: 'country:JP',
  node: 'country:JP',
  date: '2025-11-01',
  status: 'held',
  act: 'WELCOMED',
  post: '防衛大臣',
  integer: '20',
};

/** The specification of a query; an unknown name fails with those that come near. */
export function queryOf(name: string): QuerySpec {
  if (Object.hasOwn(QUERIES, name)) return QUERIES[name as QueryName];
  const near = nearest(name, Object.keys(QUERIES));
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : `there are: ${Object.keys(QUERIES).join(', ')}`;
  throw new QueryError(`no query is called "${name.slice(0, 60)}"; ${hint}`);
}

/** A value as the graph has it: one name stands for all titles of a post. */
function settled({ type }: ParamSpec, value: string | number): string | number {
  if (type === 'integer') return Number(value);
  return type === 'post' ? (postsOf([String(value)])[0]?.family ?? value) : value;
}

/** Checks parameters against the catalogue and fills in defaults. */
export function checkParams(name: string, params: Params): Args {
  const spec = queryOf(name);
  const known = Object.keys(spec.params);
  const args: Record<string, string | number> = {};
  for (const [param, value] of Object.entries(params)) {
    if (value === undefined) continue;
    const own = spec.params[param];
    if (!own) throw new QueryError(`${name} has no parameter "${param.slice(0, 60)}"; it takes ${known.join(', ') || 'none'}`);
    const wrong = problem(own, value);
    if (wrong) throw new QueryError(`${param} ${wrong}`);
    args[param] = settled(own, value);
  }
  for (const [param, own] of Object.entries(spec.params)) {
    if (args[param] === undefined && own.default !== undefined) args[param] = own.default;
    if (args[param] === undefined && !own.optional) {
      throw new QueryError(`${name} needs ${param} (${own.type}: ${own.doc}), for example ${param}=${EXAMPLES[own.type]}`);
    }
  }
  checkSpan(args);
  return args as Args;
}

function checkSpan({ from, to }: Record<string, string | number>): void {
  if (from === undefined || to === undefined) return;
  const length = Math.min(`${from}`.length, `${to}`.length);
  if (`${from}`.slice(0, length) > `${to}`.slice(0, length)) throw new QueryError(`from ${from} is after to ${to}; swap the two`);
}
