import type { Clause, PersonId, Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type Found, visit } from './found.js';
import { visitsData as data } from './lexicon.js';
import { countriesAt, placesAlone } from './places.js';
import { guests, travellers } from './travellers.js';

const WHERE = new Set(['を', 'に', 'に向け', 'へ', 'には', 'も', '']);
/** 日本に続き韓国を訪問: places that one goes to before. */
const FIRST = new Set(['に続き', 'に次ぎ', 'を経て', 'に続いて', 'に次いで']);
/** インドから帰国した: where one was. */
const RETURNS = /^(?:帰国|戻る|帰る)$/;
const ACTS = new Set(['が', 'は', 'を']);

/** マレーシアを訪問, オタワを訪れている, 来日した: a verb of travel with its place and its traveller. */
export function byVerb(n: Narrative, sentence: Sentence, clause: Clause): Found[] {
  const stated = statedPlaces(n, sentence, clause);
  const relative = stated.length ? [] : modifiedPlace(n, sentence, clause);
  const places = stated.length ? stated : relative.length ? relative : homePlace(n, clause);
  const who = relative.length ? relativeTravellers(n, clause) : verbTravellers(n, sentence, clause);
  return places.flatMap((to) =>
    who
      .filter((id) => n.person(id).country !== to)
      .flatMap((id) => visit(n, sentence, clause, clause.predicate.span, id, to, 'visit/verb')),
  );
}

// 胡主席の訪日が行われる: the journey is a noun with its owner.
const verbTravellers = (n: Narrative, sentence: Sentence, clause: Clause): readonly PersonId[] =>
  owners(n, clause) ??
  (/迎え|派遣/.test(clause.predicate.lemma) && clause.predicate.voice !== 'passive'
    ? guests(n, sentence, clause)
    : travellers(n, sentence, clause));

const owners = (n: Narrative, clause: Clause): readonly PersonId[] | undefined => {
  const { people } = n.argumentParties(clause, new Set(['の']));
  return people.length ? people : undefined;
};

function statedPlaces(n: Narrative, sentence: Sentence, clause: Clause): string[] {
  const weak = data.weak.includes(clause.predicate.lemma);
  const own = clause.arguments.filter((a) => !a.shared);
  const main = own
    .filter((a) => (RETURNS.test(clause.predicate.lemma) ? a.case === 'から' : WHERE.has(a.case)))
    .flatMap((a) => (weak || a.case === '' ? placesAlone(n, sentence, a) : countriesAt(n, sentence, a.span)));
  if (!main.length) return placesWithout(n, sentence, clause);
  const first = own.filter((a) => FIRST.has(a.case)).flatMap((a) => countriesAt(n, sentence, a.span));
  return [...new Set([...first, ...main])];
}

// パキスタンを予告なしで訪れた: the place was taken by what is lacking.
const placesWithout = (n: Narrative, sentence: Sentence, clause: Clause): string[] => {
  const lacking = n.clauses(sentence.index).find((c) => c.parent === clause.index && c.predicate.lemma === 'ない');
  return (lacking?.arguments ?? []).filter((a) => !a.shared && a.case === 'を').flatMap((a) => countriesAt(n, sentence, a.span));
};

// 来られた, お迎えした without a place: to where the article is at home. 来日 names it itself.
function homePlace(n: Narrative, clause: Clause): string[] {
  const { lemma } = clause.predicate;
  if (!data.toHome.includes(lemma)) return [];
  if (lemma.includes('日')) return ['JP'];
  const host = /迎え/.test(lemma) ? hostOf(n, clause) : undefined;
  if (host) return n.argumentParties(clause, new Set(['を'])).people.length ? [host] : [];
  const guest = clause.link === 'adnominal' && clause.modifies;
  const own = clause.arguments.filter((a) => !a.shared || (guest && a.span.start === guest.start));
  const named = !data.weak.includes(lemma) || n.argumentParties({ ...clause, arguments: own }, ACTS).people.length > 0;
  return named && n.isJapanese ? ['JP'] : [];
}

// 日本政府は、A首相を国賓として迎える: to where the host is at home.
function hostOf(n: Narrative, clause: Clause): string | undefined {
  const { people, sides } = n.argumentParties(clause, new Set(['は', 'が']));
  return people[0] === undefined ? sides[0] : n.person(people[0]).country;
}

// 訪れたインド, 参加するため訪れているシンガポール: the place that the clause modifies.
const modifiedPlace = (n: Narrative, sentence: Sentence, clause: Clause): string[] =>
  clause.link === 'adnominal' && clause.modifies && /訪|滞在|歴訪|到着|入る|立ち寄る|着く/.test(clause.predicate.lemma)
    ? countriesAt(n, sentence, clause.modifies)
    : [];

// The place was lent to its clause as a subject, which it is not.
const relativeTravellers = (n: Narrative, clause: Clause): readonly PersonId[] =>
  n.subjectOf({ ...clause, arguments: clause.arguments.filter((a) => a.span.start !== clause.modifies?.start) }).people;
