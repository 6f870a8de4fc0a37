import type { ExportOptions, KaidanGraph } from '../types.js';

export function* html(_graph: KaidanGraph, _view: string, _options: ExportOptions): Iterable<string> {
  yield '';
}
