import { fold } from '../../lexicon/fold.js';
import type { Sentence, TalksEvent } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type StatusWords, statusOf } from '../status.js';
import { datedTimes, isVaguePast, timeOf } from '../when.js';
import type { Draft } from './draft.js';
import { fillLeaders } from './leaders.js';
import { talksData } from './lexicon.js';
import { sameOccasion, sidesOf, unite } from './merge.js';
import { findOccasions, type Occasion } from './occasions.js';
import { countriesOf, markedPartners, partiesOf } from './parties.js';
import { placeOf } from './place.js';
import { announcedSeries, headingPartners, type Series } from './series.js';
import { sessionsOf } from './sessions.js';
import { duringStay, reaching, type Setting, settingsOf } from './via.js';

const WORDS: StatusWords = { planned: new Set(talksData.planned), denied: new Set(talksData.denied) };
const REPEATED = new RegExp(talksData.repeated.join('|'));

/** What carries over from sentence to sentence while talks are read. */
interface State {
  readonly drafts: Draft[];
  current: Draft | undefined;
  /** Date of the events told last, for a sentence that goes on without one. */
  storyDate: string | undefined;
  /** Forums of a stay that the text goes on telling of: 会期中. */
  forums: readonly number[];
  series: Series | undefined;
}

/** All talks that an article tells of, each occasion once, in the order of first mention. */
export function extractTalks(n: Narrative): TalksEvent[] {
  const folded = fold(n.reading.article.text);
  const state: State = { drafts: [], current: undefined, storyDate: undefined, forums: [], series: undefined };
  for (const sentence of n.sentences()) readSentence(n, state, sentence, folded);
  fillLeaders(n, state.drafts);
  const talks = state.drafts.filter((d) => sidesOf(n, d).size > 1 && d.status !== undefined);
  return talks.map((d) => toEvent(n, d));
}

function readSentence(n: Narrative, state: State, sentence: Sentence, folded: string): void {
  const settings = settingsOf(n, sentence);
  if (settings.length && !n.isHeadline(sentence))
    state.forums = duringStay(n, sentence) ? settings.map((s) => s.forum) : state.forums;
  else if (duringStay(n, sentence) && !state.forums.length) state.forums = lastAttended(n, sentence);
  state.storyDate = storyDate(n, sentence) ?? state.storyDate;
  const partners = state.series ? headingPartners(n, sentence, state.series) : [];
  if (partners.length) addHeading(n, state, sentence, partners);
  for (const s of sessionsOf(n, sentence)) keep(n, state, s);
  let earlier = sentence.span.start;
  for (const o of findOccasions(n, sentence, folded)) {
    read(n, state, o, folded, reaching(settings, o.noun.start, earlier), earlier);
    earlier = o.noun.end;
  }
  state.series = announcedSeries(n, sentence, state.storyDate, state.forums) ?? state.series;
}

// 会期中 after a sentence that told of the conference: the forum named last before.
function lastAttended(n: Narrative, sentence: Sentence): number[] {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const forum = n.mentions(i, 'forum').at(-1);
    const id = forum && n.reading.resolution.forumOf.get(forum);
    if (id !== undefined) return [id];
  }
  return [];
}

/** The day on which a sentence of the story itself places what it tells: a day of a main clause that is past. */
function storyDate(n: Narrative, sentence: Sentence): string | undefined {
  if (n.isHeadline(sentence) || n.isQuestion(sentence)) return undefined;
  const main = n.clauses(sentence.index).filter((c) => c.quoted === 0 && !/^(?:adnominal|nominal|quotative)$/.test(c.link));
  for (const t of datedTimes(n, sentence.index)) {
    const clause = main.find((c) =>
      c.arguments.some(
        (a) =>
          a.span.start <= t.mention.span.start && t.mention.span.end <= a.span.end && t.mention.span.start - a.span.start < 6,
      ),
    );
    if (!clause) continue;
    if (t.mention.expression.until) return n.sharedDate(t.mention) ?? t.date;
    if (t.date.length === 10 && (clause.past || clause.link !== 'main')) return t.date;
  }
  return undefined;
}

function addHeading(n: Narrative, state: State, sentence: Sentence, partners: readonly number[]): void {
  const series = state.series!;
  const draft: Draft = {
    people: new Set([...series.people, ...partners]),
    sides: new Set(),
    organizations: new Set(),
    status: 'held',
    mode: undefined,
    date: series.date,
    dated: false,
    forums: new Set(series.forums),
    level: undefined,
    inHeadline: false,
    statements: [{ span: sentence.span, rule: 'talks/heading' }],
  };
  keep(n, state, draft);
}

function keep(n: Narrative, state: State, draft: Draft): void {
  const known = state.drafts.find((d) => sameOccasion(n, d, draft));
  if (known) unite(known, draft);
  else state.drafts.push(draft);
  state.current = known ?? draft;
}

