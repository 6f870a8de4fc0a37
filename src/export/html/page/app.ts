import type { Data } from './data.js';
import { filter, type Shown } from './filter.js';
import { type Path, shortestPath } from './path.js';
import type { State, Store } from './state.js';
import { type Word, word } from './words.js';

/** What every part of the page shares. */
export class App {
  #shown: Shown | undefined;
  #for: string | undefined;

  constructor(
    readonly data: Data,
    readonly store: Store,
  ) {}

  get state(): State {
    return this.store.state;
  }

  /** What the filters leave, worked out once a change. */
  get shown(): Shown {
    const { view, from, to, country, forum, kinds, status } = this.state;
    const id = JSON.stringify([view, from, to, country, forum, kinds, status]);
    if (this.#for !== id || !this.#shown) this.#shown = filter(this.data, this.state);
    this.#for = id;
    return this.#shown;
  }

  /** Undefined where no two ends are picked; null where they are not connected. */
  get path(): Path | null | undefined {
    const [a, b] = [this.data.byKey.get(this.state.a), this.data.byKey.get(this.state.b)];
    if (a === undefined || b === undefined) return undefined;
    return shortestPath(this.shown, a, b) ?? null;
  }

  t(name: Word, values?: Readonly<Record<string, number>>): string {
    return word(this.state.lang, name, values);
  }

  name(index: number): string {
    return this.data.name(index, this.state.lang);
  }

  called(table: 'nodeKinds' | 'edgeTypes' | 'status' | 'mode', name: string): string {
    return this.data.called(table, name, this.state.lang);
  }

  select(index: number): void {
    this.store.set({ node: this.data.node(index).key, edge: '' });
  }

  selectEdge(key: string): void {
    this.store.set({ node: '', edge: key });
  }

  clear(): void {
    this.store.set({ node: '', edge: '' });
  }
}

/** A part of the page: built once, then told of every change. */
export interface Part {
  readonly element: HTMLElement;
  render(before?: State): void;
}
