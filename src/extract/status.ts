import type { Argument, Clause, PartialDate, Span, Status } from '../model/index.js';
import { contains } from '../model/index.js';
import type { Narrative } from './narrative.js';

/** Words of plan and denial for a kind of event: its own data file holds them. */
export interface StatusWords {
  readonly planned: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/** An event as its words stand: the clause around it, and whether it is that clause's predicate or one of its arguments. */
export interface Told {
  readonly clause: Clause | undefined;
  readonly isPredicate: boolean;
  readonly span: Span;
  readonly date?: PartialDate | undefined;
}

const COORDINATE = new Set(['te', 'continuative', 'adversative', 'causal', 'temporal', 'manner']);
/** Cases by which a predicate says of the event itself that it is planned or called off: 会談を打診, 会談が実現しない. */
const ABOUT_EVENT = new Set(['を', 'が', 'は', 'も', 'に', 'へ', 'には', 'について', 'に向け', '']);
const HAPPEN = /^(?:臨む|控える|迎える|実現|応じる|行う|行われる|開く|開催|実施|ある|成立|至る|設定|設ける|持つ|できる|する)$/;

/**
 * Whether an event is told as held, planned or denied, from its own predicate outward to what embeds it; the coordinated end of its sentence
 * gives tense and plan. Undefined where nothing says it: a bare noun (会談では), a headline.
 */
export function statusOf(n: Narrative, told: Told, words: StatusWords): Status | undefined {
  const published = n.reading.article.published?.date;
  const future =
    told.date !== undefined &&
    published !== undefined &&
    told.date.slice(0, published.length) > published.slice(0, told.date.length);
  const { clause } = told;
  if (!clause) return future ? 'planned' : undefined;
  const said =
    (told.isPredicate ? ofPredicate(n, clause, words) : ofArgument(n, clause, told.span, words)) ??
    ofRelative(n, clause, told.span, words);
  return future && said !== 'denied' ? 'planned' : said;
}

function ofPredicate(n: Narrative, clause: Clause, words: StatusWords): Status | undefined {
  if (clause.negated) return 'denied';
  if (clause.modality.some((m) => m === 'plan' || m === 'volition' || m === 'possibility') || modifiesPlan(n, clause, words))
    return isNoPlan(n, clause) || cameToNothing(n, clause, words) ? 'denied' : 'planned';
  if (clause.modality.includes('wish')) return 'planned';
  // なければならない, べきだ: what ought to be is no event.
  if (clause.modality.includes('obligation')) return undefined;
  if (clause.link === 'conditional') return 'planned';
  if (clause.link === 'nominal' || clause.link === 'quotative') return embedded(n, clause, words);
  if (clause.past || clause.progressive) return 'held';
  if (clause.link === 'adnominal' || clause.link === 'purpose') return 'planned';
  if (COORDINATE.has(clause.link)) return coordinated(n, clause, words);
  return bareNoun(n, clause) ? 'held' : 'planned';
}

// 開催することで合意した: what was agreed to be done is yet to be done, with what leads up to it.
const ARRANGED = /^(?:合意|一致|調整|約束|申し合わせる)$/;
const TAKES_PLACE = /^(?:行う|開く|開催|実施|会談|協議|会う|訪問|出席|訪れる)$/;
const REPORTED = /^(?:分かる|わかる|明らか|判明|決まる|発表|固まる|固める|決定|決める|伝える)$/;

// An opinion or a state at the end says nothing of when what came before it was done: 訪韓しまして、大きな意義がある.
const STATIVE = /^(?:ある|いる|ない|なる|思う|考える|できる|重要|大事|必要|認識|感じる|存じる|ござる|言える)$/;

// 訪問し、会談する見通しだ: the noun that the sentence ends in.
const PLAN = /^(?:予定|見通し|方針|意向|考え|構え|見込み|運び|計画)$/;

// 光栄である, 重要だ: a state at the end.
const isState = (n: Narrative, c: Clause): boolean =>
  /(?:である|だ|です|い)(?:」?と)?[。」』]*$/.test(n.text(c.predicate.span)) && !c.modality.includes('plan');

// 会談し、…を訪問することで一致した: those who met have met; the arrangement is of something else.
const isMeeting = (c: Clause): boolean => /会談|協議|会合|会う/.test(c.predicate.lemma);

// …することを決めた, …したと発表した: what embeds the event decides unless its own past has.
function embedded(n: Narrative, clause: Clause, words: StatusWords): Status | undefined {
  const parent = parentOf(n, clause);
  const lemma = parent ? effectiveLemma(n, parent) : '';
  if (matches(words.denied, lemma)) return 'denied';
  if (clause.past) return 'held';
  if (parent && HAPPEN.test(lemma)) return parent.negated ? 'denied' : parent.past ? 'held' : ofPredicate(n, parent, words);
  if (matches(words.planned, lemma) || (parent && modifiesPlan(n, parent, words))) return 'planned';
  return clause.link === 'quotative' && bareNoun(n, clause) ? 'held' : 'planned';
}

// 会談し、…で一致した; 会談を行い、…する予定だ: the end of the coordination gives the tense, never its verb's meaning.
function coordinated(n: Narrative, clause: Clause, words: StatusWords): Status | undefined {
  let at: Clause = clause;
  // 訪問し、会談することが分かった: what is reported holds both.
  const next = n.clauses(clause.sentence)[clause.index + 1];
  const governor = parentOf(n, clause);
  const together = next?.link === 'nominal' && governor !== undefined && next.parent === clause.parent;
  const arranged = () =>
    ARRANGED.test(governor!.predicate.lemma) && TAKES_PLACE.test(next!.predicate.lemma) && !isMeeting(clause);
  if (together && (REPORTED.test(governor.predicate.lemma) || arranged())) at = next;
  for (let parent = parentOf(n, at); parent && COORDINATE.has(at.link); parent = parentOf(n, at)) {
    // 訪韓し、会談する予定だったが、…
    if (PLAN.test(parent.predicate.lemma)) return 'planned';
    // 訪中し、…と会談しており、…とみられる: what lasts is done, whatever is thought of it.
    if (parent.progressive && COORDINATE.has(parent.link) && !parent.modality.length) return parent.negated ? undefined : 'held';
    at = parent;
  }
  if (at.link === 'nominal' || at.link === 'quotative') return at === clause ? 'held' : ofPredicate(n, at, words);
  if (at.modality.includes('plan') || modifiesPlan(n, at, words) || PLAN.test(at.predicate.lemma)) return 'planned';
  if (at.past || bareNoun(n, at) || at.progressive) return 'held';
  if (at.modality.some((m) => m === 'volition' || m === 'wish')) return 'planned';
  return at.link === 'main' && !STATIVE.test(at.predicate.lemma) && !isState(n, at) ? 'planned' : 'held';
}

/** A noun of an event in a clause: what the clause says of it, if it says something of it; else nothing. */
function ofArgument(n: Narrative, clause: Clause, span: Span, words: StatusWords): Status | undefined {
  const argument = clause.arguments.find((a) => !a.shared && contains(a.span, span));
  if (!argument || !ABOUT_EVENT.has(argument.case) || !isHead(argument, span)) return undefined;
  if (argument.case === 'に向け') return 'planned';
  // 来日は、日程がつかず、来月にずれ込む見通しだ: the verdict on a topic comes after what another subject did not do.
  const another = clause.negated && argument.case === 'は' && clause.arguments.some((a) => a.case === 'が' && !a.shared);
  const verdict = another && COORDINATE.has(clause.link) ? parentOf(n, clause) : undefined;
  return verdict ? said(n, verdict, argument, words) : said(n, clause, argument, words);
}

function said(n: Narrative, clause: Clause, argument: Argument, words: StatusWords): Status | undefined {
  const lemma = effectiveLemma(n, clause);
  if (matches(words.denied, lemma) || (clause.negated && /^[をがはも]$/.test(argument.case))) return 'denied';
  if (matches(words.planned, lemma) || modifiesPlan(n, clause, words) || clause.modality.includes('plan'))
    return cameToNothing(n, clause, words) ? 'denied' : 'planned';
  if (clause.link === 'conditional') return 'planned';
  if (HAPPEN.test(lemma)) return ofPredicate(n, { ...clause, negated: false }, words);
  return undefined;
}

// 年内の開催を模索している首脳会談, 見送られた会談: the relative clause on it says so.
function ofRelative(n: Narrative, clause: Clause, span: Span, words: StatusWords): Status | undefined {
  const on = n
    .clauses(clause.sentence)
    .find((c) => c.link === 'adnominal' && c.modifies && c.modifies.start < span.end && span.start < c.modifies.end);
  if (!on) return undefined;
  const lemma = effectiveLemma(n, on);
  if (matches(words.denied, lemma)) return 'denied';
  return matches(words.planned, lemma) && lemma !== '求める' ? 'planned' : undefined;
}

// 会談は中止となった, 調整を進める: the noun says what the light verb does not.
function effectiveLemma(n: Narrative, clause: Clause): string {
  const { lemma } = clause.predicate;
  const cases = /^(?:なる|する)$/.test(lemma)
    ? /^(?:と|に|副)$/
    : /^(?:進める|続ける|急ぐ|図る)$/.test(lemma)
      ? /^を$/
      : undefined;
  const noun = cases && clause.arguments.find((a) => cases.test(a.case));
  return noun ? n.text(noun.head) : lemma;
}

// 会談する予定はない
function isNoPlan(n: Narrative, clause: Clause): boolean {
  const { modifies } = clause;
  const says =
    modifies &&
    n.clauses(clause.sentence).find((c) => c !== clause && c.arguments.some((a) => !a.shared && contains(a.span, modifies)));
  return says?.negated === true && says.predicate.lemma === 'ない';
}

// 打診したが、実現しなかった; 要請したが拒否された
function cameToNothing(n: Narrative, clause: Clause, words: StatusWords): boolean {
  let at: Clause | undefined = clause;
  // 開く予定だったが、中止となった: the noun of the plan stands between.
  while (at && at.link !== 'adversative') at = at.link === 'nominal' || at.link === 'adnominal' ? parentOf(n, at) : undefined;
  const after = at && parentOf(n, at);
  if (!after) return false;
  return (after.negated && HAPPEN.test(after.predicate.lemma)) || matches(words.denied, effectiveLemma(n, after));
}

const isHead = (a: Argument, span: Span): boolean => a.head.start < span.end && span.start < a.head.end;
const parentOf = (n: Narrative, c: Clause): Clause | undefined =>
  c.parent === undefined ? undefined : n.clauses(c.sentence)[c.parent];
const matches = (set: ReadonlySet<string>, lemma: string): boolean =>
  set.has(lemma) || [...set].some((w) => w.length > 1 && lemma.endsWith(w));

// 会談する予定, 会談を行う方向: the noun that the clause modifies says so.
function modifiesPlan(n: Narrative, clause: Clause, words: StatusWords): boolean {
  if (!clause.modifies) return false;
  const noun = n.text(clause.modifies);
  return [...words.planned].some((w) => noun.endsWith(w) || noun.startsWith(w));
}

// …と会談。 ends in a noun: news in the headline's style, told as done.
function bareNoun(n: Narrative, clause: Clause): boolean {
  return !clause.past && /[一-龠ァ-ヺー]$/.test(n.text(clause.predicate.span).replace(/(?:」?と)?[。」』\s]*$/, ''));
}
