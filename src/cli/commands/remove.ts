import type { Command } from 'commander';
import { graphFile, withGraph } from '../graph-file.js';
import { printJson, printLine, warn } from '../output.js';

async function run(articles: string[], options: { graph?: string; json?: boolean }): Promise<void> {
  const { remove } = await import('../../index.js');
  const { removed, missing } = await remove(articles, graphFile(options));
  for (const name of missing) warn(`${name}: no article of the graph file has this source or key`);
  if (missing.length > 0) process.exitCode = 1;
  if (options.json) return printJson({ removed, missing });
  for (const { article, source } of removed) await printLine(`removed ${source} (${article})`);
}

export const register = (program: Command): void => {
  withGraph(program.command('remove'))
    .description('take articles out, with what no other article supports')
    .argument('<articles...>', 'source as built, article key, or the beginning of its sha256')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  kaidan remove articles/2031-06-01.txt')
    .action(run);
};
