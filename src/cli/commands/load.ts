import type { Command } from 'commander';
import type { LoadSummary } from '../../index.js';
import { UsageError } from '../failure.js';
import { type GraphOptions, openFor, withGraph } from '../graph-file.js';
import { Progress, printJson, printLine } from '../output.js';

interface Options extends GraphOptions {
  uri?: string;
  username?: string;
  database?: string;
  envFile?: string;
  prune?: boolean;
  dryRun?: boolean;
  batchSize?: string;
  json?: boolean;
}

const said = (what: string, { created, changed, deleted, unchanged }: LoadSummary['nodes']): string =>
  `${what}: ${created} created, ${changed} changed, ${deleted} deleted, ${unchanged} unchanged`;

function batch(text: string | undefined): { batchSize?: number } {
  if (text === undefined) return {};
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError('--batch-size takes a whole number from 1');
  return { batchSize: Number(text) };
}

async function run({
  uri,
  username,
  database,
  envFile,
  prune = false,
  dryRun = false,
  batchSize,
  json,
  ...options
}: Options): Promise<void> {
  const { connectionFromEnvironment, loadGraph } = await import('../../index.js');
  const size = batch(batchSize);
  const connection = await connectionFromEnvironment(process.env, { uri, username, database, envFile });
  const graph = await openFor(options);
  const [progress, stop] = [new Progress(), new AbortController()];
  process.once('SIGINT', () => stop.abort());
  const onProgress = ({ stage, done, total }: { stage: string; done: number; total: number }): void =>
    progress.show(`${stage} ${done}/${total}`);
  const summary = await loadGraph(graph, connection, { prune, dryRun, ...size, onProgress, signal: stop.signal });
  progress.clear();
  if (json) await printJson(summary);
  else {
    if (summary.dryRun) await printLine('dry run: nothing was written');
    await printLine(said('nodes', summary.nodes));
    await printLine(said('relationships', summary.relationships));
    if (summary.interrupted) await printLine('interrupted: what is counted is stored; run load again to complete it');
  }
  if (summary.interrupted) process.exitCode = 1;
}

export const register = (program: Command): void => {
  withGraph(program.command('load'))
    .description('load the graph into Neo4j; running it again changes nothing')
    .option('--uri <uri>', 'address (or NEO4J_URI), such as bolt://localhost:7687')
    .option('--username <name>', 'user (or NEO4J_USERNAME); the password comes from NEO4J_PASSWORD or the .env file')
    .option('--database <name>', 'database (or NEO4J_DATABASE)')
    .option('--env-file <file>', 'file of such settings (default .env)')
    .option('--prune', 'remove what Kaidan wrote there and the graph no longer holds')
    .option('--dry-run', 'only say what would change')
    .option('--batch-size <rows>', 'rows a transaction (default 1000)')
    .option('--json', 'summary as JSON')
    .addHelpText('after', '\nExample:\n  NEO4J_PASSWORD=… kaidan load --prune')
    .action(run);
};
