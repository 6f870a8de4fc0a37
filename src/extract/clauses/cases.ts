import { GRAMMAR } from './grammar.js';
import { isActor, isOccasionPhrase, isSpeech, isTime, type Node } from './nodes.js';
import { holdsMatter, isHeldPassive, isVerdict, modifiesNoun, type Pick, taken } from './scope.js';
import { isSubjectLike } from './topics.js';

/** Phrases of aim and means, which belong to the deed they stand before, comma or not. */
const ADVERBIAL = /^(に向け|を通じ|に基づき|として|とともに|に際し|を含め)$/;

/** The frame of the predicate has no place for を: 対話を…実施していくことで一致した. */
const isObjectless = ({ predicate }: Node): boolean =>
  predicate !== undefined && predicate.voice === 'active' && GRAMMAR.objectless.has(predicate.lemma);

/** A case phrase goes to the nearest predicate whose slot is free; one set off by a comma looks past clauses inside noun phrases. */
export const pickCase: Pick = (nodes, i, candidates) => {
  const { bunsetsu: b } = nodes[i]!;
  let best = candidates[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  let distance = -1;
  // Xが先週、…したこと: the time belongs to the subject's predicate, comma or not.
  const subject = nodes[i - 1]?.bunsetsu;
  const afterSubject = isTime(b) && subject?.particle === 'が' && !subject.comma;
  const underTopic = b.particle === 'が' && nodes.slice(0, i).some(isSubjectLike);
  for (const c of candidates) {
    const { predicate } = nodes[c]!;
    if (!predicate) continue;
    distance++;
    let score = -distance;
    if (
      b.comma &&
      modifiesNoun(nodes, c) &&
      !((underTopic || ADVERBIAL.test(b.particle) || afterSubject) && holdsMatter(nodes, c))
    )
      score -= holdsMatter(nodes, c) ? 2 : 4;
    if (taken(nodes, c, b.particle)) score -= 3;
    if (b.particle === 'が' && isActor(b) && isHeldPassive(nodes[c]!)) score -= 5;
    if (b.comma && isSpeech(nodes[c]!) && /^(から|に対し|より)$/.test(b.particle)) score += 4;
    if (predicate.weak) score -= 6;
    // 委員長と[境界線がある]板門店で会談した: what merely is somewhere has no partner.
    if (b.particle === 'と' && /^(?:ある|いる|位置)$/.test(predicate.lemma) && modifiesNoun(nodes, c)) score -= 6;
    if (b.particle === 'を' && isObjectless(nodes[c]!)) score -= 6;
    if (isOccasionPhrase(b) && modifiesNoun(nodes, c) && predicate.past && isSpeech(nodes[c]!)) score += 5;
    if (isOccasionPhrase(b)) score += (isVerdict(nodes, c) ? 4 : 0) - (holdsMatter(nodes, c) ? 2 : 0);
    if (score > bestScore) [best, bestScore] = [c, score];
  }
  return best;
};
