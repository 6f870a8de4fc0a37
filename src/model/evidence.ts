/** The words of an article that state a relation. `start` and `end` are UTF-16 offsets into the article's text, half-open. */
export interface Evidence {
  /** Key of the article's node: `article:<12 digits of its sha256>`. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** The sentence or clause as it stands: `article.text.slice(start, end)`. */
  readonly text: string;
  /** Name of what found it, as `explain` shows it. */
  readonly rule: string;
}
