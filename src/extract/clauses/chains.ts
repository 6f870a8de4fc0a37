import type { ClauseLink } from '../../model/index.js';
import { clausalNode, isOccasion, isSpeech, type Node } from './nodes.js';
import { isPlainAdnominal, isPredicate, isVerdict, modifiesNoun } from './scope.js';

export const pickClause = (nodes: readonly Node[], i: number, candidates: readonly number[], link: ClauseLink): number => {
  const predicates = candidates.filter((c) => isPredicate(nodes, c) && !nodes[c]!.predicate!.weak);
  if (predicates.length === 0) return candidates.at(-1)!;
  const { comma } = nodes[i]!.bunsetsu;
  if (link === 'purpose' || (!comma && /^(manner|te|continuative)$/.test(link))) return predicates[0]!;
  if (link === 'adversative')
    return predicates.find((c) => /main|quotative|adversative/.test(nodes[c]!.predicate!.link)) ?? predicates.at(-1)!;
  if (nodes[i]!.listed)
    return (
      predicates.find((c) => isSpeech(nodes[c]!) && !nodes[c]!.listed && !modifiesNoun(nodes, c)) ?? outermost(nodes, predicates)
    );
  if (link === 'quotative') return predicates[0]!;
  const told = clausalNode(nodes, i);
  if (told && isSpeech(told)) {
    return predicates.find((c) => isVerdict(nodes, c) && !modifiesNoun(nodes, c)) ?? outermost(nodes, predicates);
  }
  if (told && isOccasion(told) && comma) {
    return (
      predicates.find((c) => (isVerdict(nodes, c) || isOccasion(nodes[c]!)) && !modifiesNoun(nodes, c)) ??
      outermost(nodes, predicates)
    );
  }
  return predicates.find((c) => !isPlainAdnominal(nodes, c)) ?? predicates.at(-1)!;
};

const outermost = (nodes: readonly Node[], predicates: readonly number[]): number =>
  predicates.find((c) => !modifiesNoun(nodes, c)) ?? predicates.at(-1)!;
