import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Evidence } from '../../model/evidence.js';
import { type EdgeAttributes, type EdgeType, GRAPH_VERSION, type NodeAttributes, type NodeKind } from '../../model/graph.js';
import { compare } from '../order.js';
import type { SerializedMerged } from '../types.js';
import { type Contents, EDGE_SECTIONS, indexFile, NODE_SECTIONS, POINTER, type Section } from './index-format.js';

/** Which part of the graph is wanted; absent: all of it. */
export interface Part {
  readonly nodes?: readonly NodeKind[];
  readonly edges?: readonly EdgeType[];
  /** False leaves the sentences out; each edge then says how many there are. */
  readonly evidence?: boolean;
}

type NodeRow = [string, NodeAttributes];
type EdgeRow = [string, string, string, EdgeAttributes, number];

class IndexReader {
  private constructor(
    private readonly handle: number,
    readonly contents: Contents,
  ) {}

  static open(file: string): IndexReader | undefined {
    let handle: number | undefined;
    try {
      handle = openSync(indexFile(file), 'r');
      const { size } = fstatSync(handle);
      const start = Number(bytes(handle, size - POINTER, size).toString('latin1'));
      const contents = JSON.parse(bytes(handle, start, size - POINTER).toString('utf8')) as Contents;
      return new IndexReader(handle, contents);
    } catch {
      // No index, or none that can be read: the ledger says all of it.
      if (handle !== undefined) closeSync(handle);
      return undefined;
    }
  }

  close(): void {
    closeSync(this.handle);
  }

  *rows<T>(section: Section): Generator<T> {
    const [start, end] = this.contents.sections[section] ?? [0, 0];
    const block = bytes(this.handle, start, end);
    for (let at = 0; at < block.length; ) {
      const stop = block.indexOf(10, at);
      yield* JSON.parse(block.toString('utf8', at, stop)) as T[];
      at = stop + 1;
    }
  }
}

function bytes(handle: number, start: number, end: number): Buffer {
  const block = Buffer.allocUnsafe(end - start);
  for (let at = 0; at < block.length; ) {
    const size = readSync(handle, block, at, block.length - at, start + at);
    if (size === 0) throw new Error('the index ends too early');
    at += size;
  }
  return block;
}

function edgesOf(reader: IndexReader, type: EdgeType, known: ReadonlySet<string>, evidence: boolean): SerializedMerged['edges'] {
  const sentences = evidence ? reader.rows<Evidence[] | null>(`evidence:${type}`) : undefined;
  const out: SerializedMerged['edges'] = [];
  for (const [key, source, target, attributes, count] of reader.rows<EdgeRow>(`edge:${type}`)) {
    const own = sentences?.next().value;
    if (own) attributes.evidence = own;
    else if (count >= 0) attributes.sentences = count;
    if (known.has(source) && known.has(target)) out.push({ key, source, target, attributes });
  }
  return out;
}

/** The merged graph, or a part of it, from the index beside a ledger; undefined where there is none of this stamp. */
export function readIndex(file: string, stamp: string, part: Part = {}): SerializedMerged | undefined {
  const reader = IndexReader.open(file);
  if (!reader) return undefined;
  try {
    if (reader.contents.stamp !== stamp) return undefined;
    const nodes = (part.nodes ?? NODE_SECTIONS).flatMap((kind) => [...reader.rows<NodeRow>(`node:${kind}`)]);
    const known = new Set(nodes.map(([key]) => key));
    const edges = (part.edges ?? EDGE_SECTIONS).flatMap((type) => edgesOf(reader, type, known, part.evidence ?? true));
    return {
      attributes: { version: GRAPH_VERSION, articles: reader.contents.articles },
      options: { type: 'directed', multi: true, allowSelfLoops: false },
      nodes: nodes.map(([key, attributes]) => ({ key, attributes })).sort((a, b) => compare(a.key, b.key)),
      edges: edges.sort((a, b) => compare(a.key, b.key)),
    };
  } finally {
    reader.close();
  }
}
