import type { App } from './app.js';
import { fill, h } from './dom.js';

const MOST = 12;
let count = 0;

/** The field with its list, which moves through what was found. */
class SearchBox {
  private readonly id = `search${count++}`;
  private readonly list = h('ul', { id: `${this.id}-list`, role: 'listbox', hidden: true });
  readonly label = h('label', { for: this.id });
  readonly input = h('input', {
    type: 'text',
    id: this.id,
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': `${this.id}-list`,
  });
  readonly element = h('div', { class: 'search' }, this.label, this.input, this.list);
  private found: number[] = [];
  private active = -1;

  constructor(
    private readonly app: App,
    private readonly choose: (node: number) => void,
  ) {
    this.input.addEventListener('input', () => this.search());
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.input.addEventListener('blur', () => setTimeout(() => this.close(), 150));
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  private pick(node: number | undefined): void {
    if (node === undefined) return;
    this.input.value = this.app.name(node);
    this.close();
    this.choose(node);
  }

  private draw(): void {
    const { app, list, input, id, active } = this;
    fill(list, ...this.found.map((node, i) => option(app, node, `${id}-${i}`, i === active, () => this.pick(node))));
    if (this.found.length === 0)
      list.append(h('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, app.t('noMatch')));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    if (active >= 0) input.setAttribute('aria-activedescendant', `${id}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  }

  private search(): void {
    this.found = find(this.app, this.input.value);
    this.active = this.found.length > 0 ? 0 : -1;
    if (this.input.value.trim() === '') this.close();
    else this.draw();
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && !this.list.hidden) this.pick(this.found[this.active]);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.found.length === 0) return;
      this.active = (this.active + (event.key === 'ArrowDown' ? 1 : -1) + this.found.length) % this.found.length;
      this.draw();
    }
  }
}

/** A field that finds nodes by name in any form, by the rules of an ARIA combobox. */
export const searchBox = (
  app: App,
  choose: (node: number) => void,
): { element: HTMLElement; input: HTMLInputElement; label: HTMLElement } => new SearchBox(app, choose);

function option(app: App, node: number, id: string, selected: boolean, pick: () => void): HTMLElement {
  const { kind, color } = app.data.node(node);
  const dot = h('span', { class: 'dot', 'aria-hidden': 'true' });
  dot.style.backgroundColor = color;
  // On mousedown, since the field's blur closes the list before a click arrives.
  const item = h('li', { id, role: 'option', 'aria-selected': String(selected), onmousedown: pick }, dot, app.name(node), ' ');
  item.append(h('small', {}, app.called('nodeKinds', kind)));
  return item;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・]/g, '');

/** Names that begin with the text before those that hold it; people before articles; then by number of ties. */
function find(app: App, text: string): number[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const scored: [number, number][] = [];
  for (const [i, { name, en, kind, values }] of app.data.payload.nodes.entries()) {
    const names = [name, en ?? '', ...(Array.isArray(values.aliases) ? (values.aliases as string[]) : [])].map(fold);
    if (!names.some((one) => one.includes(wanted))) continue;
    const start = names.some((one) => one.startsWith(wanted)) ? 0 : 1000;
    const late = kind === 'Minister' ? 0 : kind === 'Article' || kind === 'Meeting' ? 500 : 200;
    scored.push([start + late - Math.min(100, app.data.edgesAt.get(i)?.length ?? 0), i]);
  }
  return scored
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .slice(0, MOST)
    .map(([, i]) => i);
}
