import { PAGE_VIEWS, type PageViewName } from '../payload.js';
import type { App, Part } from './app.js';
import { fill, h } from './dom.js';
import { isFiltered } from './filter.js';
import { TimeControl } from './time.js';

/** Filters by country, forum, status, kind and time. */
export class Filters implements Part {
  readonly element = h('section', { class: 'filters', 'aria-labelledby': 'filters-title' });
  readonly #time: TimeControl;
  readonly #rest = h('div', { class: 'fields' });
  readonly #title = h('h2', { id: 'filters-title' });

  constructor(private readonly app: App) {
    this.#time = new TimeControl(app);
    this.element.append(this.#title, this.#time.element, this.#rest);
  }

  render(): void {
    const { app } = this;
    // What has the focus is drawn anew with the rest, and gets it back.
    const focused = document.activeElement?.id ?? '';
    this.#title.textContent = app.t('filters');
    this.#time.render();
    fill(
      this.#rest,
      this.#pick('country', ['Country', 'Organization']),
      this.#pick('forum', ['Forum']),
      this.#statuses(),
      this.#kinds(),
      this.#reset(),
    );
    if (focused !== '' && this.#rest.querySelector(`#${CSS.escape(focused)}`)) document.getElementById(focused)?.focus();
  }

  #pick(name: 'country' | 'forum', kinds: readonly string[]): HTMLElement {
    const { app } = this;
    const select = h('select', { id: `pick-${name}`, onchange: () => app.store.set({ [name]: select.value }) });
    const nodes = [...app.data.payload.nodes.entries()].filter(([, { kind }]) => kinds.includes(kind));
    const ties = (i: number): number => app.data.meetingsAt.get(i)?.length ?? 0;
    nodes.sort(([a], [b]) => ties(b) - ties(a) || a - b);
    select.append(
      h('option', { value: '' }, app.t('any')),
      ...nodes.map(([i, { key }]) => h('option', { value: key }, app.name(i))),
    );
    select.value = app.state[name];
    return h('p', {}, h('label', { for: select.id }, app.t(name)), select);
  }

  #statuses(): HTMLElement {
    const { app } = this;
    const boxes = ['held', 'planned', 'denied'].map((status) => this.#box('status', status, app.called('status', status)));
    return h('fieldset', {}, h('legend', {}, app.t('status')), ...boxes);
  }

  #kinds(): HTMLElement {
    const { app } = this;
    const kinds = [...new Set(app.data.view(app.state.view).nodes.map(([node]) => app.data.node(node).kind))];
    if (kinds.length < 2) return h('div', {});
    const known = Object.keys(app.data.payload.words.nodeKinds).filter((kind) => kinds.includes(kind));
    return h(
      'fieldset',
      {},
      h('legend', {}, app.t('kinds')),
      ...known.map((kind) => this.#box('kinds', kind, app.called('nodeKinds', kind))),
    );
  }

  /** The state names what is switched off, so that an address without a word on it shows everything. */
  #box(name: 'status' | 'kinds', value: string, label: string): HTMLElement {
    const { app } = this;
    const off = new Set(app.state[name].split(',').filter(Boolean));
    const change = (): void => {
      if (off.has(value)) off.delete(value);
      else off.add(value);
      app.store.set({ [name]: [...off].sort().join(',') });
    };
    const box = h('input', { type: 'checkbox', id: `${name}-${value}`, checked: !off.has(value), onchange: change });
    return h('label', { class: 'box' }, box, label);
  }

  #reset(): HTMLElement {
    const { app } = this;
    const none = { from: '', to: '', country: '', forum: '', status: '', kinds: '' };
    const off = !isFiltered(app.state) && app.state.kinds === '';
    return h('button', { type: 'button', id: 'reset', disabled: off, onclick: () => app.store.set(none) }, app.t('reset'));
  }
}

/** The choice between pictures. */
export function viewPicker(app: App): Part {
  const label = h('label', { for: 'view' });
  const select = h('select', { id: 'view', onchange: () => app.store.set({ view: select.value as PageViewName, edge: '' }) });
  const render = (): void => {
    label.textContent = app.t('view');
    fill(select, ...PAGE_VIEWS.map((view) => h('option', { value: view }, app.t(view))));
    select.value = app.state.view;
  };
  return { element: h('div', {}, label, select), render };
}
