import { EDGE_TYPES } from '../model/index.js';
import { valuesOf } from './scene/columns.js';
import { buildScene, type Column, type Scene, type SceneEdge, type SceneNode } from './scene/index.js';
import { isWebAddress, keyText } from './text.js';
import type { ExportOptions, KaidanGraph } from './types.js';

const NS = 'urn:kaidan:';
/** Nearest types of schema.org; our own stand beside them. */
const TYPES: Readonly<Record<string, string>> = {
  Minister: 'schema:Person',
  Country: 'schema:Country',
  Organization: 'schema:Organization',
  Forum: 'schema:EventSeries',
  Meeting: 'schema:Event',
  Agreement: 'schema:CreativeWork',
  Issue: 'schema:Thing',
  Topic: 'schema:DefinedTerm',
  Article: 'schema:NewsArticle',
};
const STATUS: Readonly<Record<string, string>> = {
  planned: 'schema:EventScheduled',
  denied: 'schema:EventCancelled',
};

/** Terms inline: a context to be fetched would make the file mean nothing offline. */
const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  kaidan: 'urn:kaidan:term:',
  name: 'schema:name',
  aliases: 'schema:alternateName',
  offices: 'schema:jobTitle',
  title: 'schema:headline',
  published: 'schema:datePublished',
  url: { '@id': 'schema:url', '@type': '@id' },
  publisher: 'schema:publisher',
  text: 'schema:text',
  date: 'schema:startDate',
  place: 'schema:location',
  code: 'schema:identifier',
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  derivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  quotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  quotes: 'prov:hadPrimarySource',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  '@vocab': 'urn:kaidan:term:',
  ...Object.fromEntries(
    [...Object.keys(EDGE_TYPES), 'MET_AT'].map((type) => [type, { '@id': `kaidan:${type}`, '@type': '@id' }]),
  ),
};

/** JSON-LD: a resource a node, and a reified statement an edge, which names the articles and words that it comes from. */
export function* jsonld(graph: KaidanGraph, view: string, options: ExportOptions): Iterable<string> {
  const scene = buildScene(graph, view, options, false);
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let comma = '\n';
  for (const node of scene.nodes) {
    yield comma + JSON.stringify(resource(node, scene.nodeColumns));
    comma = ',\n';
  }
  for (const edge of scene.edges()) {
    yield comma + JSON.stringify(statement(edge, scene));
    comma = ',\n';
  }
  yield '\n]}\n';
}

/** Every character that an IRI does not take is percent-encoded; distinct keys stay distinct. */
const iri = (key: string): string => NS + encodeURIComponent(keyText(key)).replace(/%2F/g, '/').replace(/%3A/g, ':');

/** Declared attributes only: a stray `@id` among the others would make one thing pass for another. */
const declared = (attributes: object, columns: readonly Column[]): Record<string, unknown> =>
  Object.fromEntries([...valuesOf(attributes, columns)].map(([{ id }, value]) => [id, value]));

function resource({ key, attributes }: SceneNode, columns: readonly Column[]): object {
  const { name, nameEn, url, ...rest } = declared(attributes, columns);
  const event = STATUS[attributes.status ?? ''];
  return {
    '@id': iri(key),
    '@type': [`kaidan:${attributes.kind}`, TYPES[attributes.kind] ?? 'schema:Thing'],
    name: nameEn === undefined ? name : [name, { '@value': nameEn, '@language': 'en' }],
    ...rest,
    ...(event === undefined ? {} : { 'schema:eventStatus': { '@id': event } }),
    ...(typeof url === 'string' && isWebAddress(url) ? { url: new URL(url).href } : {}),
  };
}

function statement(edge: SceneEdge, { nodes, edgeColumns }: Scene): object {
  const [subject, object] = [iri(nodes[edge.source]!.key), iri(nodes[edge.target]!.key)];
  const articles = [...new Set(edge.evidence.map(({ article }) => iri(article)))];
  return {
    '@id': `${NS}edge:${encodeURIComponent(keyText(edge.key))}`,
    '@type': ['rdf:Statement', 'prov:Entity'],
    subject,
    predicate: `kaidan:${edge.type}`,
    object,
    ...declared(edge.values, edgeColumns),
    ...(articles.length === 0 ? {} : { derivedFrom: articles }),
    ...(edge.evidence.length === 0 ? {} : { quotes: edge.evidence.map(quotation) }),
    // The plain triple too, for readers that do not look into statements.
    '@included': [{ '@id': subject, [edge.type]: object }],
  };
}

function quotation({ article, start, end, text, rule }: SceneEdge['evidence'][number]): object {
  return { '@type': 'prov:Entity', quotedFrom: iri(article), 'prov:value': text, start, end, rule };
}
