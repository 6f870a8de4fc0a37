import { countryShorts } from '../../lexicon/countries.js';
import { isContinentalSurname } from '../../lexicon/kanji-names.js';
import { classOfOffice, type OfficeFound, officeWords } from '../../lexicon/offices.js';
import type { OfficeMention, PersonMention } from '../../model/index.js';
import { glossAfter, glossBefore, readingsIn } from '../brackets.js';
import { mentionEnding, type SentenceContext } from '../context.js';
import type { Lead } from './anchor.js';
import { clean, type NameFound } from './names.js';

/** The mention of a person whose name and offices were read. */
export function build(ctx: SentenceContext, group: OfficeFound[], lead: Lead, name: NameFound, end: number): PersonMention {
  const around = sideBefore(ctx, name.start);
  const country = lead.country ?? name.country ?? around.country;
  const organization = lead.organization ?? around.organization;
  const trailing = glossAfter(ctx.text, end, ctx.sentence.span.end);
  const implied = group.find((o) => o.country && !isElsewhere(ctx, o.country, name))?.country;
  return {
    kind: 'person',
    span: { start: Math.min(around.start, name.start), end },
    sentence: ctx.sentence.index,
    name: clean(name.name),
    nameSpan: { start: name.start, end: name.end },
    readings: [
      ...lead.readings,
      ...(trailing ? readingsIn(trailing.content) : []),
      ...readingsBetween(ctx, name, lead),
      ...asWritten(ctx, name),
      ...inKanji(ctx, name),
    ],
    offices: group.map((o, i) => officeMention(ctx, o, i === group.length - 1 ? Math.max(end, o.end) : o.end, lead)),
    ...(country ? { country } : implied && !organization ? { country: implied } : {}),
    ...(organization ? { organization } : {}),
    ...(lead.posting ? { posting: lead.posting } : {}),
    form: 'office',
  };
}

// フィリピンのX官房長官 is not Japan's, nor チュニジアでは、…X国務長官 America's: another country alone is told of.
const isElsewhere = (ctx: SentenceContext, country: string, name: NameFound): boolean => {
  // 金泰栄国防長官 is no American.
  if (/^[一-龠]/.test(name.name) && name.name.length > 1) return country === 'US';
  if (!/^[ァ-ヺ]/.test(name.name)) return false;
  if (country === 'JP') return true;
  const told = ctx.found.flatMap((m) => (m.kind === 'country' && m.span.end <= name.start ? m.codes : []));
  return country === 'US' && !told.includes('US') && told.some((code) => code !== 'JP');
};

// チョ・テソン(趙泰成): the name in kanji after its reading.
function inKanji(ctx: SentenceContext, name: NameFound): string[] {
  const gloss = /^[ァ-ヺ]/.test(name.name) ? glossAfter(ctx.text, name.end, ctx.sentence.span.end)?.content : undefined;
  return gloss && /^[一-龠]{2,4}$/.test(gloss) && isContinentalSurname(gloss[0]!) && !classOfOffice(gloss) ? [gloss] : [];
}

// A misprint that was read as katakana stays a form of the name.
const asWritten = (ctx: SentenceContext, name: NameFound): string[] => {
  const written = clean(ctx.text.slice(name.start, name.end));
  return written.length === clean(name.name).length && written !== clean(name.name) ? [written] : [];
};

// A reading that stands right after a name read on the right of its office: 国防相のX(Y)氏.
function readingsBetween(ctx: SentenceContext, name: NameFound, lead: Lead): string[] {
  if (lead.readings.length) return [];
  const gloss = glossAfter(ctx.text, name.end, ctx.sentence.span.end);
  return gloss ? readingsIn(gloss.content) : [];
}

/** An office as it stands there, with 代行 and its like. */
export const officeMention = (ctx: SentenceContext, office: OfficeFound, end: number, lead: Lead): OfficeMention => {
  const acting = officeWords.acting.some((w) => ctx.text.slice(office.end, end) === w);
  const tense = lead.tense ?? (acting ? 'acting' : undefined);
  const last = acting ? end : office.end;
  return { title: ctx.text.slice(office.start, last), span: { start: office.start, end: last }, ...(tense ? { tense } : {}) };
};

/** Country or organisation that leads a name: 中国の王毅, 【米=ヘグセス, 韓国・朴振, NATOの…. */
export function sideBefore(ctx: SentenceContext, start: number): { start: number; country?: string; organization?: string } {
  const joint = /[のー・=＝:：側]$/.test(ctx.text.slice(start - 1, start)) ? 1 : 0;
  // アラブ首長国連邦(UAE)のX大統領: the bracket repeats the country.
  const gloss = joint ? glossBefore(ctx.text, start - 1, ctx.sentence.span.start) : undefined;
  for (const at of joint ? [start - 1, start - 2, start, gloss?.start ?? start] : [start]) {
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
  if (short?.word.length !== 1 || !/[ァ-ヺ]/.test(ctx.text[start]!) || /[0-9一-龠々ァ-ヺー]/.test(ctx.text[start - 2] ?? ''))
    return undefined;
  return { start: start - 1, country: short.value };
}
