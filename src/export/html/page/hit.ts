import type Sigma from 'sigma';
import type { Shown } from './filter.js';

/** A finger is wide, a line is thin: this many pixels beside it still count. */
const REACH = 7;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The shown edge that runs closest by a point of the screen, within reach. */
export function nearestEdge(sigma: Sigma, shown: Shown, point: Point): string | undefined {
  const places = new Map<number, Point>();
  const at = (node: number): Point => {
    const known = places.get(node) ?? sigma.framedGraphToViewport(sigma.getNodeDisplayData(String(node)) ?? { x: 0, y: 0 });
    places.set(node, known);
    return known;
  };
  let [best, least]: [string | undefined, number] = [undefined, REACH];
  for (const [key, { edge }] of shown.edges) {
    const distance = toSegment(point, at(edge.source), at(edge.target));
    if (distance < least) [best, least] = [key, distance];
  }
  return best;
}

function toSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
}
