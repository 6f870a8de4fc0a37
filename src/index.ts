/**
 * Kaidan reads Japanese articles on defence and diplomacy into a knowledge graph. What is light is exported as it is; what needs a
 * dictionary, a database driver or a layout loads when it is first called.
 */
import type { BuildEvent, BuildOptions, BuildSummary } from './build/index.js';
import type { ExportFormat, ExportOptions } from './export/index.js';
import { GraphError, type KaidanGraph } from './graph/index.js';
import type { SerializedGraph } from './model/index.js';
import type { ConnectionFlags, ConnectionOptions, LoadOptions, LoadSummary } from './neo4j/index.js';
import { find, type Params, type Row, runQuery } from './query/index.js';

export type { BuildEvent, BuildOptions, BuildSummary } from './build/index.js';
export type { Evaluation, Miss, ScoreRow } from './eval/index.js';
export type { ExportFormat, ExportOptions } from './export/index.js';
export * from './graph/index.js';
export * from './model/index.js';
export type { ConnectionFlags, ConnectionOptions, LoadOptions, LoadSummary } from './neo4j/index.js';
export * from './query/index.js';

/**
 * Reads what is new or changed among files, folders, patterns and URLs and puts it into the graph file.
 *
 * ```ts
 * const { read, failed } = await build(['articles/'], 'kaidan.jsonl', {
 *   onEvent: (event) => event.outcome === 'failed' && console.error(event.message),
 * });
 * ```
 */
export const build = async (sources: readonly string[], file: string, options?: BuildOptions): Promise<BuildSummary> =>
  (await import('./build/index.js')).build(sources, file, options);

/**
 * Graphs of articles, one after the other; what cannot be read comes as an event without a graph.
 *
 * ```ts
 * for await (const { graph } of extract(['article.txt'])) if (graph) console.log(graph.nodes.length);
 * ```
 */
export async function* extract(sources: readonly string[]): AsyncGenerator<{ event: BuildEvent; graph?: SerializedGraph }> {
  yield* (await import('./build/index.js')).extractArticles(sources);
}

/** Takes articles out of the graph file, by source, key or the beginning of a sha256. */
export const remove = async (wanted: readonly string[], file: string): ReturnType<typeof import('./build/index.js').remove> =>
  (await import('./build/index.js')).remove(wanted, file);

/** The formats that `exportGraph` can write. */
export const exportFormats = async (): Promise<readonly ExportFormat[]> => (await import('./export/index.js')).EXPORT_FORMATS;

/**
 * Writes a graph in a format, piece by piece.
 *
 * ```ts
 * for await (const piece of exportGraph(graph, 'gexf', { view: 'people' })) process.stdout.write(piece);
 * ```
 */
export async function* exportGraph(graph: KaidanGraph, format: string, options?: ExportOptions): AsyncGenerator<string> {
  yield* (await import('./export/index.js')).exportGraph(graph, format, options);
}

/** Where Neo4j is, by flags, environment and `.env` file. */
export const connectionFromEnvironment = async (
  env: Readonly<Record<string, string | undefined>>,
  flags?: ConnectionFlags,
): Promise<ConnectionOptions> => (await import('./neo4j/index.js')).connectionFromEnvironment(env, flags);

/** Loads a graph into Neo4j; running it again changes nothing. */
export const loadGraph = async (graph: KaidanGraph, connection: ConnectionOptions, options?: LoadOptions): Promise<LoadSummary> =>
  (await import('./neo4j/index.js')).loadGraph(graph, connection, options);

/** Answers a named query on Neo4j, with the rows that memory gives. */
export const runCypherQuery = async (name: string, params: Params, connection: ConnectionOptions): Promise<Row[]> => {
  return (await import('./neo4j/index.js')).runCypherQuery(name, params, connection);
};

/** Writes the graph as a script for cypher-shell and Neo4j Browser. */
export async function* exportCypher(graph: KaidanGraph): AsyncGenerator<string> {
  yield* (await import('./neo4j/index.js')).exportCypher(graph);
}

/** Writes the graph as CSV files for `neo4j-admin database import` into a folder; gives their names. */
export const exportNeo4jCsv = async (graph: KaidanGraph, folder: string): Promise<string[]> =>
  (await import('./neo4j/index.js')).writeNeo4jCsv(graph, folder);

/** Scores article graphs against a folder of gold files. */
export const evaluate = async (
  ...args: Parameters<typeof import('./eval/index.js').evaluate>
): Promise<import('./eval/index.js').Evaluation> => (await import('./eval/index.js')).evaluate(...args);

/**
 * Who met whom, when, where, via which forum: the rows of the query `met`, all of them or those of one person. Throws `GraphError` where the
 * name leads to nobody, or to several.
 *
 * ```ts
 * const graph = await openGraph('kaidan.jsonl');
 * for (const { person, with: other, date, forum } of met(graph, '佐久間')) console.log(person, other, date, forum);
 * ```
 */
export function met(graph: KaidanGraph, person?: string, filters: Omit<Params, 'person'> = {}): Row[] {
  if (person === undefined) return runQuery(graph, 'met', filters);
  const found = find(graph, person, ['Minister']);
  if (found.is === 'one') return runQuery(graph, 'met', { ...filters, person: found.key });
  const keys = found.is === 'many' ? found.keys : found.suggestions;
  throw new GraphError(
    `${found.is === 'many' ? 'more than one person answers' : 'no person answers'} to "${person}": ${keys.join(', ')}`,
  );
}
