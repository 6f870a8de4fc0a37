import { type Command, InvalidArgumentError } from 'commander';
import type { KaidanGraph } from '../../index.js';
import { UsageError } from '../failure.js';
import { type GraphOptions, openFor, withGraph } from '../graph-file.js';
import { keyOf } from '../names.js';
import { bold, print, printJson, warn } from '../output.js';

interface Options extends GraphOptions {
  via: string[];
  notVia: string[];
  from?: string;
  to?: string;
  metOnly?: boolean;
  maxHops: number;
  limit: number;
  json?: boolean;
}

const collect = (text: string, before: string[]): string[] => [...before, text];

const whole =
  (most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 1 || number > most)
      throw new InvalidArgumentError(`It takes a whole number from 1 to ${most}.`);
    return number;
  };

async function checkDates({ from, to }: Options): Promise<void> {
  const { checkParams } = await import('../../index.js');
  checkParams('timeline', { from, to });
}

const keys = (graph: KaidanGraph, names: readonly string[]): Promise<string[]> =>
  Promise.all(names.map((name) => keyOf(graph, name)));

async function run(a: string, b: string, options: Options): Promise<void> {
  await checkDates(options);
  const { path } = await import('../../index.js');
  const graph = await openFor(options);
  const [from, to] = [await keyOf(graph, a), await keyOf(graph, b)];
  const [via, notVia] = [await keys(graph, options.via), await keys(graph, options.notVia)];
  if ([from, to, ...via].some((key) => notVia.includes(key)))
    throw new UsageError('--not-via names a node that the path must go through');
  const { maxHops, limit, metOnly } = options;
  const { paths, complete } = path(graph, from, to, { via, notVia, from: options.from, to: options.to, metOnly, maxHops, limit });
  if (options.json) await printJson({ paths, complete });
  else if (paths.length === 0)
    warn(`no path of at most ${maxHops} hops${complete ? '' : ' was found in time'}; --max-hops takes up to 8`);
  const name = (key: string): string => graph.getNodeAttribute(key, 'name');
  if (options.json) return;
  for (const { nodes, sentences } of paths) {
    await print(`${bold(nodes.map(name).join(' – '))}\n${sentences.map((sentence) => `  ${sentence}.\n`).join('')}`);
  }
  if (!complete && paths.length > 0) warn('time ran out; there may be more');
}

export const register = (program: Command): void => {
  withGraph(program.command('path'))
    .description('how two nodes are connected: the shortest and next ways, each step in a sentence')
    .argument('<a>', 'a name or a key')
    .argument('<b>', 'another')
    .option('--via <node>', 'only through this node (may be given several times)', collect, [])
    .option('--not-via <node>', 'never through this node (may be given several times)', collect, [])
    .option('--from <date>', 'no event before this date')
    .option('--to <date>', 'no event after this date')
    .option('--met-only', 'only from people to people who met')
    .option('--max-hops <n>', 'longest path', whole(8), 4)
    .option('--limit <n>', 'paths at most', whole(1000), 5)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  kaidan path 小泉 安圭伯\n  kaidan path 中谷 董軍 --met-only\n  kaidan path 日本 南シナ海 --not-via 米国 --from 2025',
    )
    .action(run);
};
