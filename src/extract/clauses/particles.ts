import type { Token } from '../../model/index.js';
import { GRAMMAR } from './grammar.js';

/** Verbs that only help another one after て. */
export const AUXILIARIES = new Set([
  'いる',
  'おる',
  'いく',
  '行く',
  'くる',
  'まいる',
  '参る',
  'いただく',
  '頂く',
  'くださる',
  'おく',
  'しまう',
  'みる',
  'もらう',
  'くれる',
  'ある',
  'ほしい',
  '欲しい',
  'いらっしゃる',
]);
/** た, ます, ない, られる, いる: what only a verb bears. を受け is a particle, を受けた a verb with its object. */
const inflects = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.pos === '助動詞' && !/^(だ|です|な|で|なら)$/.test(token.text)) ||
    (token.pos === '動詞' && (token.pos1 === '接尾' || (token.pos1 === '非自立' && AUXILIARIES.has(token.lemma)))));

/** The longest compound particle that starts at token `at` and that no inflection makes a verb: について, との間で. */
export const particleAt = (
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly name: string } | undefined => {
  let text = '';
  let best: { length: number; name: string } | undefined;
  for (let i = at; i < tokens.length && text.length < GRAMMAR.longestParticle; i++) {
    text += tokens[i]!.text;
    const name = GRAMMAR.particles.get(text);
    if (name) best = inflects(tokens[i + 1]) ? undefined : { length: i - at + 1, name };
  }
  return best;
};

/** The case that a particle of one word marks. */
export const simpleParticle = (token: Token): string | undefined => {
  if (token.pos !== '助詞' || token.pos1 === '接続助詞' || token.pos1 === '終助詞') return undefined;
  return /^(は|が|を|に|と|で|から|へ|も|まで|の|より|や|か|って)$/.test(token.text) ? token.text : undefined;
};

/** することでは一致した, 国でも: で with は or も after it marks a case, unless it is denied or asserted (ではない, であり, でもある). */
export const isCaseDe = (token: Token, tokens: readonly Token[], at: number): boolean =>
  token.text === 'で' &&
  token.pos === '助動詞' &&
  tokens[at - 1]?.pos === '名詞' &&
  tokens[at - 1]?.pos1 !== '形容動詞語幹' &&
  /^[はも]$/.test(tokens[at + 1]?.text ?? '') &&
  !/^(ない|なく|なかっ|なけれ|無い|ある|あり|あっ|あろ|あれ|ござ|あら|いけ|なら|、)/.test(tokens[at + 2]?.text ?? '');
