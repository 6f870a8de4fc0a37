import type { AgreementEvent, Clause, Reading, StanceEvent, TalksEvent } from '../../model/index.js';
import { repliesOf, stancesOf } from './acts.js';
import { agreementsOf, attitudesOf, documentsOf, madeOf } from './agreements.js';
import { type Context, contextOf, lead } from './context.js';
import { isDomestic } from './domestic.js';
import { listedAgreements } from './lists.js';
import { mergeMatters } from './merge.js';
import type { Sides } from './parties.js';
import type { Found } from './told.js';

/** Blocks whose words assert nothing of the article's own: menus, captions, a reporter's questions. */
const isSilent = (reading: Reading, sentence: number): boolean => {
  const block = reading.layout.blocks[reading.layout.sentences[sentence]!.block]!;
  return (
    block.kind === 'furniture' || block.kind === 'caption' || block.kind === 'dateline' || block.speaker?.role === 'reporter'
  );
};

const issued = (found: readonly Found[]) =>
  found.flatMap((e) => (e.kind === 'agreement' && e.agreementKind === 'instrument' ? [{ name: e.text, by: e.by }] : []));

/** Events of one sentence: what was agreed first, since the stances inside it are those of the sides that agreed. */
const sentenceEvents = (context: Context, clauses: readonly Clause[]): Found[] => {
  const agreed = new Map<number, Sides>();
  const out: Found[] = [];
  for (const clause of clauses) {
    const agreement = agreementsOf(context, clause);
    if (!agreement) continue;
    agreed.set(clause.index, agreement.sides);
    const { named, talks } = agreement.sides;
    if (named && clause.link === 'main' && talks !== undefined && context.talks[talks]!.who.length > 1)
      lead(context, clause.sentence, talks);
    out.push(...agreement.found, ...attitudesOf(agreement.found), ...documentsOf(context, clause, agreement.found));
    context.documents.push(...issued(agreement.found));
  }
  for (const clause of clauses) {
    const stances = stancesOf(context, clause, agreed);
    out.push(
      ...stances,
      ...repliesOf(context, clause, [...out, ...stances]),
      ...documentsOf(context, clause, stances),
      ...madeOf(context, stances),
    );
  }
  return out;
};

/**
 * What was agreed, and what was said for or against: agreements, concerns and the other stances of an article, each matter once,
 * with its actors, its words, the countries and topics that it is about. Requires every layer below and the article's talks.
 */
export const extractStances = (reading: Reading, talks: readonly TalksEvent[]): (AgreementEvent | StanceEvent)[] => {
  const context = contextOf(reading, talks);
  const found: Found[] = [];
  reading.layout.sentences.forEach((_, sentence) => {
    if (isSilent(reading, sentence)) return;
    found.push(...sentenceEvents(context, reading.clauses[sentence] ?? []), ...listedAgreements(context, sentence));
  });
  return mergeMatters(found.filter((e) => !isDomestic(context, e)));
};
