import { chunks } from './chunks.js';
import { csv } from './csv.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { html } from './html/index.js';
import { PAGE_VIEWS } from './html/payload.js';
import { json } from './json.js';
import { jsonld } from './jsonld.js';
import { checkOptions, oneOf } from './options.js';
import { VIEWS } from './scene/index.js';
import { svg } from './svg.js';
import type { ExportFormat, ExportOptions, KaidanGraph } from './types.js';

export type { ExportFormat, ExportOptions, KaidanGraph, Language } from './types.js';
export { ExportError } from './types.js';

type Write = (graph: KaidanGraph, view: string, options: ExportOptions) => Iterable<string> | AsyncIterable<string>;

const PEOPLE_FIRST = ['people', ...VIEWS.filter((view) => view !== 'people')];

const WRITERS: readonly (ExportFormat & { readonly write: Write })[] = [
  { name: 'gexf', description: 'GEXF 1.3 for Gephi, with its timeline', views: VIEWS, ending: 'gexf', write: gexf },
  { name: 'html', description: 'one page to explore in a browser, offline', views: PAGE_VIEWS, ending: 'html', write: html },
  { name: 'graphml', description: 'GraphML for networkx, igraph and yEd', views: VIEWS, ending: 'graphml', write: graphml },
  { name: 'csv', description: 'tables for spreadsheets', views: ['meetings', 'nodes', 'edges'], ending: 'csv', write: csv },
  { name: 'json', description: "graphology's serialised graph", views: VIEWS, ending: 'json', write: json },
  { name: 'svg', description: 'the picture, for reports', views: PEOPLE_FIRST, ending: 'svg', write: svg },
  { name: 'jsonld', description: 'linked data in terms of schema.org and PROV', views: VIEWS, ending: 'jsonld', write: jsonld },
];

/** What `exportGraph` can write. */
export const EXPORT_FORMATS: readonly ExportFormat[] = WRITERS.map(({ write: _, ...format }) => format);

/**
 * Writes a graph in a format, piece by piece; the pieces joined are the file's text, to be encoded as UTF-8. The same graph and
 * options give the same bytes. Throws `ExportError` on the first step where format, view or a filter's value is unknown.
 */
export async function* exportGraph(graph: KaidanGraph, format: string, options: ExportOptions = {}): AsyncIterable<string> {
  const writer = WRITERS.find(({ name }) => name === format);
  if (!writer)
    throw oneOf(
      'format',
      format,
      WRITERS.map(({ name }) => name),
    );
  const view = options.view ?? writer.views[0]!;
  if (!writer.views.includes(view)) throw oneOf(`view of ${format}`, view, writer.views);
  checkOptions(options);
  const pieces = writer.write(graph, view, options);
  yield* Symbol.iterator in pieces ? chunks(pieces) : pieces;
}
