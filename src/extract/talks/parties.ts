import type { Mention, Sentence } from '../../model/index.js';
import { merge, type Narrative, type Parties } from '../narrative.js';
import type { Occasion } from './occasions.js';

const NONE: Parties = { people: [], sides: [], organizations: [] };
const PARTNER = new Set(['と', 'とも', 'とは', 'との間で', 'との間に', 'との', 'とともに', 'と共に', 'とで', 'との間']);
const PARTNER_OF_VISIT = new Set(['に', 'から', 'を', 'へ', 'にも', 'による', 'により']);
const VISITING = /表敬|面会|会う|お会い|会見|謁見|拝謁|接見|昼食会|夕食会|晩|会食/;
const JOINT = /(?:との間での|との間で|との間の|との間|との|間の|同士の|による|らの|の|・|、)$/;
const LINK = /(?:及び|および|並びに|ならびに|、|・|と|や|,|とともに|らと|ら)$/;
/** What may stand between the parties and the noun: 初の, 東京での, 約50分間の. */
const MODIFIER =
  /(?:初めての|初の|対面での|個別の|二国間の|直接の|公式の|久々の|[ァ-ヺ一-龠]{1,6}での|[0-9]+(?:時間|分)(?:間)?の|形式での|[0-9０-９]+回目の)$/;

/** Whether the parties stand as a whole (AとBの会談) or as one side's partner (Bとの会談). */
export interface OccasionParties extends Parties {
  readonly whole: boolean;
  /** Named right at the noun or its predicate, not carried over from elsewhere. */
  readonly own: boolean;
}

/** Who took part in an occasion, from its compound, the phrases before it, its predicate's arguments and the subject. */
export function partiesOf(n: Narrative, o: Occasion, folded: string): OccasionParties {
  const before = phraseBefore(n, o, folded);
  const partner = o.isPredicate && o.clause ? partners(n, o) : NONE;
  const compound: Parties = { people: [], sides: o.sides, organizations: o.organizations };
  const named = merge([before.parties, partner]);
  const isWhole = countriesOf(n, before.parties).size > 1 && !before.partnerOnly;
  const own = named.people.length + named.sides.length + named.organizations.length + o.sides.length > 0;
  if (isWhole) return { ...merge([before.parties, partner]), whole: true, own };
  const subject = needsSubject(n, o, named) && o.clause ? n.subjectOf(o.clause) : NONE;
  const listed = headlineParties(n, o, named);
  return { ...tidy(n, merge([listed, subject, named, compound])), whole: false, own: own || listed.people.length > 0 };
}

// An occasion that names nobody (会談では, 会談後) takes no subject: it points back at the current talks.
function needsSubject(n: Narrative, o: Occasion, named: Parties): boolean {
  if (named.people.length || named.sides.length || named.organizations.length) return true;
  return (
    o.isPredicate && (o.sides.length > 1 || countriesOf(n, n.argumentParties(o.clause!, new Set(['は', 'が', 'も']))).size > 1)
  );
}

function partners(n: Narrative, o: Occasion): Parties {
  const clause = o.clause!;
  const cases =
    VISITING.test(n.text(o.span)) || VISITING.test(clause.predicate.lemma) ? new Set([...PARTNER, ...PARTNER_OF_VISIT]) : PARTNER;
  return n.argumentParties(clause, cases);
}

/** Parties that stand right before the noun, joined to it by との, の or ・, read leftwards over a list. */
function phraseBefore(n: Narrative, o: Occasion, folded: string): { parties: Parties; partnerOnly: boolean } {
  const floor = o.sentence.span.start;
  let at = withoutModifiers(n, o.sentence, folded, o.span.start, floor);
  const joint = JOINT.exec(folded.slice(floor, at))?.[0];
  if (!joint && !mentionEndingAt(n, o.sentence, at)) return { parties: NONE, partnerOnly: false };
  at -= joint?.length ?? 0;
  const listed: Mention[] = [];
  for (;;) {
    const m = mentionEndingAt(n, o.sentence, skipGloss(folded, at, floor));
    if (!m) break;
    listed.unshift(m);
    at = m.span.start;
    const link = LINK.exec(folded.slice(floor, at))?.[0];
    if (!link) break;
    at -= link.length;
  }
  return { parties: merge(listed.map((m) => ofMention(n, m))), partnerOnly: joint?.startsWith('との') === true };
}

function skipGloss(folded: string, at: number, floor: number): number {
  if (folded[at - 1] !== ')') return at;
  const open = folded.lastIndexOf('(', at);
  return open >= floor ? open : at;
}

function withoutModifiers(n: Narrative, sentence: Sentence, folded: string, from: number, floor: number): number {
  for (let at = from; ; ) {
    const modifier = MODIFIER.exec(folded.slice(Math.max(floor, at - 14), at))?.[0];
    const time = n.mentions(sentence.index, 'time').find((m) => folded[at - 1] === 'の' && m.span.end === at - 1);
    const next = time ? time.span.start : modifier ? at - modifier.length : at;
    if (
      next === at ||
      (modifier && !time && n.mentions(sentence.index, 'person').some((m) => m.span.end > next && m.span.start < at))
    )
      return at;
    at = next;
  }
}

const mentionEndingAt = (n: Narrative, sentence: Sentence, end: number): Mention | undefined =>
  (n.reading.mentions[sentence.index] ?? []).find(
    (m) =>
      m.span.end === end && (m.kind === 'person' || m.kind === 'anaphor' || m.kind === 'country' || m.kind === 'organization'),
  );

function ofMention(n: Narrative, m: Mention): Parties {
  if (m.kind === 'country') return { people: [], sides: m.codes, organizations: m.organizations };
  if (m.kind === 'organization') return { people: [], sides: [], organizations: [m.name] };
  return n.partiesOf(m);
}

/** 「小泉氏、董氏と会談」, 麻生・李会談: a headline without particles lists its parties. */
function headlineParties(n: Narrative, o: Occasion, named: Parties): Parties {
  if (!n.isHeadline(o.sentence) || named.people.length > 1) return NONE;
  const before = n.mentions(o.sentence.index, 'person').filter((m) => m.span.end <= o.span.start);
  return merge(before.map((m) => n.partiesOf(m)));
}

/** Countries that a group of parties stands for. */
export function countriesOf(n: Narrative, p: Parties): Set<string> {
  return new Set([...p.people.map((id) => n.person(id).country ?? `?${id}`), ...p.sides, ...p.organizations]);
}

// A side for which a person is named is that person's.
function tidy(n: Narrative, p: Parties): Parties {
  const covered = new Set(p.people.flatMap((id) => n.person(id).country ?? []));
  return { ...p, sides: p.sides.filter((s) => !covered.has(s)) };
}
