import { pickCase } from './cases.js';
import { isActor, isNoun, isTime, type Node } from './nodes.js';
import { first, isPlainAdnominal, isPredicate, type Pick } from './scope.js';

/** Particles after which a noun joined by と can end: AとBを, AとBの, but not Aと東京で. */
const ENDS_PAIR =
  /^(は|が|を|の|に|と|も|や|から|について|に対し|に対する|に関する|との間で|の間で|による|により|に向け|に向けた)$/;

/**
 * AとBが: a と that joins two people, two countries or two things. A person or country before a thing is a companion
 * (Aと協力を進める), and so is one before a place.
 */
export const isParallel = (nodes: readonly Node[], i: number): boolean => {
  const { bunsetsu: b } = nodes[i]!;
  const next = nodes[i + 1]!.bunsetsu;
  if (b.particle !== 'と' || b.topic || b.comma || !isNoun(next) || nodes[i + 1]!.predicate) return false;
  if (isActor(b) !== isActor(next)) return false;
  if (next.particle === 'に' && next.content.at(-1)?.pos1 === '形容動詞語幹') return false;
  return ENDS_PAIR.test(next.particle) || next.adnominal || (next.particle === '' && next.comma && !isTime(next));
};

/** Aの退去と、Bの返還を: things in a list whose joint a comma follows. An actor before a comma is a companion. */
export const pairedNoun = (nodes: readonly Node[], i: number, candidates: readonly number[]): number | undefined => {
  const { bunsetsu: b } = nodes[i]!;
  if (b.topic || isActor(b) || !isNoun(b) || nodes[i - 1]?.bunsetsu.adnominal !== true) return undefined;
  const c = first(candidates, (at) => isNoun(nodes[at]!.bunsetsu) && !nodes[at]!.predicate && !nodes[at]!.bunsetsu.adnominal);
  return c !== undefined && /^(を|が|に|で|について|に対し)$/.test(nodes[c]!.bunsetsu.particle) && !isActor(nodes[c]!.bunsetsu)
    ? c
    : undefined;
};

export const pickModifier: Pick = (nodes, i, candidates) => {
  const { bunsetsu: b } = nodes[i]!;
  const last = b.content.at(-1);
  if (last?.pos === '連体詞') return first(candidates, (c) => isNoun(nodes[c]!.bunsetsu)) ?? candidates[0]!;
  // 及び, 並びに, かつ join what stands on both sides; また opens a sentence.
  if (last?.pos === '接続詞' && i > 0 && !b.comma) return candidates[0]!;
  if (i === 0 && (last?.pos === '接続詞' || b.comma))
    return candidates.findLast((c) => isPredicate(nodes, c)) ?? candidates.at(-1)!;
  if (b.comma) return first(candidates, (c) => isPredicate(nodes, c) && !isPlainAdnominal(nodes, c)) ?? candidates[0]!;
  return first(candidates, (c) => isPredicate(nodes, c)) ?? candidates[0]!;
};

export const pickBareNoun: Pick = (nodes, i, candidates) => {
  const { bunsetsu: b } = nodes[i]!;
  const next = nodes[i + 1]!;
  if (isTime(b)) return pickCase(nodes, i, candidates);
  if (isHeadlineSubject(nodes, i)) return candidates.findLast((c) => isPredicate(nodes, c)) ?? candidates[0]!;
  if (isNoun(next.bunsetsu) && !next.predicate) return candidates[0]!;
  return b.comma ? (first(candidates, (c) => isNoun(nodes[c]!.bunsetsu)) ?? candidates[0]!) : candidates[0]!;
};

/** The actor that a headline begins with, with what modifies it: A外相、 両国の外相、 */
export const isHeadlineSubject = (nodes: readonly Node[], i: number): boolean => {
  const { bunsetsu } = nodes[i]!;
  if (i > 3 || !bunsetsu.comma || bunsetsu.particle !== '' || !isActor(bunsetsu) || !isHeadline(nodes)) return false;
  return nodes.slice(0, i).every((n) => n.bunsetsu.adnominal && !n.bunsetsu.comma);
};

/** A headline leaves the subject unmarked and ends in a bare verbal noun: A外相、Bと会談へ. */
const isHeadline = (nodes: readonly Node[]): boolean =>
  nodes.some((n) => n.predicate?.bare) &&
  !nodes.some((n) => (n.bunsetsu.particle === 'は' || n.bunsetsu.particle === 'が') && n.bunsetsu.depth === 0);
