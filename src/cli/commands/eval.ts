import type { Command } from 'commander';
import type { Evaluation, SerializedGraph } from '../../index.js';
import { Failure, UsageError } from '../failure.js';
import { print, printJson, printLine, warn } from '../output.js';

interface Options {
  gold: string;
  graphs?: string;
  misses?: boolean;
  docs?: string;
  min?: string;
  json?: boolean;
}

async function graphsOf(articles: readonly string[], file: string | undefined): Promise<SerializedGraph[]> {
  const { extract, Ledger } = await import('../../index.js');
  if (file !== undefined) return [...new Ledger(file)];
  const graphs: SerializedGraph[] = [];
  for await (const { event, graph } of extract(articles)) {
    if (graph) graphs.push(graph);
    else if (event.outcome === 'failed') {
      warn(event.message);
      process.exitCode = 1;
    }
  }
  return graphs;
}

const number = (value: number): string => value.toFixed(3);

function report({ rows, mean }: Evaluation): string {
  const lines = rows.map(({ score, precision, recall, f1, gold, predicted }) =>
    [
      score.padEnd(14),
      [precision, recall, f1].map(number).join('  '),
      '',
      String(gold).padStart(4),
      '',
      String(predicted).padStart(4),
    ].join(' '),
  );
  return ['score           P      R      F1    gold  pred', ...lines, `mean F1        ${number(mean)}`, ''].join('\n');
}

/** The scores that stay below what was asked of them. */
function tooLow(min: string, { rows, mean }: Evaluation): string[] {
  return min.split(',').flatMap((term) => {
    const [score, bar] = term.split('=');
    const row = score === 'mean' ? { f1: mean } : rows.find((r) => r.score === score);
    if (!row || !Number.isFinite(Number(bar)))
      throw new UsageError(`--min takes scores such as met=0.9,mean=0.8; "${term}" is none`);
    return row.f1 < Number(bar) ? [`${score} < ${bar}`] : [];
  });
}

async function run(articles: string[], options: Options): Promise<void> {
  if (articles.length === 0 && options.graphs === undefined)
    throw new UsageError('give articles to read, or graphs with --graphs FILE');
  const { evaluate } = await import('../../index.js');
  const result = await evaluate(options.gold, await graphsOf(articles, options.graphs), options.docs);
  if (options.json)
    await printJson({ rows: result.rows, mean: result.mean, ...(options.misses ? { misses: result.misses } : {}) });
  else {
    if (options.misses)
      for (const { doc, score, kind, what } of result.misses) await printLine([doc, score, kind, what].join('\t'));
    await print(report(result));
  }
  const short = options.min === undefined ? [] : tooLow(options.min, result);
  if (short.length > 0) throw new Failure(`below the bar: ${short.join(', ')}`);
}

export const register = (program: Command): void => {
  program
    .command('eval')
    .description('score article graphs against gold files')
    .argument('[articles...]', 'articles to read and score')
    .requiredOption('--gold <folder>', 'folder of gold files, named as the articles')
    .option('--graphs <file>', 'score these graphs (a line each) instead of reading articles')
    .option('--misses', 'list what is missed and what is wrong, by article and score')
    .option('--docs <prefix>', 'only articles whose name begins so')
    .option('--min <scores>', 'fail below these F1, such as met=0.9,mean=0.8')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  kaidan eval data/articles/*.txt --gold data/articles/gold --misses')
    .action(run);
};
