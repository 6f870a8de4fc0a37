import { fold } from '../lexicon/fold.js';
import { isSurnameLike } from '../lexicon/kanji-names.js';
import { notNames } from '../lexicon/names.js';
import { findOffices } from '../lexicon/offices.js';
import type { Article, Block, Layout, PersonMention } from '../model/index.js';

/** People whom only the label of a turn names: (北川副大臣)本日…. Each is a mention of the first sentence of his turn. */
export function labelled(article: Article, layout: Layout): PersonMention[] {
  const first = new Map<number, number>();
  for (const s of layout.sentences) if (!first.has(s.block)) first.set(s.block, s.index);
  return layout.blocks.flatMap((b) => {
    const sentence = first.get(b.index);
    const mention = sentence === undefined ? undefined : namedIn(article, b, sentence);
    return mention ? [mention] : [];
  });
}

function namedIn(article: Article, { speaker }: Block, sentence: number): PersonMention | undefined {
  if (speaker?.role !== 'official') return undefined;
  const { start, end } = speaker.span;
  const label = fold(article.text.slice(start, end));
  const office = findOffices(label, 0, label.length).findLast((o) => o.end === label.length);
  const name = office && label.slice(0, office.start).replace(/\s/g, '');
  if (!office || !name || notNames.has(name) || !(isSurnameLike(name) || /^[ァ-ヺー・]{2,}$/.test(name))) return undefined;
  return {
    kind: 'person',
    span: { start, end },
    sentence,
    name,
    nameSpan: { start, end: start + office.start },
    readings: [],
    offices: [{ title: label.slice(office.start), span: { start: start + office.start, end } }],
    form: 'office',
  };
}
