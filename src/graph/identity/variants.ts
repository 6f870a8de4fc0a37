import { readData } from '../../lexicon/load.js';

let table: ReadonlyMap<string, string> | undefined;

function variants(): ReadonlyMap<string, string> {
  table ??= new Map(Object.entries(readData<{ variants: Record<string, string> }>('kanji-variants').variants));
  return table;
}

/** The same words with old and variant characters in their common form: 澤 → 沢, 髙 → 高. */
export function commonKanji(text: string): string {
  const map = variants();
  let out = '';
  for (const char of text) out += map.get(char) ?? char;
  return out;
}

/** Hiragana as katakana, so that readings compare whichever is used. */
export const toKatakana = (text: string): string => text.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));

const VU: Readonly<Record<string, string>> = { ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ', ヴ: 'ブ' };

/** Katakana with one spelling for sounds that are written in several: ヴァ → バ. */
export const commonKana = (text: string): string => text.replace(/ヴ[ァィェォ]?/g, (v) => VU[v] ?? 'ブ');
