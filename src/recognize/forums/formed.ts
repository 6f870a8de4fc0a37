import { cityNames } from '../../lexicon/cities.js';
import { capitals } from '../../lexicon/countries.js';
import { forumHeads, forumProper, forumRegions, genericForums, notForums, weakForumHeads } from '../../lexicon/forums.js';
import { organizationNames } from '../../lexicon/organizations.js';
import type { CountryMention, ForumMention, Token } from '../../model/index.js';
import { glossBefore } from '../brackets.js';
import type { SentenceContext } from '../context.js';
import { editionOf, forumMention } from './mention.js';
import { topicBefore } from './topic.js';

/** Conferences that no list knows, by their form. Talks between two or three named countries are none. */
export function formedForums(ctx: SentenceContext, known: readonly ForumMention[]): ForumMention[] {
  const found: ForumMention[] = [];
  const taken = (s: number, e: number) => [...known, ...found].some((f) => f.span.start < e && s < f.span.end);
  for (let at = ctx.sentence.span.start; at < ctx.sentence.span.end; at++) {
    const end = headEnd(ctx, at);
    if (!end) continue;
    const { start, tokens } = compoundBefore(ctx, end);
    if (start > at || taken(start, end) || !closes(ctx, end)) continue;
    const named = nameOf(ctx, start, end, ctx.text.slice(at, end), tokens);
    if (named === undefined) continue;
    const topic = topicBefore(ctx, start);
    found.push(forumMention(ctx, topic ?? named, end, undefined, topic === undefined ? [] : [ctx.text.slice(named, end)]));
    at = end - 1;
  }
  return found;
}

// 対話フォーラム, 運用検討会議第3回準備委員会: the last of several heads ends the name.
function headEnd(ctx: SentenceContext, at: number): number | undefined {
  let end: number | undefined;
  for (let next = at; ; ) {
    const head = forumHeads.find((h) => ctx.text.startsWith(h, next));
    if (!head) return end;
    end = next + head.length;
    next =
      end + (/^第[0-9一二三四五六七八九十]+回(?:準備)?(?=委員会|会合|会議)/.exec(ctx.text.slice(end, end + 8))?.[0].length ?? 0);
    // 首脳理事会第15回会議: the council's name is whole without its sitting.
    if (/理事会$/.test(ctx.text.slice(at, end)) && next > end) return end;
  }
}

/** The compound that ends at `end`, back to a particle or a sign that a name cannot hold; a short gloss inside it is passed over. */
function compoundBefore(ctx: SentenceContext, end: number): { start: number; tokens: Token[] } {
  const tokens: Token[] = [];
  let start = end;
  for (let i = ctx.tokens.length - 1; i >= 0; i--) {
    const t = ctx.tokens[i]!;
    if (t.start >= start) continue;
    const gloss = t.end === start ? glossBefore(ctx.text, start, ctx.sentence.span.start) : undefined;
    if (gloss && /^[A-Z]{2,8}$|^日中韓$/.test(gloss.content)) {
      start = gloss.start;
      continue;
    }
    if (t.end < start || !inName(ctx, t)) break;
    tokens.unshift(t);
    start = t.start;
  }
  while (tokens.length && /^(?:[・「」+—―-]+|同|両|各|本|当|今|次|前|全|及び)$/.test(tokens[0]!.text))
    start = tokens.shift()!.end;
  return { start, tokens };
}

// 日中 may be read as daytime: what a country's mention covers belongs to a name whatever the tokeniser thinks.
const inName = (ctx: SentenceContext, t: Token): boolean =>
  ctx.found.some((m) => m.kind === 'country' && m.span.start <= t.start && t.end <= m.span.end) ||
  (t.pos === '名詞' &&
    t.pos1 !== '副詞可能' &&
    !(t.pos1 === '接尾' && /^(?:中|後|前|内|間|側|氏)$/.test(t.text) && ctx.text[t.end] !== 'の') &&
    !/^[()。、「」『』【】=]/.test(t.text)) ||
  t.pos === '接頭詞' ||
  /^[・+＋&＆]$/.test(t.text) ||
  /^[A-Za-z0-9]+$/.test(t.text);

// 会議室, 対話路線, 協議議長 are pieces of other words.
const closes = (ctx: SentenceContext, end: number): boolean =>
  !/^(?:\([A-Z]{2,8}\))?(?:書記|副?議長|事務局長|事務総長|事務次長)/.test(ctx.text.slice(end, end + 16)) &&
  !/^(?:室|場|員|録|所|者|型|力|的|局|長|派|党|法|費|案|路線|事務|体制|要員|参加者|出席者|議員|議長|代表|委員)/.test(
    ctx.text.slice(end, end + 6),
  ) &&
  (ctx.endsToken(end) || !/[一-龠ァ-ヺ]/.test(ctx.text[end] ?? ''));

