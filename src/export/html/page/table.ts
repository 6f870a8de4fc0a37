import type { PageMeeting } from '../payload.js';
import type { App, Part } from './app.js';
import { fill, h } from './dom.js';
import type { State } from './state.js';
import type { Word } from './words.js';

const PAGE = 200;
const COLUMNS = ['date', 'who', 'sides', 'forum', 'place', 'status', 'sentences'] as const satisfies readonly Word[];
type Column = (typeof COLUMNS)[number];

/** All meetings that pass the filters. A row chooses its meeting; the picture shows who was there. */
export class Table implements Part {
  readonly element = h('section', { class: 'table', id: 'table', 'aria-labelledby': 'table-title', tabindex: '-1' });
  #most = PAGE;

  constructor(private readonly app: App) {}

  render(): void {
    const { app } = this;
    const rows = this.#sorted(app.shown.meetings.map((i) => app.data.payload.meetings[i]!));
    const caption = h(
      'h2',
      { id: 'table-title' },
      app.t('table'),
      ' ',
      h('small', {}, app.t('meetingCount', { n: rows.length })),
    );
    const body = h('tbody', {}, ...rows.slice(0, this.#most).map((meeting) => this.#row(meeting)));
    const table = h(
      'table',
      { 'aria-labelledby': 'table-title' },
      h('thead', {}, h('tr', {}, ...COLUMNS.map((column) => this.#heading(column)))),
      body,
    );
    fill(
      this.element,
      caption,
      h('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-labelledby': 'table-title' }, table),
    );
    if (rows.length === 0) this.element.append(h('p', { class: 'faint' }, app.t('none')));
    if (rows.length > this.#most) this.element.append(this.#moreButton(rows.length - this.#most));
  }

  #moreButton(left: number): HTMLElement {
    const more = (): void => {
      this.#most += PAGE;
      this.render();
    };
    return h('button', { type: 'button', onclick: more }, this.app.t('more', { n: Math.min(PAGE, left) }));
  }

  #heading(column: Column): HTMLElement {
    const { app } = this;
    const { sort } = app.state;
    const rising = sort === column;
    const order = rising ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
    const turn = (): void => {
      app.store.set({ sort: rising ? `-${column}` : column });
      // The heading was drawn anew: a keyboard user must not lose the place.
      this.element.querySelector<HTMLElement>(`th[data-column="${column}"] button`)?.focus();
    };
    const sign = order === 'ascending' ? ' ▲' : order === 'descending' ? ' ▼' : '';
    return h(
      'th',
      { scope: 'col', 'aria-sort': order, 'data-column': column },
      h('button', { type: 'button', onclick: turn }, app.t(column) + sign),
    );
  }

  #row(meeting: PageMeeting): HTMLElement {
    const { app } = this;
    const happening = app.data.happening(meeting.happening);
    const { key } = app.data.node(meeting.node);
    const names = (list: readonly number[]): string => list.map((node) => app.name(node)).join('、');
    const choose = (): void => app.select(meeting.node);
    const chosen = app.state.node === key;
    const who = names(meeting.people) || names(meeting.sides);
    const cells = [
      names(meeting.sides),
      names(happening.forums),
      meeting.place ?? '',
      app.called('status', happening.status ?? ''),
    ];
    return h(
      'tr',
      { class: `status-${happening.status ?? 'held'}${chosen ? ' chosen' : ''}`, onclick: choose },
      h('td', { class: 'date' }, happening.date ?? app.t('undated')),
      h(
        'td',
        {},
        h(
          'button',
          { type: 'button', class: 'link', 'aria-pressed': String(chosen), 'data-key': key },
          who || app.name(meeting.node),
        ),
      ),
      ...cells.map((text) => h('td', {}, text)),
      h('td', { class: 'number' }, happening.evidence.length),
    );
  }

  #sorted(meetings: PageMeeting[]): PageMeeting[] {
    const { app } = this;
    const column = app.state.sort.replace(/^-/, '');
    const sign = app.state.sort.startsWith('-') ? -1 : 1;
    const keys = new Map(meetings.map((meeting) => [meeting, this.#sortKey(meeting, column)]));
    const collator = new Intl.Collator(app.state.lang, { numeric: true });
    // What is empty stands last in either order.
    const compare = (a: string, b: string): number =>
      a === '' ? (b === '' ? 0 : 1) : b === '' ? -1 : sign * collator.compare(a, b);
    return meetings.sort((a, b) => compare(keys.get(a)!, keys.get(b)!) || a.happening - b.happening);
  }

  #sortKey(meeting: PageMeeting, column: string): string {
    const { app } = this;
    const happening = app.data.happening(meeting.happening);
    const names = (list: readonly number[]): string => list.map((node) => app.name(node)).join(' ');
    const keys: Record<string, () => string> = {
      date: () => happening.start ?? '',
      who: () => names(meeting.people),
      sides: () => names(meeting.sides),
      forum: () => names(happening.forums),
      place: () => meeting.place ?? '',
      status: () => happening.status ?? '',
      sentences: () => String(happening.evidence.length),
    };
    return (Object.hasOwn(keys, column) ? keys[column] : keys.date)!();
  }
}

/** What the table depends on. */
export const tableChanged = (state: State, before: State): boolean =>
  (Object.keys(state) as (keyof State)[]).some(
    (name) => !['a', 'b', 'edge', 'theme'].includes(name) && state[name] !== before[name],
  );
