import { countryNamed, countryNames } from '../../lexicon/countries.js';
import { isContinentalSurname, isSurname } from '../../lexicon/kanji-names.js';
import { notNames } from '../../lexicon/names.js';
import { organizationNames } from '../../lexicon/organizations.js';
import type { Token } from '../../model/index.js';
import type { SentenceContext } from '../context.js';
import { nameInRun } from './kanji.js';

/** A name read leftwards from an anchor (an office, an honorific, a bracket). */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Country that stood as the first part: インドネシア・プラボウォ大統領. */
  readonly country?: string;
}

const KATAKANA_RUN =
  /(?:[ァ-ヺー]+|(?:[A-Z]\.?・)+[ァ-ヺー]+|(?<=[・.= ])[A-Z]\.?)(?:[・＝=゠‐-]?(?:[ァ-ヺー]+|[A-Z]\.?(?=[・= ])))*(?:[1-9][0-9]?世)?$/;
const KATAKANA_SPACED = /[ァ-ヺー]{2,}(?: [ァ-ヺー]{2,}){1,3}$/;
const KANJI = /^[一-龠々ヶ〓𠀀-𯿿]+$/u;

/** The name that ends at `end`, or undefined where what stands there is none. */
export function readNameBefore(ctx: SentenceContext, end: number, floor = ctx.sentence.span.start): NameFound | undefined {
  return katakanaName(ctx, end, floor) ?? latinName(ctx, end, floor) ?? kanjiName(ctx, end, floor);
}

function katakanaName(ctx: SentenceContext, end: number, floor: number): NameFound | undefined {
  const before = ctx.text.slice(Math.max(floor, end - 60), end);
  const run = (KATAKANA_SPACED.exec(before) ?? KATAKANA_RUN.exec(before))?.[0];
  if (!run) return undefined;
  const { name, country, from, to } = withoutCountries(run);
  const start = end - run.length + from;
  const last = end - to;
  if (name.length < 2 || notNames.has(name) || countryNamed(name) || /^ー/.test(name)) return undefined;
  const kanji = joinedSurname(ctx, start, floor);
  if (kanji) return { start: kanji.start, end: last, name: clean(ctx.text.slice(kanji.start, last)) };
  return { start, end: last, name: clean(name), ...(country ? { country } : {}) };
}

