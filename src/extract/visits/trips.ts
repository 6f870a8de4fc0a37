import type { Clause, PersonId, Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type Found, visit } from './found.js';
import { countriesAt } from './places.js';

/** Journeys to a region or abroad, whose countries the text tells one by one: 中東歴訪, 欧州を訪問, 外遊. */
const TRIP =
  /(?:中東|欧州|欧米|東欧|北欧|中欧|南欧|西欧|アジア|東南アジア|南アジア|中央アジア|アフリカ|南米|中南米|北米|中米|大洋州|太平洋|湾岸|ASEAN|バルカン|バルト三国)[^、。はがで]{0,8}(?:を)?(?:訪問|歴訪|訪れ)|外遊|歴訪|海外出張|海外訪問|外国訪問/;
/** What a traveller does where he is. */
const DOES =
  /会談|協議|会見|演説|講演|語る|述べる|話す|出席|視察|懇談|会う|署名|表敬|会合|交換|答える|応じる|発表|表明|強調|開く|行う|面会|合意|一致/;
const PLACE = new Set(['で', 'にて', 'において', 'では']);

/** Who is told to be on such a journey, sentence by sentence. */
export interface Trips {
  readonly travelling: Set<PersonId>;
}

export const newTrips = (): Trips => ({ travelling: new Set() });

/** 欧州を訪問した川口大臣は、ロンドンにおいて…意見交換を行った: each place abroad where the traveller is told to do something. */
export function byTrip(n: Narrative, sentence: Sentence, trips: Trips): Found[] {
  const text = n.text(sentence.span);
  const on = TRIP.exec(text);
  if (on) for (const id of tripTravellers(n, sentence)) trips.travelling.add(id);
  if (!trips.travelling.size) return [];
  if (n.isHeadline(sentence)) return n.isHeading(sentence) ? atHeading(n, sentence, trips) : [];
  return n.clauses(sentence.index).flatMap((clause) => atPlace(n, sentence, clause, trips));
}

function tripTravellers(n: Narrative, sentence: Sentence): readonly PersonId[] {
  const clause = n.mainClauses(sentence.index)[0];
  const own = clause ? n.subjectOf(clause).people : n.impliedSubject(sentence.index).people;
  const named = n.mentions(sentence.index, 'person').flatMap((m) => n.partiesOf(m).people);
  return own.length ? own.slice(0, 1) : named.slice(0, 1);
}

// 1 ベネズエラ: a section of the report on a journey, named after where it led.
function atHeading(n: Narrative, sentence: Sentence, { travelling }: Trips): Found[] {
  const [country] = n.mentions(sentence.index, 'country').filter((m) => m.form !== 'compound');
  if (!country || !/^[\s0-9０-９.．、（()）]*$/.test(n.text({ start: sentence.span.start, end: country.span.start }))) return [];
  if (!SECTION.test(n.text({ start: country.span.end, end: sentence.span.end }))) return [];
  const statements = [{ span: sentence.span, rule: 'visit/section' }];
  return country.codes.flatMap((to) =>
    [...travelling]
      .filter((who) => n.person(who).country !== to)
      .map((who): Found => ({ kind: 'visit', assumed: true, who, to, status: 'held', statements })),
  );
}
const SECTION = /^(?:東方)?(?:共和国|王国|連邦)?(?:（[^）]*）|\([^)]*\))?(?:への?)?(?:訪問)?(?:（[^）]*）|\([^)]*\))?$/;

function atPlace(n: Narrative, sentence: Sentence, clause: Clause, { travelling }: Trips): Found[] {
  if (clause.quoted > 0 || !DOES.test(clause.predicate.lemma)) return [];
  const places = clause.arguments.filter((a) => !a.shared && PLACE.has(a.case)).flatMap((a) => countriesAt(n, sentence, a.span));
  if (!places.length) return [];
  const who = n.subjectOf(clause).people.filter((id) => travelling.has(id));
  return places.flatMap((to) =>
    who
      .filter((id) => n.person(id).country !== to)
      .flatMap((id) => visit(n, sentence, clause, clause.predicate.span, id, to, 'visit/trip')),
  );
}
