import type { Command } from 'commander';
import { type GraphOptions, lookUp, openFor, withGraph } from '../graph-file.js';
import { bold, print, printJson, warn } from '../output.js';
import { citationLines, factsOf } from '../relations.js';

interface Options extends GraphOptions {
  json?: boolean;
}

/** Countries and the like have far more edges than people and meetings. */
const HUB = /^(?:country|organization|forum|topic):/;

async function run(a: string, b: string, options: Options): Promise<void> {
  const { explain, citations } = await import('../../index.js');
  const { keys, whole } = await lookUp(options, [a, b]);
  const centre = keys.find((key) => !HUB.test(key)) ?? keys[0]!;
  const graph = whole ?? (await openFor(options, { nodes: [], edges: [], around: [centre] }));
  const relations = explain(graph, centre, keys.find((key) => key !== centre) ?? centre);
  if (options.json) return printJson(relations.map((relation) => ({ ...relation, citations: citations(graph, relation) })));
  if (relations.length === 0) return warn(`no edge joins the two; \`kaidan path\` shows how they are connected`);
  const name = (key: string): string => graph.getNodeAttribute(key, 'name');
  const blocks = relations.map((relation) => {
    const head = `${name(relation.source)} ${bold(relation.attributes.type)} ${name(relation.target)}${factsOf(relation)}`;
    return [head, ...citationLines(citations(graph, relation))].join('\n');
  });
  await print(`${blocks.join('\n\n')}\n`);
}

export const register = (program: Command): void => {
  withGraph(program.command('explain'))
    .description('the sentences behind each edge between two nodes, and the rule that read them')
    .argument('<a>', 'a name or a key')
    .argument('<b>', 'another')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  kaidan explain 佐久間 賀志遠\n  kaidan explain 佐久間 フィリピン')
    .action(run);
};
