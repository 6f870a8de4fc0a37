import { fold } from '../lexicon/fold.js';
import type { Mention, Sentence, Span, Token } from '../model/index.js';

/** One sentence as the recognisers see it. Offsets are the article's; `text` is the folded article, equal in length. */
export interface SentenceContext {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Mentions found so far in this sentence; recognisers read them as barriers and as parts. */
  readonly found: Mention[];
  startsToken(at: number): boolean;
  endsToken(at: number): boolean;
  /** Token that covers the offset, if any. */
  tokenAt(at: number): Token | undefined;
}

/** Prepares a sentence; `folded` is `fold(article.text)`, made once an article. */
export function contextOf(folded: string, sentence: Sentence, tokens: readonly Token[]): SentenceContext {
  const starts = new Map(tokens.map((t) => [t.start, t]));
  const ends = new Set(tokens.map((t) => t.end));
  return {
    text: folded,
    sentence,
    tokens,
    found: [],
    startsToken: (at) => starts.has(at),
    endsToken: (at) => ends.has(at),
    tokenAt: (at) => starts.get(at) ?? tokens.find((t) => t.start <= at && at < t.end),
  };
}

export const foldArticle = fold;

/** The mention of a kind that ends at (or starts at) an offset, the longest. */
export function mentionEnding<K extends Mention['kind']>(
  ctx: SentenceContext,
  kind: K,
  end: number,
): Extract<Mention, { kind: K }> | undefined {
  return pick(ctx, kind, (s) => s.end === end);
}
export function mentionStarting<K extends Mention['kind']>(
  ctx: SentenceContext,
  kind: K,
  start: number,
): Extract<Mention, { kind: K }> | undefined {
  return pick(ctx, kind, (s) => s.start === start);
}

function pick<K extends Mention['kind']>(
  ctx: SentenceContext,
  kind: K,
  test: (s: Span) => boolean,
): Extract<Mention, { kind: K }> | undefined {
  let best: Mention | undefined;
  for (const m of ctx.found)
    if (m.kind === kind && test(m.span) && (!best || m.span.end - m.span.start > best.span.end - best.span.start)) best = m;
  return best as Extract<Mention, { kind: K }> | undefined;
}
