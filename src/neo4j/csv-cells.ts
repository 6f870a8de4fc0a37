import { Neo4jError } from './error.js';
import type { PropertySpec, PropertyType, PropertyValue } from './properties.js';

/** How the import tool calls the types. */
const CSV_TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  date: 'date',
  strings: 'string[]',
  integers: 'long[]',
};

/** Separates list items: a character that no text of the graph may hold, since the import tool knows no escape for it. */
export const ARRAY_DELIMITER = '\u001f';

export const headings = (properties: readonly PropertySpec[]): string[] =>
  properties.map(({ name, type }) => `${name}:${CSV_TYPES[type]}`);

/** Quoted always: an empty unquoted cell means that there is no value, a quoted one the empty text. */
export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const item = (owner: string, value: string | number): string => {
  const text = String(value);
  if (!text.includes(ARRAY_DELIMITER)) return text;
  throw new Neo4jError(
    `${owner} holds the character U+001F in a list, which separates list items in neo4j-csv: use kaidan load.`,
  );
};

export const cell = (owner: string, value: PropertyValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quote(value);
  if (value.length === 1 && value[0] === '') {
    throw new Neo4jError(`${owner} has a list of one empty text, which neo4j-csv cannot tell from no list: use kaidan load.`);
  }
  return quote(value.map((one) => item(owner, one)).join(ARRAY_DELIMITER));
};
