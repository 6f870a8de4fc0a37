import type { App } from './app.js';
import { fill, h } from './dom.js';

const MOST = 12;
let count = 0;

/** A field that finds nodes by name in any form, by the rules of an ARIA combobox. */
export function searchBox(
  app: App,
  choose: (node: number) => void,
): { element: HTMLElement; input: HTMLInputElement; label: HTMLElement } {
  const id = `search${count++}`;
  const input = h('input', {
    type: 'text',
    id,
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
  });
  const list = h('ul', { id: `${id}-list`, role: 'listbox', hidden: true });
  const label = h('label', { for: id });
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  let found: number[] = [];
  let active = -1;
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const pick = (node: number | undefined): void => {
    if (node === undefined) return;
    input.value = app.name(node);
    close();
    choose(node);
  };
  const draw = (): void => {
    fill(list, ...found.map((node, i) => option(app, node, `${id}-${i}`, i === active, () => pick(node))));
    if (found.length === 0)
      list.append(h('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, app.t('noMatch')));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    if (active >= 0) input.setAttribute('aria-activedescendant', `${id}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  };
  input.addEventListener('input', () => {
    found = find(app, input.value);
    active = found.length > 0 ? 0 : -1;
    if (input.value.trim() === '') close();
    else draw();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !list.hidden) pick(found[active]);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (found.length === 0) return;
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length;
      draw();
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  return { element: h('div', { class: 'search' }, label, input, list), input, label };
}

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
