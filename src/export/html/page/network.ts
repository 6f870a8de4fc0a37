import Graph from 'graphology';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { App, Part } from './app.js';
import { fill, h } from './dom.js';
import { type Focus, focusOf } from './focus.js';
import { Labels, type Paint } from './labels.js';
import { picture } from './snapshot.js';
import type { State } from './state.js';

const FONT = '"Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic", Meiryo, sans-serif';
/** Beyond this many edges they are left out while the picture moves. */
const MANY_EDGES = 8000;

/** The moving picture. Where WebGL is missing, a still one stands in. */
export class Network implements Part {
  readonly element: HTMLElement;
  readonly #stage = h('div', { class: 'stage', tabindex: '0', role: 'application', 'aria-describedby': 'network-help' });
  readonly #help = h('p', { id: 'network-help', class: 'visually-hidden' });
  readonly #buttons = h('div', { class: 'zoom' });
  readonly #graph = new Graph({ multi: true, type: 'directed' });
  readonly #labels = new Labels(() => this.#paint);
  #paint: Paint = { text: '#000', back: '#fff', faint: '#ddd' };
  #sigma: Sigma | undefined;
  #focus: Focus | undefined;

  constructor(private readonly app: App) {
    this.element = h('section', { class: 'network', id: 'network' }, this.#stage, this.#buttons, this.#help);
  }

  /** After the element is in the page: sigma needs to know its size. */
  start(): void {
    this.#load();
    try {
      this.#sigma = this.#makeSigma();
    } catch (error) {
      // Said aloud for who looks; readers get the still picture.
      console.warn(error);
      this.#stage.classList.add('still');
    }
    this.#stage.addEventListener('keydown', (event) => this.#key(event));
    this.render();
  }

  render(before?: State): void {
    const { app } = this;
    const { state } = app;
    this.#stage.setAttribute('aria-label', `${app.t('network')}: ${app.t(state.view)}. ${this.#counts()}`);
    this.#help.textContent = app.t('networkHelp');
    this.#drawButtons();
    this.#paint = paintOf(this.element);
    this.#focus = focusOf(app);
    if (!this.#sigma) {
      if (this.#stage.classList.contains('still')) this.#still();
      return;
    }
    const other = before !== undefined && (before.view !== state.view || before.lang !== state.lang);
    if (other) this.#load();
    this.#sigma.setSetting('labelColor', { color: this.#paint.text });
    this.#sigma.refresh();
    if (before?.view !== state.view) void this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1.1, angle: 0 });
    if (before && (before.node !== state.node || before.a !== state.a || before.b !== state.b)) this.#bringIntoView();
  }

