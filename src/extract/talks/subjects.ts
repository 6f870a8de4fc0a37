import { type Clause, contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { NOBODY, type Parties, SUBJECT_CASES } from '../parties.js';
import { countriesOf } from './groups.js';
import type { Occasion } from './occasions.js';

/** 両首脳は3月16日、尹氏が来日した際に会談し: the topic of the sentence holds both, though a nearer subject holds one. */
export function groupSubject(n: Narrative, clause: Clause): Parties {
  for (
    let at: Clause | undefined = clause;
    at;
    at = at.parent === undefined ? undefined : n.clauses(clause.sentence)[at.parent]
  ) {
    const found = n.argumentParties(at, SUBJECT_CASES);
    if (countriesOf(n, found).size > 1) return found;
  }
  return n.argumentParties(clause, SUBJECT_CASES);
}

/** Who met the partner: the subject; where that is the partner himself or one of his side, the article's main person. */
export function subjectOf(n: Narrative, o: Occasion, partner: Parties): Parties {
  const marked = o.clause ? NOBODY : n.markedSubject(o.sentence.index, o.span.start);
  const stated = marked.people.length || marked.sides.length ? marked : undefined;
  const found =
    stated ?? (o.clause && visited(n, o.clause)) ?? (o.clause ? n.subjectOf(o.clause) : n.impliedSubject(o.sentence.index));
  const partnerSides = countriesOf(n, partner);
  const fits = (p: Parties) => [...countriesOf(n, p)].some((c) => !partnerSides.has(c));
  if (fits(found)) return found;
  // A minister's own page: 英国のメイ元首相と会談しました has its writer for a subject.
  if (n.firstPerson && !partnerSides.has('JP')) return { people: [], sides: ['JP'], organizations: [] };
  // A page that names none of its own: 南アフリカでは、パンドール外相と会談しました.
  const main = n.mainPersonAt(o.sentence.index);
  if (!main && !countriesOf(n, found).size && !partnerSides.has('JP')) return { people: [], sides: ['JP'], organizations: [] };
  if (!main) return found;
  const own: Parties = { people: [main.id], sides: [], organizations: [] };
  return fits(own) ? own : found;
}

// 浜田大臣が[訪日した]国防大臣と会談を行い: the が before the guest's journey is the host, subject of the talks.
function visited(n: Narrative, clause: Clause): Parties | undefined {
  if (n.argumentParties(clause, SUBJECT_CASES).people.length) return undefined;
  const journey = n
    .clauses(clause.sentence)
    .find(
      (c) =>
        c.index < clause.index &&
        c.link === 'adnominal' &&
        /訪|来日|滞在/.test(c.predicate.lemma) &&
        clause.arguments.some((a) => contains(a.span, c.predicate.span)),
    );
  const host = journey && n.argumentParties({ ...journey, arguments: journey.arguments.filter((a) => !a.shared) }, SUBJECT_CASES);
  return host?.people.length ? host : undefined;
}
