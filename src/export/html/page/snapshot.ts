import type { App } from './app.js';
import { s } from './dom.js';
import type { Focus } from './focus.js';

const MOST_LABELS = 80;

/** The picture as SVG: for print, and where there is no WebGL. */
export function picture(app: App, focus: Focus | undefined): SVGElement {
  const view = app.data.view(app.state.view);
  const shown = view.nodes.filter(([node]) => app.shown.nodes.has(node));
  const places = new Map(shown.map(([node, x, y, size]) => [node, { x, y: -y, size }]));
  const [left, right] = range(shown.map(([, x]) => x));
  const [top, bottom] = range(shown.map(([, , y]) => -y));
  const unit = Math.max(right - left, bottom - top, 200) / 800;
  const pad = 60 * unit;
  const lines = [...app.shown.edges].map(([key, { edge, happenings }]) => {
    const [a, b] = [places.get(edge.source)!, places.get(edge.target)!];
    const faint = focus && !focus.edges.has(key);
    const width = (faint ? 0.5 : Math.min(6, 1 + Math.sqrt(happenings.length) * 0.7)) * unit;
    return s('line', {
      x1: a.x,
      y1: a.y,
      x2: b.x,
      y2: b.y,
      stroke: app.data.color(edge.type),
      'stroke-width': width,
      'stroke-opacity': faint ? 0.15 : 0.8,
    });
  });
  const circles = [...places].map(([node, { x, y, size }]) =>
    s('circle', {
      cx: x,
      cy: y,
      r: size * 0.7 * unit,
      fill: app.data.node(node).color,
      'fill-opacity': focus && !focus.nodes.has(node) ? 0.2 : 1,
      onclick: () => app.select(node),
    }),
  );
  const labelled = [...places].sort((a, b) => b[1].size - a[1].size).slice(0, MOST_LABELS);
  const labels = labelled.map(([node, { x, y, size }]) =>
    s(
      'text',
      { x, y: y + (size * 0.7 + 13) * unit, 'font-size': 12 * unit, 'text-anchor': 'middle', fill: 'currentColor' },
      app.name(node),
    ),
  );
  const box = `${left - pad} ${top - pad} ${right - left + 2 * pad} ${bottom - top + 2 * pad}`;
  return s(
    'svg',
    { viewBox: box, role: 'img', 'aria-label': app.t('network'), class: 'still-picture' },
    ...lines,
    ...circles,
    ...labels,
  );
}

/** No spread into Math.min: thousands of arguments overflow the stack. */
function range(values: readonly number[]): [number, number] {
  return values.length === 0 ? [0, 0] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
