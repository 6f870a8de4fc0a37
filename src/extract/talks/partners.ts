import { type Clause, type Mention, overlaps } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { merge, type Parties } from '../parties.js';
import type { Occasion } from './occasions.js';

const PARTNER = new Set(['と', 'とも', 'とは', 'との間で', 'との間に', 'との', 'とともに', 'と共に', 'とで', 'との間']);
const PARTNER_OF_VISIT = new Set(['に', 'から', 'を', 'へ', 'にも', 'による', 'により']);
const VISITING = /表敬|面会|会う|お会い|会見|謁見|拝謁|接見|昼食会|夕食会|晩|会食/;
const RECEIVES = /^(?:訪ねる|訪れる|迎える|お迎え|招く|出迎える|招待|迎え入れる|訪問)$/;

/** A皇太子を訪ね、会談を行った; 大統領を招いて夕食会を開いた: the partner is the object of the clause before. */
export function hosted(n: Narrative, clause: Clause): Parties {
  const before = n
    .clauses(clause.sentence)
    .filter(
      (c) => c.parent === clause.index && (c.link === 'te' || c.link === 'continuative') && RECEIVES.test(c.predicate.lemma),
    );
  const guests = merge(before.map((c) => n.argumentParties(c, new Set(['を']))));
  if (guests.people.length) return guests;
  // A国防大臣の訪問を受け、会談を行った
  const received = clause.arguments.filter((a) => a.case === 'を受け' && /訪問|表敬|来訪|来日/.test(n.text(a.head)));
  return merge(received.map((a) => n.partiesIn(clause.sentence, a.span)));
}

/**
 * People who stand as partners before an occasion, for it or for several: アン長官との間では昨年10月にテレビ会談を、…; A長官とは31日に、B長官とは6月1日に
 * 会談する.
 */
export function markedPartners(n: Narrative, o: Occasion, folded: string): Mention[] {
  return (n.reading.mentions[o.sentence.index] ?? []).filter(
    (m) =>
      (m.kind === 'person' || m.kind === 'anaphor') &&
      m.span.end <= o.span.start &&
      /^(?:ら)?(?:との間で(?:は|も|、)|とは|とも(?!に)|と、)/.test(folded.slice(m.span.end, m.span.end + 8)),
  );
}

/** 相次いで, 続けて: verbs that only say how the talks went on. */
const IN_TURN = /^(?:相次ぐ|続く|続ける|先立つ|揃う|改める)$/;

/** Partners that a predicate of talks takes: と, との間で, and に or を for calls and visits. */
export function partners(n: Narrative, o: Occasion): Parties {
  const clause = o.clause!;
  const cases =
    VISITING.test(n.text(o.span)) || VISITING.test(clause.predicate.lemma) ? new Set([...PARTNER, ...PARTNER_OF_VISIT]) : PARTNER;
  const own = n.argumentParties(clause, cases);
  if (own.people.length || own.sides.length || own.organizations.length) return own;
  // A大臣、B副大臣ほか、政府の要人と会談した
  const others = n
    .clauses(clause.sentence)
    .flatMap((c) => c.arguments)
    .find((a) => a.case === '' && a.span.end < clause.predicate.span.start && /ほか$/.test(n.text(a.span)));
  if (others && clause.arguments.some((a) => cases.has(a.case))) return n.partiesIn(clause.sentence, others.span);
  // 外相と夕食をとりながら会談した: the partner stands with what was done meanwhile.
  const meanwhile = n
    .clauses(clause.sentence)
    .filter((c) => c.parent === clause.index && (c.link === 'manner' || IN_TURN.test(c.predicate.lemma)));
  // 主席と夕食会を兼ねた会談を行った
  const combined = n
    .clauses(clause.sentence)
    .filter((c) => c.predicate.lemma === '兼ねる' && c.modifies && overlaps(c.modifies, o.noun));
  return merge([...meanwhile, ...combined].map((c) => n.argumentParties(c, PARTNER)));
}
