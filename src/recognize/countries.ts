import { capitals, countryNames, countryShorts, seats } from '../lexicon/countries.js';
import { readData } from '../lexicon/load.js';
import { organizationNames } from '../lexicon/organizations.js';
import type { CountryMention } from '../model/index.js';
import type { SentenceContext } from './context.js';

/** Words that hold a country's name or short form and mean something else (中国地方, インド洋), and what may follow a lone short form. */
interface CountryWords {
  readonly notCountries: readonly string[];
  readonly afterShort: readonly string[];
  readonly koreas: readonly string[];
}
const data = readData<CountryWords>('country-words');
const notCountry = new RegExp(data.notCountries.join('|'), 'g');
const afterShort = new RegExp(`^(?:${data.afterShort.join('|')})`);
const koreas = new RegExp(`^南北(?:${data.koreas.join('|')})`);

/** Whether a stretch lies in a word that only looks like a country. */
type Blocked = (start: number, end: number) => boolean;

interface Unit {
  readonly end: number;
  readonly code?: string;
  readonly organization?: string;
  readonly short: boolean;
}

const isKatakana = (c: string | undefined): boolean => !!c && /[ァ-ヶー]/.test(c);
const isLatin = (c: string | undefined): boolean => !!c && /[A-Za-z]/.test(c);

// A name must not be a piece of a longer word of its own script: タイ in タイミング, EU in EURO.
function standsAlone(text: string, start: number, end: number): boolean {
  const script = isKatakana(text[end - 1]) ? isKatakana : isLatin(text[end - 1]) ? isLatin : undefined;
  const before = isKatakana(text[start]) ? isKatakana : isLatin(text[start]) ? isLatin : undefined;
  return !(script?.(text[end]) || before?.(text[start - 1]));
}

/** Country, organisation or short form that stands at `at`; short forms only where the caller asks for a compound. */
function unitAt(ctx: SentenceContext, at: number, blocked: Blocked): Unit | undefined {
  const { text } = ctx;
  for (const { word, value } of countryNames.allAt(text, at))
    if (standsAlone(text, at, at + word.length) && !blocked(at, at + word.length) && kanjiNameFits(ctx, at, at + word.length))
      return { end: withForm(text, at + word.length), code: value, short: false };
  const organization = organizationNames.longestAt(text, at);
  if (organization && standsAlone(text, at, at + organization.word.length))
    return { end: at + organization.word.length, organization: organization.value.name, short: false };
  const short = countryShorts.longestAt(text, at);
  if (!short || blocked(at, at + short.word.length)) return undefined;
  if (/[A-Za-zァ-ヺ]/.test(text[at]!) && !standsAlone(text, at, at + short.word.length)) return undefined;
  return { end: at + short.word.length, code: short.value, short: true };
}

const FORM =
  /^(?:・?(?:イスラム|アラブ|社会主義|民主社会主義|民主|人民|協同|多民族|東方|連合|独立|ボリバル|連邦))*(?:共和国|独立国|王国|首長国|公国|大公国|多民族国|国(?=外務|国防|首相|大統領|防衛|財務|内務|国会)|連邦(?!議|軍|政府|参|銀行|捜査|憲法|準備|航空|下院|上院|保安|国家))/;

// セネガル共和国, スリランカ民主社会主義共和国: the form of the state belongs to a name in katakana.
const withForm = (text: string, end: number): number =>
  isKatakana(text[end - 1]) ? end + (FORM.exec(text.slice(end, end + 16))?.[0].length ?? 0) : end;

// 中国防衛相 is 中 + 国防…: a name of kanji ends where a token ends, unless an office follows and says otherwise.
function kanjiNameFits(ctx: SentenceContext, start: number, end: number): boolean {
  if (!/[一-龠]/.test(ctx.text[end - 1]!)) return true;
  // 米国連大使 is 米 + 国連.
  // 米国家安全保障会議 is 米 + 国家.
  if (ctx.text[end - 1] === '国' && /^家(?:安|情|主|元|指|警|偵|宇|軍|経|通|航)/.test(ctx.text.slice(end, end + 2))) return false;
  if (ctx.text[end - 1] === '国' && /^連(?:大使|代表|次席|本部)/.test(ctx.text.slice(end, end + 3))) return false;
  if (ctx.text.startsWith('防', end)) return ctx.endsToken(end) && /^防衛/.test(ctx.text.slice(end, end + 2));
  return ctx.endsToken(end) || !ctx.startsToken(start) || end - start > 2;
}

