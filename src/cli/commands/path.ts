import { type Command, InvalidArgumentError } from 'commander';
import type { KaidanGraph, PathOptions, PathResult } from '../../index.js';
import { UsageError } from '../failure.js';
import { type GraphOptions, lookUp, openFor, withGraph } from '../graph-file.js';
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

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly notVia: readonly string[];
  readonly whole: KaidanGraph | undefined;
}

/** The ends of the path and what it must and must not go through, as keys. */
async function asked(a: string, b: string, options: Options): Promise<Asked> {
  const { keys, whole } = await lookUp(options, [a, b, ...options.via, ...options.notVia]);
  const [from, to, ...others] = keys as [string, string, ...string[]];
  const [via, notVia] = [others.slice(0, options.via.length), others.slice(options.via.length)];
  if ([from, to, ...via].some((key) => notVia.includes(key)))
    throw new UsageError('--not-via names a node that the path must go through');
  return { from, to, via, notVia, whole };
}

/** Searches a large graph part by part, since few questions need all of it. */
async function search(a: string, b: string, options: Options): Promise<{ graph: KaidanGraph; result: PathResult }> {
  const { path, pathParts } = await import('../../index.js');
  const { from, to, whole, ...nodes } = await asked(a, b, options);
  const { maxHops, limit, metOnly } = options;
  const bounds: PathOptions = { ...nodes, from: options.from, to: options.to, metOnly, maxHops, limit };
  if (whole) return { graph: whole, result: path(whole, from, to, bounds) };
  for (const step of pathParts(from, to, bounds)) {
    const graph = await openFor(options, step.part);
    const result = path(graph, from, to, { ...bounds, maxHops: step.maxHops });
    if (result.paths.length >= limit || step.maxHops === maxHops) return { graph, result };
  }
  throw new Error('no part of the graph has paths of the length asked for');
}

async function run(a: string, b: string, options: Options): Promise<void> {
  await checkDates(options);
  const { graph, result } = await search(a, b, options);
  const { paths, complete } = result;
  if (options.json) return printJson({ paths, complete });
  if (paths.length === 0)
    warn(`no path of at most ${options.maxHops} hops${complete ? '' : ' was found in time'}; --max-hops takes up to 8`);
  const name = (key: string): string => graph.getNodeAttribute(key, 'name');
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
      '\nExamples:\n  kaidan path 佐久間 尹泰勲\n  kaidan path 佐久間 沈曼青 --met-only\n  kaidan path 日本 南シナ海 --not-via 米国 --from 2031',
    )
    .action(run);
};
