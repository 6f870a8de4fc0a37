import { countryNamed, countryNames } from '../../lexicon/countries.js';
import { notNames } from '../../lexicon/names.js';
import { organizationNames } from '../../lexicon/organizations.js';
import type { Token } from '../../model/index.js';
import type { SentenceContext } from '../context.js';

/** A name read leftwards from an anchor (an office, an honorific, a bracket). */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Country that stood as the first part: インドネシア・プラボウォ大統領. */
  readonly country?: string;
}

const KATAKANA_RUN =
  /(?:[ァ-ヺー]+|(?:[A-Z]\.?・)+[ァ-ヺー]+|(?<=[・.= ])[A-Z]\.?)(?:[・＝=゠‐-]?(?:[ァ-ヺー]+|[A-Z]\.?(?=[・= ])|\.[A-Z]\.(?=[ァ-ヺー])))*(?:[1-9][0-9]?世)?$/;
const INITIALS = /(?<![A-Za-z.])(?:[A-Z]\.){1,3}$/;
const KATAKANA_SPACED = /[ァ-ヺー]{2,}(?: [ァ-ヺー]{2,}){1,3}$/;
const KANJI = /^[一-龠々ヶ]+$/;

// ぺキジャン, ギャラが―: signs of other scripts that look like katakana, or are typed for it, where only katakana can be meant.
const lookAlikes = (text: string): string =>
  text
    .replace(/(?<=[ァ-ヺー]|が)[―—](?=[・=]|$)/g, 'ー')
    .replace(/[べぺ](?=[ァ-ヺー])|(?<=[ァ-ヺー])[が](?=ー)/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));

/** The name in katakana that ends at `end`: ルイス・ディアス, J・R・ハミルトン, 玉城デニー. */
export function katakanaName(ctx: SentenceContext, end: number, floor: number): NameFound | undefined {
  const before = lookAlikes(ctx.text.slice(Math.max(floor, end - 60), end));
  const run = (KATAKANA_SPACED.exec(before) ?? KATAKANA_RUN.exec(before))?.[0];
  if (!run) return undefined;
  const { name: whole, country, from, to } = withoutCountries(run);
  const name = whole.replace(/^(?:[A-Z]\.)+(?=[ァ-ヺ]{2})/, '');
  const start = end - run.length + from;
  const last = end - to;
  if (name.length < 2 || notNames.has(name) || countryNamed(name) || /^ー/.test(name)) return undefined;
  if (isPartOfWord(ctx, start, last) || isCompound(ctx, start, last)) return undefined;
  const kanji = joinedSurname(ctx, start, floor);
  if (kanji) return { start: kanji.start, end: last, name: kanji.text + clean(name) };
  // S.V.ペトロフ is told of as ペトロフ afterwards.
  const initials = INITIALS.exec(ctx.text.slice(Math.max(floor, start - 6), start))?.[0].length ?? 0;
  return { start: start - initials, end: last, name: clean(name), ...(country ? { country } : {}) };
}

const LATIN = /(?:[ァ-ヺー]+・|[A-Z][A-Za-z.'’-]+ )*[A-Z][A-Za-z.'’-]{2,}$/;

/** Pete Hegseth国防長官, ピート・HEGSETH国防長官; letters all capital alone are an organisation's (CIA長官). */
export function latinName(ctx: SentenceContext, end: number, floor: number): NameFound | undefined {
  const run = LATIN.exec(ctx.text.slice(Math.max(floor, end - 40), end))?.[0];
  if (!run || !/[a-z]{2}|・[A-Z]{2}/.test(run) || organizationNames.longestAt(run, 0)) return undefined;
  return { start: end - run.length, end, name: run };
}

// 安全保障プログラム, 国際ビジネス: an ordinary word of the dictionary that runs on from one in kanji.
function isPartOfWord(ctx: SentenceContext, start: number, end: number): boolean {
  const token = ctx.tokenAt(start);
  if (
    token?.start !== start ||
    token.end !== end ||
    !token.reading ||
    token.pos2 === '人名' ||
    !/^(?:一般|サ変接続)$/.test(token.pos1)
  )
    return false;
  const before = ctx.tokenAt(start - 1);
  return (
    before?.pos === '名詞' &&
    /[一-龠々]$/.test(before.text) &&
    /^(?:一般|サ変接続|形容動詞語幹)$/.test(before.pos1) &&
    !ctx.found.some((m) => m.span.start < start && start <= m.span.end)
  );
}

// ビジネスフォーラム: two ordinary words of the dictionary, one after the other.
function isCompound(ctx: SentenceContext, start: number, end: number): boolean {
  const first = ctx.tokenAt(start);
  const second = first?.start === start ? ctx.tokenAt(first.end) : undefined;
  const ordinary = (t: Token) => t.reading && /^(?:一般|サ変接続)$/.test(t.pos1) && t.text.length > 2;
  return !!first && !!second && second.end === end && !!ordinary(first) && !!ordinary(second);
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

/** A name without the spaces inside it. */
export const clean = (name: string): string => name.replace(/[\s　]+/g, '');
