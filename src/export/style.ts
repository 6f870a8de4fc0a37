import { readFileSync } from 'node:fs';
import type { NodeAttributes } from '../model/index.js';
import type { Language } from './types.js';

/** A word in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** `data/export.json`: how kinds, types and countries look and are called. */
export interface Style {
  readonly nodeKinds: Readonly<Record<string, Bilingual & { readonly color: string }>>;
  readonly edgeTypes: Readonly<Record<string, Bilingual & { readonly color: string; readonly words: readonly string[] }>>;
  readonly countries: Readonly<Record<string, string>>;
  /** For countries without a colour of their own, picked by code. */
  readonly palette: readonly string[];
  readonly status: Readonly<Record<string, Bilingual>>;
  readonly mode: Readonly<Record<string, Bilingual>>;
  readonly meetingColumns: Readonly<Record<string, Bilingual>>;
}

let loaded: Style | undefined;

/** Read once, and only when something is exported. */
export function style(): Style {
  loaded ??= JSON.parse(readFileSync(new URL('../../data/export.json', import.meta.url), 'utf8')) as Style;
  return loaded;
}

/** A country's colour: its own, or one of the palette by its code, the same in every file. */
export function countryColor(code: string): string {
  const { countries, palette } = style();
  const sum = [...code].reduce((total, c) => (total * 31 + (c.codePointAt(0) ?? 0)) % 9973, 7);
  return own(countries, code) ?? palette[sum % palette.length] ?? '#777777';
}

/** People and countries in their country's colour, everything else in its kind's. */
export function nodeColor(node: NodeAttributes): string {
  const code = node.kind === 'Country' ? node.code : node.kind === 'Minister' ? node.country : undefined;
  return code === undefined ? (own(style().nodeKinds, node.kind)?.color ?? '#777777') : countryColor(code);
}

export const edgeColor = (type: string): string => own(style().edgeTypes, type)?.color ?? '#9aa5b1';

/** What an edge type is called; the type itself where the table lacks it. */
export const edgeLabel = (type: string, language: Language): string => own(style().edgeTypes, type)?.[language] ?? type;

/** What is planned is drawn fainter than what was held; what was denied is fainter still. */
export const statusAlpha = (status: string | undefined): number =>
  status === 'planned' ? 0.5 : status === 'denied' ? 0.25 : 0.85;

/** A node's name in the language, as far as it has one. */
export function nodeLabel(node: NodeAttributes, language: Language): string {
  if (language === 'ja') return node.name;
  return node.nameEn ?? (node.kind === 'Country' && node.code ? (regionName(node.code) ?? node.name) : node.name);
}

function regionName(code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
}

/** Values come from articles: `constructor` must not find what every object inherits. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
