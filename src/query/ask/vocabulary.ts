import type { KaidanGraph } from '../../graph/index.js';
import { readData } from '../../lexicon/load.js';
import type { NodeKind } from '../../model/graph.js';
import { entriesOf, plain } from '../find/forms.js';
import { looseLatin } from '../find/romaji.js';
import { questionData } from './words.js';

/** Whom or what a question names. */
export interface Sense {
  readonly kind: NodeKind;
  /** Key of the node; a country that the graph lacks has one too. */
  readonly key: string;
  readonly code?: string;
  /** A part of a person's name only. */
  readonly short: boolean;
}

/** Names that may occur in a question, by their comparable Japanese form and by their loose Latin one. */
export interface Vocabulary {
  readonly japanese: ReadonlyMap<string, readonly Sense[]>;
  readonly latin: ReadonlyMap<string, readonly Sense[]>;
  readonly longest: number;
}

type Table = Map<string, Sense[]>;

function put(table: Table, form: string, sense: Sense): void {
  if (form === '') return;
  const senses = table.get(form) ?? [];
  if (!senses.some(({ key }) => key === sense.key)) senses.push(sense);
  table.set(form, senses);
}

/** Text with letters outside Latin takes part in Japanese questions only. */
const isLatin = (form: string): boolean => /^[\p{Script=Latin}\p{N}+.’'-]+$/u.test(form);

function addGraph(graph: KaidanGraph, japanese: Table, latin: Table): void {
  for (const { key, node, full, short, sounds } of entriesOf(graph)) {
    const sense = { kind: node.kind, key, short: false, ...(node.code ? { code: node.code } : {}) };
    for (const form of full) if (form !== plain(node.code ?? '')) put(japanese, form, sense);
    for (const form of short) put(japanese, form, { ...sense, short: !full.has(form) });
    for (const form of sounds) if (form !== looseLatin(node.code ?? '')) put(latin, form, sense);
    if (node.kind === 'Organization') for (const form of full) if (isLatin(form)) put(latin, looseLatin(form), sense);
  }
}

interface CountryEntry {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly short: readonly string[];
  readonly names: readonly string[];
}

function addCountries(japanese: Table, latin: Table): void {
  const { adjectives } = questionData();
  for (const { code, name, nameEn, short, names } of readData<{ countries: CountryEntry[] }>('countries').countries) {
    const sense: Sense = { kind: 'Country', key: `country:${code}`, code, short: false };
    for (const form of [name, ...short, ...names]) if ([...form].length > 1) put(japanese, plain(form), sense);
    put(latin, looseLatin(nameEn), sense);
  }
  for (const [word, code] of Object.entries(adjectives))
    put(latin, looseLatin(word), { kind: 'Country', key: `country:${code}`, code, short: false });
}

/** English names of the topics and forums that the graph has. */
function addNames(graph: KaidanGraph, latin: Table): void {
  for (const [name, english] of Object.entries(questionData().names)) {
    for (const kind of ['Topic', 'Forum'] as const) {
      const key = `${kind.toLowerCase()}:${name}`;
      if (graph.hasNode(key)) for (const form of english) put(latin, looseLatin(form), { kind, key, short: false });
    }
  }
}

const vocabularies = new WeakMap<KaidanGraph, Vocabulary>();

/** The names that questions about this graph may use. */
export function vocabularyOf(graph: KaidanGraph): Vocabulary {
  const known = vocabularies.get(graph);
  if (known) return known;
  const [japanese, latin]: [Table, Table] = [new Map(), new Map()];
  addGraph(graph, japanese, latin);
  addCountries(japanese, latin);
  addNames(graph, latin);
  const vocabulary = { japanese, latin, longest: Math.max(0, ...[...japanese.keys()].map((form) => form.length)) };
  vocabularies.set(graph, vocabulary);
  return vocabulary;
}
