import { type Command, Option } from 'commander';
import { UsageError } from '../failure.js';
import { type GraphOptions, openFor, withGraph } from '../graph-file.js';
import { print, warn } from '../output.js';

interface Options extends GraphOptions {
  output?: string;
  view?: string;
  labels?: string;
  from?: string;
  to?: string;
  country?: string;
  via?: string;
  status?: string;
  bom?: boolean;
}

/** Formats of the Neo4j side: one is a script, the other a folder of files. */
const BULK = ['cypher', 'neo4j-csv'];

async function run(format: string, { output, graph: file, identities, labels, ...rest }: Options): Promise<void> {
  const { exportFormats, exportGraph, exportCypher, exportNeo4jCsv, nearest, writeStream } = await import('../../index.js');
  const names = [...(await exportFormats()).map(({ name }) => name), ...BULK];
  if (!names.includes(format)) {
    const near = nearest(format, names, 1);
    throw new UsageError(
      `no format is called "${format.slice(0, 40)}"; ${near.length > 0 ? `did you mean ${near[0]}? ` : ''}there are: ${names.join(', ')}`,
    );
  }
  if (format === 'neo4j-csv' && output === undefined)
    throw new UsageError('neo4j-csv writes several files: name a folder with -o');
  const graph = await openFor({
    ...(file === undefined ? {} : { graph: file }),
    ...(identities === undefined ? {} : { identities }),
  });
  if (format === 'neo4j-csv') {
    for (const written of await exportNeo4jCsv(graph, output!)) warn(`wrote ${written}`);
    return;
  }
  const language = labels === 'en' || labels === 'ja' ? { labels: labels as 'en' | 'ja' } : {};
  const pieces = format === 'cypher' ? exportCypher(graph) : exportGraph(graph, format, { ...rest, ...language });
  if (output === undefined || output === '-') for await (const piece of pieces) await print(piece);
  else await writeStream(output, pieces);
}

export const register = (program: Command): void => {
  withGraph(program.command('export'))
    .description('write the graph as gexf, html, graphml, csv, json, svg, jsonld, cypher or neo4j-csv')
    .argument('<format>', 'which')
    .option('-o, --output <file>', 'where to (standard output unless given; a folder for neo4j-csv)')
    .option('--view <view>', "one of the format's views: meetings, people, countries, forums …")
    .addOption(new Option('--labels <language>', 'language of labels').choices(['ja', 'en']))
    .option('--from <date>', 'only what happened on or after this date')
    .option('--to <date>', 'only what happened on or before this date')
    .option('--country <country>', 'only what this country takes part in')
    .option('--via <forum>', 'only what took place at or in the margins of this forum')
    .option('--status <status>', 'held, planned or denied')
    .option('--bom', 'csv: begin with a byte order mark, for Excel')
    .addHelpText(
      'after',
      '\nExamples:\n  kaidan export gexf -o talks.gexf\n  kaidan export html -o talks.html --country JP\n  kaidan export neo4j-csv -o import/',
    )
    .action(run);
};