/** Units that follow each other, with ・ between them or nothing: 日米韓, 日・EU, 日カナダ. */
function unitsFrom(ctx: SentenceContext, at: number, blocked: Blocked): Unit[] {
  const units: Unit[] = [];
  for (let next = at; ; ) {
    const unit = unitAt(ctx, next, blocked);
    if (!unit || unit.end > ctx.sentence.span.end) break;
    if (units.some((u) => u.code && u.code === unit.code) || (units.length && unit.organization === '国連')) break;
    units.push(unit);
    // 駐日米国大使: where an envoy is posted makes no compound with whose envoy he is.
    if (ctx.text[at - 1] === '駐') break;
    next = ctx.text[unit.end] === '・' && unitAt(ctx, unit.end + 1, blocked) ? unit.end + 1 : unit.end;
  }
  // The run must not end inside a word: 米中央情報局 is 米 + 中央.
  while (units.length > 1 && units.at(-1)!.short && !ctx.endsToken(units.at(-1)!.end) && !followed(ctx, units.at(-1)!.end))
    units.pop();
  return units;
}

const followed = (ctx: SentenceContext, end: number): boolean => afterShort.test(ctx.text.slice(end, end + 8));

const TENSE = /(?:[元前新現故]|次期|初代)$/;

/** A short form alone is a country where an office, an army or a list stands with it, or the tokeniser knows it as one. */
function shortAloneFits(ctx: SentenceContext, start: number, end: number): boolean {
  if (!ctx.startsToken(start)) return false;
  const before = ctx.text[start - 1] ?? '';
  // 前英首相: an office's tense may stand before its country.
  if (/[0-9一-龠々]/.test(before) && !(TENSE.test(ctx.text.slice(start - 2, start)) && followed(ctx, end))) return false;
  if (followed(ctx, end)) return true;
  const token = ctx.tokenAt(start);
  const listed = /[、・,,(「=＝【]/.test(before) || start === ctx.sentence.span.start;
  const closes = /[、・,,)」=＝】とのがは]/.test(ctx.text[end] ?? '');
  return token?.end === end && token.pos2 === '地域' && token.pos3 === '国' && listed && closes && ctx.text[start] !== '日';
}

/** Countries, organisations in compounds, and government seats of a sentence. */
export function recognizeCountries(ctx: SentenceContext): CountryMention[] {
  const { text, sentence } = ctx;
  const body = text.slice(sentence.span.start, sentence.span.end);
  const bans = [...body.matchAll(notCountry)].map(
    (m) => [sentence.span.start + m.index, sentence.span.start + m.index + m[0].length] as const,
  );
  const blocked = (a: number, b: number) => bans.some(([s, e]) => s <= a && b <= e);
  const mentions: CountryMention[] = [];
  for (let at = sentence.span.start; at < sentence.span.end; at++) {
    const found = seatAt(ctx, at, blocked) ?? countryAt(ctx, at, blocked);
    if (!found) continue;
    mentions.push(found);
    at = found.span.end - 1;
  }
  return mentions;
}

const mention = (
  ctx: SentenceContext,
  start: number,
  end: number,
  form: CountryMention['form'],
  codes: readonly string[],
  organizations: readonly string[] = [],
): CountryMention => ({ kind: 'country', span: { start, end }, sentence: ctx.sentence.index, codes, organizations, form });

// 南北首脳会談, クレムリン: both Koreas, or a seat of government.
function seatAt(ctx: SentenceContext, at: number, blocked: Blocked): CountryMention | undefined {
  if (koreas.test(ctx.text.slice(at, at + 8))) return mention(ctx, at, at + 2, 'compound', ['KR', 'KP']);
  const seat = seats.longestAt(ctx.text, at);
  if (!seat || blocked(at, at + seat.word.length)) return undefined;
  return mention(ctx, at, at + seat.word.length, 'metonym', [seat.value]);
}

// 中西啓介: what could be China and Spain is a surname before a given name.
function isSurnameThere(ctx: SentenceContext, start: number, end: number): boolean {
  const token = ctx.tokenAt(start);
  return token?.start === start && token.end === end && token.pos3 === '姓' && ctx.tokenAt(end)?.pos3 === '名';
}

function countryAt(ctx: SentenceContext, at: number, blocked: Blocked): CountryMention | undefined {
  const units = unitsFrom(ctx, at, blocked);
  const [first] = units;
  if (!first || isSurnameThere(ctx, at, units.at(-1)!.end)) return undefined;
  const codes = units.flatMap((u) => u.code ?? []);
  const compound =
    units.length > 1 && (!first.short || ctx.startsToken(at)) && !/[0-9〇一二三四五六七八九十]/.test(ctx.text[at - 1] ?? '');
  const organizations = units.flatMap((u) => u.organization ?? []);
  if (compound && codes.length) return mention(ctx, at, units.at(-1)!.end, 'compound', codes, organizations);
  if (!first.code || (first.short && !shortAloneFits(ctx, at, first.end))) return undefined;
  return mention(ctx, at, first.end, first.short ? 'abbreviation' : 'name', [first.code]);
}

/** Capitals of a sentence, as places. */
export function capitalAt(text: string, at: number): { word: string; value: string } | undefined {
  const hit = capitals.longestAt(text, at);
  return hit && standsAlone(text, at, at + hit.word.length) ? hit : undefined;
}
