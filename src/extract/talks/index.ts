import { fold } from '../../lexicon/fold.js';
import type { PersonId, Sentence, TalksEvent } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { apart } from './apart.js';
import { bareDraft, type Draft, sidesOf, toEvent, withParties } from './draft.js';
import { countriesOf } from './groups.js';
import { inferredTalks } from './inferred.js';
import { joinTalks } from './joined.js';
import { fillLeaders } from './leaders.js';
import { sameOccasion, subset, unite } from './merge.js';
import { findOccasions, type Occasion } from './occasions.js';
import { type OccasionParties, partiesOf } from './parties.js';
import { pointBack } from './pointing.js';
import { recalledTalks } from './recalled.js';
import { recordedTalks } from './record.js';
import { goesOn, isRepeated } from './repeated.js';
import { announcedSeries, headingPartners } from './series.js';
import { sessionsOf } from './sessions.js';
import { settleForums } from './settled.js';
import { advance, newState, type State } from './state.js';
import { draftOf } from './telling.js';
import { reaching, type Setting, settingsOf } from './via.js';

/** All talks that an article tells of, each occasion once, in the order of first mention. */
export function extractTalks(n: Narrative): TalksEvent[] {
  const folded = fold(n.reading.article.text);
  const state = newState();
  for (const sentence of n.sentences()) readSentence(n, state, sentence, folded);
  for (const d of [...recordedTalks(n), ...state.recalled]) keep(n, state, d);
  // What only a headline or a heading names has been held, where it does not say otherwise: 小渕大臣の金大統領表敬.
  for (const d of state.drafts) if (d.inHeadline && d.status === undefined) d.status = 'held';
  if (!state.drafts.some((d) => d.status === 'held') && state.unattached)
    state.drafts.push(...inferredTalks(n, state.unattached));
  fillLeaders(n, state.drafts);
  const talks = state.drafts.filter((d) => sidesOf(n, d).size > 1 && d.status !== undefined);
  return talks.map((d) => toEvent(n, d));
}

function readSentence(n: Narrative, state: State, sentence: Sentence, folded: string): void {
  const settings = settingsOf(n, sentence);
  advance(n, state, sentence, settings);
  const partners = state.series ? headingPartners(n, sentence, state.series) : [];
  if (state.series && partners.length) {
    const { people, date, forums } = state.series;
    const draft = bareDraft([...people, ...partners], { span: sentence.span, rule: 'talks/heading' });
    keep(n, state, { ...draft, date, forums: new Set(forums) });
  }
  for (const s of sessionsOf(n, sentence, state.storyDate)) keep(n, state, s);
  let earlier = sentence.span.start;
  let told = false;
  for (const o of findOccasions(n, sentence, folded)) {
    if (told && goesOn(n, o, folded)) continue;
    told ||= !o.weak && o.isPredicate;
    readOccasion(n, state, o, folded, reaching(settings, o.noun.start, earlier), earlier);
    earlier = o.noun.end;
  }
  joinTalks(n, state, sentence);
  settleForums(n, state, sentence, settings);
  state.series = announcedSeries(n, sentence, state.storyDate, state.forums) ?? state.series;
}

/** Adds a telling to the occasion that it belongs to, or starts one. */
function keep(n: Narrative, state: State, draft: Draft): void {
  const heading = state.drafts.find((d) => headsSeveral(n, d, draft));
  if (heading) Object.assign(heading, withParties(heading, draft.people, draft.sides));
  const known = state.drafts.find((d) => sameOccasion(n, d, draft));
  if (known) unite(known, draft);
  else state.drafts.push(draft);
  state.current = known ?? draft;
}

/** A headline that names several callers at once, of whom the body tells one by one: it speaks of the first of them. */
const headsSeveral = (n: Narrative, head: Draft, draft: Draft): boolean =>
  head.inHeadline &&
  !draft.inHeadline &&
  !head.dated &&
  draft.people.size > 1 &&
  subset(draft.people, head.people) &&
  sidesOf(n, draft).size < sidesOf(n, head).size;

function readOccasion(n: Narrative, state: State, o: Occasion, folded: string, via: readonly Setting[], earlier: number): void {
  if (isRepeated(n, o)) return;
  const parties = withinSection(n, o, partiesOf(n, o, folded), folded);
  const two =
    countriesOf(n, parties).size > 1 &&
    (!o.weak || parties.people.length > 0 || (parties.whole && /会合|協議/.test(n.text(o.noun))));
  if (!parties.own || !two) {
    if (!o.weak) pointBack(n, state, o);
    return;
  }
  const draft = draftOf(n, state, o, parties, via, earlier);
  // 両国は今後、意見交換を行い…: what both will go on doing is no occasion.
  const named = n.mentions(o.sentence.index, 'person').length > 0;
  if (o.weak && draft.status === 'planned' && !draft.dated && !named) return;
  for (const d of apart(n, o, draft, folded, parties.joint)) {
    const recalled = n.isQuestion(o.sentence) ? [] : recalledTalks(n, o, d);
    for (const forum of recalled.flatMap((r) => [...r.forums])) d.forums.delete(forum);
    state.recalled.push(...recalled);
    keep(n, state, d);
  }
}

/** 2 日印外相会談 / B外相と会談し、両大臣は…: in a section that talks head, those of its sides, the main person among them. */
function withinSection(n: Narrative, o: Occasion, p: OccasionParties, folded: string): OccasionParties {
  const heading = n.headingOf(o.sentence);
  const sides = heading && findOccasions(n, heading, folded).find((h) => h.sides.length === 2)?.sides;
  if (!sides || n.isHeadline(o.sentence)) return p;
  const fits = (id: PersonId) => sides.includes(n.person(id).country ?? '');
  const within = p.people.filter(fits);
  if (!within.length || within.length === p.people.length) return p;
  const main = n.mainPersonAt(o.sentence.index);
  return { ...p, people: [...new Set([...(main && fits(main.id) ? [main.id] : []), ...within])] };
}