  #counts(): string {
    return this.app.t('count', { n: this.app.shown.nodes.size, m: this.app.shown.edges.size });
  }

  #load(): void {
    const { app } = this;
    const view = app.data.view(app.state.view);
    this.#graph.clear();
    // Many circles must be smaller, or they hide each other.
    const scale = Math.max(0.35, Math.min(1, Math.sqrt(150 / Math.max(1, view.nodes.length))));
    for (const [node, x, y, size] of view.nodes) {
      this.#graph.addNode(node, {
        x,
        y,
        size: Math.max(2.2, size * 0.8 * scale),
        label: app.name(node),
        color: app.data.node(node).color,
      });
    }
    for (const { key, type, source, target } of app.data.edges(app.state.view)) {
      this.#graph.addDirectedEdgeWithKey(key, source, target, {
        color: app.data.color(type),
        type: view.directed ? 'arrow' : 'line',
      });
    }
  }

  #makeSigma(): Sigma {
    const sigma = new Sigma(this.#graph, this.#stage, {
      labelFont: FONT,
      labelSize: 13,
      labelDensity: 1.5,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: this.#graph.order > 300 ? 5 : 2,
      defaultDrawNodeLabel: this.#labels.draw,
      defaultDrawNodeHover: this.#labels.drawHover,
      nodeReducer: (node, data) => this.#node(Number(node), data as NodeDisplayData),
      edgeReducer: (edge, data) => this.#edge(edge, data as EdgeDisplayData),
      hideEdgesOnMove: this.#graph.size > MANY_EDGES,
      enableEdgeEvents: true,
      minEdgeThickness: 1.2,
      stagePadding: 40,
      zIndex: true,
    });
    sigma.on('beforeRender', () => this.#labels.reset());
    sigma.on('clickNode', ({ node }) => this.app.select(Number(node)));
    sigma.on('clickEdge', ({ edge }) => this.app.selectEdge(edge));
    sigma.on('clickStage', () => this.app.clear());
    sigma.on('enterEdge', () => this.#stage.classList.add('pointing'));
    sigma.on('leaveEdge', () => this.#stage.classList.remove('pointing'));
    sigma.on('enterNode', () => this.#stage.classList.add('pointing'));
    sigma.on('leaveNode', () => this.#stage.classList.remove('pointing'));
    return sigma;
  }

  #node(node: number, data: NodeDisplayData): Partial<NodeDisplayData> {
    if (!this.app.shown.nodes.has(node)) return { ...data, hidden: true };
    if (!this.#focus) return data;
    if (!this.#focus.nodes.has(node)) return { ...data, color: this.#paint.faint, label: '', zIndex: 0 };
    return { ...data, zIndex: 1, forceLabel: true, highlighted: this.#focus.chosen.has(node) };
  }

  #edge(key: string, data: EdgeDisplayData): Partial<EdgeDisplayData> {
    const found = this.app.shown.edges.get(key);
    if (!found) return { ...data, hidden: true };
    const size = Math.min(9, 1 + Math.sqrt(found.happenings.length));
    if (!this.#focus) return { ...data, size };
    if (!this.#focus.edges.has(key)) return { ...data, size: 0.7, color: this.#paint.faint, zIndex: 0 };
    return { ...data, size: size + 1.5, zIndex: 1 };
  }

  /** Moves only where the chosen node stands outside: a picture that jumps at every click is hard to read. */
  #bringIntoView(): void {
    const sigma = this.#sigma!;
    const first = [...(this.#focus?.chosen ?? [])][0];
    const data = first === undefined ? undefined : sigma.getNodeDisplayData(String(first));
    if (!data) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    const { width, height } = sigma.getDimensions();
    if (x > 30 && y > 30 && x < width - 30 && y < height - 30) return;
    void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: this.#duration() });
  }

  #duration(): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 300;
  }

  #drawButtons(): void {
    const { app } = this;
    const button = (sign: string, label: string, act: () => void): HTMLElement =>
      h('button', { type: 'button', 'aria-label': label, title: label, onclick: act }, sign);
    fill(
      this.#buttons,
      button('＋', app.t('zoomIn'), () => this.#zoom(1 / 1.5)),
      button('－', app.t('zoomOut'), () => this.#zoom(1.5)),
      button('↺', app.t('zoomAll'), () => this.#all()),
    );
  }

  #zoom(factor: number): void {
    const camera = this.#sigma?.getCamera();
    if (camera) void camera.animate({ ratio: camera.ratio * factor }, { duration: this.#duration() });
  }

  #all(): void {
    void this.#sigma?.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1.1, angle: 0 }, { duration: this.#duration() });
  }

  #key(event: KeyboardEvent): void {
    const camera = this.#sigma?.getCamera();
    if (!camera) return;
    const step = 0.08 * camera.ratio;
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, step],
      ArrowDown: [0, -step],
    };
    const move = moves[event.key];
    if (move) camera.setState({ x: camera.x + move[0], y: camera.y + move[1] });
    else if (event.key === '+' || event.key === ';') this.#zoom(1 / 1.5);
    else if (event.key === '-') this.#zoom(1.5);
    else if (event.key === '0') this.#all();
    else return;
    event.preventDefault();
  }

  #still(): void {
    fill(this.#stage, h('p', { class: 'faint' }, this.app.t('noWebgl')), picture(this.app, this.#focus));
  }
}

function paintOf(element: Element): Paint {
  const styles = getComputedStyle(element);
  const read = (name: string): string => styles.getPropertyValue(name).trim();
  return { text: read('--text'), back: read('--back'), faint: read('--ghost') };
}
