import type { Command } from 'commander';
import type { QueryName, QuerySpec } from '../../index.js';
import { Failure, UsageError } from '../failure.js';
import { type GraphOptions, openFor, withGraph } from '../graph-file.js';
import { Choice } from '../names.js';
import { dim, print, printJson, warn } from '../output.js';
import { tableOf } from '../rows.js';

interface Options extends GraphOptions {
  json?: boolean;
}

const today = (): string => {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const quoted = (text: string): string => (/^[\p{L}\p{N}:/.-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** The command that asks the same, so that the user learns it. */
const commandOf = (query: string, params: Readonly<Record<string, unknown>>): string =>
  ['kaidan query', query, ...Object.entries(params).map(([name, value]) => `--param ${name}=${quoted(String(value))}`)].join(' ');

function refuse(nearest: readonly QueryName[], queries: Readonly<Record<string, QuerySpec>>): never {
  const kinds = nearest.map((name) => `  ${name}: ${queries[name]!.title} (${queries[name]!.titleJa})`);
  throw new Refusal('the question was not understood; questions that can be answered, the nearest first:', kinds);
}

class Refusal extends Failure {
  constructor(
    message: string,
    override readonly list: readonly string[],
  ) {
    super(message);
  }
}

async function run(words: string[], options: Options): Promise<void> {
  const { LONGEST_QUESTION, QUERIES, runQuery, understand } = await import('../../index.js');
  const question = words.join(' ').trim();
  if (question === '') throw new UsageError('ask what? For example: kaidan ask "佐久間大臣は誰とどの会議で会ったか"');
  if (question.length > LONGEST_QUESTION) throw new UsageError(`a question takes at most ${LONGEST_QUESTION} characters`);
  const graph = await openFor(options);
  const found = understand(graph, question, today());
  if (found.is === 'ambiguous')
    throw new Choice(`more than one node answers to "${found.name}"; ask with the key of one:`, graph, found.keys);
  if (found.is === 'unclear') refuse(found.nearest, QUERIES);
  const rows = runQuery(graph, found.query, found.params);
  if (options.json) return printJson({ question, query: found.query, params: found.params, rows });
  await print(`${dim(`${QUERIES[found.query].title}: ${commandOf(found.query, found.params)}`)}\n`);
  if (rows.length === 0) warn('nothing in the graph answers this');
  else await print(await tableOf(QUERIES[found.query], rows));
}

export const register = (program: Command): void => {
  withGraph(program.command('ask'))
    .description('a question in Japanese or English, and the query that it was taken for')
    .argument('<question...>', 'in quotes')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  kaidan ask "日本と韓国は何で合意したか"\n  kaidan ask "who met Dong Jun and where"')
    .action(run);
};
