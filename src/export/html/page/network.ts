import Graph from 'graphology';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { App, Part } from './app.js';
import { fill, h } from './dom.js';
import { type Focus, focusOf } from './focus.js';
import { nearestEdge } from './hit.js';
import { Labels, type Paint } from './labels.js';
import { picture } from './snapshot.js';
import type { State } from './state.js';

const FONT = '"Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic", Meiryo, sans-serif';
const FEW_NODES = 250;
const FEW_EDGES = 2000;
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
  #overNode = false;

  constructor(private readonly app: App) {
    this.element = h('section', { class: 'network', id: 'network' }, this.#stage, this.#buttons, this.#help);
  }

  /** After the element is in the page: sigma needs to know its size. */
  start(): void {
    this.#load();
    try {
      this.#sigma = this.#makeSigma();
      // Its first frame was drawn before anybody could keep labels off the circles.
      this.#sigma.scheduleRender();
    } catch (error) {
      // Said aloud for who looks; readers get the still picture.
      console.warn(error);
      this.#stage.classList.add('still');
      this.#still();
    }
    this.#stage.addEventListener('keydown', (event) => this.#key(event));
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
    this.#sigma.refresh();
    if (before?.view !== state.view) void this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
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
    const edges = app.data.edges(app.state.view);
    for (const { key, type, source, target } of edges) {
      this.#graph.addDirectedEdgeWithKey(key, source, target, {
        color: this.#lineColor(type),
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
      minEdgeThickness: 1.2,
      stagePadding: 50,
      zIndex: true,
    });
    sigma.on('beforeRender', () => this.#keepFree(sigma));
    sigma.on('clickNode', ({ node }) => this.app.select(Number(node)));
    sigma.on('clickStage', ({ event }) => {
      const edge = nearestEdge(sigma, this.app.shown, event);
      if (edge === undefined) this.app.clear();
      else this.app.selectEdge(edge);
    });
    sigma.on('moveBody', ({ event }) => this.#point(sigma, event));
    sigma.on('enterNode', () => this.#over(true));
    sigma.on('leaveNode', () => this.#over(false));
    return sigma;
  }

  #over(node: boolean): void {
    this.#overNode = node;
    this.#stage.classList.toggle('pointing', node);
  }

  /** A hand over lines too, where there are few enough to look at each move. */
  #point(sigma: Sigma, { x, y }: { x: number; y: number }): void {
    if (this.#graph.size > FEW_EDGES || this.#overNode) return;
    this.#stage.classList.toggle('pointing', nearestEdge(sigma, this.app.shown, { x, y }) !== undefined);
  }

  /** In a small picture labels keep off the circles too; in a large one they could stand nowhere. */
  #keepFree(sigma: Sigma): void {
    // The frame to come, not the last one, which sigma would take without being told.
    const cameraState = sigma.getCamera().getState();
    const at = (node: string): { x: number; y: number; size: number; label: string } => {
      const data = sigma.getNodeDisplayData(node)!;
      return { ...sigma.framedGraphToViewport(data, { cameraState }), size: sigma.scaleSize(data.size), label: data.label ?? '' };
    };
    const few =
      this.#graph.order <= FEW_NODES ? [...this.app.shown.nodes].map(String).filter((node) => this.#graph.hasNode(node)) : [];
    const chosen = [...(this.#focus?.chosen ?? [])].map(String).filter((node) => this.#graph.hasNode(node));
    this.#labels.reset(few.map(at), chosen.map(at));
  }

  #node(node: number, data: NodeDisplayData): Partial<NodeDisplayData> {
    if (!this.app.shown.nodes.has(node)) return { ...data, hidden: true };
    if (!this.#focus) return data;
    if (!this.#focus.nodes.has(node)) return { ...data, color: this.#paint.faint, label: '', zIndex: 0 };
    return { ...data, zIndex: 1, forceLabel: true, highlighted: this.#focus.chosen.has(node) };
  }

  /** The more lines, the fainter each. Mixed here, since sigma adds half-transparent colours up to white. */
  #lineColor(type: string): string {
    const count = this.app.data.edges(this.app.state.view).length;
    return mix(this.app.data.color(type), this.#paint.back, count > 3000 ? 0.35 : count > 400 ? 0.55 : 0.85);
  }

  #edge(key: string, data: EdgeDisplayData): Partial<EdgeDisplayData> {
    const found = this.app.shown.edges.get(key);
    if (!found) return { ...data, hidden: true };
    const size = Math.min(9, 1 + Math.sqrt(found.happenings.length));
    const color = this.#lineColor(found.edge.type);
    if (!this.#focus) return { ...data, size, color };
    if (!this.#focus.edges.has(key)) return { ...data, size: 0.7, color: this.#paint.faint, zIndex: 0 };
    return { ...data, size: size + 1.5, color: this.app.data.color(found.edge.type), zIndex: 1 };
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
    void this.#sigma?.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: this.#duration() });
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

/** A colour laid over another; both as `#rrggbb`. */
function mix(color: string, back: string, share: number): string {
  const part = (hex: string, i: number): number => Number.parseInt(hex.slice(i, i + 2), 16);
  const mixed = [1, 3, 5].map((i) => Math.round(part(color, i) * share + part(back, i) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
