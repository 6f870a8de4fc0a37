import type { App } from './app.js';
import { s } from './dom.js';
import type { Focus } from './focus.js';

const MOST_LABELS = 80;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where nodes stand, and how many units of the drawing a pixel has. */
interface Drawing {
  readonly app: App;
  readonly focus: Focus | undefined;
  readonly places: ReadonlyMap<number, Place>;
  readonly unit: number;
}

const lines = ({ app, focus, places, unit }: Drawing): SVGElement[] =>
  [...app.shown.edges].map(([key, { edge, happenings }]) => {
    const [a, b] = [places.get(edge.source)!, places.get(edge.target)!];
    const faint = focus && !focus.edges.has(key);
    const width = (faint ? 0.5 : Math.min(6, 1 + Math.sqrt(happenings.length) * 0.7)) * unit;
    const look = { stroke: app.data.color(edge.type), 'stroke-width': width, 'stroke-opacity': faint ? 0.15 : 0.8 };
    return s('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y, ...look });
  });

const circles = ({ app, focus, places, unit }: Drawing): SVGElement[] =>
  [...places].map(([node, { x, y, size }]) =>
    s('circle', {
      cx: x,
      cy: y,
      r: size * 0.7 * unit,
      fill: app.data.node(node).color,
      'fill-opacity': focus && !focus.nodes.has(node) ? 0.2 : 1,
      onclick: () => app.select(node),
    }),
  );

function labels({ app, places, unit }: Drawing): SVGElement[] {
  const labelled = [...places].sort((a, b) => b[1].size - a[1].size).slice(0, MOST_LABELS);
  return labelled.map(([node, { x, y, size }]) => {
    const at = { x, y: y + (size * 0.7 + 13) * unit, 'font-size': 12 * unit };
    return s('text', { ...at, 'text-anchor': 'middle', fill: 'currentColor' }, app.name(node));
  });
}

/** The picture as SVG: for print, and where there is no WebGL. */
export function picture(app: App, focus: Focus | undefined): SVGElement {
  const shown = app.data.view(app.state.view).nodes.filter(([node]) => app.shown.nodes.has(node));
  const places = new Map(shown.map(([node, x, y, size]) => [node, { x, y: -y, size }]));
  const [left, right] = range(shown.map(([, x]) => x));
  const [top, bottom] = range(shown.map(([, , y]) => -y));
  const unit = Math.max(right - left, bottom - top, 200) / 800;
  const pad = 60 * unit;
  const drawing: Drawing = { app, focus, places, unit };
  const viewBox = `${left - pad} ${top - pad} ${right - left + 2 * pad} ${bottom - top + 2 * pad}`;
  const about = { viewBox, role: 'img', 'aria-label': app.t('network'), class: 'still-picture' };
  return s('svg', about, ...lines(drawing), ...circles(drawing), ...labels(drawing));
}

/** No spread into Math.min: thousands of arguments overflow the stack. */
function range(values: readonly number[]): [number, number] {
  return values.length === 0 ? [0, 0] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
