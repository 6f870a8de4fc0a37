import type { Argument, Clause, Reading, Span } from '../../model/index.js';
import { asDeed, asGround, asOccasion, asTopic, fromChain, fromGovernor } from './grounds.js';
import { isInstrument } from './instruments.js';
import { type Entry, LEXICON } from './lexicon.js';
import { holderOf, isFrame, type Matter, quoted, textAt } from './phrases.js';
import { adjuncts, reasons, sortPieces, withList } from './pieces.js';
import { withoutFrame } from './trim.js';
import { describe } from './words.js';

const isUsable = (reading: Reading, clause: Clause, entry: Entry, a: Argument): boolean => {
  const head = textAt(reading, a.head).replace(/[「」『』]/gu, '');
  const whole = textAt(reading, a.span);
  if ((entry.skip.has(head) && !holderOf(reading, clause, a)) || (entry.heads && !entry.heads.test(head))) return false;
  if (entry.avoid?.test(whole) || LEXICON.demonstrative.test(whole)) return false;
  if (entry.instrument !== isInstrument(whole) && entry.instrument) return false;
  if (isFrame(reading, clause, a, entry.instrument)) return false;
  // 住民は歓迎した: who acts is no matter, though nobody knows him.
  if (/^[はが]$/.test(a.case) && clause.predicate.voice === 'active' && LEXICON.unnamedActors.test(head)) return false;
  if (a.case === '連体') return holderOf(reading, clause, a) !== undefined;
  return whole !== textAt(reading, a.head) || !LEXICON.emptyHeads.test(head);
};

const casesOf = (clause: Clause, entry: Entry): readonly string[] =>
  clause.predicate.voice === 'passive' ? ['が', 'は', 'も', ...entry.matter] : entry.matter.filter((c) => c !== 'が');

/** The argument that the matter is, by the order of cases in the lexicon, the last of its case. */
const pick = (reading: Reading, clause: Clause, entry: Entry): Argument | undefined => {
  for (const wanted of casesOf(clause, entry)) {
    const found = clause.arguments.findLast(
      (a) => sameCase(reading, a, wanted) && (!a.shared || clause.link === 'adnominal') && isUsable(reading, clause, entry, a),
    );
    if (found) return found;
  }
  return undefined;
};

/** A bare noun like 旨 or 点 counts under its own name; も stands for を where nothing else does. */
const sameCase = (reading: Reading, a: Argument, wanted: string): boolean => {
  if (a.case === wanted) return true;
  if (a.case === 'も') return wanted === 'を';
  return a.case === '' && /^(旨|点|こと)$/.test(wanted) && textAt(reading, a.head) === wanted;
};

/** 放水を「違法だ」と非難した: the object stands before the quotation, though the parser gives it to the words inside. */
const besideQuote = (reading: Reading, said: Clause, entry: Entry): Span | undefined => {
  if (said.quoted === 0 || entry.class === 'stressed') return undefined;
  const bracket = reading.layout.sentences[said.sentence]!.brackets.find(
    ({ kind, depth, span }) =>
      kind === 'quote' &&
      depth === said.quoted &&
      span.start <= said.predicate.span.start &&
      said.predicate.span.start < span.end,
  );
  return said.arguments.find(
    (a) =>
      bracket !== undefined &&
      !a.shared &&
      a.span.end <= bracket.span.start &&
      /^(を|について|に対し)$/.test(a.case) &&
      entry.matter.includes(a.case) &&
      isUsable(reading, said, entry, a),
  )?.span;
};

/** The matter of a predicate, or nothing where the clause names none. */
export const matterOf = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  const matter = wholeMatter(reading, clause, entry);
  return matter && withoutFrame(reading, entry, matter);
};

const wholeMatter = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  const early = entry.matter.indexOf('「」');
  const chosen = pick(reading, clause, early < 0 ? entry : { ...entry, matter: entry.matter.slice(0, early) }) ?? undefined;
  const telling = entry.ends && entry.quote ? quoted(reading, clause).at(-1) : undefined;
  // 移設問題については…が重要だと指摘した: what is pointed out is what was said of it.
  if (chosen && !(telling && entry.ends!.test(describe(textAt(reading, telling.predicate.span))))) {
    const holder = holderOf(reading, clause, chosen);
    const extra = entry.instrument
      ? []
      : [...adjuncts(reading, clause, entry, chosen.span.start), ...reasons(reading, clause, chosen.span.start)];
    return {
      sentence: clause.sentence,
      pieces: sortPieces([...extra, withList(reading, clause, chosen)]),
      ...(holder ? { holder } : {}),
    };
  }
  const said = entry.quote ? quoted(reading, clause) : [];
  const last = said.at(-1);
  const outside = last && besideQuote(reading, last, entry);
  if (outside) return { sentence: clause.sentence, pieces: [outside] };
  if (last && !entry.adverse?.test(textAt(reading, last.span))) {
    // Of several statements under one word of saying each tells for itself.
    const { start } = last.span;
    return { sentence: clause.sentence, pieces: [{ start, end: last.predicate.span.end }], holder: last };
  }
  const late = early < 0 ? undefined : pick(reading, clause, { ...entry, matter: entry.matter.slice(early + 1) });
  if (late) return { sentence: clause.sentence, pieces: [withList(reading, clause, late)] };
  return (
    fromGovernor(reading, clause, entry) ??
    asGround(reading, clause, entry) ??
    asOccasion(reading, clause, entry) ??
    asTopic(reading, clause, entry) ??
    asDeed(reading, clause, entry) ??
    fromChain(reading, clause, entry)
  );
};
