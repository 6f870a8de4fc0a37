import type { Clause, ForumMention, PartialDate, PersonId, Sentence } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { attendees } from '../attendance/index.js';
import type { Narrative } from '../narrative.js';
import { statusOf } from '../status.js';
import { datedTimes, timeOf } from '../when.js';
import { bareDraft, type Draft } from './draft.js';
import { countriesOf } from './groups.js';
import { talksData } from './lexicon.js';
import type { Occasion } from './occasions.js';
import { phraseBefore } from './phrase.js';
import { TALKS_WORDS } from './telling.js';

/**
 * 日中韓サミットにA首相、B大統領と共に出席した: those who attend the conference of two or a few countries, one of each, have met there. A large
 * conference makes nobody meet.
 */
export function sessionsOf(n: Narrative, sentence: Sentence, storyDate: PartialDate | undefined): Draft[] {
  if (n.isQuestion(sentence) || n.isHeadline(sentence)) return [];
  const drafts: Draft[] = [...sessionToldLater(n, sentence, storyDate)];
  for (const m of n.mentions(sentence.index, 'forum')) {
    const forum = n.reading.resolution.forumOf.get(m);
    const sides = (n.reading.mentions[sentence.index] ?? []).flatMap((c) =>
      c.kind === 'country' && contains(m.span, c.span) ? [...c.codes, ...c.organizations] : [],
    );
    const joint = sides.length > 1 || (m.edition === undefined && talksData.jointForums.some((w) => m.name.includes(w)));
    if (forum === undefined || !joint) continue;
    const present = attendees(n, sentence, m, forum);
    const held = present.length ? [] : holders(n, sentence, m);
    const people = [...present.map((a) => a.who), ...held].filter(
      (id) => !sides.length || sides.includes(n.person(id).country ?? n.person(id).organization ?? ''),
    );
    if (countriesOf(n, { people, sides: [], organizations: [] }).size < Math.max(2, sides.length)) {
      drafts.push(...betweenCountries(n, sentence, m, forum, sides));
      continue;
    }
    const { status, date } = present[0] ?? { status: 'held' as const, date: undefined };
    const draft = bareDraft(people, { span: sentence.span, rule: 'talks/session' });
    drafts.push({ ...draft, status, date: date ?? storyDate, dated: date !== undefined, forums: new Set([forum]) });
  }
  return drafts;
}

/**
 * 日米豪印外相会合が開催された, 6日の日米豪印外相会合: where it is told to take place, or on what day, its countries met there, whoever came.
 */
function betweenCountries(n: Narrative, sentence: Sentence, m: ForumMention, forum: number, sides: readonly string[]): Draft[] {
  if (sides.length < 2 || !MEETING.test(n.text(m.span))) return [];
  const clause = n.clauses(sentence.index).find((c) => isHeld(n, c, m));
  const time = clause
    ? timeOf(n, sentence, m.span, clause)
    : datedTimes(n, sentence.index).find((t) => n.text({ start: t.mention.span.end, end: m.span.start }) === 'の');
  if (!clause && !time) return [];
  const told = { clause, isPredicate: true, span: m.span, date: time?.date };
  const status = statusOf(n, told, TALKS_WORDS) ?? 'held';
  const draft = bareDraft([], { span: sentence.span, rule: 'talks/held' });
  const level = /首脳/.test(n.text(m.span)) ? 'leaders' : /外相|外務/.test(n.text(m.span)) ? 'foreign' : undefined;
  return [{ ...draft, sides: new Set(sides), level, status, date: time?.date, dated: !!time, forums: new Set([forum]) }];
}

/** A conference is what a clause holds, or what a relative clause says to be held: 会合が10日に開催された, 開催する日米豪印首脳会合. */
function isHeld(n: Narrative, c: Clause, m: ForumMention): boolean {
  if (isPredicateOf(n, c, m)) return true;
  if (!HOLDS.test(c.predicate.lemma)) return false;
  if (c.link === 'adnominal' && c.modifies) return contains(c.modifies, m.span);
  return c.arguments.some(
    (a) => !a.shared && /^[がはを]$/.test(a.case) && a.head.start < m.span.end && m.span.start < a.head.end,
  );
}
// Bと第8回政治対話を行った: a light verb makes the conference its predicate.
const isPredicateOf = (n: Narrative, { predicate: { span } }: Clause, m: ForumMention): boolean =>
  m.span.start < span.end &&
  m.span.end < span.end &&
  !/、/.test(n.text({ start: Math.min(span.start, m.span.start), end: m.span.start })) &&
  m.span.end > span.start &&
  TAKES_PLACE.test(n.text({ start: m.span.end, end: span.end }));
