import type { Reading, Sentence, TalksEvent } from '../../model/index.js';
import { overlaps } from '../../model/index.js';

/** Held before planned, with people named before without. */
const rank = (t: TalksEvent): number => (t.status === 'held' ? 4 : t.status === 'planned' ? 1 : 0) + Math.min(t.who.length, 2);

export const byRank = (talks: readonly TalksEvent[]) => (a: number, b: number) => rank(talks[b]!) - rank(talks[a]!);

/** By sentence: the talks that it tells of, the likeliest first. */
export type Stated = readonly (readonly number[])[];

/** The first sentence that ends after an offset. */
const sentenceAt = (sentences: readonly Sentence[], offset: number): number => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

export const statedTalks = ({ layout }: Reading, talks: readonly TalksEvent[]): Stated => {
  const out: Set<number>[] = layout.sentences.map(() => new Set());
  talks.forEach((t, index) => {
    if (t.status === 'denied') return;
    for (const { span } of t.statements) {
      for (let i = sentenceAt(layout.sentences, span.start); i < out.length && overlaps(layout.sentences[i]!.span, span); i++)
        out[i]!.add(index);
    }
  });
  return out.map((set) => [...set].sort((a, b) => a - b).sort(byRank(talks)));
};