function read(n: Narrative, state: State, o: Occasion, folded: string, via: readonly Setting[], earlier: number): void {
  if (isRepeated(n, o)) return;
  const parties = partiesOf(n, o, folded);
  if (!parties.own) {
    pointBack(n, state, o);
    return;
  }
  if (countriesOf(n, parties).size < 2 || (o.weak && parties.people.length + parties.sides.length < 2)) {
    pointBack(n, state, o);
    return;
  }
  if (o.weak && !parties.people.length) return;
  const draft = draftOf(n, state, o, parties, via, earlier);
  const each = eachMarked(n, o, draft, folded);
  if (each.length) {
    for (const d of each) keep(n, state, d);
    return;
  }
  if (n.isQuestion(o.sentence) && draft.status === undefined) return;
  for (const d of apart(n, o, draft)) keep(n, state, d);
}

/**
 * One side that met several: talks with each of them, unless they were held together (a compound of all, 3者, the headline's 日米韓…). A list after
 * それぞれ that alternates between two sides pairs off.
 */
function apart(n: Narrative, o: Occasion, draft: Draft): Draft[] {
  const people = [...draft.people];
  const country = (id: number) => n.person(id).country ?? n.person(id).organization;
  const sides = sidesOf(n, draft);
  if (people.length + draft.sides.size < 3 || sides.size < 2) return [draft];
  const split = (who: number[], countries: string[]): Draft => ({
    ...draft,
    people: new Set(who),
    sides: new Set(countries),
    organizations: new Set(),
    forums: new Set(draft.forums),
    statements: [...draft.statements],
  });
  const alternates =
    people.length % 2 === 0 &&
    people.length > 2 &&
    people.every((id, i) => country(id) === country(people[i % 2]!)) &&
    country(people[0]!) !== country(people[1]!);
  if (alternates) return people.flatMap((id, i) => (i % 2 ? [] : [split([id, people[i + 1]!], [])]));
  if (sides.size < 3 || isJoint(n, o, sides)) return [draft];
  const [lead] = people;
  if (lead === undefined) return [draft];
  const own = people.filter((id) => country(id) === country(lead));
  const partners = people.filter((id) => country(id) !== country(lead));
  return [...partners.map((id) => split([...own, id], [])), ...[...draft.sides].map((s) => split(own, [s]))];
}

/** A長官とは31日に、B長官とは6月1日に会談する: one predicate for several partners, each with his own day. */
function eachMarked(n: Narrative, o: Occasion, draft: Draft, folded: string): Draft[] {
  const marked = o.isPredicate ? markedPartners(n, o, folded) : [];
  if (marked.length < 2) return [];
  const times = datedTimes(n, o.sentence.index);
  const lead = [...draft.people].filter((id) => !marked.some((m) => n.partiesOf(m).people.includes(id)));
  return marked.map((m, i) => {
    const until = marked[i + 1]?.span.start ?? o.span.start;
    const time = times.find((t) => t.mention.span.start >= m.span.end && t.mention.span.end <= until);
    return {
      ...draft,
      people: new Set([...lead, ...n.partiesOf(m).people]),
      sides: new Set(n.partiesOf(m).sides),
      forums: new Set(draft.forums),
      date: time?.date ?? draft.date,
      statements: [...draft.statements],
    };
  });
}

// 日米韓, 4カ国, 三者: the text itself holds the parties together.
function isJoint(n: Narrative, o: Occasion, sides: ReadonlySet<string>): boolean {
  if (o.sides.length > 2) return true;
  const near = n.reading.layout.sentences.filter(
    (s) => s.index <= o.sentence.index + 1 && (s.index >= o.sentence.index - 2 || n.isHeadline(s)),
  );
  const text = near.map((s) => n.text(s.span)).join('\n');
  if (/それぞれ|個別|相次|順次|続けて|らと(?:の)?会談|各国/.test(n.text(o.sentence.span))) return false;
  return (
    /[3-9三四五]\s?(?:者|カ国|か国|ヵ国|ヶ国|国間|氏|首脳|長官|大臣)/.test(text) ||
    near.some((s) =>
      n.mentions(s.index, 'country').some((m) => m.codes.length >= sides.size && [...sides].every((c) => m.codes.includes(c))),
    )
  );
}

// 会談を重ねる, 会談を毎年実施: no single occasion.
function isRepeated(n: Narrative, o: Occasion): boolean {
  // 会談するのは…以来になる: a remark on the talks told of, no further ones.
  if (
    o.clause?.link === 'nominal' &&
    !o.clause.past &&
    o.isPredicate &&
    /ぶり|以来|初めて/.test(n.text(o.sentence.span).slice(o.noun.end - o.sentence.span.start))
  )
    return true;
  const around = n.text({
    start: Math.max(o.sentence.span.start, o.span.start - 10),
    end: Math.min(o.sentence.span.end, o.noun.end + 10),
  });
  return REPEATED.test(around);
}

