import { countryNamed, countryShorts } from '../../lexicon/countries.js';
import { honorifics } from '../../lexicon/names.js';
import { findOffices, type OfficeFound, officeWords } from '../../lexicon/offices.js';
import type { OfficeMention, PersonMention, Span } from '../../model/index.js';
import { glossAfter, glossBefore, readingsIn } from '../brackets.js';
import { mentionEnding, mentionStarting, type SentenceContext } from '../context.js';
import { type Lead, leadOf } from './anchor.js';
import { clean, type NameFound, readNameBefore } from './names.js';
import { readNameAfter } from './right.js';

/**
 * People of a sentence, from their offices (name before the office, then name after it), from names with honorifics, and roles that stand
 * without a name. Countries, organisations, times and forums must be in `ctx.found`: they end names.
 */
export function recognizePeople(ctx: SentenceContext): PersonMention[] {
  const { span } = ctx.sentence;
  const people: PersonMention[] = [];
  const offices = joinOffices(
    ctx,
    findOffices(ctx.text, span.start, span.end)
      .filter((o) => !insideForum(ctx, o) && !insideName(ctx, o))
      .map((o) => afterCountry(ctx, withPortfolios(ctx, o))),
  );
  for (const group of offices) {
    const floor = people.at(-1)?.span.end ?? span.start;
    people.push(...peopleAt(ctx, group, Math.min(floor, group[0]!.start)));
  }
  people.push(...honoured(ctx, people));
  const inOrder = people.sort((a, b) => a.span.start - b.span.start);
  return joinAppositions(ctx, inOrder).filter((p) => p.name || isRole(ctx, p.span.end));
}

// 議員連盟, 大使館, 議長国, 大統領選: the office is part of another word.
const pieceOfWord = new RegExp(`^(?:${officeWords.pieces.join('|')})`);

const insideForum = (ctx: SentenceContext, o: OfficeFound): boolean =>
  ctx.found.some((m) => m.kind === 'forum' && m.span.start <= o.start && o.end <= m.span.end);

// 田中将大 holds 中将: an office does not begin inside a personal name that the dictionary knows.
function insideName(ctx: SentenceContext, o: OfficeFound): boolean {
  const token = ctx.tokenAt(o.start);
  return !!token && token.start < o.start && token.end < o.end && token.pos2 === '人名' && token.text.length <= 3;
}

// アラブ首長国連邦外務大臣 holds 連邦外務大臣: what a country's name covers is no part of the office.
function afterCountry(ctx: SentenceContext, o: OfficeFound): OfficeFound {
  const country = ctx.found.find(
    (m) => m.kind === 'country' && m.span.start < o.start && o.start < m.span.end && m.span.end < o.end,
  );
  return country ? { ...o, start: country.span.end } : o;
}

/** 外務・国際開発大臣, アフリカ統合・外務大臣, 外務・欧州問題大臣: the fields of one ministry with ・ between them. */
function withPortfolios(ctx: SentenceContext, o: OfficeFound): OfficeFound {
  if (!/(?:大臣|相|長官|部長)$/.test(ctx.text.slice(o.start, o.end))) return o;
  const before = PORTFOLIO.exec(ctx.text.slice(Math.max(ctx.sentence.span.start, o.start - 24), o.start))?.[0];
  if (!before) return o;
  const country = [...before.matchAll(/・/g)].length > 1 ? countryNamed(before.split('・')[0]!) : undefined;
  const start = o.start - (country ? before.length - before.indexOf('・') - 1 : before.length);
  return startsInside(ctx, start) ? o : { ...o, start };
}
const PORTFOLIO = new RegExp(
  `(?:(?:${officeWords.fields.join('|')})(?:[・,、]|及び|および|兼)?)*(?:${officeWords.fields.join('|')})(?:・|及び|および)$`,
);
const startsInside = (ctx: SentenceContext, at: number): boolean => {
  const token = ctx.tokenAt(at);
  return !!token && token.start < at && token.pos2 === '人名';
};

/** Offices that one person holds together: 副首相兼国防相, 国務委員・国防相, 国務委員(副首相級)兼外相. */
function joinOffices(ctx: SentenceContext, offices: OfficeFound[]): OfficeFound[][] {
  const groups: OfficeFound[][] = [];
  for (const office of offices) {
    const last = groups.at(-1);
    const between = last ? ctx.text.slice(last.at(-1)!.end, office.start) : undefined;
    if (between !== undefined && /^(?:[(（][^)）]{1,8}[)）])?(?:兼|兼任の|・)$/.test(between)) last!.push(office);
    else groups.push([office]);
  }
  return groups;
}

