import { isContinentalSurname, isSurname } from '../../lexicon/kanji-names.js';
import { notNames } from '../../lexicon/names.js';
import type { Token } from '../../model/index.js';
import type { SentenceContext } from '../context.js';
import { nameInRun } from './kanji.js';
import { clean, katakanaName, latinName, type NameFound } from './katakana.js';

export { clean, type NameFound };

const KANJI = /^[一-龠々ヶ〓𠀀-𯿿]+$/u;

/** The name that ends at `end`, or undefined where what stands there is none. */
export function readNameBefore(ctx: SentenceContext, end: number, floor = ctx.sentence.span.start): NameFound | undefined {
  return rareAtEnd(ctx, end, floor) ?? katakanaName(ctx, end, floor) ?? latinName(ctx, end, floor) ?? kanjiName(ctx, end, floor);
}

function kanjiName(ctx: SentenceContext, end: number, floor: number): NameFound | undefined {
  const inside = rareInside(ctx, end, floor);
  if (inside) return inside;
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

// 唐家セン: the reading of a rare character may take two or three signs.
function rareAtEnd(ctx: SentenceContext, end: number, floor: number): NameFound | undefined {
  const name = /(?<![一-龠々ァ-ヺー])[一-龠]{2}[ァ-ヺー]{2,3}$/.exec(ctx.text.slice(Math.max(floor, end - 6), end))?.[0];
  const start = end - (name?.length ?? 0);
  if (!name || !isContinentalSurname(name[0]!) || ctx.tokenAt(start)?.end !== start + 1 || !ctx.endsToken(start + 2))
    return undefined;
  return ctx.found.some((m) => m.span.start < end && start < m.span.end) ? undefined : { start, end, name };
}

// 高ミン廷: the rare character may stand in the middle of a name of China or Korea.
function rareInside(ctx: SentenceContext, end: number, floor: number): NameFound | undefined {
  const name = /(?<![一-龠々ァ-ヺー])[一-龠][ァ-ヺ]{1,2}[一-龠]$/.exec(ctx.text.slice(Math.max(floor, end - 5), end))?.[0];
  return name && isContinentalSurname(name[0]!) ? { start: end - name.length, end, name } : undefined;
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
  (t.pos !== '副詞' || t.text.length === 1) &&
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
  if (!first || !/[ {2}]/.test(ctx.text[first.start - 1] ?? '') || given.reduce((n, t) => n + t.text.length, 0) > 3)
    return undefined;
  const before = ctx.tokens.find((t) => t.end === first.start - 1);
  // 抗議 三枝外相, 安保 川口大臣: an ordinary word before a surname is a headline's, not its first half.
  const rest = given.map((t) => t.text).join('');
  const begins =
    before &&
    (before.pos3 === '姓' ||
      (isSurname(before.text) && !(rest.length > 1 && isSurname(rest))) ||
      (isPersonal(first) && !before.reading));
  return before &&
    before.start >= floor &&
    before.pos1 !== '接尾' &&
    KANJI.test(before.text) &&
    before.text.length <= 3 &&
    begins &&
    !isMentioned(ctx, before)
    ? before
    : undefined;
}
