import type { AgreementEvent, Reading, StanceEvent, TalksEvent } from '../../model/index.js';
import { contextOf } from './context.js';
import { agreementsOf, type Found, stancesOf } from './find.js';
import { mergeMatters } from './merge.js';
import type { Sides } from './sides.js';

/** Blocks whose words assert nothing of the article's own: menus, captions, a reporter's questions. */
const isSilent = (reading: Reading, sentence: number): boolean => {
  const block = reading.layout.blocks[reading.layout.sentences[sentence]!.block]!;
  return (
    block.kind === 'furniture' || block.kind === 'caption' || block.kind === 'dateline' || block.speaker?.role === 'reporter'
  );
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
    const agreed = new Map<number, Sides>();
    const here: Found[] = [];
    for (const clause of reading.clauses[sentence] ?? []) {
      const agreement = agreementsOf(context, clause);
      if (!agreement) continue;
      agreed.set(clause.index, agreement.sides);
      here.push(...agreement.found);
    }
    for (const clause of reading.clauses[sentence] ?? []) here.push(...stancesOf(context, clause, agreed));
    found.push(...here);
  });
  return mergeMatters(found);
};
