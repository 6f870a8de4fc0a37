import { GRAMMAR } from './grammar.js';
import { isActor, isOccasionPhrase, isSpeech, type Node } from './nodes.js';
import { holdsMatter, isPlainAdnominal, isPredicate, isVerdict, modifiesNoun, type Pick } from './scope.js';

export const pickTopic: Pick = (nodes, i, candidates) => {
  const predicates = candidates.filter((c) => isPredicate(nodes, c) && !nodes[c]!.predicate!.weak);
  if (predicates.length === 0) return candidates.at(-1)!;
  const outer = predicates.filter((c) => !modifiesNoun(nodes, c));
  const near = predicates.find((c) => !isPlainAdnominal(nodes, c));
  const joined =
    nodes[i]!.bunsetsu.particle === 'に' ? outer.find((c) => GRAMMAR.goals.has(nodes[c]!.predicate!.lemma)) : undefined;
  if (joined !== undefined) return joined;
  const listed = predicates[0]!;
  if (nodes[listed]!.listed && nodes.slice(0, i).some((n) => isSubjectLike(n) || n.bunsetsu.particle === 'より')) return listed;
  // What does not act is the topic of what is said of it next; a second actor belongs to what the first one says.
  if (isOccasionPhrase(nodes[i]!.bunsetsu)) return outer.find((c) => isVerdict(nodes, c)) ?? outer.at(-1) ?? predicates.at(-1)!;
  if (!isActor(nodes[i]!.bunsetsu) && near !== undefined) return near;
  const second = nodes
    .slice(openFrom(nodes, i), i)
    .some((n) => isSubjectLike(n) && n.bunsetsu.depth === nodes[i]!.bunsetsu.depth);
  const inner = second ? predicates.find((c) => nodes[c]!.predicate!.link === 'quotative' || holdsMatter(nodes, c)) : undefined;
  return inner ?? lastBeforeTurn(nodes, outer) ?? predicates.at(-1)!;
};

/** Where the stretch begins in which an earlier topic may still govern: after the last act of saying that a comma closes. */
const openFrom = (nodes: readonly Node[], i: number): number => {
  for (let j = i - 1; j >= 0; j--) {
    const { bunsetsu, predicate } = nodes[j]!;
    const closed = predicate && /^(continuative|te|adversative)$/.test(predicate.link) && bunsetsu.comma && isSpeech(nodes[j]!);
    if (closed && bunsetsu.depth === nodes[i]!.bunsetsu.depth) return j + 1;
  }
  return 0;
};

export const isSubjectLike = ({ bunsetsu: b }: Node): boolean =>
  (b.topic && b.particle === 'は') ||
  b.particle === 'は' ||
  (b.particle === 'から' && b.comma) ||
  (b.particle === 'から' && b.mentions.some((m) => m.kind === 'person'));

/** The last of the outer predicates, unless another actor takes over after one of them: Aは述べ、Bは応じた. */
const lastBeforeTurn = (nodes: readonly Node[], outer: readonly number[]): number | undefined => {
  for (const c of outer) {
    const { bunsetsu } = nodes[c]!;
    const after = nodes[c + 1]?.bunsetsu;
    const adversative = nodes[c]!.predicate!.link === 'adversative';
    if (!after || after.depth !== bunsetsu.depth) continue;
    if (adversative && nodes.slice(c + 1).some((n) => n.bunsetsu.particle === 'は' && n.bunsetsu.depth === bunsetsu.depth))
      return c;
    if (bunsetsu.comma && newActor(nodes, c + 1)) return c;
  }
  return outer.at(-1);
};

/** An actor's は among the next few bunsetsu, before any other predicate. */
const newActor = (nodes: readonly Node[], from: number): boolean => {
  for (let i = from; i < nodes.length && i < from + 4; i++) {
    const { bunsetsu, predicate } = nodes[i]!;
    if (bunsetsu.particle === 'は' && isActor(bunsetsu)) return true;
    if (predicate) return false;
  }
  return false;
};
