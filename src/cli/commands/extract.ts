import type { Command } from 'commander';
import { print, warn } from '../output.js';

async function run(sources: string[]): Promise<void> {
  const { extract, ledgerLine } = await import('../../index.js');
  for await (const { event, graph } of extract(sources.length > 0 ? sources : ['-'])) {
    if (event.outcome === 'failed') {
      warn(event.message);
      process.exitCode = 1;
    } else for (const warning of event.warnings) warn(`${event.source}: ${warning}`);
    if (graph) await print(`${ledgerLine(graph)}\n`);
  }
}

export const register = (program: Command): void => {
  program
    .command('extract')
    .description("each article's graph as a line of JSON on standard output")
    .argument('[sources...]', 'files, folders, patterns, URLs; standard input where none is given')
    .addHelpText('after', '\nExamples:\n  kaidan extract article.txt\n  cat articles.ndjson | kaidan extract > graphs.jsonl')
    .action(run);
};
