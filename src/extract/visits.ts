import { capitals, countryShorts } from '../lexicon/countries.js';
import { readData } from '../lexicon/load.js';
import type { Clause, PersonId, Sentence, Span, VisitEvent } from '../model/index.js';
import { contains } from '../model/index.js';
import type { Narrative } from './narrative.js';
import { statusOf } from './status.js';
import { timeOf } from './when.js';

interface VisitData {
  readonly verbs: readonly string[];
  readonly toHome: readonly string[];
  readonly weak: readonly string[];
  readonly invite: readonly string[];
  readonly planned: readonly string[];
  readonly denied: readonly string[];
}
const data = readData<VisitData>('visits');
const words = { planned: new Set(data.planned), denied: new Set(data.denied) };
const verbs = new Set([...data.verbs, ...data.toHome]);
const WHERE = new Set(['を', 'に', 'に向け', 'へ', 'には', 'も', '']);
const TRAVEL_WORD = /(?<![一-龠])(?:[訪来](?<short>[一-龠ロ])(?!本部|問)|(?<home>来訪)(?=中?の|を受))/g;

/** A visit as one telling has it; `assumed` where nothing says whether it is held. */
interface Found extends VisitEvent {
  readonly assumed: boolean;
}

/** Journeys of named people to countries: verbs with a country or city (マレーシアを訪問), words that hold one (訪韓, 来日). */
export function extractVisits(n: Narrative): VisitEvent[] {
  const found: Found[] = [];
  for (const sentence of n.sentences()) {
    if (n.isQuestion(sentence)) continue;
    for (const clause of n.clauses(sentence.index))
      if (verbs.has(clause.predicate.lemma)) found.push(...byVerb(n, sentence, clause));
    found.push(...byWord(n, sentence), ...byCompound(n, sentence));
  }
  return mergeVisits(found);
}

function byVerb(n: Narrative, sentence: Sentence, clause: Clause): Found[] {
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

// アン長官とは…、ここ横須賀にお迎えして: the guest is the object, or stands marked by とは before.
function guests(n: Narrative, sentence: Sentence, clause: Clause): readonly PersonId[] {
  const own = n.argumentParties(clause, new Set(['を'])).people;
  if (own.length) return own;
  const marked = n
    .mentions(sentence.index, 'person')
    .findLast(
      (m) => m.span.end < clause.predicate.span.start && /^と[はも]/.test(n.text({ start: m.span.end, end: m.span.end + 2 })),
    );
  return marked ? n.partiesOf(marked).people : [];
}

// Countries and cities that the phrase ends in, a list as a whole: 米国、セネガル及びフランスを訪問.
function countriesAt(n: Narrative, sentence: Sentence, phrase: Span): string[] {
  const codes: string[] = [];
  const located = [...n.mentions(sentence.index, 'country'), ...n.mentions(sentence.index, 'place')].filter((m) =>
    contains(phrase, m.span),
  );
  // Last of its phrase, or followed by one that is: 米国(ニューヨーク)、セネガル及びフランス.
  const listed = (m: { span: Span }): boolean => {
    const rest = n.text({ start: m.span.end, end: phrase.end });
    if (
      /^[)）]?(?:\([^)]*\))?(?:市|島|州|市内|国内|各地|本土|両国|政府|など|等|の首都[ァ-ヺ・]+)?(?:の?[0-9一二三四五六七]?\s?(?:カ|か|ヵ)国)?$/.test(
        rest,
      )
    )
      return true;
    const joint = /^[)）]?(?:\([^)]*\))?(?:[、・及やと]|および|並びに)(?:び)?/.exec(rest)?.[0];
    const next = joint && located.find((x) => x.span.start >= m.span.end && x.span.start - m.span.end <= joint.length);
    return next ? listed(next) : false;
  };
  for (const m of n.mentions(sentence.index, 'country', phrase)) if (m.form !== 'compound' && listed(m)) codes.push(...m.codes);
  for (const m of n.mentions(sentence.index, 'place', phrase)) if (m.country && listed(m)) codes.push(m.country);
  if (!codes.length && /^(?:同国|同地)$/.test(n.text(phrase))) codes.push(...lastCountry(n, sentence, phrase.start));
  return [...new Set(codes)];
}

// 入る, 行く and their like, and phrases without a particle, go to what is nothing but a place.
function placesAlone(n: Narrative, sentence: Sentence, phrase: Span): string[] {
  const located = [...n.mentions(sentence.index, 'country', phrase), ...n.mentions(sentence.index, 'place', phrase)];
  const covered = located.reduce((sum, m) => sum + m.span.end - m.span.start, 0);
  return phrase.end - phrase.start - covered <= 4 ? countriesAt(n, sentence, phrase) : [];
}

// 同国を訪問中の: the country named last before.
function lastCountry(n: Narrative, sentence: Sentence, before: number): readonly string[] {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const country = n.mentions(i, 'country').findLast((m) => m.codes.length === 1 && m.span.end <= before);
    if (country) return country.codes;
  }
  return [];
}

