import type { ForumId, Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { talksData } from './lexicon.js';

const GLOSS = /^(?:[」』]|\([^)]{1,30}\)|（[^）]{1,30}）|など|等|関連)*/;
const AFTER = new RegExp(`^(?:${talksData.via.after.join('|')})`);
const STAY = /会期中|期間中|開催中|現地で|滞在中|合間|会場で|相次いで|サイドライン|併せて/;

/** Forums in whose setting or margins a sentence says that something took place: 出席のため, の機会に, に合わせて, 参加中の. */
export function forumsOf(n: Narrative, sentence: Sentence): ForumId[] {
  const found = new Set<ForumId>();
  for (const m of n.mentions(sentence.index, 'forum')) {
    const id = n.reading.resolution.forumOf.get(m);
    const rest = n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 60) });
    const gloss = GLOSS.exec(rest)![0];
    if (id !== undefined && AFTER.test(rest.slice(gloss.length))) found.add(id);
  }
  return [...found];
}

/** True where a sentence says that its talks took place during what was told before: 会期中, 滞在中. */
export const duringStay = (n: Narrative, sentence: Sentence): boolean => STAY.test(n.text(sentence.span));
