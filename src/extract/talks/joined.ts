import { type Clause, contains, type PersonId, type Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import type { Draft } from './draft.js';
import { sidesOf } from './draft.js';
import { countriesOf } from './groups.js';
import { talksData } from './lexicon.js';
import { fitsLevel } from './merge.js';
import type { State } from './state.js';

const DISCUSSES = new Set(talksData.discusses);
const BETWEEN = new Set(['との間で', 'との間では']);
const WHO = new Set(['が', 'は', 'も', 'から', 'のほか', 'ほか', 'に加え', 'らが']);
/** How many sentences after its telling talks may be told who came to them. */
const REACH = 3;

/**
 * 日米韓外相会談が開かれた。A外相、B長官、C外相が参加した。: those who are told to have come belong to the talks told before, where their countries are its
 * sides, or where the sentence points at the talks (協議にはD代表も参加した). Whose side has a person of the level already only attends (同席).
 */
export function joinTalks(n: Narrative, state: State, sentence: Sentence): void {
  const { current } = state;
  if (!current || current.status === 'denied' || n.isQuestion(sentence) || n.isHeadline(sentence)) return;
  if (!isNear(n, current, sentence)) return;
  for (const clause of n.clauses(sentence.index).filter((c) => c.quoted === 0)) {
    const people = comers(n, clause).filter((id) => fitsLevel(n, id, current.level) && !current.people.has(id));
    if (!people.length || elsewhere(n, clause)) continue;
    const joining = people.filter((id) => joins(n, current, clause, people, id));
    for (const id of joining) current.people.add(id);
    for (const id of joining) current.sides.delete(n.person(id).country ?? '');
    // Who comes to a conference of a few countries attends it.
    const isSession = current.statements.some((s) => s.rule === 'talks/held');
    if (joining.length) current.statements.push({ span: sentence.span, rule: isSession ? 'talks/session' : 'talks/joined' });
  }
}

const isNear = (n: Narrative, current: Draft, sentence: Sentence): boolean =>
  current.statements.some((s) => {
    const at = n.sentenceFrom(s.span.start)?.index ?? -1;
    return at <= sentence.index && sentence.index - at <= REACH;
  });

// 日本からA局長、米国からB代表、韓国からC本部長が出席: in a list by sides all who stand before the predicate.
function comers(n: Narrative, clause: Clause): readonly PersonId[] {
  // 日・EU外相会談 / A上級代表との間で議論した
  if (DISCUSSES.has(clause.predicate.lemma)) return n.argumentParties(clause, BETWEEN).people;
  // A局長、B代表の参加の下、会合が開催された
  const under = clause.arguments.find((a) => /^(?:参加|出席)$/.test(n.text(a.head)) && /^(?:で|のもと|に)/.test(a.case));
  if (under) return n.partiesIn(clause.sentence, under.span).people;
  // Those who face the press together have met.
  const together = /共同(?:記者)?(?:会見|発表)/.test(n.text(clause.predicate.span));
  if (!talksData.comes.some((w) => clause.predicate.lemma.endsWith(w)) && !together) return [];
  const listed = n.mentions(clause.sentence, 'person', { start: clause.span.start, end: clause.predicate.span.start });
  const bySides = clause.arguments.some((a) => a.case === 'から');
  return bySides ? [...new Set(listed.flatMap((m) => n.partiesOf(m).people))] : n.argumentParties(clause, WHO).people;
}

// A外相がX会議に出席した: that is attendance of another thing.
const elsewhere = (n: Narrative, clause: Clause): boolean =>
  clause.arguments.some(
    (a) =>
      /^(?:に|へ|を|への|にも)$/.test(a.case) &&
      !a.shared &&
      !/会談|会合|協議|面会|会議|共同(?:記者)?(?:会見|発表)/.test(n.text(a.head)),
  ) || n.mentions(clause.sentence, 'forum').some((m) => clause.arguments.some((a) => contains(a.span, m.span)));

function joins(n: Narrative, current: Draft, clause: Clause, people: readonly PersonId[], id: PersonId): boolean {
  const side = n.person(id).country;
  const taken = [...current.people].some((p) => n.person(p).country === side);
  const all = countriesOf(n, { people, sides: [], organizations: [] });
  const complete = [...sidesOf(n, current)].every((s) => all.has(s));
  if (side && sidesOf(n, current).has(side)) return !taken || complete;
  return clause.arguments.some((a) => a.case.startsWith('に') && /会談|会合|協議|面会/.test(n.text(a.head)));
}
