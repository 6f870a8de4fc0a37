/** Where a node stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Room between two circles, for their labels. */
const GAP = 12;
const ROUNDS = 40;
/** Beyond this, single circles are not told apart anyway. */
const MOST = 20_000;

/** Moves apart circles that overlap, in a fixed order, by a grid so that only neighbours are compared. */
export function separate(places: readonly Place[], sizes: readonly number[]): Place[] {
  const points = places.map(({ x, y }) => ({ x, y }));
  if (points.length > MOST) return points;
  const cell = 2 * sizes.reduce((most, size) => Math.max(most, size), 1) + GAP;
  for (let i = 0; i < ROUNDS; i++) if (!pushApart(points, sizes, cell)) break;
  return points.map(({ x, y }) => ({ x: Math.round(x * 100) / 100 || 0, y: Math.round(y * 100) / 100 || 0 }));
}

function pushApart(points: { x: number; y: number }[], sizes: readonly number[], cell: number): boolean {
  const grid = new Map<string, number[]>();
  const at = (value: number): number => Math.floor(value / cell);
  for (const [i, { x, y }] of points.entries()) {
    const key = `${at(x)},${at(y)}`;
    const list = grid.get(key);
    if (list) list.push(i);
    else grid.set(key, [i]);
  }
  let moved = false;
  for (const [i, { x, y }] of points.entries()) {
    for (let n = 0; n < 9; n++) {
      const near = grid.get(`${at(x) + (n % 3) - 1},${at(y) + Math.floor(n / 3) - 1}`) ?? [];
      for (const j of near) if (j > i && repel(points[i]!, points[j]!, sizes[i]! + sizes[j]! + GAP)) moved = true;
    }
  }
  return moved;
}

/** Both give way by half. Two in one spot part along a fixed line. */
function repel(a: { x: number; y: number }, b: { x: number; y: number }, wanted: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted) return false;
  const [ux, uy] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance];
  const push = (wanted - distance) / 2 + 0.01;
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
  return true;
}
