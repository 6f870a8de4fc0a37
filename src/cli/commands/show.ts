import type { Command } from 'commander';
import type { KaidanGraph, Relation } from '../../index.js';
import { type GraphOptions, openAround, withGraph } from '../graph-file.js';
import { bold, dim, print, printJson } from '../output.js';
import { citationLines, factsOf } from '../relations.js';

interface Options extends GraphOptions {
  json?: boolean;
}

const DIRECTED = (graph: KaidanGraph, node: string, { source, target }: Relation): string =>
  source === node ? `→ ${graph.getNodeAttribute(target, 'name')}` : `← ${graph.getNodeAttribute(source, 'name')}`;

async function run(name: string, options: Options): Promise<void> {
  const { relationsOf, citations } = await import('../../index.js');
  const { graph, keys } = await openAround(options, name);
  const key = keys[0]!;
  const relations = relationsOf(graph, key);
  if (options.json) {
    const edges = relations.map((relation) => ({ ...relation, citations: citations(graph, relation) }));
    return printJson({ key, attributes: graph.getNodeAttributes(key), relations: edges });
  }
  const { name: title, ...attributes } = graph.getNodeAttributes(key);
  const lines = [bold(title), dim(key)];
  for (const [attribute, value] of Object.entries(attributes)) {
    const text = Array.isArray(value) ? value.join('、') : String(value);
    if (text !== '') lines.push(`  ${attribute}: ${text}`);
  }
  for (const relation of relations) {
    lines.push('', `${bold(relation.attributes.type)} ${DIRECTED(graph, key, relation)}${factsOf(relation)}`);
    lines.push(...citationLines(citations(graph, relation)));
  }
  await print(`${lines.join('\n')}\n`);
}

export const register = (program: Command): void => {
  withGraph(program.command('show'))
    .description('what is known of a person, country, forum, meeting …, with the sentences that say so')
    .argument('<node>', 'a name or a key')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  kaidan show 佐久間亮一\n  kaidan show アジア海洋安全保障フォーラム --json')
    .action(run);
};