/** 会談では, 会談後: the sentence speaks of the talks told last. 電話会談を模索 names another mode: talks of the same parties yet to come. */
function pointBack(n: Narrative, state: State, o: Occasion): void {
  if (!state.current || o.weak || (o.level && state.current.level && o.level !== state.current.level)) return;
  const status = statusOf(n, { clause: o.clause, isPredicate: o.isPredicate, span: o.noun }, WORDS);
  if (status === 'planned' && state.current.status !== 'planned' && !n.isQuestion(o.sentence) && isNew(n, o, state.current)) {
    const { people, sides, organizations } = state.current;
    const next: Draft = {
      people: new Set(people),
      sides: new Set(sides),
      organizations: new Set(organizations),
      status,
      mode: o.mode,
      date: timeOf(n, o.sentence, o.span, o.clause)?.date,
      dated: true,
      forums: new Set(),
      level: o.level,
      inHeadline: false,
      statements: [],
    };
    next.statements.push({ span: o.sentence.span, rule: 'talks/next' });
    state.drafts.push(next);
    return;
  }
  state.current.statements.push({ span: o.sentence.span, rule: 'talks/occasion' });
}

const isNew = (n: Narrative, o: Occasion, current: Draft): boolean =>
  (o.mode !== undefined && o.mode !== current.mode) ||
  /次回|さらなる|更なる|再会談|再び|改めて会談|正式会談|近く/.test(n.text(o.sentence.span));

function draftOf(
  n: Narrative,
  state: State,
  o: Occasion,
  p: ReturnType<typeof partiesOf>,
  via: readonly Setting[],
  earlier: number,
): Draft {
  const time = timeOf(n, o.sentence, o.span, o.clause, earlier);
  const headline = n.isHeadline(o.sentence);
  const status =
    headlineStatus(n, o) ??
    (n.isQuestion(o.sentence)
      ? undefined
      : statusOf(n, { clause: o.clause, isPredicate: o.isPredicate, span: o.noun, date: time?.date }, WORDS));
  const carries =
    (o.isPredicate || status === 'planned') &&
    status !== undefined &&
    status !== 'denied' &&
    !headline &&
    !isVaguePast(n, o.clause);
  // 会談が行われています: it goes on as the article is written.
  const now = o.clause?.progressive && !o.clause.past && o.isPredicate ? n.reading.article.published?.date : undefined;
  const carried = carries ? (now ?? state.storyDate) : undefined;
  const place = placeOf(n, o);
  const stays = status === 'held' && o.isPredicate ? state.forums : [];
  return {
    people: new Set(p.people),
    sides: new Set(p.sides),
    organizations: new Set(p.organizations),
    status,
    mode: o.mode,
    date: time?.date ?? carried,
    dated: time !== undefined,
    ...(time?.mention.expression.clock ? { time: time.mention.expression.clock } : {}),
    ...(time?.mention.expression.durationMinutes ? { durationMinutes: time.mention.expression.durationMinutes } : {}),
    ...place,
    forums: new Set(via.length ? via.map((v) => v.forum) : stays),
    level: o.level,
    inHeadline: headline,
    statements: [{ span: o.sentence.span, rule: ruleOf(o, p.whole) }],
  };
}

const ruleOf = (o: Occasion, whole: boolean): string =>
  o.sides.length > 1 ? 'talks/compound' : o.isPredicate ? 'talks/predicate' : whole ? 'talks/between' : 'talks/nominal';

/** Headlines drop their verbs: 会談へ is planned, 会談 alone waits for the body. */
function headlineStatus(n: Narrative, o: Occasion): Draft['status'] | undefined {
  const after = n.text({ start: o.noun.end, end: Math.min(o.sentence.span.end, o.noun.end + 12) });
  if (/^(?:へ|実施へ|開催へ|に向け|で調整|を調整|を検討|模索|の見通し|を打診|の予定|予定)/.test(after)) return 'planned';
  if (/^(?:見送り|中止|取りやめ|を見送|を拒否|拒否|延期へ)/.test(after)) return /^延期/.test(after) ? 'planned' : 'denied';
  return undefined;
}

function toEvent(n: Narrative, d: Draft): TalksEvent {
  const countries = [...sidesOf(n, d)].filter((s) => /^[A-Z]{2}$/.test(s)).sort();
  return {
    kind: 'talks',
    who: [...d.people].sort((a, b) => a - b),
    countries,
    organizations: [...d.organizations].sort(),
    status: d.status ?? 'held',
    mode: d.mode ?? 'in-person',
    ...(d.date ? { date: d.date } : {}),
    ...(d.time ? { time: d.time } : {}),
    ...(d.durationMinutes ? { durationMinutes: d.durationMinutes } : {}),
    ...(d.place ? { place: d.place } : {}),
    ...(d.placeCountry ? { placeCountry: d.placeCountry } : {}),
    forums: [...d.forums].sort((a, b) => a - b),
    statements: dedupe(d.statements),
  };
}

function dedupe(statements: Draft['statements']): Draft['statements'] {
  const seen = new Map<number, Draft['statements'][number]>();
  for (const s of statements) if (!seen.has(s.span.start)) seen.set(s.span.start, s);
  return [...seen.values()];
}