function travellers(n: Narrative, sentence: Sentence, clause: Clause): readonly PersonId[] {
  if (clause.link === 'adnominal' && clause.modifies) {
    const modified = n.partiesIn(sentence.index, clause.modifies).people;
    if (modified.length) return modified;
  }
  const after = personAfter(n, sentence, clause.predicate.span.end);
  if (after.length) return after;
  return n.subjectOf(clause).people;
}

// 訪問中の小泉大臣, 訪台したA、B、Cの各議員: the travellers stand right after.
function personAfter(n: Narrative, sentence: Sentence, end: number): readonly PersonId[] {
  const people = n.mentions(sentence.index, 'person').filter((m) => m.span.start >= end);
  const [next] = people;
  if (!next || next.span.start - end > 14) return [];
  if (
    !/^(?:した|中の|中で|している|していた|する|された|予定の|し|[^、。]{0,3}の)[^、。]{0,10}$/.test(
      n.text({ start: end, end: next.span.start }),
    )
  )
    return [];
  const group = [next];
  for (const m of people.slice(1))
    if (/^(?:\([^)]*\))?(?:、|と|・|及び|や)$/.test(n.text({ start: group.at(-1)!.span.end, end: m.span.start }))) group.push(m);
  return [...new Set(group.flatMap((m) => n.partiesOf(m).people))];
}

/** 訪韓, 訪中, 来日 as nouns or verbs, with the person before (の, が, は) or after (した, 中の). */
function byWord(n: Narrative, sentence: Sentence): Found[] {
  const text = n.text(sentence.span);
  const found: Found[] = [];
  for (const m of text.matchAll(TRAVEL_WORD)) {
    // 来訪の長官: to where the article is at home.
    const home = m.groups?.home && n.isJapanese ? 'JP' : undefined;
    const to = home ?? countryShorts.longestAt(m.groups?.short ?? '', 0)?.value;
    const start = sentence.span.start + m.index;
    const span = { start, end: start + 2 };
    const clause = clauseAround(n, sentence, span);
    if (!to || (m[0].startsWith('来') && !home && to !== 'JP')) continue;
    const who = wordTravellers(n, sentence, span, clause);
    for (const id of who) if (n.person(id).country !== to) found.push(...visit(n, sentence, clause, span, id, to, 'visit/word'));
  }
  return found;
}

/** A country or city by its place in the text. */
interface Located {
  readonly span: Span;
  readonly codes: readonly string[];
}

/** マレーシア訪問中の, 米国及びカナダ訪問の, フランス訪問が: countries right before the word of travel. */
function byCompound(n: Narrative, sentence: Sentence): Found[] {
  const found: Found[] = [];
  const countries: Located[] = [
    ...n
      .mentions(sentence.index, 'country')
      .filter((m) => m.form !== 'compound')
      .map((m) => ({ span: m.span, codes: m.codes })),
    ...n.mentions(sentence.index, 'place').flatMap((m) => (m.country ? [{ span: m.span, codes: [m.country] }] : [])),
  ];
  for (const last of countries) {
    const word =
      /^(?:(?:・[ァ-ヺ]+)?(?:\([^)]*\)|[)）])?を(?=(?:公式|実務|国賓|初)?(?:訪問|歴訪|滞在|出張)中))?(?:の?(?:首都)?[ァ-ヺ・]{0,8})?(?:への?)?(?:公式|実務|国賓|初)?(?:訪問|歴訪|出張|入り|滞在(?=中))/.exec(
        n.text({ start: last.span.end, end: Math.min(sentence.span.end, last.span.end + 16) }),
      )?.[0];
    const away = n.text({ start: Math.max(sentence.span.start, last.span.start - 4), end: last.span.start }) === '訪問先の';
    if (!word && !away) continue;
    const span = { start: last.span.start, end: last.span.end + (word?.length ?? 0) };
    const clause = clauseAround(n, sentence, span);
    for (const to of [...listedBefore(n, countries, last), ...last.codes])
      for (const id of away ? awayPeople(n, sentence, clause) : wordTravellers(n, sentence, span, clause))
        if (n.person(id).country !== to) found.push(...visit(n, sentence, clause, span, id, to, 'visit/compound'));
  }
  return found;
}

// 訪問先のベトナムで…会談した: the subject is abroad.
const awayPeople = (n: Narrative, sentence: Sentence, clause: Clause | undefined): readonly PersonId[] =>
  clause ? n.subjectOf(clause).people : n.impliedSubject(sentence.index).people;

function listedBefore(n: Narrative, countries: readonly Located[], last: Located): string[] {
  const codes: string[] = [];
  for (let at = last; ; ) {
    const before = countries.find(
      (m) =>
        m.span.end < at.span.start &&
        /^(?:、|・|と|及び|および|並びに|,)$/.test(n.text({ start: m.span.end, end: at.span.start })),
    );
    if (!before) return codes;
    codes.unshift(...before.codes);
    at = before;
  }
}

