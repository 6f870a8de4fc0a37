import type { App, Part } from './app.js';
import { fill, h, s } from './dom.js';

const DAY = 86_400_000;
const WINDOWS = { whole: 0, year: 365, month: 31, week: 7 } as const;
type Window = keyof typeof WINDOWS;
const BARS = 40;
const STEP_MS = 700;

/** The period: two days, a slider that moves a window of a chosen width, and a button that lets it run. */
export class TimeControl implements Part {
  readonly element = h('fieldset', { class: 'time' });
  readonly #legend = h('legend', {});
  readonly #from = h('input', { type: 'date', id: 'time-from', onchange: () => this.#typed() });
  readonly #to = h('input', { type: 'date', id: 'time-to', onchange: () => this.#typed() });
  readonly #width = h('select', { id: 'time-window', onchange: () => this.#move(0) });
  readonly #slider = h('input', { type: 'range', id: 'time-slider', min: '0', step: '1', oninput: () => this.#slid() });
  readonly #play = h('button', { type: 'button', id: 'time-play', onclick: () => this.#toggle() });
  readonly labels = {
    from: h('label', { for: 'time-from' }),
    to: h('label', { for: 'time-to' }),
    window: h('label', { for: 'time-window' }),
  };
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly app: App) {
    this.#slider.max = String(this.#span());
    const field = (name: keyof TimeControl['labels'], input: HTMLElement): HTMLElement => h('p', {}, this.labels[name], input);
    const days = h('div', { class: 'days' }, field('from', this.#from), field('to', this.#to));
    const run = h('div', { class: 'pair' }, field('window', this.#width), this.#play);
    this.element.append(this.#legend, days, this.#bars(), this.#slider, run);
    this.#width.append(...Object.keys(WINDOWS).map((name) => h('option', { value: name })));
  }

  render(): void {
    const { app } = this;
    const { from, to } = app.state;
    this.#legend.textContent = app.t('time');
    for (const [name, label] of Object.entries(this.labels)) label.textContent = app.t(name as 'from');
    for (const option of this.#width.options) option.textContent = app.t(option.value as Window);
    this.#from.value = from;
    this.#to.value = to;
    this.#slider.value = String(from === '' ? 0 : days(app.data.firstDay, from));
    this.#slider.setAttribute('aria-label', app.t('time'));
    this.#slider.setAttribute('aria-valuetext', from === '' && to === '' ? app.t('whole') : `${from} – ${to}`);
    fill(this.#play, this.#timer ? `⏸ ${app.t('pause')}` : `▶ ${app.t('play')}`);
  }

  #span(): number {
    return Math.max(1, days(this.app.data.firstDay, this.app.data.lastDay));
  }

  #typed(): void {
    this.#width.value = 'whole';
    this.app.store.set({ from: this.#from.value, to: this.#to.value });
  }

  /** With no width chosen a slider would move nothing: a month is what people look at. */
  #slid(): void {
    if (this.#width.value === 'whole') this.#width.value = 'month';
    this.#show(Number(this.#slider.value));
  }

  #move(by: number): void {
    if (this.#width.value === 'whole') this.app.store.set({ from: '', to: '' });
    else this.#show(Number(this.#slider.value) + by);
  }

  #show(start: number): void {
    const first = this.app.data.firstDay;
    const width = WINDOWS[this.#width.value as Window];
    this.app.store.set({ from: dayAfter(first, start), to: dayAfter(first, start + width - 1) });
  }

  #toggle(): void {
    if (this.#timer) {
      this.#stop();
      return;
    }
    if (this.#width.value === 'whole') this.#width.value = 'month';
    const width = WINDOWS[this.#width.value as Window];
    this.#timer = setInterval(() => {
      if (Number(this.#slider.value) >= this.#span()) this.#stop();
      else this.#move(Math.ceil(width / 4));
    }, STEP_MS);
    this.#show(Number(this.#slider.value) >= this.#span() ? 0 : Number(this.#slider.value));
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.render();
  }

  /** How many meetings when: says where sliding is worth it. Hidden from readers, who have the table. */
  #bars(): SVGElement {
    const { data } = this.app;
    const counts = new Array<number>(BARS).fill(0);
    for (const { happening } of data.payload.meetings) {
      const { start } = data.happening(happening);
      if (start) counts[Math.min(BARS - 1, Math.floor((days(data.firstDay, start) / this.#span()) * BARS))]! += 1;
    }
    const most = Math.max(1, ...counts);
    const bars = counts.map((count, i) =>
      s('rect', { x: i, y: 10 - (count / most) * 10, width: 0.8, height: (count / most) * 10 }),
    );
    return s('svg', { class: 'bars', viewBox: `0 0 ${BARS} 10`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...bars);
  }
}

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY) || 0;
const dayAfter = (day: string, count: number): string => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