const LATIN = /(?:[ァ-ヺー]+・|[A-Z][A-Za-z.'’-]+ )*[A-Z][A-Za-z.'’-]{2,}$/;

// Pete Hegseth国防長官, ピート・HEGSETH国防長官; letters all capital alone are an organisation's (CIA長官).
function latinName(ctx: SentenceContext, end: number, floor: number): NameFound | undefined {
  const run = LATIN.exec(ctx.text.slice(Math.max(floor, end - 40), end))?.[0];
  if (!run || !/[a-z]{2}|・[A-Z]{2}/.test(run) || organizationNames.longestAt(run, 0)) return undefined;
  return { start: end - run.length, end, name: run };
}

/** A run of katakana without the countries at its ends, and how many characters they took there. */
function withoutCountries(run: string): { name: string; country?: string; from: number; to: number } {
  const parts = run.split('・');
  let [country, from, to]: [string | undefined, number, number] = [undefined, 0, 0];
  while (parts.length > 1 && (countryNamed(parts[0]!) || notNames.has(parts[0]!))) {
    country = countryNamed(parts[0]!) ?? country;
    from += parts.shift()!.length + 1;
  }
  const led = leadingCountry(parts[0]!);
  if (led) {
    country = led.code;
    from += led.word.length;
    parts[0] = parts[0]!.slice(led.word.length);
  }
  if (parts.length > 1 && countryNamed(parts.at(-1)!)) {
    country ??= countryNamed(parts.at(-1)!)!;
    to += parts.pop()!.length + 1;
  }
  const glued = gluedCountry(parts.at(-1)!, parts.length > 1);
  if (glued) {
    country = glued.code;
    to += glued.word.length;
    parts.push(parts.pop()!.slice(0, -glued.word.length));
  }
  return { name: parts.join('・'), ...(country ? { country } : {}), from, to };
}

// アメリカオバマ大統領, 南アフリカマンデラ元大統領: headlines drop の. Only long names of countries, since チリ and マリ begin names too.
function leadingCountry(part: string): { word: string; code: string } | undefined {
  const hit = countryNames.longestAt(part, 0);
  const long = hit && (hit.word.length >= 4 || /^(?:ロシア|ドイツ)$/.test(hit.word));
  return long && part.length - hit.word.length >= 2 && !/^[ンーァィゥェォャュョッ]/.test(part.slice(hit.word.length))
    ? { word: hit.word, code: hit.value }
    : undefined;
}

// ヒラリー・ベンイギリス外相, オバマアメリカ大統領: the country runs into the name. Short ones (マリ, タイ) are as likely a name's end.
function gluedCountry(part: string, inner: boolean): { word: string; code: string } | undefined {
  for (let at = inner ? 1 : 2; at <= part.length - 3; at++) {
    const word = part.slice(at);
    const code = countryNamed(word);
    if (code && (word.length > 3 || at > 2)) return { word, code };
  }
  return undefined;
}

// 玉城デニー: a Japanese surname runs into a given name in katakana.
function joinedSurname(ctx: SentenceContext, at: number, floor: number): Token | undefined {
  const token = ctx.tokens.find((t) => t.end === at);
  return token && token.start >= floor && token.pos3 === '姓' && KANJI.test(token.text) && !notNames.has(token.text)
    ? token
    : undefined;
}

function kanjiName(ctx: SentenceContext, end: number, floor: number): NameFound | undefined {
  // 楊潔チ: a rare character of a Chinese name is often given in katakana.
  const rare = /[一-龠]{2}[ァ-ヺ]$/.test(ctx.text.slice(Math.max(floor, end - 3), end)) ? 1 : 0;
  const run = kanjiTokensBefore(ctx, end - rare, floor);
  const name = nameInRun(run);
  if (rare && name?.length) return { start: name[0]!.start, end, name: ctx.text.slice(name[0]!.start, end) };
  if (rare) return undefined;
  const spaced = withSpacedSurname(ctx, name ?? run, floor);
  const tokens = spaced ? (name ?? run) : name;
  if (!tokens?.length) return undefined;
  const [start, last] = [spaced?.start ?? tokens[0]!.start, tokens.at(-1)!.end];
  return { start, end: last, name: clean(ctx.text.slice(start, last)) };
}

// Tokens of kanji right before `end`, back to a particle, a sign, a mention or an adverbial noun.
function kanjiTokensBefore(ctx: SentenceContext, end: number, floor: number): Token[] {
  const run: Token[] = [];
  let at = end;
  for (let i = ctx.tokens.length - 1; i >= 0; i--) {
    const token = ctx.tokens[i]!;
    if (token.start >= at) continue;
    const piece = token.end > at ? { ...token, end: at, text: ctx.text.slice(token.start, at) } : token;
    if (piece.end !== at || piece.start < floor || !nameLike(piece) || isMentioned(ctx, piece)) break;
    run.unshift(piece);
    at = piece.start;
  }
  return run;
}

const nameLike = (t: Token): boolean =>
  (KANJI.test(t.text) || (t.pos2 === '人名' && /^[ぁ-ゖァ-ヺー一-龠]+$/.test(t.text))) &&
  (t.pos1 !== '副詞可能' || isContinentalSurname(t.text)) &&
  t.pos !== '副詞' &&
  !(t.pos1 === '数' && t.text.length > 1) &&
  !(t.text.length > 1 && notNames.has(t.text) && t.pos2 !== '人名');

// Countries, times, offices and earlier people end a name.
const isMentioned = (ctx: SentenceContext, t: Token): boolean =>
  ctx.found.some(
    (m) =>
      m.kind !== 'place' &&
      m.kind !== 'instrument' &&
      (m.kind === 'time' ? m.span.start <= t.start && t.end <= m.span.end : m.span.start < t.end && t.start < m.span.end),
  );

const isPersonal = (t: Token): boolean => t.pos2 === '人名';

// 中谷 元: family and given name with a space between.
function withSpacedSurname(ctx: SentenceContext, given: readonly Token[], floor: number): Token | undefined {
  const first = given[0];
  if (!first || !/[  ]/.test(ctx.text[first.start - 1] ?? '') || given.reduce((n, t) => n + t.text.length, 0) > 3)
    return undefined;
  const before = ctx.tokens.find((t) => t.end === first.start - 1);
  return before &&
    before.start >= floor &&
    before.pos1 !== '接尾' &&
    KANJI.test(before.text) &&
    before.text.length <= 3 &&
    (before.pos3 === '姓' || isSurname(before.text) || isPersonal(first))
    ? before
    : undefined;
}

/** A name without the spaces inside it. */
export const clean = (name: string): string => name.replace(/[\s　]+/g, '');
