import type { Command } from 'commander';
import type { Params, QueryName, QuerySpec } from '../../index.js';
import { UsageError } from '../failure.js';
import { type GraphOptions, openFor, withGraph } from '../graph-file.js';
import { needsLookUp, paramValue } from '../names.js';
import { print } from '../output.js';
import { printRows } from '../rows.js';

interface Options extends GraphOptions {
  param: Record<string, string>;
  neo4j?: boolean;
  uri?: string;
  username?: string;
  database?: string;
  json?: boolean;
}

/** Collects `--param key=value`. */
function parameter(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--param takes key=value, not "${text.slice(0, 60)}"`);
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

async function list(): Promise<void> {
  const { QUERIES } = await import('../../index.js');
  const rows = Object.entries(QUERIES as Record<string, QuerySpec>).map(([name, { title, params }]) => [
    name,
    title,
    Object.entries(params)
      .map(([param, { optional }]) => (optional ? `[${param}]` : param))
      .join(' '),
  ]);
  const { table } = await import('../table.js');
  await print(table(['query', 'answers', 'parameters'], rows));
}

async function run(name: string | undefined, options: Options): Promise<void> {
  if (name === undefined) return list();
  const { queryOf, checkParams, partOf, runQuery } = await import('../../index.js');
  const spec = queryOf(name);
  checkParams(name, options.param);
  const named = Object.entries(options.param).some(([param, text]) => needsLookUp(spec.params[param]!.type, text));
  const graph = options.neo4j && !named ? undefined : await openFor(options, partOf(name as QueryName, options.param));
  const params: Record<string, string> = {};
  for (const [param, text] of Object.entries(options.param)) {
    params[param] = graph ? await paramValue(graph, spec.params[param]!.type, text) : text;
  }
  const rows = options.neo4j ? await onNeo4j(name, params, options) : runQuery(graph!, name, params);
  await printRows(spec, rows, options.json);
}

async function onNeo4j(
  name: string,
  params: Params,
  { uri, username, database }: Options,
): Promise<import('../../index.js').Row[]> {
  const { connectionFromEnvironment, runCypherQuery } = await import('../../index.js');
  return runCypherQuery(name, params, await connectionFromEnvironment(process.env, { uri, username, database }));
}

export const register = (program: Command): void => {
  withGraph(program.command('query'))
    .description('a named query; without a name, the list of them')
    .argument('[name]', 'which query')
    .option('--param <key=value>', 'a parameter; names are looked up as in met', parameter, {})
    .option('--neo4j', 'ask Neo4j instead of the graph file (NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE)')
    .option('--uri <uri>', "Neo4j's address")
    .option('--username <name>', 'Neo4j user')
    .option('--database <name>', 'Neo4j database')
    .option('--json', 'rows as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  kaidan query\n  kaidan query visits --param country=フィリピン\n  kaidan query busiest-pairs --param limit=5 --json',
    )
    .action(run);
};
