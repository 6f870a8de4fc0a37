/** Words with values, found at a position of a text, the longest first. */
export class Gazetteer<T> {
  private readonly byFirst = new Map<string, [string, T][]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      if (!word) continue;
      const first = word[0]!;
      const bucket = this.byFirst.get(first);
      if (bucket) bucket.push([word, value]);
      else this.byFirst.set(first, [[word, value]]);
    }
    for (const bucket of this.byFirst.values()) bucket.sort((a, b) => b[0].length - a[0].length);
  }

  /** All words that stand at `at`, the longest first. */
  *allAt(text: string, at: number): Generator<{ word: string; value: T }> {
    for (const [word, value] of this.byFirst.get(text[at] ?? '') ?? []) if (text.startsWith(word, at)) yield { word, value };
  }

  /** The longest word that stands at `at`. */
  longestAt(text: string, at: number): { word: string; value: T } | undefined {
    return this.allAt(text, at).next().value ?? undefined;
  }
}
