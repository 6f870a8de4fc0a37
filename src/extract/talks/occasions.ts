import type { Clause, Mode, Sentence, Span } from '../../model/index.js';
import { contains, overlaps } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { compoundParts, notTalks, reverse, talkNouns, talksData } from './lexicon.js';

/** A place where talks are spoken of: a noun with its compound (日独防衛相テレビ会談) or a verb of meeting. */
export interface Occasion {
  readonly sentence: Sentence;
  /** The whole compound, sides included. */
  readonly span: Span;
  readonly noun: Span;
  /** Clause whose predicate it is, or that it is an argument of. */
  readonly clause: Clause | undefined;
  readonly isPredicate: boolean;
  readonly mode: Mode | undefined;
  readonly level: string | undefined;
  /** Country codes in the compound: 日独. */
  readonly sides: readonly string[];
  readonly organizations: readonly string[];
  /** Needs two parties of its own to count. */
  readonly weak: boolean;
  /** Its predicate is told only after a later one's partner: 2日にA氏と、4日にB氏と会談した has two clauses with one predicate. */
  readonly gapped?: boolean;
}

const weakNouns = new Set(talksData.weakNouns);
const meetVerbs = new Set(talksData.meetVerbs);
const PIECE = /^(?:録|場|者|室|内容|要旨|筋|力|路線|型|集会|的|体|士|料理|時間|番号)/;

/** Every occasion of talks in a sentence, in order. Nouns inside the names of forums are none. */
export function findOccasions(n: Narrative, sentence: Sentence, folded: string): Occasion[] {
  const found: Occasion[] = [];
  const { start, end } = sentence.span;
  for (let at = start; at < end; at++) {
    const banned = notTalks.longestAt(folded, at);
    const hit = talkNouns.longestAt(folded, at);
    if (!hit || at + hit.word.length > end) {
      if (banned) at += banned.word.length - 1;
      continue;
    }
    if (banned && banned.word.length > hit.word.length) {
      at += banned.word.length - 1;
      continue;
    }
    const noun = { start: at, end: at + hit.word.length };
    if (!isPiece(n, sentence, folded, noun)) {
      const occasion = nounOccasion(n, sentence, folded, noun, hit.value, weakNouns.has(hit.word));
      found.push(...alsoListed(n, occasion, folded), ...gappedOf(n, occasion), occasion);
    }
    at = noun.end - 1;
  }
  for (const clause of n.clauses(sentence.index))
    if (meetVerbs.has(clause.predicate.lemma) && !found.some((o) => overlaps(o.noun, clause.predicate.span)))
      found.push(verbOccasion(sentence, clause));
  return found.sort((a, b) => a.noun.start - b.noun.start);
}

function isPiece(n: Narrative, sentence: Sentence, folded: string, noun: Span): boolean {
  if (PIECE.test(folded.slice(noun.end, noun.end + 3)) || /^(?:記者|共同記者)$/.test(folded.slice(noun.start - 2, noun.start)))
    return true;
  return (
    n.mentions(sentence.index, 'forum').some((m) => overlaps(m.span, noun)) ||
    n.mentions(sentence.index, 'person').some((m) => overlaps(m.span, noun))
  );
}

function nounOccasion(n: Narrative, sentence: Sentence, folded: string, noun: Span, mode: Mode, weak: boolean): Occasion {
  const compound = compoundOf(n, sentence, folded, noun.start);
  const clause = clauseAt(n, sentence, noun);
  return {
    sentence,
    span: { start: compound.start, end: noun.end },
    noun,
    clause: clause?.clause,
    isPredicate: clause?.predicate ?? false,
    mode:
      mode !== 'in-person'
        ? mode
        : (compound.mode ?? modeOfArguments(n, clause?.clause) ?? (mode === 'in-person' ? undefined : mode)),
    level: compound.level ?? levelIn(n, { start: compound.start, end: noun.end }),
    sides: compound.sides,
    organizations: compound.organizations,
    // 外相協議, 首脳会合: whose level is told is an occasion of its own.
    weak: weak && compound.sides.length < 2 && !compound.level,
  };
}

/** The clauses before that share the occasion's predicate; the occasion itself is of the last. */
function gappedOf(n: Narrative, o: Occasion): Occasion[] {
  if (!o.isPredicate || !o.clause) return [];
  return sharing(n, o.clause)
    .slice(0, -1)
    .map((clause) => ({ ...o, clause, gapped: true }));
}

/** Clauses with one predicate between them, in order. */
export const sharing = (n: Narrative, clause: Clause): Clause[] =>
  n.clauses(clause.sentence).filter((c) => c.predicate.span.start === clause.predicate.span.start);

