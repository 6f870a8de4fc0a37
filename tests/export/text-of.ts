import { type ExportOptions, exportGraph, type KaidanGraph } from '../../src/export/index.js';

/** The whole file as text. */
export async function textOf(graph: KaidanGraph, format: string, options: ExportOptions = {}): Promise<string> {
  let text = '';
  for await (const piece of exportGraph(graph, format, options)) text += piece;
  return text;
}
