import { fold } from '../../lexicon/fold.js';
import type { Sentence, TalksEvent } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type StatusWords, statusOf } from '../status.js';
import { timeOf } from '../when.js';
import type { Draft } from './draft.js';
import { fillLeaders } from './leaders.js';
import { talksData } from './lexicon.js';
import { sameOccasion, sidesOf, unite } from './merge.js';
import { findOccasions, type Occasion } from './occasions.js';
import { countriesOf, partiesOf } from './parties.js';
import { placeOf } from './place.js';
import { duringStay, forumsOf } from './via.js';

const WORDS: StatusWords = { planned: new Set(talksData.planned), denied: new Set(talksData.denied) };
const REPEATED = new RegExp(talksData.repeated.join('|'));

/** What carries over from sentence to sentence while talks are read. */
interface State {
  readonly drafts: Draft[];
  current: Draft | undefined;
  /** Date of the events told last, for a sentence that goes on without one. */
  storyDate: string | undefined;
  forums: readonly number[];
}

/** All talks that an article tells of, each occasion once, in the order of first mention. */
export function extractTalks(n: Narrative): TalksEvent[] {
  const folded = fold(n.reading.article.text);
  const state: State = { drafts: [], current: undefined, storyDate: undefined, forums: [] };
  for (const sentence of n.sentences()) {
    const via = forumsOf(n, sentence);
    if (via.length && duringStay(n, sentence)) state.forums = via;
    for (const o of findOccasions(n, sentence, folded)) read(n, state, o, folded, via);
  }
  fillLeaders(n, state.drafts);
  const talks = state.drafts.filter((d) => sidesOf(n, d).size > 1 && d.status !== undefined);
  return talks.map((d) => toEvent(n, d));
}

function read(n: Narrative, state: State, o: Occasion, folded: string, via: readonly number[]): void {
  if (isRepeated(n, o)) return;
  const parties = partiesOf(n, o, folded);
  if (!parties.own) {
    pointBack(state, o);
    return;
  }
  const draft = draftOf(n, state, o, parties, via);
  if (countriesOf(n, parties).size < 2 || (o.weak && parties.people.length + parties.sides.length < 2)) {
    pointBack(state, o);
    return;
  }
  if (n.isQuestion(o.sentence) && draft.status === undefined) return;
  const known = state.drafts.find((d) => sameOccasion(n, d, draft));
  if (known) unite(known, draft);
  else state.drafts.push(draft);
  state.current = known ?? draft;
  if (draft.date && draft.status === 'held') state.storyDate = draft.date;
}

// 会談を重ねる, 会談を毎年実施: no single occasion.
function isRepeated(n: Narrative, o: Occasion): boolean {
  const around = n.text({
    start: Math.max(o.sentence.span.start, o.span.start - 10),
    end: Math.min(o.sentence.span.end, o.noun.end + 10),
  });
  return REPEATED.test(around);
}

/** 会談では, 会談後: the sentence speaks of the talks told last. */
function pointBack(state: State, o: Occasion): void {
  if (!state.current || o.weak) return;
  state.current.statements.push({ span: o.sentence.span, rule: 'talks/occasion' });
}

function draftOf(n: Narrative, state: State, o: Occasion, p: ReturnType<typeof partiesOf>, via: readonly number[]): Draft {
  const time = timeOf(n, o.sentence, o.span, o.clause);
  const headline = n.isHeadline(o.sentence);
  const status =
    headlineStatus(n, o, headline) ??
    (n.isQuestion(o.sentence) ? undefined : statusOf(n, { clause: o.clause, isPredicate: o.isPredicate, span: o.noun, date: time?.date }, WORDS));
  const carried = o.isPredicate && status === 'held' && !headline ? state.storyDate : undefined;
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
    forums: new Set(via.length ? via : stays),
    level: o.level,
    inHeadline: headline,
    statements: [{ span: o.sentence.span, rule: ruleOf(o, p.whole) }],
  };
}

const ruleOf = (o: Occasion, whole: boolean): string =>
  o.sides.length > 1 ? 'talks/compound' : o.isPredicate ? 'talks/predicate' : whole ? 'talks/between' : 'talks/nominal';

/** Headlines drop their verbs: 会談へ is planned, 会談 alone waits for the body. */
function headlineStatus(n: Narrative, o: Occasion, headline: boolean): Draft['status'] | undefined {
  const after = n.text({ start: o.noun.end, end: Math.min(o.sentence.span.end, o.noun.end + 12) });
  if (/^(?:へ|実施へ|開催へ|に向け|で調整|を調整|を検討|模索|の見通し|を打診|の予定|予定)/.test(after)) return 'planned';
  if (/^(?:見送り|中止|取りやめ|を見送|を拒否|拒否|延期へ)/.test(after)) return /^延期/.test(after) ? 'planned' : 'denied';
  return headline && !o.clause?.past ? undefined : undefined;
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

export type { Sentence };
