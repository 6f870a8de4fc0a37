import type { Command } from 'commander';
import { bold, print, printJson } from '../output.js';

type Spec = {
  doc: string;
  attributes: Record<string, { type: string; optional?: true; doc: string }>;
  from?: readonly string[];
  to?: readonly string[];
};

function block(name: string, { doc, attributes, from, to }: Spec): string {
  const ends = from && to ? `  ${from.join(', ')} → ${to.join(', ')}\n` : '';
  const rows = Object.entries(attributes).map(
    ([attribute, spec]) => `  ${attribute}${spec.optional ? '?' : ''}: ${spec.type} — ${spec.doc}\n`,
  );
  return `${bold(name)} — ${doc}\n${ends}${rows.join('')}`;
}

async function run(options: { json?: boolean }): Promise<void> {
  const { NODE_KINDS, EDGE_TYPES, GRAPH_VERSION } = await import('../../index.js');
  if (options.json) return printJson({ version: GRAPH_VERSION, nodes: NODE_KINDS, edges: EDGE_TYPES });
  const all = { ...NODE_KINDS, ...EDGE_TYPES } as Record<string, Spec>;
  await print(
    `${Object.entries(all)
      .map(([name, spec]) => block(name, spec))
      .join('\n')}`,
  );
}

export const register = (program: Command): void => {
  program
    .command('schema')
    .description('kinds of nodes and edges, with their attributes')
    .option('--json', 'as JSON')
    .action(run);
};
