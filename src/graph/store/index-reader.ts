import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { push } from '../order.js';
import {
  type AddedEdge,
  type Addition,
  type Contents,
  indexFile,
  POINTER,
  type Section,
  type SectionPlace,
  type Tail,
} from './index-format.js';

const EMPTY: SectionPlace = { start: 0, end: 0, keys: [], at: [] };

function bytes(handle: number, start: number, end: number): Buffer {
  const block = Buffer.allocUnsafe(end - start);
  for (let at = 0; at < block.length; ) {
    const size = readSync(handle, block, at, block.length - at, start + at);
    if (size === 0) throw new Error('the index ends too early');
    at += size;
  }
  return block;
}

const json = <T>(handle: number, [start, end]: readonly [number, number]): T =>
  JSON.parse(bytes(handle, start, end).toString('utf8')) as T;

/** An open index. Rows of the base are found by their first field; additions stand beside it. */
export class IndexReader {
  private last: { start: number; block: Buffer } | undefined;

  private constructor(
    private readonly handle: number,
    readonly tail: Tail,
    /** Where the tail begins. */
    readonly end: number,
    private readonly contents: Contents,
  ) {}

  /** Opens the index of a ledger; undefined where there is none, or none that can be read: the ledger says all of it. */
  static open(file: string): IndexReader | undefined {
    let handle: number | undefined;
    try {
      handle = openSync(indexFile(file), 'r');
      const { size } = fstatSync(handle);
      const end = Number(bytes(handle, size - POINTER, size).toString('latin1'));
      const tail = json<Tail>(handle, [end, size - POINTER]);
      return new IndexReader(handle, tail, end, json<Contents>(handle, tail.contents));
    } catch {
      if (handle !== undefined) closeSync(handle);
      return undefined;
    }
  }

  close(): void {
    closeSync(this.handle);
  }

  additions(): Addition[] {
    return this.tail.additions.map((place) => json<Addition>(this.handle, place));
  }

  private place(section: Section): SectionPlace {
    return Object.hasOwn(this.contents, section) ? this.contents[section]! : EMPTY;
  }

  has(section: Section): boolean {
    return Object.hasOwn(this.contents, section);
  }

  /** Every row of a section. */
  *rows<T>(section: Section): Generator<T> {
    const { start, end } = this.place(section);
    const block = bytes(this.handle, start, end);
    for (let at = 0; at < block.length; ) {
      const stop = block.indexOf(10, at);
      yield* JSON.parse(block.toString('utf8', at, stop)) as T[];
      at = stop + 1;
    }
  }

  /** The rows of a section whose first field is `key`. */
  find<T extends readonly [string, ...unknown[]]>(section: Section, key: string): T[] {
    const { keys, at, end } = this.place(section);
    const found: T[] = [];
    for (let line = firstLine(keys, key); line < keys.length && keys[line]! <= key; line++)
      found.push(...rowsIn<T>(this.line(at[line]!, at[line + 1] ?? end), key));
    return found;
  }

  /** A line's bytes; the last one is kept, since look-ups come in order. */
  private line(start: number, end: number): Buffer {
    if (this.last?.start !== start) this.last = { start, block: bytes(this.handle, start, end) };
    return this.last.block;
  }
}

/** Rows of a line whose first field is `key`, the others left unparsed. */
function rowsIn<T>(line: Buffer, key: string): T[] {
  const head = `[${JSON.stringify(key)},`;
  const found: T[] = [];
  for (let at = line.indexOf(head); at >= 0; ) {
    const tab = line.indexOf(9, at);
    const end = tab < 0 ? line.lastIndexOf(93) : tab - 1;
    if (at === 1 || line[at - 1] === 9) found.push(JSON.parse(line.toString('utf8', at, end)) as T);
    at = tab < 0 ? -1 : line.indexOf(head, tab);
  }
  return found;
}

/** The last line that begins before the key, where its rows may begin. */
function firstLine(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** An edge that two additions touch. */
const stacked = (before: AddedEdge | undefined, after: AddedEdge): AddedEdge =>
  before && after.more ? { ...after, evidence: [...before.evidence, ...after.evidence], more: before.more } : after;

/** What additions put in the place of the base, and take away: the last word on each key. */
export class Overlay {
  readonly nodes = new Map<string, Addition['nodes'][number] | undefined>();
  readonly edges = new Map<string, AddedEdge | undefined>();
  readonly drafts = new Map<string, Addition['drafts'][string]>();
  readonly told = new Map<string, Addition['gathered'][number]['told'][number][]>();
  readonly sources = new Map<string, Addition['sources'][number]>();
  readonly articles = new Map<string, Addition['articles'][number]>();

  constructor(readonly additions: readonly Addition[]) {
    for (const addition of additions) this.take(addition);
  }

  private take({ nodes, goneNodes, edges, goneEdges, drafts, gathered, sources, articles }: Addition): void {
    for (const key of goneNodes) this.nodes.set(key, undefined);
    for (const row of nodes) this.nodes.set(row[0], row);
    for (const key of goneEdges) this.edges.set(key, undefined);
    for (const [key, edge] of edges) this.edges.set(key, stacked(this.edges.get(key), edge));
    for (const [group, rows] of Object.entries(drafts)) this.drafts.set(group, rows);
    for (const { told } of gathered) for (const row of told) push(this.told, row[0], row);
    for (const row of sources) this.sources.set(row[0], row);
    for (const row of articles) this.articles.set(row[0], row);
  }
}
