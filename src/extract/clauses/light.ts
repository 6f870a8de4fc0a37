import { GRAMMAR } from './grammar.js';
import type { Node } from './nodes.js';

const lastNoun = (node: Node): string => node.bunsetsu.content.at(-1)?.text ?? '';
const wholeNoun = (node: Node): string => node.bunsetsu.content.map((t) => t.text).join('');

/** A noun that can be a predicate with a light verb: a verbal noun, or one of attitude. */
const carries = (node: Node, attitudeOnly: boolean): boolean => {
  const last = node.bunsetsu.content.at(-1);
  if (GRAMMAR.attitudeNouns.has(lastNoun(node)) || GRAMMAR.attitudeNouns.has(wholeNoun(node))) return true;
  return !attitudeOnly && last?.pos === '名詞' && last.pos1 === 'サ変接続';
};

/** The dependent whose noun the verb at `at` only carries: 会談 in 会談を行った, 懸念 in 懸念を表明した. */
export const carriedNoun = (
  nodes: readonly Node[],
  at: number,
  dependents: readonly number[],
  isMind: (d: number) => boolean,
): number | undefined => {
  const predicate = nodes[at]!.predicate!;
  const passive = predicate.voice === 'passive';
  return dependents.findLast((d) => {
    const node = nodes[d]!;
    if (node.predicate) return false;
    const particle = node.bunsetsu.particle === 'も' ? 'を' : node.bunsetsu.particle;
    const light = GRAMMAR.lightVerbs.get(particle)?.has(predicate.lemma) ?? false;
    if (light && carries(node, false)) return true;
    const objectLike = particle === 'を' || (passive && /^(が|は)$/.test(particle));
    return objectLike && GRAMMAR.expressVerbs.has(predicate.lemma) && (carries(node, true) || isMind(d));
  });
};

/** 歓迎の意, 歓迎と感謝の意, 反対の立場: the attitude that a word of mind is of. */
export const mindNoun = (
  nodes: readonly Node[],
  dependentsOf: (at: number) => readonly number[],
  at: number,
): number | undefined => {
  if (!GRAMMAR.mindNouns.has(wholeNoun(nodes[at]!))) return undefined;
  let found = dependentsOf(at).findLast((d) => nodes[d]!.bunsetsu.adnominal && !nodes[d]!.predicate);
  while (found !== undefined && !carries(nodes[found]!, true))
    found = dependentsOf(found).findLast((d) => nodes[d]!.bunsetsu.particle === 'と');
  return found;
};
