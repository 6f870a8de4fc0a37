import { compareText, type Draft, inSpan, type View } from './access.js';
import type { Args } from './args.js';

/** Keys of those whom a person met. */
const metBy = (view: View, key: string): Set<string> =>
  new Set(
    view
      .at(key, 'MET_WITH')
      .filter(({ attributes }) => attributes.status === 'held')
      .map(({ source, target }) => (source === key ? target : source)),
  );

const attended = (view: View, key: string): Set<string> =>
  new Set(
    view
      .out(key, 'ATTENDED')
      .filter(({ attributes }) => attributes.status === 'held')
      .map(({ target }) => target),
  );

export function neverMet(view: View, args: Args): Draft[] {
  const me = args.person!;
  const known = metBy(view, me);
  const forums = new Map<string, number>();
  const counterparts = new Map<string, number>();
  for (const forum of attended(view, me)) {
    const there = view.in(forum, 'ATTENDED').filter(({ attributes }) => attributes.status === 'held');
    for (const other of new Set(there.map(({ source }) => source))) forums.set(other, (forums.get(other) ?? 0) + 1);
  }
  for (const between of known)
    for (const other of metBy(view, between)) counterparts.set(other, (counterparts.get(other) ?? 0) + 1);
  const { country } = view.node(me);
  const others = [...new Set([...forums.keys(), ...counterparts.keys()])];
  return others
    .filter((key) => key !== me && !known.has(key) && (country === undefined || view.node(key).country !== country))
    .map((key) => ({
      with: view.name(key),
      country: view.node(key).country,
      forums: forums.get(key) ?? 0,
      counterparts: counterparts.get(key) ?? 0,
      withKey: key,
    }));
}

/** Code or name of what someone holds office for. */
const office = (view: View, key: string): string => view.node(key).code ?? view.name(key);

export function officeHolders(view: View, args: Args): Draft[] {
  return view
    .edges('REPRESENTS')
    .filter(({ source }) => args.person === undefined || source === args.person)
    .filter(({ target }) => args.country === undefined || view.node(target).code === args.country)
    .filter(({ attributes }) => args.post === undefined || attributes.post === args.post)
    .map(({ source, target, attributes }) => ({
      country: office(view, target),
      office: attributes.office,
      person: view.name(source),
      from: attributes.from,
      to: attributes.to,
      personKey: source,
    }));
}

interface Holder {
  readonly key: string;
  from: string | undefined;
  to: string | undefined;
}

/** Order of the day first seen, those without one last. */
const byFirstSeen = (a: Holder, b: Holder): number =>
  a.from === b.from
    ? compareText(a.key, b.key)
    : a.from === undefined
      ? 1
      : b.from === undefined
        ? -1
        : compareText(a.from, b.from);

const min = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;
const max = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

export function successions(view: View, args: Args): Draft[] {
  const posts = new Map<string, { country: string; post: string; holders: Map<string, Holder> }>();
  for (const { source, target, attributes } of view.edges('REPRESENTS')) {
    if (args.post !== undefined && attributes.post !== args.post) continue;
    if (attributes.post === undefined || (args.country !== undefined && view.node(target).code !== args.country)) continue;
    const id = `${target}\n${attributes.post}`;
    const post = posts.get(id) ?? { country: office(view, target), post: attributes.post, holders: new Map<string, Holder>() };
    posts.set(id, post);
    const holder = post.holders.get(source) ?? { key: source, from: undefined, to: undefined };
    post.holders.set(source, { key: source, from: min(holder.from, attributes.from), to: max(holder.to, attributes.to) });
  }
  return [...posts.values()].flatMap(({ country, post, holders }) => {
    const inOrder = [...holders.values()].sort(byFirstSeen);
    return inOrder.slice(1).map((later, i) => {
      const earlier = inOrder[i]!;
      const names = {
        earlier: view.name(earlier.key),
        later: view.name(later.key),
        earlierKey: earlier.key,
        laterKey: later.key,
      };
      return { country, post, ...names, lastSeen: earlier.to, firstSeen: later.from };
    });
  });
}

/** A planned meeting and the held ones that fit it. */
function heldFor(view: View, planned: string): string[] {
  const [sides, people] = [view.parties(planned), view.people(planned)];
  const start = sides[0] ?? people[0];
  if (start === undefined) return [];
  const near = new Set(view.out(start, 'PARTY_TO', 'PARTICIPATED_IN').map(({ target }) => target));
  return [...near].filter((held) => {
    if (view.node(held).status !== 'held' || !datesFit(view, planned, held)) return false;
    const [parties, there] = [new Set(view.parties(held)), new Set(view.people(held))];
    return sides.every((key) => parties.has(key)) && people.every((key) => there.has(key));
  });
}

function datesFit(view: View, planned: string, held: string): boolean {
  const [plan, date] = [view.node(planned).date, view.node(held).date];
  if (date === undefined) return false;
  if (plan !== undefined) return plan.startsWith(date) || date.startsWith(plan);
  const reported = view.reported(planned);
  return reported !== undefined && date >= reported.slice(0, date.length);
}

const plannedMeetings = (view: View, { country, from, to }: Args): string[] =>
  view
    .nodes('Meeting')
    .filter((key) => view.node(key).status === 'planned' && inSpan(view.node(key).date, from, to))
    .filter((key) => country === undefined || view.sides(key).includes(country));

const names = (view: View, keys: readonly string[]): string[] =>
  [...new Set(keys.map((key) => view.name(key)))].sort(compareText);

export const plannedOpen = (view: View, args: Args): Draft[] =>
  plannedMeetings(view, args)
    .filter((key) => heldFor(view, key).length === 0)
    .map((meeting) => {
      const { date, name, mode } = view.node(meeting);
      return { date, name, mode, people: names(view, view.people(meeting)), sides: view.sides(meeting), meeting };
    });

export const plannedThenHeld = (view: View, args: Args): Draft[] =>
  plannedMeetings(view, args).flatMap((plannedKey) =>
    heldFor(view, plannedKey).map((heldKey) => ({
      planned: view.node(plannedKey).date,
      held: view.node(heldKey).date,
      name: view.name(heldKey),
      people: names(view, view.people(heldKey)),
      plannedKey,
      heldKey,
    })),
  );

export function sources(view: View, { node }: Args): Draft[] {
  const told = new Set<string>([node!]);
  if (view.has(node!)) view.graph.forEachNeighbor(node!, (key) => told.add(key));
  const articles = new Set([...told].flatMap((key) => view.in(key, 'REPORTS').map(({ source }) => source)));
  return [...articles].map((article) => {
    const { published, title, publisher, url } = view.node(article);
    return { published, title, publisher, url, article };
  });
}
