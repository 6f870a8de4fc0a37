import type { Argument, Clause, ForumMention, PersonId, Sentence } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { attendanceData, isAbsent, isAttending, isChairing, isSpeaking } from './lexicon.js';

const GLOSS = '(?:[」』]|\\([^)]{1,30}\\)|（[^）]{1,30}）|など|等|関連会合)*';
/** Xに、13日にYに出席した: the first of several that share one predicate. */
const SHARES = new RegExp(`^${GLOSS}(?:に|へ|及び|および|や|、|と)`);
const FRONTED = new RegExp(`^${GLOSS}に(?:は|も)`);
const CASES = /^(?:に|へ|を|で|にも|には|へは|において|にて|)$/;
/** Sent or gone there: コルビー国防次官を国防相会合に派遣した. */
const MOVES = /^(?:派遣|出発|発つ|向かう)$/;
const SETTING = /^(?:で|では|にて|において|の場で)$/;
const PART = new RegExp(
  `^${GLOSS}(?:での?|における|の)?(?:第[0-9０-９一二三四五]+)?(?:${[...attendanceData.part].sort((a, b) => b.length - a.length).join('|')})?$`,
);

const SET_IN = new RegExp(
  `^${GLOSS}(?:での?|における|の)(?:${[...attendanceData.part].sort((a, b) => b.length - a.length).join('|')})(?:で|にて|において|では)`,
);

/** The clause that says who took part in the forum mentioned, chaired it, spoke there or stayed away. */
export function clauseAt(n: Narrative, sentence: Sentence, m: ForumMention): Clause | undefined {
  const rest = n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 60) });
  return (
    attendingClause(n, sentence, m) ?? hostedBy(n, sentence, m) ?? (SHARES.test(rest) ? sharedClause(n, sentence, m) : undefined)
  );
}

function attendingClause(n: Narrative, sentence: Sentence, m: ForumMention): Clause | undefined {
  const clauses = n.clauses(sentence.index);
  const holds = (c: Clause, cases: RegExp): Argument | undefined =>
    c.arguments.find((a) => contains(a.span, m.span) && cases.test(a.case));
  const all = clauses.filter((c) => isAttending(n, c));
  const own =
    all.find((c) => comesTo(n, m, holds(c, CASES))) ??
    all.find((c) => c.link === 'nominal' && c.parent !== undefined && comesTo(n, m, holds(clauses[c.parent]!, /^に$/))) ??
    clauses.find((c) => MOVES.test(c.predicate.lemma) && isAt(n, m, holds(c, /^(?:に|へ|に向け)$/))) ??
    clauses.find((c) => isAbsent(c) && isAt(n, m, holds(c, /^(?:を|に|へ)$/))) ??
    clauses.find((c) => isChairing(n, c) && holds(c, /^(?:を|で|では|は|が|も|において)$/)) ??
    clauses.find((c) => (isSpeaking(c) || isChairing(n, c)) && isSetIn(n, m, holds(c, SETTING) ?? holds(c, /^$/))) ??
    titled(clauses, holds, all) ??
    // 会議は2日目の全体会合で、A大臣が演説した
    all.find(
      (c) => holds(c, /^は$/) && c.arguments.some((a) => a.case === 'が' && n.partiesIn(sentence.index, a.span).people.length),
    ) ??
    // サミットで…を訴える考えを示した
    clauses.find(
      (c) => isSpeaking(c) && c.link === 'nominal' && c.parent !== undefined && isAt(n, m, holds(clauses[c.parent]!, SETTING)),
    );
  if (own) return own;
  // 2+2には日本側から…が出席し、…合意していました: the phrase stands in front and was taken for the main clause's.
  const fronted = FRONTED.test(n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 40) }));
  return fronted
    ? all.find((c) => c.predicate.span.start > m.span.end && !c.arguments.some((a) => a.case === 'に' && !a.shared))
    : undefined;
}

