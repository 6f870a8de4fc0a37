import type { EdgeType, NodeKind } from '../../model/graph.js';
import { push } from '../order.js';
import type { SerializedMerged } from '../types.js';
import { writeAtomically } from './atomic.js';
import { type Contents, EDGE_SECTIONS, indexFile, NODE_SECTIONS, POINTER, ROWS, type Section } from './index-format.js';

/** Rows as lines of JSON, `ROWS` to a line. */
function* lines(rows: readonly unknown[]): Generator<string> {
  for (let at = 0; at < rows.length; at += ROWS) yield `${JSON.stringify(rows.slice(at, at + ROWS))}\n`;
}

/** Every section with its rows: sentences stand apart, so that most questions need not read them. */
function* sections({ nodes, edges }: SerializedMerged): Generator<[Section, unknown[]]> {
  const byKind = new Map<NodeKind, SerializedMerged['nodes']>();
  for (const node of nodes) push(byKind, node.attributes.kind, node);
  const byType = new Map<EdgeType, SerializedMerged['edges']>();
  for (const edge of edges) push(byType, edge.attributes.type, edge);
  for (const kind of NODE_SECTIONS)
    yield [`node:${kind}`, (byKind.get(kind) ?? []).map(({ key, attributes }) => [key, attributes])];
  for (const type of EDGE_SECTIONS) {
    const own = byType.get(type) ?? [];
    yield [
      `edge:${type}`,
      own.map(({ key, source, target, attributes: { evidence, ...rest } }) => [
        key,
        source,
        target,
        rest,
        evidence?.length ?? -1,
      ]),
    ];
    yield [`evidence:${type}`, own.map(({ attributes }) => attributes.evidence ?? null)];
  }
}

function* pieces(merged: SerializedMerged, stamp: string): Generator<Buffer> {
  const contents: Record<string, [number, number]> = {};
  let at = 0;
  for (const [name, rows] of sections(merged)) {
    const start = at;
    for (const line of lines(rows)) {
      const bytes = Buffer.from(line);
      at += bytes.length;
      yield bytes;
    }
    contents[name] = [start, at];
  }
  const table: Contents = { stamp, articles: merged.attributes.articles, sections: contents };
  yield Buffer.from(`${JSON.stringify(table)}\n${String(at).padStart(POINTER, '0')}`);
}

/** Writes the merged graph in the form that opens fast, beside the ledger. */
export const writeIndex = (file: string, merged: SerializedMerged, stamp: string): void =>
  writeAtomically(indexFile(file), pieces(merged, stamp));
