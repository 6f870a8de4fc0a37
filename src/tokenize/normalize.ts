/** Stands for what the dictionary cannot take: controls, emoji, halves of pairs. A symbol to IPADIC. */
const BLANK = '〓';
/** Stands for each half of a kanji outside the basic plane: unknown to IPADIC, but a kanji. */
const KANJI = '龘';

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** What one UTF-16 unit of the basic plane is read as: digits and letters narrow, signs wide, compatibility forms plain. */
const plain = (char: string): string => {
  const code = char.charCodeAt(0);
  if (code === 0x0a || code === 0x09 || code === 0x0d) return ' ';
  if (code < 0x20 || code === 0x7f || code === 0xfffe || code === 0xffff) return BLANK;
  if (/[A-Za-z0-9 ]/.test(char)) return char;
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code + 0xfee0);
  const folded = char.normalize('NFKC');
  if (folded.length === 1 && /[A-Za-z0-9\p{L}]/u.test(folded)) return folded;
  return char;
};

/**
 * The text as the dictionary knows it, unit for unit: the result is exactly as long as the text, so offsets stay true.
 * Narrow brackets and stops become wide ones (IPADIC takes a narrow bracket for a verbal noun), wide digits narrow (so that a
 * number is one token).
 */
export const normalize = (text: string): string => {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHigh(code) && isLow(text.charCodeAt(i + 1))) {
      const whole = String.fromCodePoint(text.codePointAt(i)!);
      out += (/\p{Script=Han}/u.test(whole) ? KANJI : BLANK).repeat(2);
      i++;
    } else out += isHigh(code) || isLow(code) ? BLANK : plain(text[i]!);
  }
  return out;
};

/** True where an offset falls between the two halves of a surrogate pair. */
export const splitsPair = (text: string, offset: number): boolean =>
  isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
