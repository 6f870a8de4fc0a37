import type { Clause, Mention, Sentence } from '../../model/index.js';
import { merge, type Narrative, type Parties } from '../narrative.js';
import { fitsLevel } from './merge.js';
import type { Occasion } from './occasions.js';

const NONE: Parties = { people: [], sides: [], organizations: [] };
const PARTNER = new Set(['と', 'とも', 'とは', 'との間で', 'との間に', 'との', 'とともに', 'と共に', 'とで', 'との間']);
const PARTNER_OF_VISIT = new Set(['に', 'から', 'を', 'へ', 'にも', 'による', 'により']);
const VISITING = /表敬|面会|会う|お会い|会見|謁見|拝謁|接見|昼食会|夕食会|晩|会食/;
const JOINT = /(?:らとの間での|との間での|との間で|との間の|との間|らとの|との|間の|同士の|による|らの|の|・|、|らと|と)$/;
const LINK = /(?:(?:、|,)?(?:それに|そして|また|さらに)|及び|および|並びに|ならびに|、|・|と|や|,|とともに|らと|ら)$/;
/** 米国、韓国の防衛担当閣僚との会談: an office that names nobody between the countries and the joint. */
const NAMELESS =
  /(?:の|・)?[一-龠ァ-ヺ・]{0,8}(?:相|大臣|閣僚|首脳|高官|当局者|当局|代表|代表団|長官|トップ|側|政府|指導者|要人|次官)(?:ら|たち|等|など)?$/;
/** What may stand between the parties and the noun: 初の, 東京での, 約50分間の. */
const MODIFIER =
  /(?:初めての|初の|対面での|個別の|二国間の|直接の|公式の|久々の|[ァ-ヺ一-龠]{1,6}での|良い|有意義な|率直な|建設的な|非公式な|[0-9]+(?:時間|分)(?:間)?の|形式での|[0-9０-９]+回目の)$/;

/** Whether the parties stand as a whole (AとBの会談) or as one side's partner (Bとの会談). */
export interface OccasionParties extends Parties {
  readonly whole: boolean;
  /** Named right at the noun or its predicate, not carried over from elsewhere. */
  readonly own: boolean;
}

/** Who took part in an occasion, from its compound, the phrases before it, its predicate's arguments and the subject. */
export function partiesOf(n: Narrative, o: Occasion, folded: string): OccasionParties {
  const before = phraseBefore(n, o, folded);
  const direct = merge([before.parties, o.isPredicate && o.clause ? partners(n, o) : NONE]);
  const marked = direct.people.length + direct.sides.length + direct.organizations.length ? [] : markedPartners(n, o, folded);
  const partner = merge([direct, ...marked.slice(-1).map((m) => n.partiesOf(m))]);
  const host = !countriesOf(n, merge([before.parties, partner])).size && o.isPredicate && o.clause ? hosted(n, o.clause) : NONE;
  if (host.people.length) return { ...merge([host, subjectOf(n, o, host)]), whole: false, own: true };
  const compound: Parties = { people: [], sides: o.sides, organizations: o.organizations };
  if (countriesOf(n, before.parties).size > 1 && !before.partnerOnly)
    return { ...ofLevel(n, o, before.parties), whole: true, own: true };
  const between = o.clause && o.isPredicate ? n.argumentParties(o.clause, BETWEEN) : NONE;
  if (countriesOf(n, between).size > 1) return { ...ofLevel(n, o, between), whole: true, own: true };
  const together =
    o.isPredicate && o.clause && o.clause.predicate.voice !== 'passive' ? groupSubject(n, o.clause) : NONE;
  const named = partner.people.length + partner.sides.length + partner.organizations.length > 0;
  const subject = named ? subjectOf(n, o, partner) : countriesOf(n, together).size > 1 || o.sides.length > 1 ? together : NONE;
  const listed = headlineParties(n, o, partner);
  const all = tidy(n, merge([listed, ofLevel(n, o, subject), partner, compound]));
  return {
    ...all,
    whole: false,
    own: named || o.sides.length > 0 || countriesOf(n, subject).size > 1 || listed.people.length > 0,
  };
}

