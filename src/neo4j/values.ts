import { createHash } from 'node:crypto';
import type { AttributeType, Evidence } from '../model/index.js';
import { Neo4jError } from './error.js';
import type { PropertyValue } from './properties.js';

export type Properties = Record<string, PropertyValue>;
type Attributes = Readonly<Record<string, { readonly type: AttributeType }>>;

/** Neo4j's range indexes hold at most 8,167 bytes of text; a longer key could not be found again. */
export const MAX_KEY_BYTES = 8_000;

/** Half of a surrogate pair has no form in UTF-8; drivers and files would each spoil it in a way of their own. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** A node's key or an edge's id as Neo4j can index it, or a refusal that names it. */
export const indexable = (key: string): string => {
  if (wellFormed(key) !== key) throw new Neo4jError(`The key ${JSON.stringify(key)} is broken Unicode; rename its node or edge.`);
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) {
    throw new Neo4jError(
      `The key that begins with “${key.slice(0, 40)}” has ${Buffer.byteLength(key)} bytes; Neo4j indexes at most ${MAX_KEY_BYTES}: shorten it.`,
    );
  }
  return key;
};

/** The date where it is a whole, possible day (`2025-11-01`), else null: `2025-11` and `2025-02-30` stay text only. */
export const wholeDay = (text: string): string | null => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text) ? text : null;
};

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

const refuse = (owner: string, name: string, wanted: string): never => {
  throw new Neo4jError(`${owner} holds no ${wanted} in its attribute ${name}: build the graph again.`);
};

const evidenceLists = (owner: string, name: string, value: unknown): Properties => {
  if (!Array.isArray(value)) return refuse(owner, name, 'list of evidence');
  const evidence = value as readonly Evidence[];
  if (evidence.length === 0) return {};
  return {
    evidenceText: evidence.map((one) => wellFormed(one.text)),
    evidenceArticle: evidence.map((one) => wellFormed(one.article)),
    evidenceStart: evidence.map((one) => one.start),
    evidenceEnd: evidence.map((one) => one.end),
    evidenceRule: evidence.map((one) => wellFormed(one.rule)),
  };
};

/** Empty lists and items are left out: files for the import tool cannot tell them from nothing, and every way in stores the same. */
const textList = (name: string, items: readonly string[]): Properties => {
  const texts = items.filter((item) => item !== '').map(wellFormed);
  return texts.length === 0 ? {} : { [name]: texts };
};

/** One attribute of the graph as the properties that hold it in Neo4j. */
const convert = (owner: string, name: string, type: AttributeType, value: unknown): Properties => {
  switch (type) {
    case 'evidence':
      return evidenceLists(owner, name, value);
    case 'list':
      return textList(name, isTexts(value) ? value : refuse(owner, name, 'list of texts'));
    case 'integer':
      return { [name]: Number.isSafeInteger(value) ? (value as number) : refuse(owner, name, 'whole number') };
    default: {
      const text = typeof value === 'string' ? wellFormed(value) : refuse(owner, name, 'text');
      return type === 'date' ? { [name]: wholeDay(text), [`${name}Text`]: text } : { [name]: text };
    }
  }
};

/** The properties of a node or edge, in the order of the schema; what it lacks is left out. Attributes outside the schema stay behind. */
export const propertiesOf = (owner: string, attributes: Attributes, values: object): Properties => {
  const properties: Properties = {};
  for (const [name, { type }] of Object.entries(attributes)) {
    const value = (values as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined && value !== null) Object.assign(properties, convert(owner, name, type, value));
  }
  return properties;
};

/** Counts up when the way from attributes to properties changes, so that the next load writes everything anew. */
const FORMAT = 1;

/** What a node or relationship holds, as 22 characters: equal where nothing differs, so that a second load has nothing to write. */
export const contentHash = (properties: Properties): string =>
  createHash('sha256')
    .update(JSON.stringify([FORMAT, properties]))
    .digest('base64url')
    .slice(0, 22);
