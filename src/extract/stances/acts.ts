import type { Argument, Clause, StanceEvent } from '../../model/index.js';
import { actorsOfPhrase } from './actors.js';
import type { Context } from './context.js';
import { isAmongOwn, isToHome } from './domestic.js';
import { type Entry, entriesFor, LEXICON } from './lexicon.js';
import { matterOf } from './matter.js';
import { type Matter, textAt } from './phrases.js';
import { type Agreed, addressees, chainSides, oneSide, parentSides, sayers } from './sayers.js';
import { sidesOf } from './sides.js';
import { stance } from './stance.js';
import { subjectOf } from './subjects.js';
import { type Found, matters, passes, statement, type Told } from './told.js';

/** The words of a matter are themselves a stance: …に反対すると強調した tells of the inner one alone. */
const holdsStance = (context: Context, matter: Matter): boolean => {
  const { holder } = matter;
  if (!holder) return false;
  return entriesFor(holder).some(
    (e) =>
      e.class !== 'agreement' &&
      e.class !== 'stressed' &&
      // 結束が求められている: nobody in particular asks.
      !(holder.predicate.voice === 'passive' && e.class === 'demanded') &&
      passes(context, holder, e) &&
      matterOf(context.reading, holder, e) !== undefined,
  );
};

/** 共に懸念を示した: told by one side, done by both. */
const isJoint = (context: Context, clause: Clause): boolean =>
  clause.arguments.some((a) => a.case === '副' && LEXICON.together.test(textAt(context.reading, a.head)));

/** Who says it, where the clause or its neighbours tell. */
const speakers = (
  context: Context,
  clause: Clause,
  entry: Entry,
  agreed: Agreed,
  frames: readonly Argument[],
): StanceEvent['by'] => {
  const mutual = entry.both || isJoint(context, clause) ? sidesOf(context, clause, entry) : parentSides(context, clause, agreed);
  if (mutual) return mutual.actors;
  const subject = subjectOf(context, clause);
  if (subject.basis === 'own') return subject.actors;
  const framed = frames
    .filter((a) => /^(は|から|より)$/.test(a.case))
    .flatMap((a) => actorsOfPhrase(context.reading, clause.sentence, a));
  if (framed.length > 0) return framed;
  // 求められている: what nobody named asks is no act of anybody.
  if (clause.predicate.voice === 'passive') return [];
  return (entry.towards.length > 0 ? undefined : chainSides(context, clause, agreed))?.actors ?? subject.actors;
};

/** 「今後もそうあり続ける」と呼びかけた asks for nothing; a speaker's own 重要だ stresses nothing. */
const isMeant = (context: Context, clause: Clause, entry: Entry, { matter, items }: Told): boolean => {
  if (entry.told && subjectOf(context, clause).basis === 'speaker') return false;
  return !entry.asks || matter.holder?.link !== 'quotative' || entry.asks.test(items.at(-1)?.text ?? '');
};

/** What one side says by one reading of the predicate. */
const stancesAs = (context: Context, clause: Clause, entry: Entry, agreed: Agreed): Found[] => {
  const told = matters(context, clause, entry);
  if (!told || (entry.class === 'stressed' && holdsStance(context, told.matter))) return [];
  const by = speakers(context, clause, entry, agreed, told.matter.frames ?? []);
  if (!isMeant(context, clause, entry, told)) return [];
  const towards = addressees(context, clause, entry, told.matter);
  const actors = oneSide(context, clause, sayers(context, clause, by, towards, told.matter));
  if (actors.length === 0 || isAmongOwn(context, actors, towards)) return [];
  return told.items.map((item) => stance(context, clause, entry, item, actors, towards));
};

/** What one side says: concern, demand, welcome and the like. Words of saying may tell of several, each by its own ending. */
export const stancesOf = (context: Context, clause: Clause, agreed: Agreed): Found[] => {
  const out: Found[] = [];
  for (const entry of entriesFor(clause)) {
    if (entry.class === 'agreement' || entry.reply || (out.length > 0 && !entry.ends)) continue;
    if (!passes(context, clause, entry)) continue;
    if (isToHome(context, clause, entry)) return [];
    const found = stancesAs(context, clause, entry, agreed);
    out.push(...found);
    if (found.length > 0 && !entry.ends) return out;
  }
  return out;
};

/** 支持を得た: the one asked answers, on the matter that was told right before. */
export const repliesOf = (context: Context, clause: Clause, before: readonly Found[]): Found[] => {
  for (const entry of entriesFor(clause)) {
    const object = clause.arguments.find(
      (a) => entry.reply && entry.matter.includes(a.case) && entry.heads?.test(textAt(context.reading, a.head)),
    );
    const source = clause.arguments.find((a) => /^(から|より)$/.test(a.case));
    const last = before.at(-1);
    const answers =
      object !== undefined || (entry.class === 'supported' && matterOf(context.reading, clause, entry) === undefined);
    if (!answers || !source || !last || last.kind !== 'stance' || clause.negated) continue;
    const by = actorsOfPhrase(context.reading, clause.sentence, source);
    if (by.length > 0)
      return [
        {
          ...last,
          stance: entry.class as StanceEvent['stance'],
          by,
          statements: statement(context, clause, `${entry.class}:${clause.predicate.lemma}`),
        },
      ];
  }
  return [];
};
