/** Longest description that a node bears. */
export const LONGEST = 160;
/** What stands further before its end than this is not read for a description: one sentence may be as long as a book. */
const MOST_READ = 4 * LONGEST;

const LEAD =
  /^((私|当方|私の方|我が国)から、?|[^、「」『』。]{0,12}(会談|会合|会議|声明|宣言|会見)では、|[、。，,\s　・]|(また|さらに|更に|そして|その上で|併せて|あわせて|特に|なお|一方|そこで|このため|加えて)、)+/u;
const FILLER = /ですね、?|えー、?|あの、|まさに、?|改めて/gu;
const TAIL =
  /((という|との|といった|とする)?(こと|事|旨|点|ところ)|(という|との|とする)(共通)?(認識|考え|意見|方針|立場|意思|意志|見解|見方|姿勢|決意|意向|懸念|強い意志)|(という|と|との|よう|ように|の)|[、。，,\s「『])$/u;

/** Drops brackets that have no partner. */
const balance = (text: string): string => {
  const pairs: readonly (readonly [string, string])[] = [
    ['「', '」'],
    ['『', '』'],
    ['（', '）'],
    ['(', ')'],
    ['“', '”'],
  ];
  if (!/[「」『』（）()“”]/u.test(text)) return text;
  let out = text;
  for (const [open, close] of pairs) {
    let depth = 0;
    let kept = '';
    for (const char of out) {
      if (char === close && depth === 0) continue;
      if (char === open) depth++;
      if (char === close) depth--;
      kept += char;
    }
    for (; depth > 0; depth--) {
      const at = kept.lastIndexOf(open);
      kept = kept.slice(0, at) + kept.slice(at + open.length);
    }
    out = kept;
  }
  return out;
};

/** Cuts a description that is too long at a stop, so that its end, where the matter's predicate stands, remains. */
const shorten = (text: string): string => {
  if (text.length <= LONGEST) return text;
  for (const stop of ['。', '、']) {
    for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
      if (text.length - at - 1 <= LONGEST && text.length - at - 1 >= 12) return text.slice(at + 1);
    }
  }
  return text.slice(-LONGEST);
};

/** A description from the article's words: the frame off both ends, no white space, at most 160 characters. */
export const describe = (raw: string): string => {
  let text = balance(
    raw
      .slice(-MOST_READ)
      .replace(/[\s　]+/gu, '')
      .replace(FILLER, ''),
  ).replace(LEAD, '');
  for (let i = 0; i < 4; i++) text = text.replace(TAIL, '');
  return shorten(balance(text).replace(LEAD, ''));
};
