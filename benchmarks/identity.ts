/**
 * How well mentions of people, and of talks, in different articles are joined: precision and recall over pairs of mentions.
 *
 *   node benchmarks/run.mjs identity-run [--wrong]
 *
 * A pair counts where it is one person, or where it could be taken for one: same country, and an office or a part of the name in common.
 * `KAIDAN_NO_HOLDERS=1` leaves the table of office-holders out.
 */
import { readFileSync } from 'node:fs';
import { fold } from '../src/graph/index.js';
import { formOf, postsOf } from '../src/graph/names.js';
import type { NodeAttributes, SerializedGraph } from '../src/model/index.js';

export type PersonRow = readonly [
  who: string,
  country: string,
  names: readonly string[],
  offices: readonly string[],
  published: string | null,
];

export interface PairScore {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs joined wrongly (`+`) and pairs left apart (`-`). */
  readonly wrong: readonly string[];
}

export const readRows = <T>(name: string): T[] =>
  (JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')) as { mentions: T[] }).mentions;

/** An article that names one person. */
function article([, country, [name, ...aliases], offices, published]: PersonRow, i: number): SerializedGraph {
  const key = `article:${String(i).padStart(12, '0')}`;
  const person: NodeAttributes = {
    kind: 'Minister',
    name: name!,
    aliases,
    offices: [...offices],
    ...(country ? { country } : {}),
  };
  return {
    attributes: { source: `${i}.txt`, article: key, version: 1, ...(published ? { published } : {}) },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      { key, attributes: { kind: 'Article', name: key, title: key, source: `${i}.txt`, sha256: key } },
      { key: `minister:${country || '-'}/${name}`, attributes: person },
    ],
    edges: [],
  };
}

/** Whether two mentions could be taken for one person. */
function confusable(a: PersonRow, b: PersonRow): boolean {
  if (a[1] !== b[1]) return false;
  const families = new Set(postsOf(a[3]).map(({ family }) => family));
  if (postsOf(b[3]).some(({ family }) => families.has(family))) return true;
  const parts = (row: PersonRow): string[] => row[2].flatMap((name) => formOf(name, row[1])?.parts ?? []);
  return parts(a).some((x) => parts(b).some((y) => x.startsWith(y) || y.startsWith(x)));
}

/** Scores decisions on pairs: `same` is the truth, `joined` the outcome. */
export function score(pairs: readonly { same: boolean; joined: boolean; name: string }[]): PairScore {
  const joined = pairs.filter((pair) => pair.joined);
  const same = pairs.filter((pair) => pair.same);
  const right = joined.filter((pair) => pair.same).length;
  const wrong = pairs.filter((pair) => pair.same !== pair.joined).map((pair) => `${pair.joined ? '+' : '-'} ${pair.name}`);
  return { pairs: pairs.length, precision: right / (joined.length || 1), recall: right / (same.length || 1), wrong };
}

/** Pairs of people over all rows. */
export function scorePeople(rows: readonly PersonRow[]): PairScore {
  const keys = new Map<string, string>();
  for (const [key, origins] of fold(rows.map(article)).origins()) for (const origin of origins) keys.set(origin.article, key);
  const keyOf = (i: number): string | undefined => keys.get(`article:${String(i).padStart(12, '0')}`);
  const say = ([who, , names, offices, day]: PersonRow): string => `${names[0]} ${offices.join('・')} ${day ?? ''} [${who}]`;
  const pairs = rows.flatMap((a, i) =>
    rows.slice(i + 1).flatMap((b, j) => {
      const same = a[0] === b[0];
      if (!same && !confusable(a, b)) return [];
      return [{ same, joined: keyOf(i) === keyOf(i + 1 + j), name: `${say(a)} / ${say(b)}` }];
    }),
  );
  return score(pairs);
}

export type MeetingRow = readonly [
  talks: string,
  published: string,
  date: string | null,
  mode: string,
  status: string,
  who: readonly (readonly [country: string, name: string, office: string])[],
  sides: readonly string[],
];

/** An article that tells of one meeting. */
function meetingArticle([, published, date, mode, status, who, sides]: MeetingRow, i: number): SerializedGraph {
  const key = `article:${String(i).padStart(12, '0')}`;
  const keys = who.map(([country, name]) => `minister:${country}/${name}`);
  const countries = [...new Set([...sides, ...who.map(([country]) => country)])];
  const name = who.length > 0 ? '会談' : '首脳会談';
  const meeting: NodeAttributes = { kind: 'Meeting', name, aliases: [], status, mode, ...(date ? { date } : {}) };
  const edge = (source: string, type: 'PARTICIPATED_IN' | 'PARTY_TO', n: number): SerializedGraph['edges'][number] => ({
    key: `e${type}${n}`,
    source,
    target: 'meeting:x',
    attributes: { type, ...(type === 'PARTICIPATED_IN' ? { role: 'principal' } : {}) },
  });
  return {
    attributes: { source: `${i}.txt`, article: key, version: 1, published },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      { key, attributes: { kind: 'Article', name: key, title: key, source: `${i}.txt`, sha256: key } },
      ...who.map(([country, person, office], n) => ({
        key: keys[n]!,
        attributes: { kind: 'Minister' as const, name: person, aliases: [], country, offices: [office] },
      })),
      ...countries.map((code) => ({
        key: `country:${code}`,
        attributes: { kind: 'Country' as const, name: code, code, aliases: [] },
      })),
      { key: 'meeting:x', attributes: meeting },
    ],
    edges: [
      ...keys.map((source, n) => edge(source, 'PARTICIPATED_IN', n)),
      ...countries.map((code, n) => edge(`country:${code}`, 'PARTY_TO', n)),
    ],
  };
}

/** Pairs of talks over all rows: one and the same, or with a country in common in one year. */
export function scoreMeetings(rows: readonly MeetingRow[]): PairScore {
  const keys = new Map<string, string>();
  for (const [key, origins] of fold(rows.map(meetingArticle)).origins()) {
    if (key.startsWith('meeting:')) for (const origin of origins) keys.set(origin.article, key);
  }
  const keyOf = (i: number): string | undefined => keys.get(`article:${String(i).padStart(12, '0')}`);
  const sides = ([, , , , , who, more]: MeetingRow): string[] => [...who.map(([country]) => country), ...more];
  const say = ([talks, published, date]: MeetingRow): string => `${talks} ${date ?? 'undated'} (${published})`;
  const pairs = rows.flatMap((a, i) =>
    rows.slice(i + 1).flatMap((b, j) => {
      const same = a[0] === b[0];
      const near = a[1].slice(0, 4) === b[1].slice(0, 4) && sides(a).some((code) => code !== 'JP' && sides(b).includes(code));
      return same || near ? [{ same, joined: keyOf(i) === keyOf(i + 1 + j), name: `${say(a)} / ${say(b)}` }] : [];
    }),
  );
  return score(pairs);
}
