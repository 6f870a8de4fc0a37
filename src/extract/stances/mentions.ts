import type { Mention, Span } from '../../model/index.js';
import { memo } from './memo.js';

const isActing = (m: Mention): boolean =>
  m.kind === 'person' || m.kind === 'anaphor' || m.kind === 'country' || m.kind === 'organization';

/** Mentions of one sentence that no longer mention holds, in the order of the text: their ends are in order too. */
export const outerMentions = memo((mentions: readonly Mention[]): readonly Mention[] => {
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const out: Mention[] = [];
  for (const mention of sorted) {
    const last = out.at(-1)?.span;
    const { start, end } = mention.span;
    if (last && (last.end > end || (last.end === end && last.start < start))) continue;
    out.push(mention);
  }
  return out;
});

const actingMentions = memo((mentions: readonly Mention[]) => outerMentions(mentions).filter(isActing));

/** Outer mentions that may act and that overlap a stretch of the text. */
export const actingIn = (mentions: readonly Mention[], span: Span): Mention[] => {
  const acting = actingMentions(mentions);
  let [low, high] = [0, acting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (acting[middle]!.span.end > span.start) high = middle;
    else low = middle + 1;
  }
  const out: Mention[] = [];
  for (let i = low; i < acting.length && acting[i]!.span.start < span.end; i++) out.push(acting[i]!);
  return out;
};