// 国連総会の際に開かれた外相会合に出席した: to the latter.
const comesTo = (n: Narrative, m: ForumMention, argument: Argument | undefined): boolean =>
  argument !== undefined &&
  !/の際|の機会|に合わせ|の合間|の場で|で開か|で行わ/.test(
    n.text({ start: m.span.end, end: Math.max(m.span.end, argument.head.start) }),
  );

// シャングリラ会合で, シャングリラ会合の全体会合で, 国連総会での演説で: the forum or a part of it, not 国連総会の決議で.
const isAt = (n: Narrative, m: ForumMention, argument: Argument | undefined): boolean =>
  argument !== undefined && PART.test(n.text({ start: m.span.end, end: argument.head.end }));

// …で「海洋秩序」と題してスピーチした: the setting stands with the title.
function titled(
  clauses: readonly Clause[],
  holds: (c: Clause, cases: RegExp) => Argument | undefined,
  attending: readonly Clause[],
): Clause | undefined {
  const title = clauses.find((c) => /^題/.test(c.predicate.lemma) && holds(c, SETTING));
  return title && attending.find((c) => c.index === title.parent);
}

// 全体会合で発言した may be cut after 全体: the words after the name tell where it is said.
const isSetIn = (n: Narrative, m: ForumMention, argument: Argument | undefined): boolean =>
  argument !== undefined &&
  (argument.case === '' ? SET_IN.test(n.text({ start: m.span.end, end: m.span.end + 16 })) : isAt(n, m, argument));

/** A首相とB大統領が共同議長を務めたX会議: the conference that the clause modifies. */
function hostedBy(n: Narrative, sentence: Sentence, m: ForumMention): Clause | undefined {
  return n
    .clauses(sentence.index)
    .find(
      (c) =>
        c.link === 'adnominal' &&
        c.modifies !== undefined &&
        contains(c.modifies, m.span) &&
        (isAttending(n, c) || (c.predicate.lemma === '務める' && /議長/.test(n.text(c.span)))),
    );
}

function sharedClause(n: Narrative, sentence: Sentence, m: ForumMention): Clause | undefined {
  const next = n.mentions(sentence.index, 'forum').find((f) => f.span.start > m.span.end && f.span.start - m.span.end < 24);
  return next && attendingClause(n, sentence, next);
}

/** 会議が開かれ、A首相やB大統領が議論を行った */
const DISCUSSES = /^(?:議論|討議|討論|意見交換)$/;

/** 2プラス2が開催され、日本側からA外相が、豪州側からB外相が出席した: those who are told to have come, after the conference was told to have met. */
export function openingClause(n: Narrative, sentence: Sentence, m: ForumMention): Clause | undefined {
  const clause = n
    .clauses(sentence.index)
    .find(
      (c) =>
        (isAttending(n, c) || isChairing(n, c) || DISCUSSES.test(c.predicate.lemma) || c.predicate.lemma === '派遣') &&
        c.predicate.span.start > m.span.end &&
        !c.arguments.some((a) => a.case === 'に' && !a.shared && !/一堂/.test(n.text(a.head))),
    );
  const met =
    clause && /(?:開催|開か|開幕|行わ|実施|始ま|閉幕)/.test(n.text({ start: m.span.end, end: clause.predicate.span.start }));
  return met ? clause : undefined;
}

/** Those named between a conference and the clause that says who came to it. */
export function namedBetween(n: Narrative, sentence: Sentence, m: ForumMention, clause: Clause): readonly PersonId[] | undefined {
  // 会議が開かれ、出席したA大臣は…
  const modified = clause.link === 'adnominal' && clause.modifies ? n.partiesIn(sentence.index, clause.modifies).people : [];
  if (modified.length) return modified;
  const people = n.mentions(sentence.index, 'person', { start: m.span.end, end: clause.predicate.span.start });
  return people.length ? [...new Set(people.flatMap((p) => n.partiesOf(p).people))] : undefined;
}