function wordTravellers(n: Narrative, sentence: Sentence, span: Span, clause: Clause | undefined): readonly PersonId[] {
  const after = personAfter(n, sentence, span.end);
  if (after.length) return after;
  const before = n.mentions(sentence.index, 'person').findLast((m) => m.span.end <= span.start);
  if (
    before &&
    /^(?:の|氏の|による|ら?の[^、。]{0,8}|御一行の|一行の)$/.test(n.text({ start: before.span.end, end: span.start }))
  )
    return n.partiesOf(before).people;
  // 海上幕僚長の訪中 is his who stands before the の, named or not.
  const owner = n.mentions(sentence.index, 'person').findLast((m) => m.span.end === span.start - 1);
  if (owner && n.text({ start: owner.span.end, end: span.start }) === 'の') return n.partiesOf(owner).people;
  if (!clause) return n.isHeadline(sentence) ? n.impliedSubject(sentence.index).people : [];
  if (contains(clause.predicate.span, span)) return travellers(n, sentence, clause);
  const argument = clause.arguments.find((a) => contains(a.span, span));
  const told =
    [...words.planned, ...words.denied].some((w) => clause.predicate.lemma.includes(w)) ||
    /^(?:終える|行う|開始|始める|実施|控える)$/.test(clause.predicate.lemma);
  if (argument && told && /^[をがはも]$/.test(argument.case)) return n.subjectOf(clause).people;
  return argument &&
    /^(?:で|に|では|には|から|の際)$/.test(argument.case) &&
    n.text({ start: argument.span.start, end: span.start }).length < 8
    ? n.subjectOf(clause).people
    : n.isHeadline(sentence)
      ? n.impliedSubject(sentence.index).people
      : [];
}

function clauseAround(n: Narrative, sentence: Sentence, span: Span): Clause | undefined {
  const all = n.clauses(sentence.index);
  return (
    all.find((c) => contains(c.predicate.span, span)) ??
    all.find((c) => c.arguments.some((a) => !a.shared && contains(a.span, span)))
  );
}

function visit(
  n: Narrative,
  sentence: Sentence,
  clause: Clause | undefined,
  span: Span,
  who: PersonId,
  to: string,
  rule: string,
): Found[] {
  const isPredicate = clause !== undefined && contains(clause.predicate.span, span);
  const time = timeOf(n, sentence, span, clause);
  // インドネシア歴訪の出発予定を延期した
  const ahead = /^(?:の)?(?:出発)?(?:予定|計画|日程|方針|調整|延期)/.test(
    n.text({ start: span.end, end: Math.min(sentence.span.end, span.end + 8) }),
  );
  const during =
    /^中/.test(n.text({ start: span.end, end: Math.min(sentence.span.end, span.end + 1) })) ||
    (rule === 'visit/compound' && /中/.test(n.text({ start: span.end - 1, end: span.end })));
  const told = clause && statusOf(n, { clause, isPredicate, span, date: time?.date }, words);
  const status = ahead ? 'planned' : during || !clause ? 'held' : (told ?? (isPredicate ? undefined : 'held'));
  if (status === undefined || (clause && !isPredicate && isInvited(n, clause, span))) return [];
  return [
    {
      kind: 'visit',
      assumed: !ahead && !during && !told,
      who,
      to,
      status,
      ...(time && status !== 'denied' ? { date: time.date } : {}),
      statements: [{ span: sentence.span, rule }],
    },
  ];
}

// 訪日を要請した, 訪中の招待: an invitation is no journey.
function isInvited(n: Narrative, clause: Clause, span: Span): boolean {
  const argument = clause.arguments.find((a) => contains(a.span, span));
  const invites =
    data.invite.some((w) => clause.predicate.lemma.includes(w)) ||
    data.invite.some((w) => n.text({ start: span.end, end: span.end + 6 }).includes(w));
  return invites && (argument === undefined || /^(?:を|に|が|も|へ|)$/.test(argument.case));
}

function mergeVisits(all: readonly Found[]): VisitEvent[] {
  // 訪日は12年ぶり after 16日に訪日する: a bare noun takes the status that the article states.
  const stated = all.filter((v) => !v.assumed);
  const visits = all.map(({ assumed, ...v }): VisitEvent => {
    const same = assumed ? stated.find((o) => o.who === v.who && o.to === v.to) : undefined;
    return { ...v, status: same?.status ?? v.status };
  });
  const merged: VisitEvent[] = [];
  for (const v of visits) {
    const same = merged.findIndex(
      (m) =>
        m.who === v.who &&
        m.to === v.to &&
        m.status === v.status &&
        (!m.date || !v.date || m.date.startsWith(v.date) || v.date.startsWith(m.date)),
    );
    const known = merged[same];
    if (known) {
      const date = (known.date?.length ?? 0) >= (v.date?.length ?? 0) ? known.date : v.date;
      merged[same] = {
        ...known,
        ...(date ? { date } : {}),
        statements: [
          ...known.statements,
          ...v.statements.filter((s) => !known.statements.some((k) => k.span.start === s.span.start)),
        ],
      };
    } else merged.push(v);
  }
  return merged;
}

/** City or capital to its country, for callers that have a word only. */
export const countryOfCity = (word: string): string | undefined => capitals.longestAt(word, 0)?.value;