const TAKES_PLACE = /開催|開か|開き|開い|行わ|行い|行っ|実施|持た|催/;
const HOLDS = /^(?:開催|開く|行う|実施|持つ|催す)$/;

const MEETING = /(?:首脳|相|大臣|長官|次官|局長|閣僚)[^、。]{0,6}(?:会合|会談|会議|協議)$|^[^ァ-ヺ]{2,5}サミット$/;

// A外相とB長官は2プラス2を開催した: its holders are those who do it, with their partners.
function holders(n: Narrative, sentence: Sentence, m: ForumMention): readonly PersonId[] {
  const clause = n
    .clauses(sentence.index)
    .find(
      (c) =>
        isPredicateOf(n, c, m) ||
        (/^(?:主宰|主催|開催|開く|行う|実施|持つ|臨む)$/.test(c.predicate.lemma) &&
          c.arguments.some((a) => /^[をに]$/.test(a.case) && contains(a.span, m.span))),
    );
  if (!clause) return phraseBefore(n, sessionAt(sentence, m), n.reading.article.text).parties.people;
  // Bと2プラス2を開催した: the partners may stand in one phrase with the conference.
  const object = clause.arguments.find((a) => contains(a.span, m.span))?.span ?? clause.predicate.span;
  return [
    ...new Set([
      ...n.subjectOf(clause).people,
      ...n.argumentParties(clause, new Set(['と', 'とともに', 'との間で', 'の間で'])).people,
      ...n.partiesIn(sentence.index, { start: object.start, end: m.span.start }).people,
    ]),
  ];
}

// AとB、C、Dの四者による2プラス2: the phrase before the conference names its holders as that before a noun of talks does.
const sessionAt = (sentence: Sentence, m: ForumMention): Occasion => ({
  sentence,
  span: m.span,
  noun: m.span,
  clause: undefined,
  isPredicate: false,
  mode: undefined,
  level: undefined,
  sides: [],
  organizations: [],
  weak: false,
});

// 出席した（2プラス2の開催は…以来）: a remark after the predicate is of no other conference.
const until = (sentence: Sentence, clause: Clause) => ({ start: sentence.span.start, end: clause.predicate.span.end });

/** …2プラス2を20日に開く。日本側からA外相、仏側からB外相が出席する。: those who come from each side, to the conference told of before. */
function sessionToldLater(n: Narrative, sentence: Sentence, storyDate: PartialDate | undefined): Draft[] {
  const clause = n.clauses(sentence.index).find((c) => /出席|参加/.test(c.predicate.lemma));
  if (!clause || n.mentions(sentence.index, 'forum', until(sentence, clause)).length || !/から/.test(n.text(sentence.span)))
    return [];
  const people = [...new Set(n.mentions(sentence.index, 'person').flatMap((m) => n.partiesOf(m).people))];
  if (countriesOf(n, { people, sides: [], organizations: [] }).size < 2) return [];
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const forum = n
      .mentions(i, 'forum')
      .findLast(
        (m) =>
          talksData.jointForums.some((w) => m.name.includes(w)) ||
          n.mentions(i, 'country', m.span).some((c) => c.codes.length + c.organizations.length > 1),
      );
    const id = forum && n.reading.resolution.forumOf.get(forum);
    if (id === undefined) continue;
    const date = datedTimes(n, i).at(-1)?.date ?? storyDate;
    const mode = /テレビ|オンライン|ビデオ/.test(n.text(n.reading.layout.sentences[i]!.span)) ? ('video' as const) : undefined;
    const status = statusOf(n, { clause, isPredicate: true, span: clause.predicate.span, date }, TALKS_WORDS) ?? 'held';
    return [
      {
        ...bareDraft(people, { span: sentence.span, rule: 'talks/session' }),
        status,
        date,
        dated: true,
        mode,
        forums: new Set([id]),
      },
    ];
  }
  return [];
}
