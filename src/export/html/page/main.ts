import type { Payload } from '../payload.js';
import { App, type Part } from './app.js';
import { Card } from './card.js';
import { Filters, viewPicker } from './controls.js';
import { Data } from './data.js';
import { fill, h } from './dom.js';
import { focusOf } from './focus.js';
import { Network } from './network.js';
import { PathPanel } from './path-panel.js';
import { searchBox } from './search.js';
import { picture } from './snapshot.js';
import { type State, Store, type Theme } from './state.js';
import { Table, tableChanged } from './table.js';

function start(): void {
  const payload = JSON.parse(document.getElementById('data')!.textContent!) as Payload;
  const initial: State = {
    ...{ view: payload.view, lang: payload.language, theme: 'auto', node: '', edge: '', from: '', to: '' },
    ...{ country: '', forum: '', kinds: '', status: '', a: '', b: '', sort: 'date' },
  };
  const app = new App(new Data(payload), new Store(initial));
  const network = new Network(app);
  const table = new Table(app);
  const parts: Part[] = [header(app), network, new Filters(app), new PathPanel(app), new Card(app)];
  const [head, , filters, path, card] = parts as [Part, Part, Part, Part, Part];
  // Folded away on a phone, where the picture comes first.
  const tools = h('details', { class: 'tools' }, h('summary', {}), filters.element, path.element);
  tools.open = matchMedia('(min-width: 900px)').matches;
  const print = h('div', { class: 'print-only', 'aria-hidden': 'true' });
  const live = h('p', { class: 'visually-hidden', role: 'status' });
  const main = h('main', {}, tools, network.element, print, table.element, card.element, live);
  document.getElementById('app')!.append(head.element, main);
  const draw = (before?: State): void => {
    document.documentElement.lang = app.state.lang;
    document.documentElement.dataset.theme = app.state.theme;
    tools.querySelector('summary')!.textContent = `${app.t('filters')}・${app.t('path')}`;
    for (const part of parts) part.render(before);
    if (!before || tableChanged(app.state, before)) table.render();
    live.textContent = app.t('count', { n: app.shown.nodes.size, m: app.shown.edges.size });
  };
  app.store.onChange((_, before) => draw(before));
  draw();
  network.start();
  keys(app);
  window.addEventListener('beforeprint', () => fill(print, picture(app, focusOf(app))));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => network.render(app.state));
}

function header(app: App): Part {
  const title = h('h1', {});
  const skip = h('a', { class: 'skip', href: '#table', onclick: (event: Event) => jump(event, 'table') });
  const search = searchBox(app, (node) => app.select(node));
  search.input.dataset.main = '';
  const view = viewPicker(app);
  const language = h('button', {
    type: 'button',
    id: 'language',
    onclick: () => app.store.set({ lang: app.state.lang === 'ja' ? 'en' : 'ja' }),
  });
  const label = h('label', { for: 'theme' });
  const theme = h('select', { id: 'theme', onchange: () => app.store.set({ theme: theme.value as Theme }) });
  const render = (): void => {
    title.textContent = app.t('title');
    document.title = `${app.t('title')} | Kaidan`;
    skip.textContent = app.t('skip');
    search.label.textContent = app.t('search');
    language.textContent = app.t('language');
    language.lang = app.state.lang === 'ja' ? 'en' : 'ja';
    label.textContent = app.t('theme');
    fill(theme, ...(['auto', 'light', 'dark'] as const).map((name) => h('option', { value: name }, app.t(name))));
    theme.value = app.state.theme;
    view.render();
  };
  const element = h('header', {}, skip, title, search.element, view.element, h('div', {}, label, theme), language);
  return { element, render };
}

/** A link inside the page would put its name in place of the state in the address. */
function jump(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
  document.getElementById(id)?.scrollIntoView();
}

function keys(app: App): void {
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === '/' && !typing) {
      event.preventDefault();
      document.querySelector<HTMLInputElement>('[data-main]')?.focus();
    } else if (event.key === 'Escape' && !typing) app.clear();
  });
}

start();
