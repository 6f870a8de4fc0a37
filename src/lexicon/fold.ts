/**
 * The text in the forms that the lexicons use: full-width letters, digits and signs become ASCII, half-width kana full-width. Every
 * UTF-16 unit maps to one unit, so offsets stay those of the article.
 */
export function fold(text: string): string {
  return text.replace(/[！-～￠-￦｡-ﾟ　]/g, (c) => {
    const folded = c.normalize('NFKC');
    return folded.length === 1 ? folded : c;
  });
}
