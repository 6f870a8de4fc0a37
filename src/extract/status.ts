import type { Clause, PartialDate, Status } from '../model/index.js';
import type { Narrative } from './narrative.js';

/** Words of plan and denial for a kind of event: its own data file holds them. */
export interface StatusWords {
  readonly planned: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/**
 * Whether an event is told as held, planned or denied, from its own predicate outward to the clauses that govern it. Undefined where a bare
 * noun says nothing (a headline).
 */
export function statusOf(
  n: Narrative,
  clause: Clause | undefined,
  isPredicate: boolean,
  words: StatusWords,
  date: PartialDate | undefined,
): Status | undefined {
  const published = n.reading.article.published?.date;
  const future = date !== undefined && published !== undefined && date > published.slice(0, date.length);
  if (!clause) return future ? 'planned' : undefined;
  for (
    let at: Clause | undefined = clause;
    at;
    at = at.parent === undefined ? undefined : n.clauses(clause.sentence)[at.parent]
  ) {
    const lemma = at.predicate.lemma;
    const own = at === clause;
    if (own && isPredicate && at.negated) return 'denied';
    if (!own || !isPredicate) {
      if ([...words.denied].some((w) => lemma.includes(w))) return 'denied';
      if (/^(?:実現|応じる|行う|開く|開催|実施|ある|成立|至る|行われる)$/.test(lemma) && at.negated) return 'denied';
    }
    const plans =
      [...words.planned].some((w) => lemma === w || (lemma.endsWith(w) && w.length > 1)) || modifiesPlan(n, at, words);
    if (plans && !(own && isPredicate && at.past)) return 'planned';
    if (
      at.modality.includes('plan') ||
      at.modality.includes('wish') ||
      at.modality.includes('volition') ||
      at.modality.includes('possibility')
    )
      return 'planned';
    if (own && isPredicate && at.past) return future ? 'planned' : 'held';
    if (at.link === 'adnominal' || (at.link === 'quotative' && own)) break;
    if (!own && at.past) break;
  }
  if (future) return 'planned';
  return clause.past || /^(?:te|continuative|temporal)$/.test(clause.link) || !isPredicate
    ? 'held'
    : clause.link === 'main' && !clause.past
      ? nonPast(n, clause)
      : 'held';
}

// 会談する予定, 会談を行う方向: the noun that the clause modifies says so.
function modifiesPlan(n: Narrative, clause: Clause, words: StatusWords): boolean {
  if (!clause.modifies) return false;
  const noun = n.text(clause.modifies);
  return [...words.planned].some((w) => noun.includes(w));
}

// …と会談する。 is a plan; …と会談。 with a bare noun is news told in the headline style, and held.
function nonPast(n: Narrative, clause: Clause): Status | undefined {
  const words = n.text(clause.predicate.span);
  if (/(?:する|行う|行います|します|開く|開きます|臨む|会う|持つ|へ)。?$/.test(words)) return 'planned';
  return undefined;
}
