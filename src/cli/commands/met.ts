import type { Command } from 'commander';
import type { KaidanGraph, Row } from '../../index.js';
import { type GraphOptions, lookUp, openFor, withGraph } from '../graph-file.js';
import { keyOf, paramValue } from '../names.js';
import { print, printJson, warn } from '../output.js';

interface Options extends GraphOptions {
  with?: string;
  via?: string;
  country?: string;
  from?: string;
  to?: string;
  status?: string;
  json?: boolean;
}

const HEADER = ['who', 'with whom', 'when', 'where', 'via', 'status', 'sentences'];
const cell = (row: Row, column: string): string | number => {
  const value = row[column];
  return typeof value === 'number' || typeof value === 'string' ? value : '';
};

/** Talks by phone or video say so beside their status. */
const status = (row: Row): string =>
  row.mode === 'in-person' || row.mode === null ? `${row.status}` : `${row.status} (${row.mode})`;

/** Opens what the question needs of the graph: where one person is named, little of a large one. */
async function open(name: string | undefined, options: Options): Promise<KaidanGraph> {
  const { partOf, talksOf } = await import('../../index.js');
  if (name === undefined || options.via !== undefined) return openFor(options, partOf('met', { forum: options.via }));
  const { keys, whole } = await lookUp(options, [name], 'person');
  return whole ?? openFor(options, talksOf(keys[0]!));
}

async function run(name: string | undefined, options: Options): Promise<void> {
  const { checkParams, runQuery } = await import('../../index.js');
  checkParams('met', { from: options.from, to: options.to, status: options.status });
  const graph = await open(name, options);
  const rows = runQuery(graph, 'met', {
    person: name === undefined ? undefined : await keyOf(graph, name, 'person'),
    with: options.with === undefined ? undefined : await keyOf(graph, options.with, 'person'),
    forum: options.via === undefined ? undefined : await keyOf(graph, options.via, 'forum'),
    country: options.country === undefined ? undefined : await paramValue(graph, 'country', options.country),
    from: options.from,
    to: options.to,
    status: options.status,
  });
  if (options.json) await printJson(rows);
  else if (rows.length === 0) warn('no talks in the graph answer this');
  else {
    const cells = rows.map((row) => [
      ...['person', 'with', 'date', 'place', 'forum'].map((column) => cell(row, column)),
      status(row),
      cell(row, 'sentences'),
    ]);
    const { table } = await import('../table.js');
    await print(table(HEADER, cells));
  }
}

export const register = (program: Command): void => {
  withGraph(program.command('met'))
    .description('who met whom, when, where, via which forum')
    .argument('[name]', 'a person: 佐久間亮一, 佐久間防衛相, sakuma …')
    .option('--with <name>', 'only talks with this person')
    .option('--via <forum>', 'only in the setting or margins of this forum')
    .option('--country <country>', 'only with people of this country: JP, 日本, Japan')
    .option('--from <date>', 'not before this date: 2031-06-01, 2031-06 or 2031')
    .option('--to <date>', 'not after this date')
    .option('--status <status>', 'held, planned or denied')
    .option('--json', 'rows as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  kaidan met\n  kaidan met 佐久間 --via アジア海洋安全保障フォーラム\n  kaidan met --country KR --from 2031-06 --json',
    )
    .action(run);
};
