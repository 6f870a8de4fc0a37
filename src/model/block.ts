import type { Span } from './span.js';

/**
 * `furniture` is page matter that holds nothing (menus, rankings, captions' credits, source lists); `caption` is a picture's
 * text, which names people but tells no events.
 */
export type BlockKind = 'headline' | 'dateline' | 'heading' | 'paragraph' | 'item' | 'turn' | 'caption' | 'furniture';

/** Who speaks a block of a transcript. A reporter's words assert nothing. */
export interface Speaker {
  readonly role: 'official' | 'reporter';
  /** As written: 大臣, 記者, 問, A. */
  readonly label: string;
  readonly span: Span;
}

export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly span: Span;
  /** Depth of a heading, 1 the outermost; 0 for anything else. */
  readonly level: number;
  /** Indices of the headings above this block, outermost first. */
  readonly headings: readonly number[];
  readonly speaker?: Speaker;
}

/** A bracketed stretch inside a sentence: 「…」『…』 quote words or a name, （…） is a gloss: a reading, an age, an aside. */
export interface Bracket {
  readonly kind: 'quote' | 'gloss';
  /** With its brackets; an unclosed one ends with its sentence. */
  readonly span: Span;
  /** 1 for the outermost. */
  readonly depth: number;
}

/** One sentence. Sentences inside brackets are part of the sentence that holds the brackets. */
export interface Sentence {
  readonly index: number;
  readonly block: number;
  /** Without surrounding white space, list markers or speaker labels; with its closing 。 */
  readonly span: Span;
  readonly brackets: readonly Bracket[];
  /** False where the text breaks off before the sentence's end (an excerpt): its last clause is not to be trusted. */
  readonly complete: boolean;
}

/** The article's blocks and sentences, in the order of reading. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}
