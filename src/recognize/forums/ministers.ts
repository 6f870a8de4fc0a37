import { countryOf } from '../../lexicon/countries.js';
import { forumNames } from '../../lexicon/forums.js';
import type { CountryMention, ForumMention, Span } from '../../model/index.js';
import type { SentenceContext } from '../context.js';
import { forumMention } from './mention.js';
import { type Squeezed, squeeze, squeezed } from './squeeze.js';

/** Talks of foreign and defence ministers as outlets write them, in either order of the two, quotes, ・ and glosses left out. */
const WRITTEN =
  /(?:(?:外務|外交|外相)、?(?:防衛|国防)|(?:防衛|国防)、?(?:外務|外交))相?(?:担当)?(?:閣僚|大臣|相|長官)(?:級)?(?:会合|会議|協議会?|対話)(?:2(?:プラス|\+)2)?|(?<![0-9+])2(?:プラス|\+)2(?![0-9])(?:(?:閣僚)?(?:会合|会議|協議|対話))?/g;
/** The short name in a bracket after the ministers themselves: 日米の外務、防衛担当閣僚(2プラス2). */
const GLOSS = /(?<=\([「『]?)2(?:プラス|\+)2(?=[」』]?\))/g;
const SHORT = '2プラス2';

/** Two countries that stand before the name; `word` where they make no compound of their own. */
interface Pair {
  readonly span: Span;
  readonly word?: string;
}

const listed = new Map(forumNames.map(([word, entry]) => [squeezed(word), entry.name]));

/**
 * 2プラス2 of whichever two countries: the name that the lexicon has for the pair, or one that is made for it. `known` are the forums that
 * the lexicon found, whose brackets are theirs.
 */
export function ministersForums(ctx: SentenceContext, known: readonly ForumMention[]): ForumMention[] {
  const { start, end } = ctx.sentence.span;
  const text = squeeze(ctx.text, start, end);
  const found = [...text.text.matchAll(WRITTEN)].map((m) => mention(ctx, ...spanOf(text, m.index, m[0].length), 6));
  for (const m of ctx.text.slice(start, end).matchAll(GLOSS)) {
    const at = start + m.index;
    if (![...found, ...known].some((f) => inGlossOf(ctx, f, at))) found.push(mention(ctx, at, at + m[0].length, 20));
  }
  return found;
}

const spanOf = ({ at }: Squeezed, from: number, length: number): [number, number] => [at[from]!, at[from + length - 1]! + 1];

// 日豪防衛・外務閣僚協議(「2+2」): the bracket belongs to the name before it.
const inGlossOf = (ctx: SentenceContext, f: ForumMention, at: number): boolean =>
  f.span.end <= at ? /^[」』]?\([「『]?$/.test(ctx.text.slice(f.span.end, at)) : f.span.start <= at;

function mention(ctx: SentenceContext, from: number, end: number, reach: number): ForumMention {
  const written = ctx.text.slice(from, end);
  const pair = pairBefore(ctx, from, reach);
  if (!pair) return forumMention(ctx, from, end, SHORT, [squeezed(written)]);
  const word = pair.word ?? squeezed(ctx.text.slice(pair.span.start, pair.span.end));
  const near = from - pair.span.end <= 2;
  const start = near ? pair.span.start : from;
  const name = listed.get(`${word}${SHORT}`) ?? `${word}外務・防衛閣僚協議`;
  return forumMention(ctx, start, end, name, near ? [written, squeezed(ctx.text.slice(start, end))] : [written]);
}

// 日豪, 日・フィリピン, 日本とインドの: two countries whose ministers meet, right before the name.
function pairBefore(ctx: SentenceContext, at: number, reach: number): Pair | undefined {
  const near = (m: CountryMention) => m.span.end <= at && at - m.span.end <= reach;
  const compound = ctx.found.findLast(
    (m): m is CountryMention =>
      m.kind === 'country' &&
      m.codes.length === 2 &&
      near(m) &&
      (reach > 6 || /^の?(?:第[0-9]+回)?[「『]?$/.test(ctx.text.slice(m.span.end, at))),
  );
  return compound ?? joinedPair(ctx, at);
}

function joinedPair(ctx: SentenceContext, at: number): Pair | undefined {
  const single = (end: number) =>
    ctx.found.find((m): m is CountryMention => m.kind === 'country' && m.span.end === end && m.codes.length === 1);
  const [second, first] = [single(at - 1), single((single(at - 1)?.span.start ?? 0) - 1)];
  if (!second || !first || ctx.text[at - 1] !== 'の' || ctx.text[second.span.start - 1] !== 'と') return undefined;
  const word = [first, second].map((m) => countryOf(m.codes[0]!)?.short[0] ?? '').join('');
  return { span: { start: first.span.start, end: second.span.end }, word };
}
