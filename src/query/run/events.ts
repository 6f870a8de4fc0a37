import { type EdgeType, STANCE_EDGES } from '../../model/graph.js';
import type { Draft, Link } from './access.js';
import { compareText, inSpan, sentences, textList, type View } from './access.js';
import type { Args } from './args.js';

const STANCES = Object.values(STANCE_EDGES) as EdgeType[];
const DATED: readonly EdgeType[] = ['MET_WITH', 'ATTENDED', 'VISITED', 'AGREED_ON', ...STANCES];
const AGAINST: readonly EdgeType[] = ['DEMANDED', 'CONDEMNED', 'OPPOSED'];

export function timeline(view: View, { subject, from, to }: Args): Draft[] {
  const links = subject === undefined ? view.edges(...DATED) : view.at(subject, ...DATED);
  return links
    .filter(({ attributes }) => attributes.date !== undefined && inSpan(attributes.date, from, to))
    .map(({ key, source, target, attributes }) => ({
      date: attributes.date,
      event: attributes.type,
      who: view.name(source),
      what: view.words(target),
      status: attributes.status,
      whoKey: source,
      whatKey: target,
      edge: key,
    }));
}

const occasion = (link: Link): Draft => ({
  status: link.attributes.status,
  date: link.attributes.date,
  edition: link.attributes.edition,
  sentences: sentences(link),
  edge: link.key,
});

const fits = ({ attributes }: Link, { from, to, status }: Args): boolean =>
  inSpan(attributes.date, from, to) && (status === undefined || attributes.status === status);

export const forumAttendance = (view: View, args: Args): Draft[] =>
  view
    .in(args.forum!, 'ATTENDED')
    .filter((link) => fits(link, args))
    .map((link) => ({
      ...occasion(link),
      person: view.name(link.source),
      country: view.node(link.source).country,
      personKey: link.source,
    }));

export const forumsOfPerson = (view: View, args: Args): Draft[] =>
  view
    .out(args.person!, 'ATTENDED')
    .filter((link) => fits(link, args))
    .map((link) => ({ ...occasion(link), forum: view.name(link.target), forumKey: link.target }));

export function visits(view: View, args: Args): Draft[] {
  const links = args.person === undefined ? view.edges('VISITED') : view.out(args.person, 'VISITED');
  return links
    .filter((link) => fits(link, args))
    .filter(({ target }) => args.country === undefined || view.node(target).code === args.country)
    .filter(({ source }) => args.origin === undefined || view.node(source).country === args.origin)
    .map((link) => ({
      ...occasion(link),
      person: view.name(link.source),
      origin: view.node(link.source).country,
      country: view.name(link.target),
      personKey: link.source,
      countryKey: link.target,
    }));
}

/** Whether one who acts is, or acts for, the one asked for. */
const isActor = (view: View, key: string, asked: string): boolean =>
  key === asked || `country:${view.node(key).country}` === asked;

const topicsOf = (view: View, matter: string): string[] => view.out(matter, 'ON_TOPIC').map(({ target }) => target);

/** Date of an agreement: its own, else that of a meeting that reached it. */
function agreedOn(view: View, agreement: string, date?: string): string | undefined {
  const own = date ?? view.node(agreement).date;
  if (own !== undefined) return own;
  const dates = view.out(agreement, 'REACHED_AT').map(({ target }) => view.node(target).date);
  return dates.filter((d) => d !== undefined).sort(compareText)[0];
}

export function agreements(view: View, { actor, topic, from, to }: Args): Draft[] {
  return view
    .edges('AGREED_ON')
    .filter(({ source }) => actor === undefined || isActor(view, source, actor))
    .filter(({ target }) => topic === undefined || topicsOf(view, target).includes(topic))
    .map((link) => ({
      date: agreedOn(view, link.target, link.attributes.date),
      by: view.name(link.source),
      text: view.words(link.target),
      kind: view.node(link.target).agreementKind,
      strength: link.attributes.strength,
      topics: textList(topicsOf(view, link.target).map((key) => view.name(key))),
      sentences: sentences(link),
      byKey: link.source,
      agreement: link.target,
    }))
    .filter(({ date }) => inSpan(date, from, to));
}

export function agreementsBetween(view: View, { a, b, from, to }: Args): Draft[] {
  return view
    .nodes('Agreement')
    .map((agreement) => ({ agreement, parties: [...new Set(view.in(agreement, 'AGREED_ON').map(({ source }) => source))] }))
    .filter(({ parties }) => [a, b].every((code) => parties.some((key) => view.side(key) === code)))
    .map(({ agreement, parties }) => ({
      date: agreedOn(view, agreement),
      text: view.words(agreement),
      kind: view.node(agreement).agreementKind,
      parties: textList(parties.map((key) => view.name(key))),
      meetings: textList(view.out(agreement, 'REACHED_AT').map(({ target }) => view.name(target))),
      agreement,
    }))
    .filter(({ date }) => inSpan(date, from, to));
}

/** Rows for stances of the types. */
function stanceRows(
  view: View,
  types: readonly EdgeType[],
  { by, country, topic, from, to }: Args,
): (Draft & { date?: string })[] {
  return view
    .edges(...types)
    .filter(({ source }) => by === undefined || isActor(view, source, by))
    .filter(({ target }) => country === undefined || view.out(target, 'ABOUT').some((e) => view.node(e.target).code === country))
    .filter(({ target }) => topic === undefined || topicsOf(view, target).includes(topic))
    .map((link) => stanceRow(view, link))
    .filter(({ date }) => inSpan(date, from, to));
}

function stanceRow(view: View, link: Link): Draft & { date?: string } {
  const date = link.attributes.date ?? view.reported(link.target);
  return {
    ...(date === undefined ? {} : { date }),
    by: view.name(link.source),
    act: link.attributes.type,
    text: view.words(link.target),
    about: textList(view.out(link.target, 'ABOUT').map(({ target }) => view.node(target).code ?? view.name(target))),
    topics: textList(topicsOf(view, link.target).map((key) => view.name(key))),
    degree: link.attributes.degree,
    sentences: sentences(link),
    byKey: link.source,
    issue: link.target,
  };
}

export const concerns = (view: View, args: Args): Draft[] => stanceRows(view, ['EXPRESSED_CONCERN_ABOUT'], args);
export const demandsAndCondemnations = (view: View, args: Args): Draft[] => stanceRows(view, AGAINST, args);
export const stances = (view: View, args: Args): Draft[] =>
  stanceRows(view, args.act === undefined ? STANCES : STANCES.filter((type) => type === args.act), args);

export function concernsOverTime(view: View, args: Args): Draft[] {
  const groups = new Map<string, Draft & { issues: Set<string>; sentences: number }>();
  for (const row of concerns(view, args)) {
    const month = (row.date as string | undefined)?.slice(0, 7);
    const group = groups.get(`${month} ${row.byKey}`) ?? { month, by: row.by, byKey: row.byKey, issues: new Set(), sentences: 0 };
    group.issues.add(row.issue as string);
    group.sentences += row.sentences as number;
    groups.set(`${month} ${row.byKey}`, group as Draft & { issues: Set<string>; sentences: number });
  }
  return [...groups.values()].map(({ issues, ...row }) => ({ ...row, concerns: issues.size }));
}