/** 日米韓・日中首脳会談: each compound of a list that shares the noun is an occasion of its own. */
function alsoListed(n: Narrative, o: Occasion, folded: string): Occasion[] {
  if (o.sides.length < 2) return [];
  const listed: Occasion[] = [];
  for (let at = o.span.start; ; ) {
    const joint = /(?:・|、|と|及び|および)$/.exec(folded.slice(o.sentence.span.start, at))?.[0];
    const lead =
      joint && n.mentions(o.sentence.index, 'country').find((m) => m.span.end === at - joint.length && m.codes.length > 1);
    if (!lead) return listed;
    listed.unshift({
      ...o,
      span: { start: lead.span.start, end: o.noun.end },
      sides: lead.codes,
      organizations: lead.organizations,
    });
    at = lead.span.start;
  }
}

const levelIn = (n: Narrative, span: Span): string | undefined => (/首脳/.test(n.text(span)) ? 'leaders' : undefined);

// 電話で会談した, オンライン形式で会談: the mode as an argument of the predicate.
function modeOfArguments(n: Narrative, clause: Clause | undefined): Mode | undefined {
  if (!clause) return undefined;
  for (const a of clause.arguments) {
    const text = n.text(a.span);
    if (!/^(?:で|により|を通じ|による|にて)/.test(a.case)) continue;
    if (/電話/.test(text) && !/テレビ電話/.test(text)) return 'phone';
    if (/テレビ|ビデオ|オンライン|ウェブ/.test(text)) return 'video';
  }
  return undefined;
}

/** Reads the compound leftwards from a noun: levels, modes, fillers, then the countries that lead it. */
function compoundOf(n: Narrative, sentence: Sentence, folded: string, nounStart: number) {
  const backwards = reverse(folded.slice(sentence.span.start, nounStart));
  let at = 0;
  let level: string | undefined;
  let mode: Mode | undefined;
  // A外務副大臣表敬: the office is the person's.
  const called = n.mentions(sentence.index, 'person').some((m) => m.name && m.span.end === nounStart);
  while (!called) {
    const part = compoundParts.longestAt(backwards, at);
    if (!part) break;
    level ??= part.value.level;
    mode ??= part.value.mode;
    at += part.word.length;
  }
  let start = nounStart - at;
  const joint = /[のー]$|(?:両国|間の|間|双方)$/.exec(folded.slice(sentence.span.start, start))?.[0] ?? '';
  const lead = n
    .mentions(sentence.index, 'country')
    .filter(
      (m) => m.span.end === start || (joint && (joint !== 'の' || m.codes.length > 1) && m.span.end === start - joint.length),
    )
    .at(-1);
  if (lead && (lead.codes.length + lead.organizations.length > 1 || at > 0)) {
    start = lead.span.start;
    return {
      start,
      level,
      mode,
      sides: lead.codes.length > 1 || lead.organizations.length ? lead.codes : [],
      organizations: lead.organizations,
    };
  }
  return { start, level, mode, sides: [], organizations: [] };
}

/** The clause whose predicate holds a span, or else the smallest one with an argument that does. */
export function clauseAt(n: Narrative, sentence: Sentence, span: Span): { clause: Clause; predicate: boolean } | undefined {
  const all = n.clauses(sentence.index);
  const own = all.findLast((c) => contains(c.predicate.span, span)) ?? all.find((c) => overlaps(c.predicate.span, span));
  if (own) return { clause: own, predicate: true };
  // A noun that a relative clause modifies is no argument of it: 予定されていた会談は行われなかった.
  const holding = all.flatMap((c) =>
    c.arguments.filter((a) => !a.shared && contains(a.span, span)).map((a) => ({ clause: c, size: a.span.end - a.span.start })),
  );
  const smallest = holding.sort((a, b) => a.size - b.size)[0];
  return smallest && { clause: smallest.clause, predicate: isCarried(n, smallest.clause, span) };
}

// 会談とワーキングランチを行った: the noun is one of a list that a light verb carries.
const CARRIES = /^(?:行う|行なう|開催|実施|持つ|開く|臨む|交わす|終える|する|催す|重ねる|できる)$/;

function isCarried(n: Narrative, clause: Clause, span: Span): boolean {
  const argument = clause.arguments.find((a) => !a.shared && contains(a.span, span));
  if (!argument || !/^[をがには]$/.test(argument.case) || !CARRIES.test(clause.predicate.lemma)) return false;
  return /^(?:(?:と|、|及び|や|・|など|等)[^のをがは]{0,16})?$/.test(n.text({ start: span.end, end: argument.span.end }));
}

function verbOccasion(sentence: Sentence, clause: Clause): Occasion {
  return {
    sentence,
    span: clause.predicate.span,
    noun: clause.predicate.span,
    clause,
    isPredicate: true,
    mode: undefined,
    level: undefined,
    sides: [],
    organizations: [],
    weak: true,
  };
}
