import type { Narrative } from '../narrative.js';
import { merge, NOBODY, type Parties, SUBJECT_CASES } from '../parties.js';
import { countriesOf, ofLevel } from './groups.js';
import type { Occasion } from './occasions.js';

/** 「小泉氏、董氏と会談」, 麻生・李会談: a headline without particles lists its parties. */
export function headlineParties(n: Narrative, o: Occasion, named: Parties): Parties {
  if (!n.isHeadline(o.sentence) || named.people.length > 1) return NOBODY;
  const before = n.mentions(o.sentence.index, 'person').filter((m) => m.span.end <= o.span.start);
  return merge(before.map((m) => n.partiesOf(m)));
}

/** 日独首脳会談では、A首相とB首相が…を取り上げた; 日米韓会談が開かれ、A氏、B氏、C氏が…を確認した: the subject holds all sides. */
export function gathered(n: Narrative, o: Occasion): Parties {
  if (o.sides.length < 2 || n.isHeadline(o.sentence)) return NOBODY;
  for (const c of n.clauses(o.sentence.index)) {
    const found = c.predicate.span.start > o.noun.start ? ofLevel(n, o, n.argumentParties(c, SUBJECT_CASES)) : NOBODY;
    const sides = countriesOf(n, { ...found, sides: [] });
    if (sides.size === o.sides.length && [...sides].every((s) => o.sides.includes(s))) return { ...found, sides: [] };
  }
  return o.sides.length === 2 ? toldWith(n, o) : NOBODY;
}

/** A大統領とB主席も参加する予定で、首脳会談が行われる: talks of a level with no sides of their own are between the two before them. */
export function ofTheTwo(n: Narrative, o: Occasion): Parties {
  if (!o.level || o.sides.length || !o.isPredicate || n.isHeadline(o.sentence)) return NOBODY;
  for (const c of n.clauses(o.sentence.index)) {
    if (c.predicate.span.end > o.span.start || c.quoted) continue;
    const found = ofLevel(n, o, n.argumentParties(c, SUBJECT_CASES));
    if (found.people.length === 2 && countriesOf(n, found).size === 2) return found;
  }
  return NOBODY;
}

// 日豪首脳会談では、B首相との間で…を歓迎した: he, and the article's main person for the other side.
function toldWith(n: Narrative, o: Occasion): Parties {
  const main = n.mainPersonAt(o.sentence.index);
  if (!main || !o.sides.includes(main.country ?? '')) return NOBODY;
  for (const c of n.clauses(o.sentence.index)) {
    const { people } = c.predicate.span.start > o.noun.start ? n.argumentParties(c, TOLD_WITH) : NOBODY;
    const [partner] = people;
    const other = partner !== undefined && o.sides.some((s) => s !== main.country && s === n.person(partner).country);
    if (people.length === 1 && other) return ofLevel(n, o, { people: [main.id, partner], sides: [], organizations: [] });
  }
  return NOBODY;
}
const TOLD_WITH = new Set(['との間で', 'との間では', 'に対し', 'に対して']);