function peopleAt(ctx: SentenceContext, group: OfficeFound[], floor: number): PersonMention[] {
  const office = group[0]!;
  const end = withActing(ctx, group.at(-1)!.end);
  if (pieceOfWord.test(ctx.text.slice(end, end + 4))) return [];
  const lead = leadOf(ctx, office, floor);
  const before = readNameBefore(ctx, lead.at, floor);
  if (before) return [...(lead.plural ? listedBefore(ctx, before, group, floor) : []), build(ctx, group, lead, before, end)];
  const inner = officeInGloss(ctx, office, end, floor);
  if (inner) return [build(ctx, group, lead, inner, end)];
  const after = lead.plural ? undefined : readNameAfter(ctx, end);
  if (after) return [build(ctx, group, lead, after, Math.max(end, after.end))];
  return lead.plural || ctx.text[office.start - 1] === '同' ? [] : [role(ctx, group, lead, end)];
}

const withActing = (ctx: SentenceContext, end: number): number =>
  end + (officeWords.acting.find((w) => ctx.text.startsWith(w, end))?.length ?? 0);

/**
 * 統幕長の山崎陸将, 陸軍参謀総長ジョージ大将, 王毅外交部長(外相): a role that stands right before a named person, or in brackets right after one, is
 * an office of that person.
 */
function joinAppositions(ctx: SentenceContext, people: PersonMention[]): PersonMention[] {
  const joined: PersonMention[] = [];
  for (const person of people) {
    const last = joined.at(-1);
    const between = last ? ctx.text.slice(last.span.end, person.span.start) : undefined;
    if (
      last &&
      !last.name &&
      person.name &&
      /^(?:の|である|・|、)?$/.test(between!) &&
      (between !== '、' || !person.offices.length)
    )
      joined[joined.length - 1] = withOffices(person, [...last.offices, ...person.offices], last);
    else if (last?.name && !last.offices.length && !person.name && isSaidOf(ctx, between!, person.span.end))
      joined[joined.length - 1] = withOffices(last, person.offices, person);
    else if (last?.name && !person.name && between === '(' && ctx.text[person.span.end] === ')')
      joined[joined.length - 1] = withOffices(last, [...last.offices, ...person.offices], person);
    else joined.push(person);
  }
  return joined;
}

// オースティン氏は元国防長官だ, …氏は同国の外相を務め: the copula gives the office to its subject.
const isSaidOf = (ctx: SentenceContext, between: string, end: number): boolean =>
  /^は(?:、)?(?:同国の|現在の?|当時の?|いま|現職の)?$/.test(between) &&
  /^(?:で(?:ある|す|、|あり|も|した)|だ(?!け)|。|を(?:務め|兼ね)|として|に就)/.test(ctx.text.slice(end, end + 4));

const withOffices = (person: PersonMention, offices: readonly OfficeMention[], role: PersonMention): PersonMention => ({
  ...person,
  span: { start: Math.min(person.span.start, role.span.start), end: Math.max(person.span.end, role.span.end) },
  offices,
  form: 'office',
  ...((person.country ?? role.country) ? { country: (person.country ?? role.country)! } : {}),
  ...((person.organization ?? role.organization) ? { organization: (person.organization ?? role.organization)! } : {}),
});

/** A、B両大臣: the other names of a list whose last one was read. */
function listedBefore(ctx: SentenceContext, last: NameFound, group: OfficeFound[], floor: number): PersonMention[] {
  const listed: PersonMention[] = [];
  for (let at = last.start; ; ) {
    const joint = /(?:、|・|と|,|及び|および|,\s)$/.exec(ctx.text.slice(Math.max(floor, at - 3), at))?.[0];
    const end = at - (joint?.length ?? 0);
    const name = joint ? readNameBefore(ctx, glossBefore(ctx.text, end, floor)?.start ?? end, floor) : undefined;
    if (!name) return listed;
    listed.unshift(build(ctx, group, { at: name.end, readings: [], plural: true, countryByNo: false }, name, name.end));
    at = name.start;
  }
}

// 北村経夫(参院議員): the office is the gloss of the name before the bracket.
function officeInGloss(ctx: SentenceContext, office: OfficeFound, end: number, floor: number): NameFound | undefined {
  const open = ctx.text.lastIndexOf('(', office.start);
  if (open < floor || office.start - open > 12 || !/^[)、,・]/.test(ctx.text.slice(end, end + 1))) return undefined;
  if (/[、。)]/.test(ctx.text.slice(open + 1, office.start))) return undefined;
  const name = readNameBefore(ctx, open, floor);
  return name && (/・/.test(name.name) || ctx.tokens.some((t) => t.pos2 === '人名' && name.start <= t.start && t.end <= name.end))
    ? name
    : undefined;
}

function build(ctx: SentenceContext, group: OfficeFound[], lead: Lead, name: NameFound, end: number): PersonMention {
  const around = sideBefore(ctx, name.start);
  const country = lead.country ?? name.country ?? around.country;
  const organization = lead.organization ?? around.organization;
  const trailing = glossAfter(ctx.text, end, ctx.sentence.span.end);
  // 官房長官 is Japan's, yet フィリピンのX官房長官 is not.
  const implied = group.find((o) => o.country && !(o.country === 'JP' && /^[ァ-ヺ]/.test(name.name)))?.country;
  return {
    kind: 'person',
    span: { start: Math.min(around.start, name.start), end },
    sentence: ctx.sentence.index,
    name: clean(name.name),
    nameSpan: { start: name.start, end: name.end },
    readings: [...lead.readings, ...(trailing ? readingsIn(trailing.content) : []), ...readingsBetween(ctx, name, lead)],
    offices: group.map((o, i) => officeMention(ctx, o, i === group.length - 1 ? Math.max(end, o.end) : o.end, lead)),
    ...(country ? { country } : implied && !organization ? { country: implied } : {}),
    ...(organization ? { organization } : {}),
    ...(lead.posting ? { posting: lead.posting } : {}),
    form: 'office',
  };
}

