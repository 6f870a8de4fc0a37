import type { Mention, Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { merge, NOBODY, type Parties } from '../parties.js';
import type { Occasion } from './occasions.js';

const JOINT =
  /(?:らとの間での|との間での|との間で|との間の|との間|らとの|との|間の|同士の|による、|による|らの|主催の|主宰の|が主催する|の|・|、|らと|と)$/;
const LINK =
  /(?:(?:、|,)?(?:それに|そして|また|さらに|及び|および|並びに|ならびに)|及び|および|並びに|ならびに|と、|、|・|と|や|,|とともに|らと|ら)$/;
/** 米国、韓国の防衛担当閣僚との会談: an office that names nobody between the countries and the joint. */
const NAMELESS =
  /(?:の|・)?[一-龠ァ-ヺ・]{0,8}(?:相|大臣|閣僚|首脳|高官|当局者|当局|代表|代表団|代表者|長官|トップ|側|政府|指導者|要人|次官)(?:ら|たち|等|など)?$/;
/** What may stand between the parties and the noun: 初の, 東京での, 約50分間の. */
const MODIFIER =
  /(?:初めての|初の|(?:着任|離任|就任|新任|退任|帰任|帰国)の|対面での|個別の|二国間の|直接の|公式の|久々の|(?:[ァ-ヺー一-龠]{1,12}・)?[ァ-ヺー一-龠]{1,8}での|良い|有意義な|率直な|建設的な|非公式な|[0-9]+(?:時間|分)(?:間)?の|形式での|[0-9０-９]+回目の)$/;

/** What may stand between a partner and the predicate: 電話で, それぞれ, 都内のホテルで約1時間. */
const ADVERB =
  /(?:相次いで|相次ぎ|それぞれ|個別に|順次|初めて|改めて|短時間|再び|夕方|午前|午後|昼|夜|朝|(?:約|およそ)?[0-9]+(?:時間|分)(?:間|半|余り)?|[^、。とをがはに]{1,14}(?:で|にて|において)|、)$/;

/** What a phrase before a noun of talks names, and how: Bとの会談 names one side's partner, AとBの会談 all. */
export interface Phrase {
  readonly parties: Parties;
  readonly partnerOnly: boolean;
  /** Two joined by と: AとBとの会談. */
  readonly pair?: boolean;
  /** The phrase names all who took part, together. */
  readonly all?: boolean;
}

/** Parties that stand right before the noun, joined to it by との, の or ・, read leftwards over a list. */
export function phraseBefore(n: Narrative, o: Occasion, folded: string): Phrase {
  const floor = o.sentence.span.start;
  let at = withoutModifiers(n, o.sentence, folded, o.span.start, floor);
  if (o.isPredicate) at = withoutAdverbs(n, o.sentence, folded, at, floor);
  const joint = JOINT.exec(folded.slice(floor, at))?.[0];
  if (!joint && !mentionEndingAt(n, o.sentence, at)) return { parties: NOBODY, partnerOnly: false };
  at -= joint?.length ?? 0;
  at -= /(?:の)?(?:[二三四五2-5]者|両者)$/.exec(folded.slice(floor, at))?.[0].length ?? 0;
  if (!mentionEndingAt(n, o.sentence, skipGloss(folded, at, floor)))
    at -= NAMELESS.exec(folded.slice(floor, at))?.[0].length ?? 0;
  const own = listBefore(n, o, folded, at);
  at = own.at;
  // B大使によるA副大臣表敬: callers, then whom they called on.
  const callers = !joint && folded.slice(floor, at).endsWith('による') ? listBefore(n, o, folded, at - 3) : undefined;
  const listed = [...(callers?.listed ?? []), ...own.listed];
  // 魏国防相の10月の訪日と岸防衛相との会談: whose visit it is, he is the other party. 小渕大臣の金大統領表敬 likewise.
  const other = !callers && (/^ら?と/.test(joint ?? '') || !joint) ? ownerOf(n, o.sentence, folded, at, !joint) : undefined;
  // A、B両大使の表敬を受け: callers are guests, all of them.
  const called = /^(?:表敬|来訪|訪問)/.test(n.text(o.noun)) && /^(?:訪問)?を受/.test(folded.slice(o.noun.end, o.noun.end + 4));
  const parties = merge([...(other ? [n.partiesOf(other)] : []), ...listed.map((m) => ofMention(n, m))]);
  // 国連安保理の会合 is a body's own.
  if (!/^ら?と/.test(joint ?? '') && !parties.people.length && !parties.sides.length)
    return { parties: NOBODY, partnerOnly: false };
  const pair = listed.length === 2 && /^(?:氏|ら)?と/.test(folded.slice(listed[0]!.span.end, listed[1]!.span.start));
  // Aと私との間で: the speaker himself is named.
  if (listed.length > 1 && listed.some((m) => m.kind === 'anaphor' && m.refersTo === 'speaker'))
    return { parties, partnerOnly: false, all: true };
  return { parties, partnerOnly: called || (!other && /^ら?と|主催|主宰/.test(joint ?? '')), pair };
}

/** The mentions of a list, read leftwards from where it ends. */
function listBefore(n: Narrative, o: Occasion, folded: string, end: number): { listed: Mention[]; at: number } {
  const floor = o.sentence.span.start;
  const listed: Mention[] = [];
  for (let at = end; ; ) {
    const m = mentionEndingAt(n, o.sentence, skipGloss(folded, at, floor));
    if (!m) return { listed, at };
    listed.unshift(m);
    at = withoutTime(n, o.sentence, folded, leadOf(n, o.sentence, folded, m));
    const link = LINK.exec(folded.slice(floor, at))?.[0];
    if (!link) return { listed, at };
    at -= link.length;
  }
}

/** 独仏外相, 米国、豪州3カ国の外相: where the countries begin that lead a role without a name. */
function leadOf(n: Narrative, sentence: Sentence, folded: string, m: Mention): number {
  let at = m.span.start;
  if (m.kind !== 'person' || m.name) return at;
  for (const c of n.mentions(sentence.index, 'country').reverse()) {
    const between = folded.slice(c.span.end, at);
    if (c.span.end <= at && (at === m.span.start ? LEADS : LISTED).test(between)) at = c.span.start;
  }
  return at;
}
const LEADS = /^(?:両国)?(?:[2-9二三四五]?[かカヵヶ]国)?の?$/;
const LISTED = /^(?:、|,|・|と|や)$/;

// 午前にA外相、午後にB外相と: each with its own time.
function withoutTime(n: Narrative, sentence: Sentence, folded: string, at: number): number {
  const time = n.mentions(sentence.index, 'time').find((m) => folded[at - 1] === 'に' && m.span.end === at - 1);
  return time && /[、,]$/.test(folded.slice(0, time.span.start)) ? time.span.start : at;
}

function skipGloss(folded: string, at: number, floor: number): number {
  if (folded[at - 1] !== ')') return at;
  const open = folded.lastIndexOf('(', at);
  return open >= floor ? open : at;
}

function withoutModifiers(n: Narrative, sentence: Sentence, folded: string, from: number, floor: number): number {
  for (let at = from; ; ) {
    const modifier = MODIFIER.exec(folded.slice(Math.max(floor, at - 24), at))?.[0];
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

// Only where a partner's と is left in front: A大統領と都内で約1時間会談した.
function withoutAdverbs(n: Narrative, sentence: Sentence, folded: string, from: number, floor: number): number {
  for (let at = from, steps = 0; steps < 4; steps++) {
    if (
      /(?:と|との間で)$/.test(folded.slice(Math.max(floor, at - 4), at)) &&
      mentionEndingAt(n, sentence, skipGloss(folded, at - (folded.startsWith('との間で', at - 4) ? 4 : 1), floor))
    )
      return at;
    const time = n.mentions(sentence.index, 'time').find((m) => m.span.end === at || m.span.end === at - 1);
    const adverb = ADVERB.exec(folded.slice(Math.max(floor, at - 16), at))?.[0];
    if (!time && !adverb) return from;
    at = time ? time.span.start : at - adverb!.length;
  }
  return from;
}

function ownerOf(n: Narrative, sentence: Sentence, folded: string, at: number, direct: boolean): Mention | undefined {
  const before = n.mentions(sentence.index, 'person').findLast((m) => m.span.end < at);
  if (!before) return undefined;
  const between = folded.slice(before.span.end, at);
  return (direct ? /^の$/ : /^の[^、。]{0,8}(?:訪[一-龠]|来日|訪問)(?:と|や|及び|、)$/).test(between) ? before : undefined;
}
