import { type ForumEntry, forumHeads, forumNames, forumProper, genericForums, weakForumHeads } from '../lexicon/forums.js';
import { organizationNames } from '../lexicon/organizations.js';
import type { CountryMention, ForumMention, Token } from '../model/index.js';
import { glossAfter } from './brackets.js';
import type { SentenceContext } from './context.js';

const ORDINAL =
  /(?:第\s?([0-9〇一二三四五六七八九十]+)回(?:目の)?|([12][0-9]{3})年|([0-9]{1,2})年|([0-9]+)回目の|今年の|本年の|昨年の|年次)の?$/;
const YEAR_AFTER = /^\s?([12][0-9]{3})/;

/**
 * Conferences and standing frameworks of a sentence: known ones by any alias, unknown ones by their form (a compound that ends in a
 * conference word and holds an ordinal, an organisation, a region or a proper word). Talks between two or three named countries are none.
 */
export function recognizeForums(ctx: SentenceContext): ForumMention[] {
  const known = knownForums(ctx);
  const formed = formedForums(ctx, known);
  return [...known, ...formed].sort((a, b) => a.span.start - b.span.start);
}

function knownForums(ctx: SentenceContext): ForumMention[] {
  const found: ForumMention[] = [];
  for (let at = ctx.sentence.span.start; at < ctx.sentence.span.end; at++) {
    const hit = forumNames.longestAt(ctx.text, at);
    if (!hit || !bounded(ctx, at, at + hit.word.length)) continue;
    const end = longerForm(ctx, at, at + hit.word.length);
    if (end === undefined) continue;
    found.push(mention(ctx, at, end, hit.value, [hit.word]));
    at = end - 1;
  }
  return found;
}

// An acronym must not be a piece of a word; a kanji name may follow a compound (日中韓サミット) but not a latin letter.
function bounded(ctx: SentenceContext, start: number, end: number): boolean {
  const latin = /[A-Za-z0-9]/;
  if (latin.test(ctx.text[start]!) && latin.test(ctx.text[start - 1] ?? '')) return false;
  return !(latin.test(ctx.text[end - 1]!) && /[A-Za-z]/.test(ctx.text[end] ?? ''));
}

// APEC followed by a longer conference word is that conference (APEC貿易担当相会合); followed by an office or a country it is the organisation.
function longerForm(ctx: SentenceContext, start: number, end: number): number | undefined {
  const rest = ctx.text.slice(end, end + 14);
  const more = /^(?:首脳|閣僚|外相|外務大臣|国防相|財務相|貿易相|貿易担当相)(?:会議|会合|サミット)/.exec(rest)?.[0];
  if (more) return end + more.length;
  if (/^(?:加盟|各国|事務|諸国|域内|議長国|首脳宣言)/.test(rest)) return undefined;
  return start < end ? end : undefined;
}

/** The compound that ends in a conference word at `end`, back to a particle or a sign that a name cannot hold. */
function compoundBefore(ctx: SentenceContext, end: number): { start: number; tokens: Token[] } {
  const tokens: Token[] = [];
  let start = end;
  for (let i = ctx.tokens.length - 1; i >= 0; i--) {
    const t = ctx.tokens[i]!;
    if (t.start >= start) continue;
    if (t.end < start || !inName(ctx, t)) break;
    tokens.unshift(t);
    start = t.start;
  }
  while (tokens.length && /^[・「」+]/.test(tokens[0]!.text)) start = tokens.shift()!.end;
  return { start, tokens };
}

const inName = (ctx: SentenceContext, t: Token): boolean =>
  (t.pos === '名詞' &&
    t.pos1 !== '副詞可能' &&
    !(t.pos1 === '接尾' && /^(?:中|後|前|内|間|側)$/.test(t.text) && ctx.text[t.end] !== 'の')) ||
  t.pos === '接頭詞' ||
  /^[・+＋&＆]$/.test(t.text) ||
  /^[A-Za-z0-9Ａ-Ｚ０-９]+$/.test(t.text);

function formedForums(ctx: SentenceContext, known: readonly ForumMention[]): ForumMention[] {
  const found: ForumMention[] = [];
  const taken = (s: number, e: number) => [...known, ...found].some((f) => f.span.start < e && s < f.span.end);
  for (let at = ctx.sentence.span.start; at < ctx.sentence.span.end; at++) {
    const head = forumHeads.find((h) => ctx.text.startsWith(h, at));
    if (!head) continue;
    const end = at + head.length;
    const { start } = compoundBefore(ctx, end);
    if (start >= at || taken(start, end) || !closes(ctx, end)) continue;
    const named = nameOf(ctx, start, end, head);
    if (named) {
      found.push(mention(ctx, named.start, end, undefined, [], named.edition));
      at = end - 1;
    }
  }
  return found;
}

