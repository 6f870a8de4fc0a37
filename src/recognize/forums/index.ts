import type { ForumMention } from '../../model/index.js';
import type { SentenceContext } from '../context.js';
import { formedForums } from './formed.js';
import { knownForums } from './known.js';
import { ministersForums } from './ministers.js';
import { quotedForums } from './quoted.js';

/**
 * Conferences and standing frameworks of a sentence: known ones however they are spelt, unknown ones by their form (a compound that ends in a
 * conference word and holds an ordinal, an organisation, a region or a proper word). Talks between two or three named countries are none.
 */
export function recognizeForums(ctx: SentenceContext): ForumMention[] {
  const quoted = quotedForums(ctx);
  const apart = (f: ForumMention) => !quoted.some((q) => q.span.start < f.span.end && f.span.start < q.span.end);
  const listed = [...quoted, ...knownForums(ctx).filter(apart)];
  const ministers = ministersForums(ctx, listed).filter(apart);
  const free = (f: ForumMention) => !ministers.some((m) => m.span.start < f.span.end && f.span.start < m.span.end);
  const known = [...ministers, ...listed.filter(free)];
  return [...known, ...formedForums(ctx, known)].sort((a, b) => a.span.start - b.span.start);
}
