import type { Command } from 'commander';
import { type GraphOptions, graphFile, withGraph } from '../graph-file.js';
import { keyOf } from '../names.js';
import { bold, print, printJson, warn } from '../output.js';

interface Options extends GraphOptions {
  json?: boolean;
}

async function run(name: string, options: Options): Promise<void> {
  const { NAMES, openOrigins } = await import('../../index.js');
  const part = { ...NAMES, keys: [name] };
  const { graph, of } = openOrigins(graphFile(options), { identities: options.identities, onWarning: warn, part });
  const key = await keyOf(graph, name);
  const origins = of(key);
  const { name: title, sameAs = [], alternatives = [] } = graph.getNodeAttributes(key);
  if (options.json) return printJson({ key, origins, sameAs, alternatives });
  if (origins.length === 0) return warn(`${key} is the same in every article: its key says what it is`);
  const rows = origins.map(({ source, as, reason }) => [source, as, reason]);
  const { table } = await import('../table.js');
  await print(`${bold(title)} ${key}\n${table(['article', 'calls it', 'why it is this one'], rows)}`);
  if (alternatives.length > 0) await print(`differing: ${alternatives.join(', ')}\n`);
  if (sameAs.length > 0) await print(`perhaps the same, not joined: ${sameAs.join(', ')}\n`);
}

export const register = (program: Command): void => {
  withGraph(program.command('why'))
    .description('which mentions became this person, forum or meeting, and for what reason')
    .argument('<node>', 'a name or a key')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nA wrong join or split is corrected in identities.json: {"same": [[key, key]], "split": [{"node": key, "articles": [key]}]}\n\nExample:\n  kaidan why 佐久間',
    )
    .action(run);
};
