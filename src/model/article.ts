import type { Span } from './span.js';

/** Where an article's own date was found, most trusted first. */
export type DateBasis = 'given' | 'markup' | 'text' | 'url' | 'file';

/** One article as read: its words never change after this point, and all offsets count in them. */
export interface Article {
  /** File name or URL that it came from, as the user gave it. */
  readonly source: string;
  /** The body with its headline, UTF-16; what every span counts in. */
  readonly text: string;
  readonly title?: Span;
  /** The day of publication as ISO 8601 (`2025-11-06`), or less exact (`2025-11`). Absent where nothing says it. */
  readonly published?: { readonly date: string; readonly basis: DateBasis; readonly span?: Span };
  readonly url?: string;
  readonly publisher?: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly sha256: string;
  /** What was odd while reading (an impossible date, an undecodable byte), each a sentence for the user. */
  readonly warnings: readonly string[];
}
