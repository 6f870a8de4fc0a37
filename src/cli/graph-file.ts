import type { Command } from 'commander';
import type { KaidanGraph, ParamType, Part } from '../index.js';
import { keyOf } from './names.js';
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

/** Looks nodes up by what the user typed. A large graph is not opened for that but in the parts that names need. */
export async function lookUp(
  options: GraphOptions,
  names: readonly string[],
  type?: ParamType,
): Promise<{ keys: string[]; whole: KaidanGraph | undefined }> {
  const { isLarge, NAMES } = await import('../index.js');
  const large = isLarge(graphFile(options));
  const graph = await openFor(options, { ...NAMES, keys: names });
  const keys: string[] = [];
  for (const name of names) keys.push(await keyOf(graph, name, type));
  return { keys, whole: large ? undefined : graph };
}

/** Opens the graph, or where it is large all that stands around the nodes that the user named. */
export async function openAround(options: GraphOptions, ...names: string[]): Promise<{ graph: KaidanGraph; keys: string[] }> {
  const { keys, whole } = await lookUp(options, names);
  return { keys, graph: whole ?? (await openFor(options, { nodes: [], edges: [], around: keys })) };
}
