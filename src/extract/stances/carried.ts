import type { Actor } from '../../model/index.js';
import { actorKey, actorsOfPhrase } from './actors.js';
import { type Context, headingActors } from './context.js';
import { collectively } from './groups.js';
import { phrases } from './own.js';
import { partiesOf } from './participants.js';

/** The main actor of each sentence, for sentences after it that name none. */
const topicOf = (context: Context, sentence: number): Actor[] => {
  const clauses = context.reading.clauses[sentence] ?? [];
  for (const clause of [...clauses].reverse()) {
    if (clause.quoted > 0 || (clause.link !== 'main' && clause.link !== 'continuative' && clause.link !== 'te')) continue;
    const actors = phrases(clause, /^(は|が|も|から)$/)
      .map((a) => actorsOfPhrase(context.reading, sentence, a, collectively(context, sentence)))
      .find((a) => a.length > 0);
    if (actors && clause.predicate.voice !== 'passive') return actors;
  }
  return [];
};

/** Looks back for the last actor of the same section, as far as a few sentences. */
export const carried = (context: Context, sentence: number): Actor[] => {
  const { reading } = context;
  const { sentences, blocks } = reading.layout;
  const headings = blocks[sentences[sentence]!.block]!.headings.join();
  for (let i = sentence - 1; i >= 0 && sentence - i <= 6; i--) {
    const block = blocks[sentences[i]!.block]!;
    if (block.headings.join() !== headings || block.kind === 'headline' || block.kind === 'caption') break;
    const actors = topicOf(context, i);
    if (actors.length > 0) return actors;
  }
  return [];
};

/** In a section that a heading gives to a partner, the one who acts without being named is the other party. */
export const sectionActor = (context: Context, sentence: number): Actor[] => {
  const index = context.told[sentence]?.[0];
  if (index === undefined) return [];
  const parties = partiesOf(context.reading, context.talks[index]!);
  const partners = new Set(headingActors(context.reading, sentence).map(actorKey));
  const rest = parties.filter((p) => !partners.has(actorKey(p)));
  return partners.size > 0 && rest.length === 1 ? rest : [];
};
