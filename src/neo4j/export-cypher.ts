import type { KaidanGraph } from '../graph/index.js';
import { compileEdges, compileNodes } from './compile.js';
import type { PropertyValue } from './properties.js';
import { constraintStatements } from './statements.js';

/** Rows a statement: small enough for Browser's editor and for a server with little memory to parse. */
const ROWS = 100;

/** What would end a literal or a line, hide in it, or turn its direction. */
const SPECIAL = /['\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]u?/g;

const escapeOne = (found: string): string => {
  const code = `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const rest = found.slice(1);
  if (found[0] === "'") return `\\'${rest}`;
  // Older readers turn \\u… into a character before they see that its backslash is escaped: so the u is written as a code as well.
  if (found[0] === '\\') return rest === '' ? '\\\\' : '\\\\\\u0075';
  return code + rest;
};

/** A Cypher string literal on one line, of which nothing can be read as Cypher. */
export const literal = (text: string): string => `'${text.replace(SPECIAL, escapeOne)}'`;

const valueLiteral = (value: PropertyValue): string => {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return literal(value);
  return `[${value.map((item) => (typeof item === 'number' ? String(item) : literal(item))).join(', ')}]`;
};

type Field = string | Readonly<Record<string, PropertyValue>>;

/** Field names come from the schema, so they need no quoting. */
const rowLiteral = (row: object): string => {
  const fields = Object.entries(row as Readonly<Record<string, Field>>).map(([name, value]) => {
    if (typeof value === 'string') return `${name}: ${literal(value)}`;
    const inner = Object.entries(value).map(([key, one]) => `${key}: ${valueLiteral(one)}`);
    return `${name}: {${inner.join(', ')}}`;
  });
  return `  {${fields.join(', ')}}`;
};

/**
 * The whole graph as a script for cypher-shell and Neo4j Browser: the statements of `kaidan load` with their rows written out, each
 * ending with `;` at the end of a line. May be run again and again.
 */
export function* exportCypher(graph: KaidanGraph): Generator<string> {
  yield '// Written by kaidan. Run it with: cypher-shell -f FILE, or paste it into Neo4j Browser. It may be run again.\n\n';
  for (const statement of constraintStatements()) yield `${statement};\n`;
  for (const batches of [compileNodes(graph, { batchSize: ROWS }), compileEdges(graph, { batchSize: ROWS })]) {
    for (const { statement, parameters } of batches) {
      const rows = (parameters.rows as readonly object[]).map(rowLiteral).join(',\n');
      yield `\n${statement.replace('$rows', () => `[\n${rows}\n]`)};\n`;
    }
  }
}
