import type { Draft, Link } from './access.js';
import { compareText, inSpan, sentences, textList, type View } from './access.js';
import type { Args } from './args.js';

const held = ({ attributes }: Link): boolean => attributes.status === 'held';

/** A row for two people and a meeting, the first of them as given. */
function pairRow(view: View, link: Link, first?: string): Draft {
  const { source, target, attributes } = link;
  const [person, other] = target === first ? [target, source] : [source, target];
  return {
    person: view.name(person),
    with: view.name(other),
    date: attributes.date,
    place: attributes.place,
    forum: attributes.forum === undefined ? undefined : view.name(attributes.forum),
    status: attributes.status,
    mode: attributes.mode,
    sentences: sentences(link),
    personKey: person,
    withKey: other,
    meeting: attributes.meeting,
  };
}

const fits = ({ attributes }: Link, { from, to, status }: Args): boolean =>
  inSpan(attributes.date, from, to) && (status === undefined || attributes.status === status);

const atForum = (view: View, { attributes }: Link, forum: string): boolean =>
  attributes.forum === forum ||
  (attributes.meeting !== undefined && view.out(attributes.meeting, 'HELD_AT').some((e) => e.target === forum));

export function met(view: View, args: Args): Draft[] {
  const { person = args.with, forum, country } = args;
  const links = person === undefined ? view.edges('MET_WITH') : view.at(person, 'MET_WITH');
  return links
    .filter((link) => fits(link, args))
    .filter(({ source, target }) => args.with === undefined || source === args.with || target === args.with)
    .filter(({ source, target }) => country === undefined || view.side(source) === country || view.side(target) === country)
    .filter((link) => forum === undefined || atForum(view, link, forum))
    .map((link) => pairRow(view, link, args.person));
}

export const forumMargins = (view: View, args: Args): Draft[] => met(view, args);

function meetingRow(view: View, meeting: string): Draft {
  const node = view.node(meeting);
  return {
    date: node.date,
    time: node.time,
    durationMinutes: node.durationMinutes,
    name: node.name,
    place: node.place,
    status: node.status,
    mode: node.mode,
    people: textList(view.people(meeting).map((key) => view.name(key))),
    sides: view.sides(meeting),
    forums: view.forums(meeting),
    articles: new Set(view.in(meeting, 'REPORTS').map(({ source }) => source)).size,
    meeting,
  };
}

const meetingFits = (view: View, meeting: string, { from, to, status }: Args): boolean => {
  const node = view.node(meeting);
  return inSpan(node.date, from, to) && (status === undefined || node.status === status);
};

export function meetingsOfPerson(view: View, args: Args): Draft[] {
  const links = view.out(args.person!, 'PARTICIPATED_IN').filter(({ target }) => meetingFits(view, target, args));
  return links.map(({ target, attributes }) => ({
    ...meetingRow(view, target),
    role: attributes.role,
    others: textList(
      view
        .people(target)
        .filter((key) => key !== args.person)
        .map((key) => view.name(key)),
    ),
  }));
}

export function meetingsOfTwo(view: View, args: Args): Draft[] {
  const other = new Set(view.out(args.b!, 'PARTICIPATED_IN').map(({ target }) => target));
  const both = view.out(args.a!, 'PARTICIPATED_IN').map(({ target }) => target);
  return [...new Set(both)].filter((key) => other.has(key) && meetingFits(view, key, args)).map((key) => meetingRow(view, key));
}

export function meetingsOfCountries(view: View, args: Args): Draft[] {
  const of = (code: string): string[] => view.out(`country:${code}`, 'PARTY_TO').map(({ target }) => target);
  const other = new Set(of(args.b!));
  return [...new Set(of(args.a!))]
    .filter((key) => other.has(key) && meetingFits(view, key, args))
    .map((key) => meetingRow(view, key));
}

const first = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.filter((d) => d !== undefined).sort(compareText)[0];
const last = (dates: readonly (string | undefined)[]): string | undefined =>
  dates
    .filter((d) => d !== undefined)
    .sort(compareText)
    .at(-1);

/** Groups of values under a key. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of items) {
    const list = out.get(keyOf(item));
    if (list) list.push(item);
    else out.set(keyOf(item), [item]);
  }
  return out;
}

const otherEnd = ({ source, target }: Link, key: string): string => (source === key ? target : source);
const meetingsIn = (links: readonly Link[]): number => new Set(links.map((link) => link.attributes.meeting ?? link.key)).size;

export function counterparts(view: View, args: Args): Draft[] {
  const links = view
    .at(args.person!, 'MET_WITH')
    .filter((link) => held(link) && inSpan(link.attributes.date, args.from, args.to));
  return [...groupBy(links, (link) => otherEnd(link, args.person!))].map(([withKey, group]) => {
    const dates = group.map(({ attributes }) => attributes.date);
    return {
      with: view.name(withKey),
      country: view.node(withKey).country,
      meetings: meetingsIn(group),
      first: first(dates),
      last: last(dates),
      withKey,
    };
  });
}

export function commonCounterparts(view: View, args: Args): Draft[] {
  const of = (key: string): Map<string, Link[]> => groupBy(view.at(key, 'MET_WITH').filter(held), (link) => otherEnd(link, key));
  const withB = of(args.b!);
  return [...of(args.a!)].flatMap(([personKey, links]) => {
    const others = withB.get(personKey);
    if (!others) return [];
    const { country } = view.node(personKey);
    return [{ person: view.name(personKey), country, withA: meetingsIn(links), withB: meetingsIn(others), personKey }];
  });
}

export function busiestPairs(view: View, args: Args): Draft[] {
  const links = view.edges('MET_WITH').filter((link) => held(link) && inSpan(link.attributes.date, args.from, args.to));
  return [...groupBy(links, ({ source, target }) => `${source}\n${target}`).values()].map((group) => {
    const { source, target } = group[0]!;
    const dates = group.map(({ attributes }) => attributes.date);
    const names = { person: view.name(source), with: view.name(target), personKey: source, withKey: target };
    return { ...names, meetings: meetingsIn(group), first: first(dates), last: last(dates) };
  });
}

export function busiestCountries(view: View, args: Args): Draft[] {
  const pairs = new Map<string, { a: string; b: string; dates: (string | undefined)[] }>();
  for (const meeting of view.nodes('Meeting')) {
    const { status, date } = view.node(meeting);
    if (status !== 'held' || !inSpan(date, args.from, args.to)) continue;
    const sides = view.sides(meeting);
    sides.forEach((a, i) => {
      for (const b of sides.slice(i + 1)) {
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, dates: [] };
        pair.dates.push(date);
        pairs.set(`${a} ${b}`, pair);
      }
    });
  }
  return [...pairs.values()].map(({ a, b, dates }) => ({ a, b, meetings: dates.length, first: first(dates), last: last(dates) }));
}
