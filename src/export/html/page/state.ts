import type { PageViewName } from '../payload.js';

export type Language = 'ja' | 'en';
export type Theme = 'auto' | 'light' | 'dark';

/** All that the page remembers; it stands in the address's fragment, so an address shows what its sender saw. */
export interface State {
  readonly view: PageViewName;
  readonly lang: Language;
  readonly theme: Theme;
  /** Key of the chosen node, or of the chosen edge; at most one of both. */
  readonly node: string;
  readonly edge: string;
  /** ISO days, empty for no bound. */
  readonly from: string;
  readonly to: string;
  /** Keys of nodes, empty for any. */
  readonly country: string;
  readonly forum: string;
  /** Kinds and statuses that are switched off, joined by commas. */
  readonly kinds: string;
  readonly status: string;
  /** Keys of the path's ends. */
  readonly a: string;
  readonly b: string;
  /** Column of the table, `-` before it for falling order. */
  readonly sort: string;
}

/** Holds the state and tells of changes. */
export class Store {
  #state: State;
  readonly #listeners: ((state: State, before: State) => void)[] = [];

  constructor(private readonly initial: State) {
    this.#state = { ...initial, ...parse(initial, location.hash) };
    window.addEventListener('hashchange', () => this.#become({ ...initial, ...parse(initial, location.hash) }));
  }

  get state(): State {
    return this.#state;
  }

  set(change: Partial<State>): void {
    this.#become({ ...this.#state, ...change });
    const fragment = format(this.initial, this.#state);
    // Replacing does not fill the history with every step of a slider.
    if (location.hash.slice(1) !== fragment) history.replaceState(null, '', `#${fragment}`);
  }

  onChange(listener: (state: State, before: State) => void): void {
    this.#listeners.push(listener);
  }

  #become(next: State): void {
    const before = this.#state;
    this.#state = next;
    for (const listener of this.#listeners) listener(next, before);
  }
}

/** Only what differs from the start is written, so addresses stay short. */
export function format(initial: State, state: State): string {
  const out = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) if (value !== initial[name as keyof State]) out.set(name, value);
  return out.toString();
}

/** A fragment may be typed by anyone: names and values that the page does not know are passed over. */
export function parse(initial: State, fragment: string): Partial<State> {
  const allowed: Partial<Record<keyof State, readonly string[]>> = {
    view: ['people', 'meetings', 'countries', 'forums'],
    lang: ['ja', 'en'],
    theme: ['auto', 'light', 'dark'],
  };
  const out: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (!Object.hasOwn(initial, name)) continue;
    const values = allowed[name as keyof State];
    const day = name === 'from' || name === 'to';
    if ((!values || values.includes(value)) && (!day || /^(\d{4}-\d{2}-\d{2})?$/.test(value))) out[name] = value;
  }
  return out;
}
