import type { ForumId, PartialDate, PersonId, Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';

/**
 * Talks with several partners that a text announces before it tells of each under a heading of its own: 各国国防相と個別会談を行った …
 * 【中国=董軍国防部長】. The headings then name partners, the announcement gives the rest.
 */
export interface Series {
  readonly people: readonly PersonId[];
  readonly date: PartialDate | undefined;
  readonly forums: readonly ForumId[];
}

const ANNOUNCES = /(?:各国|相次いで|個別に|それぞれ|主な国|一連の|二国間の?|個別)[^。]{0,24}(?:会談|会合|協議|懇談)/;

/** The series that a sentence announces, if it does. */
export function announcedSeries(
  n: Narrative,
  sentence: Sentence,
  date: PartialDate | undefined,
  forums: readonly ForumId[],
): Series | undefined {
  if (n.isHeadline(sentence) || n.isQuestion(sentence) || !ANNOUNCES.test(n.text(sentence.span))) return undefined;
  const main = n.protagonist;
  return main ? { people: [main.id], date, forums } : undefined;
}

/** Partners whom a heading of a series names: all its people, where it holds little else. */
export function headingPartners(n: Narrative, sentence: Sentence, series: Series): readonly PersonId[] {
  if (n.reading.layout.blocks[sentence.block]!.kind !== 'heading') return [];
  const mentions = n.mentions(sentence.index, 'person').filter((m) => m.name);
  const named = mentions.flatMap((m) => n.partiesOf(m).people);
  const covered = mentions.reduce((sum, m) => sum + m.span.end - m.span.start, 0);
  const rest = sentence.span.end - sentence.span.start - covered;
  return rest <= 14 ? named.filter((id) => !series.people.includes(id)) : [];
}
