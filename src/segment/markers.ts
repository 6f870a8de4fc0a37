/** What a line begins with that orders it: a number, a bullet, a sign. */
export interface Marker {
  /** Markers of one class stand at one depth: `1.` `(1)` `ア` `■` `-`. */
  readonly style: string;
  readonly length: number;
  /** A sign that heads a section (■, ◆) or one that lists (-, •), or a number, which may do either. */
  readonly role: 'heading' | 'list' | 'number';
}

const SHAPES: readonly (readonly [style: string, role: Marker['role'], shape: RegExp])[] = [
  ['part', 'heading', /^第[0-9０-９一二三四五六七八九十]+[章節部][\s　、]*/u],
  ['sign', 'heading', /^[■◆◇▼▽▲△□★☆◎][\s　]*/u],
  ['circle', 'number', /^[●○][\s　]*/u],
  ['roman', 'number', /^(?:[Ⅰ-Ⅻ]|[IVX]{1,4}(?=[.．\s　]))[.．、\s　]*/u],
  [
    'figure',
    'number',
    /^[0-9０-９]{1,2}(?:[.．)）、][\s　]*(?![0-9０-９])|[\s　]+(?=日[^\s　、。（(0-9０-９]|[^0-9０-９\s　年月日時分:/-]))/u,
  ],
  ['kanji', 'number', /^[一二三四五六七八九十]{1,3}(?:[、.．][\s　]*|[\s　]+)/u],
  ['paren', 'number', /^[（(][0-9０-９]{1,2}[）)][\s　]*/u],
  ['circled', 'number', /^[①-⑳⑴-⒇][\s　]*/u],
  ['iroha', 'number', /^[（(](?:[ア-オイロハニホヘ一二三四五六七八九十]|[a-zivx]{1,3})[）)][\s　]*/u],
  ['kana', 'number', /^[ア-コ](?:[.．、][\s　]*|[\s　]+)/u],
  ['letter', 'number', /^[a-zA-ZＡ-Ｚ](?:[.．)）]|[\s　]+(?=[^a-zA-Z]))[\s　]*/u],
  ['dash', 'list', /^(?:[-‐–*•◦‣▪·][\s　]+|[・•][\s　]*)/u],
];

/** The marker that a line begins with. Markers may stand one in another (`- (2)`): the innermost is given, with the length of all. */
export const readMarker = (line: string): Marker | undefined => {
  let found: Marker | undefined;
  let at = 0;
  for (let again = true; again; ) {
    again = false;
    for (const [style, role, shape] of SHAPES) {
      const match = shape.exec(line.slice(at));
      if (match === null || (found !== undefined && found.style === style)) continue;
      at += match[0].length;
      found = { style, role, length: at };
      again = style === 'dash' || (style === 'figure' && /^[（(]/u.test(line.slice(at))); // - (2) and 1. (1)
      break;
    }
  }
  return found;
};

/** A whole line in brackets of heading: 【中国＝董軍国防部長】, ＜冒頭発言＞, 《特集》. */
export const isBracketed = (line: string): boolean =>
  /^(?:【[^】]{1,60}】|[＜<〈《][^＞>〉》]{1,60}[＞>〉》]|［[^］]{1,40}］)$/u.test(line);
