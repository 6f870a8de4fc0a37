import { glossAfter } from '../brackets.js';

/** A stretch of text without what may stand inside a conference's name, and where each character of it came from. */
export interface Squeezed {
  readonly text: string;
  readonly at: readonly number[];
}

const DROPPED = /[「」『』・ ]/;
const NO =
  /^の(?=首脳|外相|外務|国防|防衛|閣僚|財務|地域フォーラム|拡大|特別|臨時|非公式|関連|定期|定例|緊急|サミット|ハイレベル)/;

/**
 * Drops quotes, ・, spaces, short glosses (ASEAN(東南アジア諸国連合)の拡大国防相会議) and the の before a level, and writes か国 and its like as カ国, so that a
 * known name is found however an outlet spells it.
 */
export function squeeze(text: string, from: number, to: number): Squeezed {
  let out = '';
  const at: number[] = [];
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (DROPPED.test(c) || (c === 'の' && NO.test(text.slice(i, i + 12)))) continue;
    const gloss = c === '(' ? glossAfter(text, i, to) : undefined;
    if (gloss && gloss.content.length <= 24 && !/[、。]/.test(gloss.content)) {
      i = gloss.end - 1;
      // The bracket keeps a place of its own, so that nothing outside a gloss is joined that stood apart.
      continue;
    }
    out += /[かヵヶケ箇]/.test(c) && text[i + 1] === '国' ? 'カ' : c;
    at.push(i);
  }
  return { text: out, at };
}

/** A name as `squeeze` writes it. */
export const squeezed = (name: string): string => squeeze(name, 0, name.length).text;
