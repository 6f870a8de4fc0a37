import type { App, Part } from './app.js';
import type { Edge } from './data.js';
import { fill, h } from './dom.js';
import { nodeCard } from './node-card.js';
import { sentences } from './sentence.js';

/** What is chosen, in words: a node's card or an edge's sentences. */
export class Card implements Part {
  readonly element = h('section', { class: 'card', id: 'card', 'aria-labelledby': 'card-title', tabindex: '-1' });

  constructor(private readonly app: App) {}

  render(): void {
    const { app } = this;
    const node = app.data.byKey.get(app.state.node);
    const edge = app.state.edge === '' ? undefined : app.data.edges(app.state.view).find(({ key }) => key === app.state.edge);
    this.element.classList.toggle('empty', node === undefined && edge === undefined);
    if (edge) fill(this.element, closeButton(app), ...edgeCard(app, edge));
    else if (node !== undefined) fill(this.element, closeButton(app), ...nodeCard(app, node));
    else fill(this.element, ...this.#nothing());
  }

  #nothing(): HTMLElement[] {
    const { app } = this;
    const ranked = app.data
      .view(app.state.view)
      .nodes.filter(([node]) => app.shown.nodes.has(node))
      .sort((a, b) => b[3] - a[3])
      .slice(0, 10);
    return [
      h('h2', { id: 'card-title' }, app.t('details')),
      h('p', {}, app.t('hint')),
      h('h3', {}, app.t('most')),
      h('ol', { class: 'plain' }, ...ranked.map(([node]) => h('li', {}, nodeButton(app, node)))),
    ];
  }
}

const closeButton = (app: App): HTMLElement =>
  h(
    'button',
    { type: 'button', class: 'close', 'aria-label': app.t('close'), title: app.t('close'), onclick: () => app.clear() },
    '×',
  );

/** A name that chooses its node. */
export function nodeButton(app: App, node: number): HTMLElement {
  const dot = h('span', { class: 'dot', 'aria-hidden': 'true' });
  dot.style.backgroundColor = app.data.node(node).color;
  return h('button', { type: 'button', class: 'link', onclick: () => app.select(node) }, dot, h('bdi', {}, app.name(node)));
}

function edgeCard(app: App, edge: Edge): HTMLElement[] {
  const shown = app.shown.edges.get(edge.key)?.happenings ?? edge.happenings;
  return [
    h('h2', { id: 'card-title' }, `${app.name(edge.source)} — ${app.name(edge.target)}`),
    h('p', { class: 'kind' }, app.called('edgeTypes', edge.type)),
    h('p', {}, nodeButton(app, edge.source), ' ', nodeButton(app, edge.target)),
    ...shown.map((i) => happeningBlock(app, i, [edge.source, edge.target], [edge.type])),
  ];
}

/** One occasion with its sentences. */
export function happeningBlock(app: App, index: number, nodes: readonly number[], types: readonly string[]): HTMLElement {
  const happening = app.data.happening(index);
  const meeting = happening.meeting === undefined ? undefined : app.data.payload.meetings[happening.meeting];
  const facts = [
    happening.date,
    happening.status && app.called('status', happening.status),
    meeting?.mode && app.called('mode', meeting.mode),
    meeting?.place,
  ];
  const head = facts.filter(Boolean).join(' · ');
  return h(
    'div',
    { class: `happening status-${happening.status ?? 'held'}` },
    head !== '' && h('h3', {}, head),
    happening.forums.length > 0 && h('p', {}, ...happening.forums.map((forum) => nodeButton(app, forum))),
    ...sentences(app, happening, meeting ? [...nodes, ...meeting.people] : nodes, types),
  );
}