const RECEIVES = /^(?:訪ねる|迎える|お迎え|招く|出迎える|招待|迎え入れる|訪問)$/;

/** A皇太子を訪ね、会談を行った; 大統領を招いて夕食会を開いた: the partner is the object of the clause before. */
function hosted(n: Narrative, clause: Clause): Parties {
  const before = n
    .clauses(clause.sentence)
    .filter(
      (c) => c.parent === clause.index && (c.link === 'te' || c.link === 'continuative') && RECEIVES.test(c.predicate.lemma),
    );
  return merge(before.map((c) => n.argumentParties(c, new Set(['を']))));
}

// 両首脳は3月16日、尹氏が来日した際に会談し: the topic of the sentence holds both, though a nearer subject holds one.
function groupSubject(n: Narrative, clause: Clause): Parties {
  for (let at: Clause | undefined = clause; at; at = at.parent === undefined ? undefined : n.clauses(clause.sentence)[at.parent]) {
    const found = n.argumentParties(at, SUBJECT);
    if (countriesOf(n, found).size > 1) return found;
  }
  return n.argumentParties(clause, SUBJECT);
}

const SUBJECT = new Set(['は', 'が', 'も', 'では', 'には']);
const BETWEEN = new Set(['の間で', '間で', 'の間に']);

/** Who met the partner: the subject; where that is the partner himself or one of his side, the article's main person. */
function subjectOf(n: Narrative, o: Occasion, partner: Parties): Parties {
  const found = o.clause ? n.subjectOf(o.clause) : n.impliedSubject(o.sentence.index);
  const partnerSides = countriesOf(n, partner);
  const fits = (p: Parties) => [...countriesOf(n, p)].some((c) => !partnerSides.has(c));
  if (fits(found) || !n.protagonist) return found;
  const own: Parties = { people: [n.protagonist.id], sides: [], organizations: [] };
  return fits(own) ? own : found;
}

// 日中首脳会談 is not held by the defence minister who tells of it: whoever is carried over must fit the level that the compound names.
function ofLevel(n: Narrative, o: Occasion, p: Parties): Parties {
  if (!o.level || p.people.every((id) => fitsLevel(n, id, o.level))) return p;
  const people = p.people.filter((id) => fitsLevel(n, id, o.level));
  const sides = p.people.filter((id) => !people.includes(id)).flatMap((id) => n.person(id).country ?? []);
  return { ...p, people, sides: o.sides.length ? p.sides : [...new Set([...p.sides, ...sides])] };
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

function partners(n: Narrative, o: Occasion): Parties {
  const clause = o.clause!;
  const cases =
    VISITING.test(n.text(o.span)) || VISITING.test(clause.predicate.lemma) ? new Set([...PARTNER, ...PARTNER_OF_VISIT]) : PARTNER;
  const own = n.argumentParties(clause, cases);
  if (own.people.length || own.sides.length || own.organizations.length) return own;
  // 外相と夕食をとりながら会談した: the partner stands with what was done meanwhile.
  const meanwhile = n.clauses(clause.sentence).filter((c) => c.parent === clause.index && c.link === 'manner');
  return merge(meanwhile.map((c) => n.argumentParties(c, PARTNER)));
}

/** Parties that stand right before the noun, joined to it by との, の or ・, read leftwards over a list. */
function phraseBefore(n: Narrative, o: Occasion, folded: string): { parties: Parties; partnerOnly: boolean } {
  const floor = o.sentence.span.start;
  let at = withoutModifiers(n, o.sentence, folded, o.span.start, floor);
  const joint = JOINT.exec(folded.slice(floor, at))?.[0];
  if (!joint && !mentionEndingAt(n, o.sentence, at)) return { parties: NONE, partnerOnly: false };
  at -= joint?.length ?? 0;
  if (!mentionEndingAt(n, o.sentence, skipGloss(folded, at, floor)))
    at -= NAMELESS.exec(folded.slice(floor, at))?.[0].length ?? 0;
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
  return { parties: merge(listed.map((m) => ofMention(n, m))), partnerOnly: /^ら?と/.test(joint ?? '') };
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
