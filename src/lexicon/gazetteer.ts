/** Words with values, found at a position of a text, the longest first. */
export class Gazetteer<T> {
  /** By the first two characters; words of one character by that alone. */
  private readonly byBeginning = new Map<string, { word: string; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      if (!word) continue;
      const beginning = word.slice(0, 2);
      const bucket = this.byBeginning.get(beginning);
      if (bucket) bucket.push({ word, value });
      else this.byBeginning.set(beginning, [{ word, value }]);
    }
    for (const bucket of this.byBeginning.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  /** All words that stand at `at`, the longest first. */
  *allAt(text: string, at: number): Generator<{ word: string; value: T }> {
    for (const entry of this.byBeginning.get(text.slice(at, at + 2)) ?? []) if (text.startsWith(entry.word, at)) yield entry;
    if (at + 1 < text.length) yield* this.byBeginning.get(text[at]!) ?? [];
  }

  /** The longest word that stands at `at`. */
  longestAt(text: string, at: number): { word: string; value: T } | undefined {
    for (const entry of this.byBeginning.get(text.slice(at, at + 2)) ?? []) if (text.startsWith(entry.word, at)) return entry;
    return at + 1 < text.length ? this.byBeginning.get(text[at]!)?.[0] : undefined;
  }
}
