import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { type Links, nearNeighbours } from './links.js';
import { type Place, separate } from './separate.js';

/** Floats a node in the layout's matrix: x, y, forces, mass, convergence, size, fixed. */
const NODE = 10;
const EDGE = 3;
/** Forces are worked out for this many nodes, the most tied; the others stand by their neighbours. */
const MOST_NODES = 6_000;
/** Steps are bounded by work, never by time: a clock would make the picture differ from run to run. */
const WORK = 60_000_000;

/**
 * Places nodes by ForceAtlas2 from seeded positions until they settle, then moves apart what still overlaps. Nodes without any
 * link stand in rows below: no force would hold them. The same nodes and links in the same order always give the same places.
 */
export function place(sizes: readonly number[], links: Links): Place[] {
  const degree = degrees(sizes.length, links);
  const linked = sizes.map((_, i) => i).filter((i) => degree[i]! > 0);
  const core = linked.length <= MOST_NODES ? linked : mostTied(linked, degree);
  const coreSizes = core.map((i) => sizes[i]!);
  const matrix = seed(coreSizes);
  if (core.length > 1) settle(matrix, triples(links, core, sizes.length), core.length);
  const places = separate(scaled(matrix, core.length, linked.length), coreSizes);
  const out = new Array<Place | undefined>(sizes.length);
  for (const [n, i] of core.entries()) out[i] = places[n]!;
  if (core.length < linked.length) nearNeighbours(out, links, degree);
  const alone = sizes.map((_, i) => i).filter((i) => degree[i] === 0);
  for (const [n, i] of alone.entries()) out[i] = inRows(n, alone.length, places);
  return out as Place[];
}

function degrees(order: number, { ends }: Links): Uint32Array {
  const degree = new Uint32Array(order);
  for (const end of ends) degree[end]!++;
  return degree;
}

/** In order of index again, as the layout goes by it. */
const mostTied = (linked: readonly number[], degree: Uint32Array): number[] =>
  [...linked]
    .sort((a, b) => degree[b]! - degree[a]! || a - b)
    .slice(0, MOST_NODES)
    .sort((a, b) => a - b);

/** The links within the core, as the layout takes them: rows of source, target and weight. */
function triples({ ends, weights }: Links, core: readonly number[], order: number): Float32Array {
  const position = new Int32Array(order).fill(-1);
  for (const [n, i] of core.entries()) position[i] = n * NODE;
  const inside = (i: number): boolean => position[ends[2 * i]!]! >= 0 && position[ends[2 * i + 1]!]! >= 0;
  let count = 0;
  for (let i = 0; i < weights.length; i++) if (inside(i)) count++;
  const out = new Float32Array(count * EDGE);
  let filled = 0;
  for (let i = 0; i < weights.length; i++) {
    if (!inside(i)) continue;
    out[filled++] = position[ends[2 * i]!]!;
    out[filled++] = position[ends[2 * i + 1]!]!;
    out[filled++] = weights[i]!;
  }
  return out;
}

/** The n-th of the lonely, in rows about as wide as the picture above them. */
function inRows(n: number, count: number, places: readonly Place[]): Place {
  const low = places.reduce((least, { y }) => Math.min(least, y), 0);
  const columns = Math.max(1, Math.ceil(Math.sqrt(count * 2)), Math.min(count, 6));
  return { x: round(((n % columns) - (columns - 1) / 2) * 80), y: round(low - 90 - Math.floor(n / columns) * 60) };
}

/** Positions on a sunflower's spiral, shuffled by a fixed generator: even, but without an order that the forces would have to undo. */
function seed(sizes: readonly number[]): Float32Array {
  const matrix = new Float32Array(sizes.length * NODE);
  const random = generator(20251101);
  for (const [i, size] of sizes.entries()) {
    const angle = random() * 2 * Math.PI;
    const radius = 10 * Math.sqrt((i + random()) * 4);
    matrix[i * NODE] = radius * Math.cos(angle);
    matrix[i * NODE + 1] = radius * Math.sin(angle);
    matrix[i * NODE + 6] = 1;
    matrix[i * NODE + 7] = 1;
    matrix[i * NODE + 8] = size;
  }
  return matrix;
}

function settle(matrix: Float32Array, triples: Float32Array, order: number): void {
  for (let i = 0; i < triples.length; i += EDGE) {
    for (const end of [triples[i]!, triples[i + 1]!]) matrix[end + 6]! += triples[i + 2]!;
  }
  const many = order > 1000;
  const cost = (many ? order * Math.log2(order) * 4 : order * order) + triples.length;
  const steps = Math.round(Math.min(600, Math.max(20, WORK / cost)));
  const settings = {
    scalingRatio: 10,
    gravity: 0.05,
    strongGravityMode: true,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: many,
  };
  const before = new Float32Array(order * 2);
  for (let step = 1; step <= steps; step++) {
    iterate({ ...DEFAULTS, ...settings }, matrix, triples);
    if (step % 10 === 0 && movement(matrix, before) < SETTLED) break;
  }
}

/** Settled: ten steps moved the nodes by less than this share of their distance from the middle. */
const SETTLED = 0.002;

const DEFAULTS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 0.5,
  barnesHutTheta: 0.8,
};

/** Mean way since the positions in `before`, against the mean distance from the middle; then keeps the new positions there. */
function movement(matrix: Float32Array, before: Float32Array): number {
  let [moved, spread] = [0, 0];
  for (let i = 0; i < before.length; i += 2) {
    const [x, y] = [matrix[(i / 2) * NODE]!, matrix[(i / 2) * NODE + 1]!];
    moved += Math.hypot(x - before[i]!, y - before[i + 1]!);
    spread += Math.hypot(x, y);
    before[i] = x;
    before[i + 1] = y;
  }
  return spread === 0 ? 0 : moved / spread;
}

/** Centred, and as wide as this many labelled nodes need; two decimals are enough for any screen. */
function scaled(matrix: Float32Array, order: number, all: number): Place[] {
  let [x, y, spread] = [0, 0, 0];
  for (let i = 0; i < order * NODE; i += NODE) {
    x += matrix[i]! / order;
    y += matrix[i + 1]! / order;
  }
  for (let i = 0; i < order * NODE; i += NODE) spread += ((matrix[i]! - x) ** 2 + (matrix[i + 1]! - y) ** 2) / order;
  const factor = spread === 0 ? 1 : (60 * Math.sqrt(all)) / Math.sqrt(spread);
  return Array.from({ length: order }, (_, i) => ({
    x: round((matrix[i * NODE]! - x) * factor),
    y: round((matrix[i * NODE + 1]! - y) * factor),
  }));
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Mulberry32: small, seeded, the same everywhere. */
function generator(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
