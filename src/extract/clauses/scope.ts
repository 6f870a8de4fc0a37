import { GRAMMAR } from './grammar.js';
import { isSpeech, type Node, text } from './nodes.js';

export type Pick = (nodes: readonly Node[], i: number, candidates: readonly number[]) => number;

export const first = (candidates: readonly number[], test: (c: number) => boolean): number | undefined => candidates.find(test);

export const isPredicate = (nodes: readonly Node[], c: number): boolean => nodes[c]!.predicate !== undefined;

/** Predicates that subjects and chained clauses may pass over: those that modify a noun. */
export const modifiesNoun = (nodes: readonly Node[], c: number): boolean => {
  const link = nodes[c]!.predicate?.link;
  if (link !== 'adnominal' && link !== 'nominal') return false;
  return nodes[c + 1]?.clausal === undefined;
};

export const holdsMatter = (nodes: readonly Node[], c: number): boolean =>
  modifiesNoun(nodes, c) &&
  !nodes[c]!.predicate!.weak &&
  nodes[c + 1] !== undefined &&
  GRAMMAR.contentNouns.has(text(nodes[c + 1]!.bunsetsu));

/** Clauses inside noun phrases, those that hold a matter left out. */
export const isPlainAdnominal = (nodes: readonly Node[], c: number): boolean => modifiesNoun(nodes, c) && !holdsMatter(nodes, c);

/** A predicate of saying or deciding; ことにする, こととなる decide too. */
export const isVerdict = (nodes: readonly Node[], c: number): boolean => {
  const { predicate } = nodes[c]!;
  if (!predicate) return false;
  const before = nodes[c - 1]?.bunsetsu;
  const decides =
    /^(する|なる)$/.test(predicate.lemma) && before !== undefined && /^[にと]$/.test(before.particle) && text(before) === 'こと';
  return decides || isSpeech(nodes[c]!);
};

/** 開かれた, 行われた: what is held is a thing, so a person before it is the subject of what follows. */
export const isHeldPassive = ({ predicate }: Node): boolean =>
  predicate?.voice === 'passive' &&
  (GRAMMAR.occasions.has(predicate.lemma) || GRAMMAR.lightVerbs.get('が')?.has(predicate.lemma) === true);

/** The predicate has a phrase of this case already, nearer to it. */
export const taken = (nodes: readonly Node[], c: number, particle: string): boolean => {
  if (!/^(を|が|に)$/.test(particle)) return false;
  for (let j = c - 1; j >= 0; j--)
    if (nodes[j]!.head === c && nodes[j]!.bunsetsu.particle === particle && !nodes[j]!.predicate) return true;
  return false;
};
