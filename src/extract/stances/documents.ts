import type { Actor, Argument } from '../../model/index.js';
import type { Context } from './context.js';
import { isInstrument } from './instruments.js';
import { LEXICON } from './lexicon.js';
import { partiesOf } from './participants.js';
import { textAt } from './phrases.js';

/** A document of several and who made it. */
export interface Document {
  readonly name: string;
  readonly by: readonly Actor[];
}

/** 共同声明は…を強調した: the makers speak through it, those of the talks where nobody is told to have issued it. */
export const makersOfDocument = (context: Context, sentence: number, phrase: Argument): readonly Actor[] => {
  const { reading, documents, told, talks } = context;
  const name = textAt(reading, phrase.head);
  if (!isInstrument(name)) return [];
  const known = documents.findLast((d) => d.name.endsWith(name) || name.endsWith(d.name));
  if (known) return known.by;
  const [latest] = told[sentence] ?? [];
  return latest !== undefined && LEXICON.jointDocument.test(name) && talks[latest]!.status === 'held'
    ? partiesOf(reading, talks[latest]!)
    : [];
};
