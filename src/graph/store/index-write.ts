import type { EdgeType, NodeKind } from '../../model/graph.js';
import type { Folded } from '../fold.js';
import { groupOf } from '../merge/absorb.js';
import { ABSORBING } from '../merge/edge-identity.js';
import { allNames, namesWithoutCountry, peopleRows } from '../merge/people-state.js';
import { compare, push } from '../order.js';
import type { SerializedMerged } from '../types.js';
import { writeAtomically } from './atomic.js';
import {
  type ArticleRow,
  blockOf,
  type DraftRow,
  EDGE_SECTIONS,
  type ForumRow,
  indexFile,
  type MeetingRow,
  NODE_SECTIONS,
  POINTER,
  ROWS,
  type Section,
  type SectionPlace,
  type SourceRow,
  type Tail,
} from './index-format.js';
import { endsRows, originRows } from './index-nodes.js';
import { Ledger } from './ledger.js';
import { lineId } from './update.js';

type Rows = readonly (readonly [string, ...unknown[]])[];

const byKey = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number => compare(a[0], b[0]);

/** The merged graph, its sentences apart. */
function* graphSections({ nodes, edges }: SerializedMerged): Generator<[Section, Rows]> {
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
    yield [`evidence:${type}`, own.map(({ key, attributes }) => [key, attributes.evidence ?? null])];
  }
}

/** What identity was decided from, so that later articles can be added without going through all. */
function* stateSections({ state: { gathered, resolved, drafts } }: Folded): Generator<[Section, Rows]> {
  for (const [country, rows] of peopleRows(gathered.people, resolved.countryOf)) yield [`people:${country}`, rows];
  yield ['nameless', namesWithoutCountry(gathered.people).map((name) => [name])];
  yield ['names', [...allNames(gathered.people.profiles)].map(([name, whole]) => [name, whole])];
  yield [
    'forums',
    gathered.forums.profiles.map(({ name, aliases, nameEn, uses }): ForumRow => [name, aliases, nameEn ?? null, uses]),
  ];
  yield ['meetings', resolved.told.map((mention): MeetingRow => [blockOf(mention), mention]).sort(byKey)];
  const open = [...drafts.values()].filter(({ attributes }) => ABSORBING.has(attributes.type));
  const rows = open.map((draft): DraftRow => [groupOf(draft), draft.source, draft.target, draft.attributes, draft.seen ?? null]);
  yield ['drafts', rows.sort(byKey)];
}

/** Where the line of each article stands, by article and by source. */
function* ledgerSections(file: string, merged: SerializedMerged): Generator<[Section, Rows]> {
  const articles = new Map(
    merged.nodes.filter(({ attributes }) => attributes.kind === 'Article').map(({ key, attributes }) => [key, attributes]),
  );
  const lines: ArticleRow[] = [];
  const sources: SourceRow[] = [];
  for (const { bytes, offset } of new Ledger(file).lines()) {
    const { article, source } = lineId(bytes);
    const node = articles.get(article);
    lines.push([article, offset, bytes.length]);
    sources.push([source, article, node?.sha256 ?? '', node?.published ?? '']);
  }
  yield ['articles', lines.sort(byKey)];
  yield ['sources', sources.sort(byKey)];
}

/** Rows as a line of JSON. No tab stands within JSON, so that a row is found without parsing the others. */
const lineOf = (rows: Rows): string => `[${rows.map((row) => JSON.stringify(row)).join(',\t')}]\n`;

/** Writes sections one after the other and keeps in mind where everything stands. */
class SectionWriter {
  private at = 0;
  readonly contents: Record<string, SectionPlace> = {};

  *write(name: Section, rows: Rows): Generator<Buffer> {
    const [start, keys, places]: [number, string[], number[]] = [this.at, [], []];
    for (let first = 0; first < rows.length; first += ROWS) {
      const bytes = Buffer.from(lineOf(rows.slice(first, first + ROWS)));
      keys.push(rows[first]![0]);
      places.push(this.at);
      this.at += bytes.length;
      yield bytes;
    }
    this.contents[name] = { start, end: this.at, keys, at: places };
  }

  *finish(stamp: string, articles: number): Generator<Buffer> {
    const contents = Buffer.from(`${JSON.stringify(this.contents)}\n`);
    yield contents;
    const tail: Tail = { stamp, articles, contents: [this.at, this.at + contents.length], additions: [] };
    yield tailBytes(tail, this.at + contents.length);
  }
}

/** The end of an index that begins at `at`. */
export const tailBytes = (tail: Tail, at: number): Buffer =>
  Buffer.from(`${JSON.stringify(tail)}\n${String(at).padStart(POINTER, '0')}`);

function* pieces(file: string, folded: Folded, stamp: string): Generator<Buffer> {
  const writer = new SectionWriter();
  for (const [name, rows] of graphSections(folded.merged)) yield* writer.write(name, rows);
  for (const [name, rows] of stateSections(folded)) yield* writer.write(name, rows);
  yield* writer.write('ends', endsRows(folded.merged));
  yield* writer.write('origins', originRows(folded.origins()));
  for (const [name, rows] of ledgerSections(file, folded.merged)) yield* writer.write(name, rows);
  yield* writer.finish(stamp, folded.merged.attributes.articles);
}

/** Writes the index of a ledger. */
export const writeIndex = (file: string, folded: Folded, stamp: string): void =>
  writeAtomically(indexFile(file), pieces(file, folded, stamp));
