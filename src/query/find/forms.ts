import type { KaidanGraph } from '../../graph/index.js';
import { commonKana, commonKanji, formOf, shortKeys, toKatakana } from '../../graph/names.js';
import { holdersNamed } from '../../lexicon/holders.js';
import type { NodeAttributes, NodeKind } from '../../model/graph.js';
import { looseLatin, toRomaji } from './romaji.js';

const IGNORED = /[\s・･=＝゠‐\-.,，、「」『』()]/gu;
const KANA = /^[\u3041-\u3096\u30a1-\u30fa\u30fc]+$/u;

/** The same with hiragana as it stands, so that a particle is none of the letters of a name. */
export const plainAsWritten = (text: string): string =>
  commonKana(commonKanji(text.normalize('NFKC')))
    .replace(IGNORED, '')
    .toLowerCase();

/** A name made comparable: width, spaces, ・, old characters, hiragana and case do not count. */
export const plain = (text: string): string =>
  commonKana(toKatakana(commonKanji(text.normalize('NFKC'))))
    .replace(IGNORED, '')
    .toLowerCase();

/** A name by its sound in Latin letters; undefined where the script does not tell. */
export function sound(text: string): string | undefined {
  const form = plain(text);
  if (KANA.test(form)) return looseLatin(toRomaji(form)) || undefined;
  return /^[\p{Script=Latin}\d'’]+$/u.test(form) ? looseLatin(form) || undefined : undefined;
}

/** A node as names find it. */
export interface Entry {
  readonly key: string;
  readonly node: NodeAttributes;
  /** All its names, comparable. */
  readonly full: ReadonlySet<string>;
  /** Parts of a person's names by which he is called too. */
  readonly short: ReadonlySet<string>;
  /** Names, and the parts of persons' names, by sound. */
  readonly sounds: ReadonlySet<string>;
}

const add = (set: Set<string>, value: string | undefined): void => {
  if (value) set.add(value);
};

function shortNames(name: string, country: string): string[] {
  const form = formOf(name, country);
  return form?.full ? shortKeys(form).map((key) => plain(key.slice(key.indexOf(':') + 1))) : [];
}

/** Readings and Latin forms of an office-holder's name that no article need give. */
const knownNames = (node: NodeAttributes): (string | undefined)[] =>
  [node.name, ...(node.aliases ?? [])]
    .flatMap((name) => holdersNamed(name))
    .filter(({ country, name }) => country === node.country && formOf(name, country ?? '')?.full)
    .flatMap(({ reading, nameEn }) => [reading, nameEn]);

function entryOf(key: string, node: NodeAttributes): Entry {
  const known = node.kind === 'Minister' ? knownNames(node) : [];
  const names = [...known, node.name, node.nameEn, node.code, ...(node.aliases ?? [])].filter((name): name is string =>
    Boolean(name),
  );
  const [full, short, sounds] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const name of names) {
    add(full, plain(name));
    add(sounds, sound(name));
    if (node.kind !== 'Minister') continue;
    for (const part of shortNames(name, node.country ?? '')) add(short, part);
    for (const part of name.split(/[\s・･=＝゠]+/u)) add(sounds, sound(part));
    const reversed = name.split(/[\s・･=＝゠]+/u).reverse();
    if (reversed.length === 2) add(sounds, sound(reversed.join('')));
  }
  return { key, node, full, short, sounds };
}

/** Kinds of nodes that people ask for by name. */
export const NAMED_KINDS: readonly NodeKind[] = [
  'Minister',
  'Country',
  'Organization',
  'Forum',
  'Topic',
  'Meeting',
  'Agreement',
  'Issue',
  'Article',
];

const indexes = new WeakMap<KaidanGraph, Entry[]>();

/** All nodes that have a name of their own, made ready for look-ups once a graph. */
export function entriesOf(graph: KaidanGraph): readonly Entry[] {
  let entries = indexes.get(graph);
  if (!entries) {
    entries = [];
    const own = new Set<NodeKind>(['Minister', 'Country', 'Organization', 'Forum', 'Topic']);
    for (const { node, attributes } of graph.nodeEntries()) if (own.has(attributes.kind)) entries.push(entryOf(node, attributes));
    indexes.set(graph, entries);
  }
  return entries;
}
