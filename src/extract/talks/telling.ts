import { contains, overlaps } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type StatusWords, statusOf } from '../status.js';
import { type Dated, isVaguePast, REPORT, timeOf } from '../when.js';
import type { Draft } from './draft.js';
import { talksData } from './lexicon.js';
import type { Occasion } from './occasions.js';
import type { OccasionParties } from './parties.js';
import { placeOf } from './place.js';
import type { State } from './state.js';
import type { Setting } from './via.js';

export const TALKS_WORDS: StatusWords = { planned: new Set(talksData.planned), denied: new Set(talksData.denied) };

/** What one occasion tells: parties, status, mode, date, place and forums, with what carries over from the text before. */
export function draftOf(
  n: Narrative,
  state: State,
  o: Occasion,
  p: OccasionParties,
  via: readonly Setting[],
  earlier: number,
): Draft {
  const own = isSpokenOf(n, o) ? glossOf(n, o) : (timeOf(n, o.sentence, o.span, o.clause, earlier) ?? glossOf(n, o));
  const time = own ?? state.sameOccasion?.time;
  const inHeadline = n.isHeadline(o.sentence);
  const told = n.isQuestion(o.sentence)
    ? undefined
    : statusOf(n, { clause: o.clause, isPredicate: o.isPredicate, span: o.noun, date: time?.date }, TALKS_WORDS);
  const stated = headlineStatus(n, o) ?? told;
  const assumed = stated === undefined && !inHeadline && !n.isQuestion(o.sentence);
  const status = stated ?? (assumed ? (isForeseen(n, o) ? 'planned' : 'held') : undefined);
  const forums = via.length
    ? via.map((v) => v.forum)
    : (state.sameOccasion?.forums ??
      alsoBeside(n, state, o, time?.date) ??
      (status !== 'denied' && (o.isPredicate || status === 'planned' || n.isHeading(o.sentence)) ? state.forums : []));
  return {
    people: new Set(p.people),
    sides: new Set(p.sides),
    organizations: new Set(p.organizations),
    status,
    assumed,
    mode: o.mode,
    date: time?.date ?? carriedDate(n, state, o, status),
    dated: own !== undefined,
    ...(time?.mention.expression.clock ? { time: time.mention.expression.clock } : {}),
    ...(time?.mention.expression.durationMinutes ? { durationMinutes: time.mention.expression.durationMinutes } : {}),
    ...placeOf(n, o),
    forums: new Set(forums),
    level: o.level,
    inHeadline,
    statements: [{ span: o.sentence.span, rule: ruleOf(o, p.whole, via) }],
  };
}

// 高官は7日、首脳会談に関して説明した: the day is that of the telling.
function isSpokenOf(n: Narrative, o: Occasion): boolean {
  const argument = o.clause?.arguments.find((a) => !a.shared && contains(a.span, o.noun));
  const about = argument !== undefined && /^(?:について|に関し|をめぐり)/.test(argument.case) && overlaps(argument.head, o.noun);
  const dated = n.mentions(o.sentence.index, 'time').some((m) => argument && contains(argument.span, m.span));
  return !o.isPredicate && about && !dated && REPORT.test(o.clause!.predicate.lemma);
}

/** また、同日、B大統領とも会談した: beside the conference that the talks just told of were beside. */
function alsoBeside(n: Narrative, state: State, o: Occasion, date: string | undefined): readonly number[] | undefined {
  const { current } = state;
  const goesOn = /^(?:また|続いて|つづいて|さらに|更に|その後|このほか)[^。]{0,60}とも/.test(n.text(o.sentence.span));
  return goesOn && current?.forums.size && (!date || date === current.date) ? [...current.forums] : undefined;
}

// 日中外相会談（7月10日）
function glossOf(n: Narrative, o: Occasion): Dated | undefined {
  const mention = n.mentions(o.sentence.index, 'time').find((m) => m.span.start > o.noun.end);
  const date = mention && /^[(（]$/.test(n.text({ start: o.noun.end, end: mention.span.start })) ? n.dateOf(mention) : undefined;
  return mention && date ? { mention, date } : undefined;
}

// 会談をはじめ、…行うべく調整を進めている: what is being arranged is yet to come.
const ARRANGED = /(?:最終)?(?:調整|準備|検討)(?:を|に)(?:進め|続け|急|入|着手)/;

// 尹大統領との会談では、安全保障が議題となる見通しだ: the sentence as a whole looks ahead.
function isForeseen(n: Narrative, o: Occasion): boolean {
  const main = n.mainClauses(o.sentence.index).at(-1);
  const after = n.text({ start: o.noun.end, end: o.sentence.span.end });
  // 会談では…で一致するとみられる
  if (/(?:[うくすつぬふむるい]|なる)(?:と(?:み|見)られ(?:る|ます|ている)|見込み|公算|可能性が)/.test(after.slice(-24)))
    return true;
  if (ARRANGED.test(after) || /^(?:の開催)?を(?:前に|目前に|間近に|控え)/.test(after)) return true;
  return main !== undefined && (main.modality.includes('plan') || /^(?:見通し|予定|見込み)$/.test(main.predicate.lemma));
}

/** The date of a sentence that goes on without one: that of the story so far. 先日 takes none; what is going on is of the article's day. */
function carriedDate(n: Narrative, state: State, o: Occasion, status: Draft['status']): string | undefined {
  const carries = o.isPredicate || status === 'planned' || n.isHeading(o.sentence);
  if (
    !carries ||
    !status ||
    status === 'denied' ||
    (n.isHeadline(o.sentence) && !n.isHeading(o.sentence)) ||
    isVaguePast(n, o.clause)
  )
    return undefined;
  // 会談が行われています
  const now = o.clause?.progressive && !o.clause.past && o.isPredicate ? n.reading.article.published?.date : undefined;
  const { published } = n.reading.article;
  // What is yet to come is not of a day that has passed.
  const passed =
    status === 'planned' &&
    published !== undefined &&
    state.storyDate !== undefined &&
    state.storyDate <= published.date.slice(0, state.storyDate.length) &&
    state.storyDate.length === 10;
  return now ?? (passed ? undefined : state.storyDate);
}

function ruleOf(o: Occasion, whole: boolean, via: readonly Setting[]): string {
  if (via.some((v) => v.session)) return 'talks/session';
  if (o.sides.length > 1) return 'talks/compound';
  return o.isPredicate ? 'talks/predicate' : whole ? 'talks/between' : 'talks/nominal';
}

/** Headlines drop their verbs: 会談へ is planned, 会談 alone waits for the body. */
function headlineStatus(n: Narrative, o: Occasion): Draft['status'] {
  const after = n.text({ start: o.noun.end, end: Math.min(o.sentence.span.end, o.noun.end + 12) });
  if (
    /^(?:へ|実施へ|開催へ|に向け|で調整|を調整|を検討|模索|の見通し|を打診|の予定|予定|延期へ|の(?:早期)?(?:実現|開催)(?:に向け|へ|を(?:目指|模索|求|提案|要請|検討|調整))|の(?:調整|日程|可能性|打診|準備|提案))/.test(
      after,
    )
  )
    return 'planned';
  return /^(?:見送り|中止|取りやめ|を見送|を拒否|拒否)/.test(after) ? 'denied' : undefined;
}
