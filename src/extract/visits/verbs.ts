import type { Clause, Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type Found, visit } from './found.js';
import { visitsData as data } from './lexicon.js';
import { countriesAt, placesAlone } from './places.js';
import { guests, travellers } from './travellers.js';

const WHERE = new Set(['を', 'に', 'に向け', 'へ', 'には', 'も', '']);

/** マレーシアを訪問, オタワを訪れている, 来日した: a verb of travel with its place and its traveller. */
export function byVerb(n: Narrative, sentence: Sentence, clause: Clause): Found[] {
  const weak = data.weak.includes(clause.predicate.lemma);
  const stated = clause.arguments
    .filter((a) => !a.shared && WHERE.has(a.case) && (a.case !== 'は' || !weak))
    .flatMap((a) => (weak || a.case === '' ? placesAlone(n, sentence, a.span) : countriesAt(n, sentence, a.span)));
  // 来られた, お迎えした without a place: to where the article is at home.
  const named = !weak || n.argumentParties(clause, new Set(['が', 'は', 'を'])).people.length > 0;
  const home = named && !stated.length && data.toHome.includes(clause.predicate.lemma) && n.isJapanese ? ['JP'] : [];
  const places = stated.length ? stated : home;
  const who =
    /迎え|派遣/.test(clause.predicate.lemma) && clause.predicate.voice !== 'passive'
      ? guests(n, sentence, clause)
      : travellers(n, sentence, clause);
  return places.flatMap((to) =>
    who
      .filter((id) => n.person(id).country !== to)
      .flatMap((id) => visit(n, sentence, clause, clause.predicate.span, id, to, 'visit/verb')),
  );
}
