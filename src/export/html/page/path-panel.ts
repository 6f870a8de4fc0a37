import type { App, Part } from './app.js';
import { nodeButton } from './card.js';
import { fill, h } from './dom.js';
import type { Path } from './path.js';
import { searchBox } from './search.js';

/** Two ends, and the shortest way between them in words. */
export class PathPanel implements Part {
  readonly element = h('section', { class: 'path', 'aria-labelledby': 'path-title' });
  readonly #title = h('h2', { id: 'path-title' });
  readonly #answer = h('div', { 'aria-live': 'polite' });
  readonly #from: ReturnType<typeof searchBox>;
  readonly #to: ReturnType<typeof searchBox>;

  constructor(private readonly app: App) {
    this.#from = searchBox(app, (node) => app.store.set({ a: app.data.node(node).key }));
    this.#to = searchBox(app, (node) => app.store.set({ b: app.data.node(node).key }));
    this.element.append(this.#title, this.#from.element, this.#to.element, this.#answer);
  }

  render(): void {
    const { app } = this;
    this.#title.textContent = app.t('path');
    this.#from.label.textContent = app.t('pathFrom');
    this.#to.label.textContent = app.t('pathTo');
    this.#showEnd(this.#from.input, app.state.a);
    this.#showEnd(this.#to.input, app.state.b);
    const { path } = app;
    const clear = h('button', { type: 'button', onclick: () => app.store.set({ a: '', b: '' }) }, app.t('pathClear'));
    if (path) fill(this.#answer, h('p', {}, app.t('pathSteps', { n: path.edges.length })), this.#steps(path), clear);
    else if (path === null) fill(this.#answer, h('p', {}, app.t('pathNone')), clear);
    else fill(this.#answer, (app.state.a !== '' || app.state.b !== '') && clear);
  }

  #showEnd(input: HTMLInputElement, key: string): void {
    const node = this.app.data.byKey.get(key);
    if (document.activeElement !== input) input.value = node === undefined ? '' : this.app.name(node);
  }

  #steps({ nodes, edges }: Path): HTMLElement {
    const { app } = this;
    const items = nodes.flatMap((node, i) => {
      const key = edges[i];
      const item = h('li', {}, nodeButton(app, node));
      if (key === undefined) return [item];
      const { edge, happenings } = app.shown.edges.get(key)!;
      const label = `${app.called('edgeTypes', edge.type)}${happenings.length > 1 ? ` ×${happenings.length}` : ''}`;
      return [
        item,
        h(
          'li',
          { class: 'step' },
          h('button', { type: 'button', class: 'link', onclick: () => app.selectEdge(key) }, `│ ${label}`),
        ),
      ];
    });
    return h('ol', { class: 'plain' }, ...items);
  }
}