// 会議 in 会議室 or 会議員, 対話 in 対話路線 are pieces of other words.
const closes = (ctx: SentenceContext, end: number): boolean =>
  !/^(?:室|場|員|録|所|終了後の会見|路線|者|型|力|的|局|長|事務|体制|要員|参加者|出席者)/.test(ctx.text.slice(end, end + 6)) &&
  (ctx.endsToken(end) || !/[一-龠ァ-ヺ]/.test(ctx.text[end] ?? ''));

/** Where the name starts once ordinal and year are off; undefined where the compound names nothing in particular. */
function nameOf(ctx: SentenceContext, from: number, end: number, head: string): { start: number; edition?: string } | undefined {
  const { start, edition } = withoutEdition(ctx, from, end);
  const name = ctx.text.slice(start, end);
  const stem = name.slice(0, name.length - head.length);
  if (genericForums.has(name) || /^(?:同|両|各|本|当|前|次|今|全|この|その)/.test(name) || name.length < 4) return undefined;
  const sides = countriesWithin(ctx, start, end);
  const ordinal = edition !== undefined;
  const proper =
    organizationWithin(stem) ||
    forumProper.some((w) => stem.includes(w)) ||
    /[ァ-ヺ]{3,}|[A-Z]{2,}/.test(withoutSides(stem, sides, start));
  if (weakForumHeads.has(head) || /首脳|外相|防衛相|国防相|次官|局長|閣僚$/.test(stem)) {
    if (sides.length && !ordinal && /会合|協議$/.test(head)) return undefined;
    if (head === '委員会')
      return sides.flatMap((s) => s.codes).length > 1 && /合同|協力|協議|共同|常設|軍事/.test(stem)
        ? { start, ...(edition ? { edition } : {}) }
        : undefined;
    return ordinal ||
      organizationWithin(stem) ||
      (sides.length && /会議|サミット|対話|メカニズム/.test(head)) ||
      (proper && stem.length >= 5)
      ? { start, ...(edition ? { edition } : {}) }
      : undefined;
  }
  return proper || sides.length || ordinal ? { start, ...(edition ? { edition } : {}) } : undefined;
}

const countriesWithin = (ctx: SentenceContext, start: number, end: number): CountryMention[] =>
  ctx.found.filter((m): m is CountryMention => m.kind === 'country' && m.span.start >= start && m.span.end <= end);

const withoutSides = (stem: string, sides: readonly CountryMention[], start: number): string =>
  sides.reduce((s, m) => s.replace(s.slice(m.span.start - start, m.span.end - start), ''), stem);

const organizationWithin = (stem: string): boolean => {
  for (let i = 0; i < stem.length; i++) if (organizationNames.longestAt(stem, i)) return true;
  return /G(?:7|8|20)|BRICS|QUAD/.test(stem);
};

function withoutEdition(ctx: SentenceContext, from: number, end: number): { start: number; edition?: string } {
  const name = ctx.text.slice(from, end);
  const inside = /^(?:第\s?([0-9〇一二三四五六七八九十]+)回(?:目)?|([12][0-9]{3})年?(?=[^0-9])|([0-9]+)回目)/.exec(name);
  const before = ORDINAL.exec(ctx.text.slice(Math.max(ctx.sentence.span.start, from - 9), from));
  const edition = inside?.[1] ?? inside?.[2] ?? inside?.[3] ?? before?.[1] ?? before?.[2] ?? before?.[4];
  return { start: from + (inside?.[0].length ?? 0), ...(edition ? { edition } : {}) };
}

function mention(
  ctx: SentenceContext,
  start: number,
  end: number,
  entry: ForumEntry | undefined,
  forms: string[],
  edition?: string,
): ForumMention {
  const written = ctx.text.slice(start, end);
  const gloss = glossAfter(ctx.text, end, ctx.sentence.span.end) ?? glossAfter(ctx.text, end + 1, ctx.sentence.span.end);
  const acronyms =
    gloss && ctx.text[end] !== undefined
      ? gloss.content
          .split(/[、,:：=]/)
          .map((s) => s.replace(/[「」]/g, '').trim())
          .filter(isForumAlias)
      : [];
  const before = edition ?? withoutEdition(ctx, start, end).edition ?? YEAR_AFTER.exec(ctx.text.slice(end, end + 6))?.[1];
  return {
    kind: 'forum',
    span: { start, end },
    sentence: ctx.sentence.index,
    name: entry?.name ?? written,
    aliases: [...new Set([written, ...forms, ...acronyms])].filter((a) => a !== (entry?.name ?? written)),
    known: entry !== undefined,
    ...(before ? { edition: before } : {}),
  };
}

const isForumAlias = (s: string): boolean =>
  /^[A-Z][A-Za-z0-9+-]{1,9}(?:プラス)?$|^[ァ-ヺー・]+(?:会合|対話|サミット|フォーラム|ダイアログ)$/.test(s);