// ハイレベルの経済対話 is ハイレベル経済対話.
const HIGH = /ハイレベルの$/;
const VAGUE = /^(?:政策|政治|戦略)?対話$/;

/** Where the name starts once ordinal and year are off; undefined where the compound names nothing in particular. */
function nameOf(ctx: SentenceContext, from: number, end: number, head: string, tokens: readonly Token[]): number | undefined {
  const { start, edition } = editionOf(ctx, from, end);
  const name = ctx.text.slice(start, end);
  const stem = name.slice(0, Math.max(0, name.length - head.length));
  const topic = topicBefore(ctx, from) !== undefined;
  if (topic) return /国際|閣僚|首脳|世界|サミット|フォーラム|賢人/.test(name) || edition ? start : undefined;
  if (HIGH.test(ctx.text.slice(0, start)) && /[一-龠]対話$/.test(name) && !VAGUE.test(name)) return start - 'ハイレベルの'.length;
  if (genericForums.has(name) || name.length < 4 || notForums.test(name) || !stem) return undefined;
  const sides = countriesWithin(ctx, start, end);
  return isNamed(
    stem,
    head,
    sides,
    edition !== undefined,
    tokens.filter((t) => t.start >= start),
    start,
  )
    ? start
    : undefined;
}

/** Whether a stem names a conference: by an ordinal, an organisation, a region, a place, a word of proper names, or several countries. */
function isNamed(
  stem: string,
  head: string,
  sides: readonly CountryMention[],
  ordinal: boolean,
  tokens: readonly Token[],
  start: number,
): boolean {
  const codes = sides.flatMap((s) => s.codes);
  const organized = organizationWithin(stem) || sides.some((s) => s.organizations.length);
  const bare = withoutSides(stem, sides, start);
  if (
    /^(?:首脳|外相|防衛相|国防相|次官|局長|閣僚|防衛|安保|実務者?|高官)?(?:級|レベル)?$/.test(bare) &&
    codes.length &&
    codes.length < 3
  )
    return (
      /フォーラム|メカニズム/.test(head) ||
      (/対話/.test(head) && bare !== '') ||
      (ordinal && !/サミット|会議$/.test(head)) ||
      organized
    );
  // ロシア安全保障会議 is a council of that state.
  if (codes.length === 1 && bare === '安全保障' && head === '会議' && !ordinal) return false;
  if (forumRegions.has(stem)) return true;
  if (/委員会$/.test(head))
    return (
      ordinal || /第[0-9一二三四五六七八九十]+回/.test(head) || (codes.length > 1 && /合同|協力|協議|共同|常設|軍事/.test(stem))
    );
  const placed = /^(?:会議|サミット|フォーラム|プロセス|首脳会議|閣僚会合|総会)$/.test(head) && endsInPlace(bare, tokens);
  const proper = forumProper.some((w) => stem.includes(w)) || /[ァ-ヺ]{3,}|[A-Z]{2,}/.test(bare);
  if (weakForumHeads.has(head) || /首脳|外相|防衛相|国防相|次官|局長|閣僚$/.test(stem)) {
    if (codes.length && !ordinal && !organized && /会合|協議$/.test(head)) return false;
    return (
      ordinal || organized || placed || (codes.length > 0 && /会議|対話|メカニズム/.test(head)) || (proper && stem.length >= 5)
    );
  }
  return proper || placed || codes.length > 0 || ordinal;
}

// カブール会議, 九州・沖縄サミット, G7伊勢志摩サミット.
const endsInPlace = (stem: string, tokens: readonly Token[]): boolean => {
  for (let i = 0; i < stem.length; i++)
    for (const places of [capitals, cityNames]) if (places.longestAt(stem, i)?.word.length === stem.length - i) return true;
  const last = tokens.findLast((t) => stem.endsWith(t.text));
  return last?.pos2 === '地域' && last.text.length > 1;
};

const countriesWithin = (ctx: SentenceContext, start: number, end: number): CountryMention[] =>
  ctx.found.filter((m): m is CountryMention => m.kind === 'country' && m.span.start >= start && m.span.end <= end);

const withoutSides = (stem: string, sides: readonly CountryMention[], start: number): string =>
  sides.reduceRight((s, m) => s.slice(0, m.span.start - start) + s.slice(m.span.end - start), stem).replace(/^・|・$/g, '');

const organizationWithin = (stem: string): boolean => {
  for (let i = 0; i < stem.length; i++) if (organizationNames.longestAt(stem, i)) return true;
  return /G(?:7|8|20)|BRICS|QUAD/.test(stem);
};
