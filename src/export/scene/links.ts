import type { Place } from './separate.js';

/** Ends and weights of edges as numbers: a million of them are three arrays. */
export interface Links {
  /** Indices of nodes: source and target of the first link, of the second … */
  readonly ends: Uint32Array;
  readonly weights: Float32Array;
}

export const linksFor = (count: number): Links => ({ ends: new Uint32Array(count * 2), weights: new Float32Array(count) });

/** Sets one link. */
export function setLink({ ends, weights }: Links, i: number, source: number, target: number, weight: number): void {
  ends[2 * i] = source;
  ends[2 * i + 1] = target;
  weights[i] = weight;
}

/** Links lead from the placed to the others in a few rounds; who is further away stands in the middle. */
const ROUNDS = 4;

/** Places every node that has links and no place in the middle of its placed neighbours, a bit aside. */
export function nearNeighbours(places: (Place | undefined)[], links: Links, degree: Uint32Array): void {
  for (let round = 0; round < ROUNDS; round++) if (!placeOnce(places, links)) break;
  for (let i = 0; i < places.length; i++) if (!places[i] && degree[i]! > 0) places[i] = aside(0, 0, i);
}

function placeOnce(places: (Place | undefined)[], { ends, weights }: Links): boolean {
  const sums = new Float64Array(places.length * 3);
  for (let i = 0; i < weights.length; i++) {
    const [a, b] = [ends[2 * i]!, ends[2 * i + 1]!];
    add(sums, a, places[b]);
    add(sums, b, places[a]);
  }
  let moved = false;
  for (let i = 0; i < places.length; i++) {
    const count = sums[3 * i + 2]!;
    if (places[i] || count === 0) continue;
    places[i] = aside(sums[3 * i]! / count, sums[3 * i + 1]! / count, i);
    moved = true;
  }
  return moved;
}

function add(sums: Float64Array, node: number, place: Place | undefined): void {
  if (!place) return;
  sums[3 * node]! += place.x;
  sums[3 * node + 1]! += place.y;
  sums[3 * node + 2]! += 1;
}

/** By the golden angle, so that those who share all neighbours form a disc around the spot. */
function aside(x: number, y: number, i: number): Place {
  const [angle, radius] = [i * 2.399963, 15 + 6 * Math.sqrt(i % 200)];
  return { x: round(x + radius * Math.cos(angle)), y: round(y + radius * Math.sin(angle)) };
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0;
