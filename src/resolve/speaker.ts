import { classOfOffice, findOffices } from '../lexicon/offices.js';
import type { Article, Layout, Mention, Person, PersonMention } from '../model/index.js';
import { officesAgree } from './cluster.js';

const PRESS = /会見|記者発表|発言|挨拶|あいさつ|演説|スピーチ|インタビュー|ブリーフィング|懇談要旨/;

/**
 * Who says 私 and 大臣: in this article. The office comes from the speaker's label or from the headline of the press conference (大臣臨時会見,
 * 次官会見概要); the person is the one whom the article names in that office, in its headline, its lead or a question.
 */
export function findSpeaker(
  article: Article,
  layout: Layout,
  mentions: readonly (readonly Mention[])[],
  people: readonly Person[],
  personOf: (m: PersonMention) => Person | undefined,
): Person | undefined {
  const introduced = selfIntroduced(layout, mentions, article, personOf);
  if (introduced) return introduced;
  const named = namedAtPress(layout, mentions, article, personOf);
  const office = labelOffice(layout) ?? headlineOffice(article, layout);
  if (!office) return named;
  if (named?.offices.some((o) => officesAgree(o, office))) return named;
  const holders = people.filter((p) => (p.country ?? 'JP') === 'JP' && p.offices.some((o) => officesAgree(o, office)));
  return holders[0] ?? (office.length <= 2 ? named : undefined);
}

/** 海上幕僚長の海野です。: who introduces himself in the first sentences tells the whole. */
function selfIntroduced(
  layout: Layout,
  mentions: readonly (readonly Mention[])[],
  article: Article,
  personOf: (m: PersonMention) => Person | undefined,
): Person | undefined {
  for (const s of layout.sentences.slice(0, 5)) {
    const text = article.text.slice(s.span.start, s.span.end);
    const last = (mentions[s.index] ?? []).findLast((m): m is PersonMention => m.kind === 'person' && m.name !== undefined);
    const says = last && /^(?:です|でございます|と申します)[。、]?$/.test(article.text.slice(last.span.end, s.span.end).trim());
    const opens = last && last.span.start - s.span.start < 12 && !/[はが]/.test(text.slice(0, last.span.start - s.span.start));
    if (says && opens) return personOf(last);
  }
  return undefined;
}

// 小泉防衛大臣が臨時記者会見, 岸防衛大臣会見要旨: named in a headline or lead sentence that tells of the press conference.
function namedAtPress(
  layout: Layout,
  mentions: readonly (readonly Mention[])[],
  article: Article,
  personOf: (m: PersonMention) => Person | undefined,
): Person | undefined {
  for (const s of layout.sentences.slice(0, 8)) {
    const text = article.text.slice(s.span.start, s.span.end);
    if (!PRESS.test(text) || layout.blocks[s.block]!.speaker?.role === 'reporter') continue;
    for (const m of mentions[s.index] ?? []) {
      const person = m.kind === 'person' ? personOf(m) : undefined;
      if (person && (person.country === 'JP' || !person.country)) return person;
    }
  }
  return undefined;
}

function labelOffice(layout: Layout): string | undefined {
  for (const b of layout.blocks) {
    const label = b.speaker?.role === 'official' ? b.speaker.label.replace(/[【】:：()（）\s]/g, '') : undefined;
    if (label && classOfOffice(label)) return label;
  }
  return undefined;
}

function headlineOffice(article: Article, layout: Layout): string | undefined {
  for (const s of layout.sentences.slice(0, 6)) {
    const text = article.text.slice(s.span.start, s.span.end);
    if (!PRESS.test(text)) continue;
    const [office] = findOffices(text, 0, text.length);
    if (office) return text.slice(office.start, office.end);
  }
  return undefined;
}
