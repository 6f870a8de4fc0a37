import type { ParamSpec, QueryName, QuerySpec, Row, Value } from '../../src/query/catalog/index.js';
import { QUERIES } from '../../src/query/catalog/index.js';
import { runQuery } from '../../src/query/index.js';
import { EXAMPLE_PARAMS, exampleGraph } from './example-graph.js';

/** What stands for a parameter type in words. */
const TYPES: Readonly<Record<ParamSpec['type'], string>> = {
  person: "text, a Minister's key",
  country: 'text, an ISO code',
  forum: "text, a Forum's key",
  topic: "text, a Topic's key",
  actor: 'text, the key of a Minister, Country or Organization',
  node: "text, any node's key",
  date: 'text, a date such as 2025-11-01, 2025-11 or 2025',
  status: 'text: held, planned or denied',
  act: 'text, a relationship type such as WELCOMED',
  post: 'text, one name for all titles of a post: 国防相, 外相, 首相, 元首',
  integer: 'integer',
};

const literal = (value: string | number | undefined): string =>
  value === undefined ? 'null' : typeof value === 'number' ? String(value) : `'${value}'`;

const shown = (value: Value): string => (value === null ? '–' : Array.isArray(value) ? value.join('、') : String(value));

const paramLines = (spec: QuerySpec): string[] =>
  Object.entries(spec.params).map(([name, { type, optional, doc }]) => {
    const absent = optional ? ' (null: not asked)' : '';
    return `//   ${name}: ${TYPES[type]}; ${doc}${absent}`;
  });

/** Keys are long and for programs; the example shows what people read. */
const table = (spec: QuerySpec, rows: readonly Row[]): string[] => {
  const columns = Object.entries(spec.columns).filter(([, { type }]) => type !== 'key');
  const head = columns.map(([name]) => name);
  return [head, ...rows.map((row) => head.map((name) => shown(row[name] ?? null)))].map((cells) => `//   ${cells.join(' | ')}`);
};

/** The line that sets the example's parameters in Neo4j Browser and cypher-shell. */
export const paramLine = (name: QueryName): string => {
  const spec: QuerySpec = QUERIES[name];
  const given = EXAMPLE_PARAMS[name] ?? {};
  const params = Object.entries(spec.params).map(([param, { default: usual }]) => `${param}: ${literal(given[param] ?? usual)}`);
  return `:param {${params.join(', ')}}`;
};

/** All that comes before a query's statement: from the catalogue, with an example worked out in memory. */
const header = (name: QueryName): string => {
  const spec: QuerySpec = QUERIES[name];
  return [
    `// ${spec.title} (${spec.titleJa})`,
    `// ${spec.purpose}`,
    '//',
    '// Parameters:',
    ...paramLines(spec),
    '// Set them first, with this line without its slashes; then paste this file.',
    `// ${paramLine(name)}`,
    '//',
    '// With these, the graph of cypher/example.cypher gives (keys left out):',
    ...table(spec, runQuery(exampleGraph(), name, EXAMPLE_PARAMS[name] ?? {})),
    `// To look at it: graph/${name}.cypher. On the command line: ${spec.example}`,
  ].join('\n');
};

const graphHeader = (name: QueryName): string =>
  [
    `// ${QUERIES[name].title}: the picture of ../${name}.cypher, with the same parameters. Set them first:`,
    `// ${paramLine(name)}`,
  ].join('\n');

/** The file with a fresh header; its statement stays. */
export const withHeader = (name: QueryName, form: 'table' | 'graph', text: string): string =>
  `${form === 'table' ? header(name) : graphHeader(name)}\n\n${text.slice(text.indexOf('\n\n') + 2)}`;
