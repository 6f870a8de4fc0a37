import type { Command } from 'commander';
import type { SideDiff } from '../../index.js';
import { print, printJson, warn } from '../output.js';

const value = (v: unknown): string =>
  Array.isArray(v)
    ? v.every((x) => typeof x === 'string')
      ? v.join('、')
      : `${v.length} sentences`
    : v === null
      ? 'nothing'
      : String(v);

function lines<T extends { key: string; attributes: object }>(side: SideDiff<T>, say: (item: T) => string): string[] {
  return [
    ...side.added.map((item) => `+ ${say(item)}`),
    ...side.removed.map((item) => `- ${say(item)}`),
    ...side.changed.map(({ item, attributes }) => {
      const what = Object.entries(attributes).map(([name, [before, after]]) => `${name}: ${value(before)} → ${value(after)}`);
      return `~ ${say(item)}: ${what.join('; ')}`;
    }),
  ];
}

async function run(before: string, after: string, options: { json?: boolean }): Promise<void> {
  const { diff, foldFile } = await import('../../index.js');
  const [old, now] = [before, after].map((file) => foldFile(file, { onWarning: warn }).merged) as [Merged, Merged];
  const result = diff(old, now);
  if (options.json) return printJson(result);
  const words = new Map([...old.nodes, ...now.nodes].map(({ key, attributes }) => [key, attributes.text ?? attributes.name]));
  const said = [
    ...lines(result.nodes, ({ key, attributes }) => `${attributes.kind} ${attributes.text ?? attributes.name} (${key})`),
    ...lines(result.edges, ({ source, target, attributes }) =>
      [words.get(source), attributes.type, words.get(target), attributes.date && `(${attributes.date})`]
        .filter(Boolean)
        .join(' '),
    ),
  ];
  await print(said.length > 0 ? `${said.join('\n')}\n` : 'the same\n');
}
type Merged = ReturnType<typeof import('../../index.js').foldFile>['merged'];

export const register = (program: Command): void => {
  program
    .command('diff')
    .description('what came (+), went (-) and changed (~) between two graph files')
    .argument('<old>', 'graph file')
    .argument('<new>', 'graph file')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  kaidan diff yesterday.jsonl kaidan.jsonl')
    .action(run);
};
