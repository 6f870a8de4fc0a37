import type { Command } from 'commander';
import { graphFile, withGraph } from '../graph-file.js';
import { Progress, printJson, printLine, warn } from '../output.js';

interface Options {
  graph?: string;
  again?: boolean;
  json?: boolean;
}

async function run(sources: string[], options: Options): Promise<void> {
  const { build } = await import('../../index.js');
  const progress = new Progress();
  const file = graphFile(options);
  let done = 0;
  const summary = await build(sources, file, {
    again: options.again,
    onWarning: warn,
    onEvent: (event) => {
      progress.clear();
      if (event.outcome === 'failed') warn(event.message);
      else for (const warning of event.warnings) warn(`${event.source}: ${warning}`);
      progress.show(`${++done} ${event.source}`);
    },
  });
  progress.clear();
  const { read, unchanged, failed } = summary;
  if (options.json) await printJson({ file, ...summary });
  else await printLine(`${file}: ${read} read, ${unchanged} unchanged, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

export const register = (program: Command): void => {
  withGraph(program.command('build'))
    .description('read articles into the graph file; only new and changed ones')
    .argument('<sources...>', 'files, folders, patterns, URLs, or - for standard input')
    .option('--again', 'read unchanged articles again too')
    .option('--json', 'summary as JSON')
    .addHelpText('after', '\nExamples:\n  kaidan build articles/\n  kaidan build "news/2025-*.html" -g news.jsonl')
    .action(run);
};
