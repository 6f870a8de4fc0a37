import type { ForumMention, Mention, Sentence } from '../../model/index.js';

/** A conference word alone, or with 同 before it, and a particle after it. */
const ALONE =
  /(?<![一-龠々ァ-ヺーA-Za-z0-9・」』の])(?:(?:サミット|フォーラム|シンポジウム)|同(?:サミット|フォーラム|シンポジウム|会議|対話|首脳会議))(?=[にでのはを、])/g;

/**
 * フォーラムの合間に, 同会議に出席し: a conference word alone points at the conference told of last whose name ends in it. Mentions are those of
 * each sentence, in the order of reading.
 */
export function bareForums(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
): ForumMention[][] {
  const told: ForumMention[] = [];
  return sentences.map(({ span, index }, i) => {
    const here = (mentions[i] ?? []).filter((m): m is ForumMention => m.kind === 'forum');
    const found: ForumMention[] = [];
    for (const m of text.slice(span.start, span.end).matchAll(ALONE)) {
      const start = span.start + m.index;
      const end = start + m[0].length;
      const head = m[0].replace(/^同/, '');
      const meant = [...told, ...here.filter((f) => f.span.end <= start)].findLast((f) => endsIn(f, head));
      if (meant && !here.some((f) => f.span.start < end && start < f.span.end))
        found.push({ kind: 'forum', span: { start, end }, sentence: index, name: meant.name, aliases: [], known: meant.known });
    }
    told.push(...here);
    return found;
  });
}

const endsIn = (f: ForumMention, head: string): boolean => [f.name, ...f.aliases].some((n) => n !== head && n.endsWith(head));
