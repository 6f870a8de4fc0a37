import { commonKana, commonKanji, toKatakana } from './variants.js';

export type Script = 'han' | 'kana' | 'latin';

/** One way of writing a person's name, made comparable. */
export interface NameForm {
  readonly script: Script;
  /** Its parts joined, in one spelling: 小泉進次郎, ピートヘグセス, peterhegseth. */
  readonly text: string;
  /** Parts as ・ and spaces tell them apart; one part where nothing does. */
  readonly parts: readonly string[];
  /** Family and given name, not the family name alone, as far as the form itself shows. */
  readonly full: boolean;
}

/** Countries whose family names in kanji have mostly one character, so that two characters make a full name. */
const SHORT_SURNAMES = new Set(['CN', 'KR', 'KP', 'TW', 'HK', 'MO', 'SG', 'VN']);
const COMPOUND_SURNAMES = new Set(['欧陽', '司馬', '諸葛', '南宮', '鮮于', '皇甫', '独孤', '司徒', '上官']);
const LONG_SURNAMES = new Set(
  '小野寺 長谷川 佐々木 五十嵐 大久保 久保田 小笠原 宇都宮 長谷部 小早川 久保木 阿久津 曽我部 小田原 大河原 佐久間 小宮山 波多野 日下部 五百旗 小山田 大和田 伊地知 加賀美 宇佐美 二階堂 海江田 江田島 安孫子 我妻栄 竹ノ内 西ノ原 武者小路 勅使河原 五百旗頭'.split(
    ' ',
  ),
);
const SEPARATORS = /[\s・･=＝゠.,，、]+/u;

const scriptOf = (text: string): Script =>
  /\p{Script=Han}/u.test(text) ? 'han' : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'kana' : 'latin';

function isFull(script: Script, text: string, parts: readonly string[], country: string): boolean {
  if (script !== 'han') return parts.length > 1;
  if (SHORT_SURNAMES.has(country)) return [...text].length >= 2 && !COMPOUND_SURNAMES.has(text);
  return [...text].length >= 3 && !LONG_SURNAMES.has(text);
}

const latin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const spell: Readonly<Record<Script, (text: string) => string>> = {
  han: (text) => commonKanji(text).replace(/[‐-]/g, ''),
  // ゲイツ and ゲーツ sound alike, and articles write either.
  kana: (text) =>
    commonKana(toKatakana(text))
      .replace(/[‐-]/g, '')
      .replace(/(?<=[エケセテネヘメレゲゼデベペェ])イ/g, 'ー'),
  latin,
};

/** The form of a name as written by an article about someone of `country` (empty where unknown). */
export function formOf(name: string, country: string): NameForm | undefined {
  const plain = name.normalize('NFKC').trim();
  const script = scriptOf(plain);
  const parts = plain.split(SEPARATORS).map(spell[script]).filter(Boolean);
  const text = parts.join('');
  if (!text) return undefined;
  const kept = script === 'han' ? [text] : parts;
  return { script, text, parts: kept, full: isFull(script, text, kept, country) };
}

/** What the form is compared by. */
export const formKey = (form: NameForm): string => `${form.script}:${form.text}`;

/** Keys of the short forms that a full form may be called by: its family name, as far as its bounds are known. */
export function shortKeys(form: NameForm): string[] {
  if (form.script !== 'han') return form.parts.map((part) => `${form.script}:${part}`);
  const chars = [...form.text];
  const longest = Math.min(3, chars.length - 1);
  return Array.from({ length: longest }, (_, i) => `han:${chars.slice(0, i + 1).join('')}`);
}

/** True where a family name on its own tells people of one country apart well enough to be joined without an office. */
export const isDistinctive = (form: NameForm): boolean => [...form.text].length >= (form.script === 'han' ? 2 : 3);