// A reading that stands right after a name read on the right of its office: 国防相のX(Y)氏.
function readingsBetween(ctx: SentenceContext, name: NameFound, lead: Lead): string[] {
  if (lead.readings.length) return [];
  const gloss = glossAfter(ctx.text, name.end, ctx.sentence.span.end);
  return gloss ? readingsIn(gloss.content) : [];
}

const officeMention = (ctx: SentenceContext, office: OfficeFound, end: number, lead: Lead): OfficeMention => {
  const acting = officeWords.acting.some((w) => ctx.text.slice(office.end, end) === w);
  const tense = lead.tense ?? (acting ? 'acting' : undefined);
  const last = acting ? end : office.end;
  return { title: ctx.text.slice(office.start, last), span: { start: office.start, end: last }, ...(tense ? { tense } : {}) };
};

/** Country or organisation that leads a name: 中国の王毅, 【米=ヘグセス, 韓国・朴振, NATOの…. */
function sideBefore(ctx: SentenceContext, start: number): { start: number; country?: string; organization?: string } {
  const joint = /[のー・=＝:：側]$/.test(ctx.text.slice(start - 1, start)) ? 1 : 0;
  for (const at of joint ? [start - 1, start - 2, start] : [start]) {
    const country = mentionEnding(ctx, 'country', at);
    if (country && country.codes.length === 1 && !country.organizations.length)
      return { start: country.span.start, country: country.codes[0]! };
    const organization = mentionEnding(ctx, 'organization', at);
    if (organization) return { start: organization.span.start, organization: organization.name };
  }
  return abbreviated(ctx, start) ?? { start };
}

// 米ボルトン補佐官, 比マルコス大統領: one character before a name in katakana.
function abbreviated(ctx: SentenceContext, start: number): { start: number; country: string } | undefined {
  const short = countryShorts.longestAt(ctx.text, start - 1);
  if (short?.word.length !== 1 || !/[ァ-ヺ]/.test(ctx.text[start]!) || /[一-龠々ァ-ヺー]/.test(ctx.text[start - 2] ?? ''))
    return undefined;
  return { start: start - 1, country: short.value };
}

/** An office without a name stands for its holder, unless it is part of a compound: 外相会談, 首相官邸. */
function isRole(ctx: SentenceContext, end: number): boolean {
  const next = ctx.text.slice(end, end + 4);
  if (officeWords.after.some((w) => next.startsWith(w))) return false;
  return !/^[一-龠ァ-ヺA-Za-z]/.test(next) || /^(?:ら|両|側|自身|本人|就任)/.test(next);
}

function role(ctx: SentenceContext, group: OfficeFound[], lead: Lead, end: number): PersonMention {
  const start = lead.country || lead.organization || lead.tense ? Math.min(lead.at, group[0]!.start) : group[0]!.start;
  const implied = group.find((o) => o.country)?.country;
  return {
    kind: 'person',
    span: { start, end },
    sentence: ctx.sentence.index,
    readings: [],
    offices: group.map((o, i) => officeMention(ctx, o, i === group.length - 1 ? end : o.end, lead)),
    ...(lead.country ? { country: lead.country } : implied ? { country: implied } : {}),
    ...(lead.organization ? { organization: lead.organization } : {}),
    ...(lead.posting ? { posting: lead.posting } : {}),
    form: 'role',
  };
}

/** 氏, さん and their like after a name that no office claims. */
function honoured(ctx: SentenceContext, people: readonly PersonMention[]): PersonMention[] {
  const taken = (s: Span) => people.some((p) => p.span.start < s.end && s.start < p.span.end);
  const found: PersonMention[] = [];
  for (const word of honorifics)
    for (
      let at = ctx.text.indexOf(word, ctx.sentence.span.start);
      at >= 0 && at < ctx.sentence.span.end;
      at = ctx.text.indexOf(word, at + 1)
    ) {
      const gloss = glossBefore(ctx.text, at, ctx.sentence.span.start);
      const name = readNameBefore(ctx, gloss?.start ?? at);
      const span = name && { start: name.start, end: at + word.length };
      if (!name || !span || taken(span) || mentionStarting(ctx, 'person', name.start)) continue;
      found.push({
        kind: 'person',
        span,
        sentence: ctx.sentence.index,
        name: name.name,
        nameSpan: { start: name.start, end: name.end },
        readings: gloss ? readingsIn(gloss.content) : [],
        offices: [],
        ...(sideBefore(ctx, name.start).country ? { country: sideBefore(ctx, name.start).country! } : {}),
        form: 'honorific',
      });
    }
  return found;
}
