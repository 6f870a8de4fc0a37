import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { type Place, separate } from './separate.js';

/** Floats a node in the layout's matrix: x, y, forces, mass, convergence, size, fixed. */
const NODE = 10;
const EDGE = 3;
/** Above this, indices no longer fit the matrix's 32-bit floats. */
const MOST_NODES = 1_600_000;
/** Steps are bounded by work, never by time: a clock would make the picture differ from run to run. */
const WORK = 60_000_000;

/** Ends and weights of edges, as numbers, to be filled once the number of edges is known. */
export interface Links {
  /** Index of source, index of target, weight; three a link. */
  readonly triples: Float32Array;
}

export const linksFor = (edges: number): Links => ({ triples: new Float32Array(edges * EDGE) });

/** Sets one link. */
export function setLink({ triples }: Links, index: number, source: number, target: number, weight: number): void {
  triples[index * EDGE] = source * NODE;
  triples[index * EDGE + 1] = target * NODE;
  triples[index * EDGE + 2] = weight;
}

/**
 * Places nodes by ForceAtlas2 from seeded positions until they settle, then moves apart what still overlaps. Nodes without any
 * link stand in rows below: no force would hold them. The same nodes and links in the same order always give the same places.
 */
export function place(sizes: readonly number[], links: Links): Place[] {
  const matrix = seed(sizes);
  const alone = withoutLinks(sizes.length, links);
  const linked = sizes.map((_, i) => i).filter((i) => !alone.has(i));
  // All links' ends are among the linked, so the others can stay out of the matrix: indices only have to be counted anew.
  const part = alone.size === 0 ? { matrix, triples: links.triples } : restrict(matrix, links, linked);
  if (linked.length > 1 && linked.length <= MOST_NODES) settle(part.matrix, part.triples, linked.length);
  const places = separate(
    scaled(part.matrix, linked.length),
    linked.map((i) => sizes[i]!),
  );
  const out = new Array<Place>(sizes.length);
  for (const [n, i] of linked.entries()) out[i] = places[n]!;
  for (const [n, i] of [...alone].entries()) out[i] = inRows(n, alone.size, places);
  return out;
}

function withoutLinks(order: number, { triples }: Links): Set<number> {
  const degree = new Uint8Array(order);
  for (let i = 0; i < triples.length; i += EDGE) {
    degree[triples[i]! / NODE] = 1;
    degree[triples[i + 1]! / NODE] = 1;
  }
  const alone = new Set<number>();
  for (let i = 0; i < order; i++) if (degree[i] === 0) alone.add(i);
  return alone;
}

function restrict(
  matrix: Float32Array,
  { triples }: Links,
  linked: readonly number[],
): { matrix: Float32Array; triples: Float32Array } {
  const position = new Float32Array(matrix.length / NODE);
  const rows = new Float32Array(linked.length * NODE);
  for (const [n, i] of linked.entries()) {
    position[i] = n * NODE;
    rows.set(matrix.subarray(i * NODE, (i + 1) * NODE), n * NODE);
  }
  const renumbered = triples.map((value, i) => (i % EDGE === 2 ? value : position[value / NODE]!));
  return { matrix: rows, triples: renumbered };
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
function scaled(matrix: Float32Array, order: number): Place[] {
  let [x, y, spread] = [0, 0, 0];
  for (let i = 0; i < order * NODE; i += NODE) {
    x += matrix[i]! / order;
    y += matrix[i + 1]! / order;
  }
  for (let i = 0; i < order * NODE; i += NODE) spread += ((matrix[i]! - x) ** 2 + (matrix[i + 1]! - y) ** 2) / order;
  const factor = spread === 0 ? 1 : (60 * Math.sqrt(order)) / Math.sqrt(spread);
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
