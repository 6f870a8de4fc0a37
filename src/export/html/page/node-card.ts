import type { PageMeeting } from '../payload.js';
import type { App } from './app.js';
import { happeningBlock, nodeButton } from './card.js';
import type { Edge } from './data.js';
import { h } from './dom.js';
import { isWebAddress } from './sentence.js';
import type { Word } from './words.js';

const FACTS = [
  'offices',
  'aliases',
  'code',
  'date',
  'status',
  'mode',
  'place',
  'text',
  'published',
  'publisher',
] as const satisfies readonly Word[];
/** Shown as meetings, or too many to list. */
const NOT_LISTED = new Set(['MET_WITH', 'PARTICIPATED_IN', 'PARTY_TO', 'REPORTS']);
const MOST = 60;

/** A person's card, or any other node's: what is known, the meetings, and every other tie with its sentences. */
export function nodeCard(app: App, node: number): HTMLElement[] {
  const { kind } = app.data.node(node);
  const meeting = app.data.meetingOf.get(node);
  return [
    h('h2', { id: 'card-title' }, h('bdi', {}, app.name(node))),
    h('p', { class: 'kind' }, app.called('nodeKinds', kind)),
    facts(app, node),
    ...(meeting ? meetingParts(app, meeting) : meetingList(app, node)),
    ...ties(app, node),
    pathButtons(app, node),
  ];
}

function facts(app: App, node: number): HTMLElement {
  const { name, en, values, sides } = app.data.node(node);
  const list = h('dl', {});
  const row = (label: string, ...value: (string | HTMLElement)[]): void => list.append(h('dt', {}, label), h('dd', {}, ...value));
  const other = app.state.lang === 'ja' ? en : name;
  if (other !== undefined && other !== app.name(node)) row(app.state.lang === 'ja' ? '英語' : '日本語', h('bdi', {}, other));
  const countries = sides.filter((side) => side !== node);
  if (countries.length > 0) row(app.t('country'), ...countries.map((side) => nodeButton(app, side)));
  for (const fact of FACTS) {
    const value = values[fact];
    if (value === undefined) continue;
    const text = typeof value === 'object' ? value.join('、') : String(value);
    row(app.t(fact), h('bdi', {}, fact === 'status' || fact === 'mode' ? app.called(fact, text) : text));
  }
  const url = String(values.url ?? '');
  if (isWebAddress(url))
    list.append(h('dd', {}, h('a', { href: url, rel: 'noreferrer noopener', target: '_blank' }, app.t('source'))));
  return list;
}

function meetingParts(app: App, meeting: PageMeeting): HTMLElement[] {
  const people = meeting.people.length > 0 ? meeting.people : meeting.sides;
  return [
    h('h3', {}, app.t('who')),
    h('ul', { class: 'plain' }, ...people.map((one) => h('li', {}, nodeButton(app, one)))),
    h('h3', {}, app.t('sentences')),
    happeningBlock(app, meeting.happening, people, ['MET_WITH', 'PARTICIPATED_IN']),
  ];
}

function meetingList(app: App, node: number): HTMLElement[] {
  const meetings = [...(app.data.meetingsAt.get(node) ?? [])];
  if (meetings.length === 0) return [];
  const start = (meeting: PageMeeting): string => app.data.happening(meeting.happening).start ?? '';
  meetings.sort((a, b) => (start(a) < start(b) ? 1 : -1));
  return [
    h('h3', {}, app.t('meetingCount', { n: meetings.length })),
    h('ul', { class: 'plain meetings' }, ...meetings.slice(0, MOST).map((meeting) => meetingItem(app, meeting, node))),
  ];
}

function meetingItem(app: App, meeting: PageMeeting, node: number): HTMLElement {
  const { date, status, forums } = app.data.happening(meeting.happening);
  const others = (meeting.people.includes(node) ? meeting.people.filter((one) => one !== node) : meeting.people).map((one) =>
    app.name(one),
  );
  const sides = meeting.sides
    .filter((side) => side !== node && !app.data.node(node).sides.includes(side))
    .map((side) => app.name(side));
  const via = forums.filter((forum) => forum !== node).map((forum) => app.name(forum));
  const rest = [...via, meeting.place, status === 'held' ? undefined : app.called('status', status ?? '')]
    .filter(Boolean)
    .join(' · ');
  const who = (others.length > 0 ? others : sides).join('、') || app.name(meeting.node);
  return h(
    'li',
    { class: `status-${status ?? 'held'}` },
    h(
      'button',
      { type: 'button', class: 'link', onclick: () => app.select(meeting.node) },
      h('time', {}, date ?? app.t('undated')),
      ' ',
      who,
    ),
    rest !== '' && h('div', { class: 'faint' }, rest),
  );
}

/** Ties by type, each tie with the sentences that it stands on. */
function ties(app: App, node: number): HTMLElement[] {
  const byType = new Map<string, Edge[]>();
  for (const edge of app.data.edgesAt.get(node) ?? []) {
    if (NOT_LISTED.has(edge.type)) continue;
    byType.set(edge.type, [...(byType.get(edge.type) ?? []), edge]);
  }
  return [...byType].flatMap(([type, edges]) => [
    h('h3', {}, app.called('edgeTypes', type)),
    h('ul', { class: 'plain' }, ...edges.slice(0, MOST).map((edge) => tie(app, node, edge))),
  ]);
}

function tie(app: App, node: number, edge: Edge): HTMLElement {
  const other = edge.source === node ? edge.target : edge.source;
  const blocks = edge.happenings.filter((i) => app.data.happening(i).evidence.length > 0);
  if (blocks.length === 0) return h('li', {}, nodeButton(app, other));
  const inside = h('details', {}, h('summary', {}, app.t('sentences')));
  // Made when opened: a hub has thousands.
  inside.addEventListener(
    'toggle',
    () =>
      inside.childElementCount === 1 && inside.append(...blocks.map((i) => happeningBlock(app, i, [node, other], [edge.type]))),
  );
  return h('li', {}, nodeButton(app, other), inside);
}

function pathButtons(app: App, node: number): HTMLElement {
  const { key } = app.data.node(node);
  const button = (label: Word, change: object): HTMLElement =>
    h('button', { type: 'button', onclick: () => app.store.set(change) }, app.t(label));
  return h('p', { class: 'row' }, button('pathFromHere', { a: key }), button('pathToHere', { b: key }));
}
