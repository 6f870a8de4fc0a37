import type { Command } from 'commander';
import type { KaidanGraph, Part } from '../index.js';
import { warn } from './output.js';

/** Options that name the graph file. */
export interface GraphOptions {
  readonly graph?: string;
  readonly identities?: string;
}

/** The graph file of a command: by option, environment, or the working folder's. */
export const graphFile = (options: GraphOptions): string => options.graph ?? (process.env.KAIDAN_GRAPH || 'kaidan.jsonl');

/** Adds the options that every command on a graph has. */
export const withGraph = (command: Command): Command =>
  command
    .option('-g, --graph <file>', 'graph file (or KAIDAN_GRAPH; default kaidan.jsonl)')
    .option('--identities <file>', 'merges and splits to apply (default: identities.json beside the graph file)');

/** Opens the graph, or what is needed of it, its oddities said on stderr. */
export async function openFor(options: GraphOptions, part?: Part): Promise<KaidanGraph> {
  const { openGraph } = await import('../index.js');
  return openGraph(graphFile(options), { identities: options.identities, onWarning: warn, ...(part ? { part } : {}) });
}
