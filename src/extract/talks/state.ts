import type { ForumId, PartialDate, Sentence, Statement } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type Dated, datedTimes, isSinceClause, REPORT } from '../when.js';
import type { Draft } from './draft.js';
import type { Series } from './series.js';
import { duringStay, type Setting } from './via.js';

/** What carries over from sentence to sentence while talks are read. */
export interface State {
  readonly drafts: Draft[];
  /** Earlier talks that sentences on later ones recall. */
  readonly recalled: Draft[];
  current: Draft | undefined;
  /** Date of the events told last, for a sentence that goes on without one. */
  storyDate: PartialDate | undefined;
  /** Forums of a stay that the text goes on telling of: 会期中. */
  forums: readonly ForumId[];
  /** The country to which the stay for these forums is, where the text says it. */
  stayAt: string | undefined;
  series: Series | undefined;
  /** A sentence that spoke of talks before any were told of. */
  unattached?: Statement;
  /** その際, この機会に: the date and forums of the sentence before. */
  sameOccasion: { readonly time: Dated | undefined; readonly forums: readonly ForumId[] } | undefined;
}

export const newState = (): State => ({
  drafts: [],
  recalled: [],
  current: undefined,
  storyDate: undefined,
  forums: [],
  stayAt: undefined,
  series: undefined,
  sameOccasion: undefined,
});

/** Brings the state up to a sentence, before its occasions are read. */
export function advance(n: Narrative, state: State, sentence: Sentence, settings: readonly Setting[]): void {
  const stays = duringStay(n, sentence);
  if (settings.length && !n.isHeadline(sentence)) state.forums = stays ? settings.map((s) => s.forum) : state.forums;
  else if (settings.length && OF_JOURNEY.test(n.text(sentence.span))) state.forums = settings.map((s) => s.forum);
  else if (stays && !state.forums.length) state.forums = lastForum(n, sentence, 4);
  if (stays && settings.length) state.stayAt = destination(n, sentence);
  if (leaves(n, state, sentence)) state.forums = [];
  state.storyDate = storyDate(n, sentence) ?? state.storyDate;
  const points = /^(?:なお、|また、)?(?:その|この|同|これらの)(?:際|機会|席|中で)/.test(n.text(sentence.span));
  state.sameOccasion =
    points && sentence.index > 0
      ? { time: datedTimes(n, sentence.index - 1).at(-1), forums: lastForum(n, sentence, 1) }
      : undefined;
}

/** 会議に出席するためフランスを訪問するとともに、インドを訪問した: the country of the conference is the first after its purpose. */
function destination(n: Narrative, sentence: Sentence): string | undefined {
  const text = n.text(sentence.span);
  const from = sentence.span.start + Math.max(0, text.search(/ため|機会|合わせ/));
  return n.mentions(sentence.index, 'country', { start: from, end: sentence.span.end }).find((c) => c.codes.length === 1)
    ?.codes[0];
}

/** The story has left the conference: 帰国後, 出発に先立ち, or a section of another country of the journey. */
function leaves(n: Narrative, state: State, sentence: Sentence): boolean {
  if (!state.forums.length) return false;
  if (/帰国(?:後|し)|出発(?:に先立|前|を前に)/.test(n.text(sentence.span))) return true;
  const there = n.isHeading(sentence) ? headCountry(n, sentence) : undefined;
  return there !== undefined && state.stayAt !== undefined && there !== state.stayAt;
}

/** 2 インド（10日）: the country that a heading is for. */
function headCountry(n: Narrative, sentence: Sentence): string | undefined {
  const [country, ...others] = n.mentions(sentence.index, 'country');
  const rest =
    country &&
    n
      .text(sentence.span)
      .replace(n.text(country.span), '')
      .replace(/[（(][^（）()]*[）)]|[\d０-９.．、\s　(（)）]/g, '');
  return country?.codes.length === 1 && !others.length && rest === '' ? country.codes[0] : undefined;
}

/** X外相の国連総会出席（二国間会談等）: a title that says what the whole text tells of. */
const OF_JOURNEY = /(?:出席|参加).*(?:会談|概要|結果)/;

// 会期中 after a sentence that told of the conference: the forum named last before.
function lastForum(n: Narrative, sentence: Sentence, reach: number): ForumId[] {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - reach); i--) {
    const forum = n.mentions(i, 'forum').at(-1);
    const id = forum && n.reading.resolution.forumOf.get(forum);
    if (id !== undefined) return [id];
  }
  return [];
}

/** 1．エジプト（24日）: the day of a section. */
function datedHeading(n: Narrative, sentence: Sentence): PartialDate | undefined {
  const time = n.mentions(sentence.index, 'time').find((m) => {
    const [before, after] = [
      n.text({ start: m.span.start - 1, end: m.span.start }),
      n.text({ start: m.span.end, end: m.span.end + 1 }),
    ];
    return m.expression.pointsAt && /[（(]/.test(before) && /[）)]/.test(after);
  });
  if (!time) return undefined;
  return time.expression.until ? (n.sharedDate(time) ?? n.dateOf(time)) : n.dateOf(time);
}

const TELLING =
  /^(?:午前|午後|夜)?の?(?:定例|臨時|緊急|共同)?(?:の)?(?:記者|参院|衆院|国会)?(?:会見|発表|説明|声明|談話|委員会|ブリーフィング|答弁|講演)/;

/** The day on which a sentence of the story itself places what it tells: a day in a clause of its own, not of a noun's or a quotation's. */
function storyDate(n: Narrative, sentence: Sentence): PartialDate | undefined {
  if (n.isHeading(sentence)) return datedHeading(n, sentence);
  if (n.isHeadline(sentence) || n.isQuestion(sentence)) return undefined;
  const main = n.clauses(sentence.index).filter((c) => c.quoted === 0 && !/^(?:adnominal|nominal|quotative)$/.test(c.link));
  for (const t of datedTimes(n, sentence.index)) {
    const { span } = t.mention;
    const clause = main.find((c) =>
      c.arguments.some((a) => a.span.start <= span.start && span.end <= a.span.end && span.start - a.span.start < 6),
    );
    // 報道官は2日の定例会見で…と説明した: the day of the telling is not the story's.
    if (
      !clause ||
      isSinceClause(n, t.mention) ||
      (REPORT.test(clause.predicate.lemma) && TELLING.test(n.text({ start: span.end, end: span.end + 14 })))
    )
      continue;
    if (t.mention.expression.until) return n.sharedDate(t.mention) ?? t.date;
    if (t.date.length === 10 && (clause.past || clause.link !== 'main')) return t.date;
  }
  return undefined;
}
