import { Gazetteer } from '../lexicon/gazetteer.js';
import { readData } from '../lexicon/load.js';
import { findOffices } from '../lexicon/offices.js';
import type { AnaphorMention } from '../model/index.js';
import { mentionEnding, type SentenceContext } from './context.js';

type Row = readonly [string, AnaphorMention['refersTo'], number?, string?];
const words = new Gazetteer(readData<{ anaphors: Row[] }>('anaphors').anaphors.map((row) => [row[0], row] as const));
const COUNT: Readonly<Record<string, number>> = { 両: 2, 二: 2, 三: 3, 四: 4 };

/** 両氏, 同長官, 双方, 私, 日本側: words that point at people or sides named elsewhere. */
export function recognizeAnaphors(ctx: SentenceContext): AnaphorMention[] {
  const found: AnaphorMention[] = [];
  const { span, index } = ctx.sentence;
  for (let at = span.start; at < span.end; at++) {
    const mention = listed(ctx, at) ?? withOffice(ctx, at) ?? side(ctx, at);
    if (!mention || ctx.found.some((m) => m.kind === 'person' && m.name && m.span.start < mention.end && at < m.span.end))
      continue;
    const { end, ...rest } = mention;
    found.push({ kind: 'anaphor', span: { start: at, end }, sentence: index, text: ctx.text.slice(at, end), ...rest });
    at = end - 1;
  }
  return found;
}

type Pointed = Omit<AnaphorMention, 'kind' | 'span' | 'sentence' | 'text'> & { end: number };

function listed(ctx: SentenceContext, at: number): Pointed | undefined {
  const hit = words.longestAt(ctx.text, at);
  if (!hit || !bounded(ctx, at, at + hit.word.length)) return undefined;
  const [, refersTo, count, office] = hit.value;
  return { end: at + hit.word.length, refersTo, ...(count ? { count } : {}), ...(office ? { office } : {}) };
}

// 私 in 公私, 両者 in 車両者, 彼 in 彼女: pieces of other words.
function bounded(ctx: SentenceContext, start: number, end: number): boolean {
  const before = ctx.text[start - 1] ?? '';
  if (/^[0-9]/.test(ctx.text[start]!) && /[0-9]/.test(before)) return false;
  if (
    ctx.text[start] === '私' &&
    (/[公官]/.test(before) || /^(?:立|有|的|見|費|鉄|案|邸|用|服|学|人)/.test(ctx.text.slice(end, end + 1)))
  )
    return false;
  return ctx.startsToken(start) || /^[両双先同3-6]/.test(ctx.text[start]!);
}

/** 両大臣, 同長官, 両外相: the number word with an office behind it. */
function withOffice(ctx: SentenceContext, at: number): Pointed | undefined {
  const word = ctx.text[at]!;
  if (!/[両同三四3-5]/.test(word) || /[0-9]/.test(ctx.text[at - 1] ?? '')) return undefined;
  const [office] = findOffices(ctx.text, at + 1, Math.min(ctx.sentence.span.end, at + 12));
  if (office?.start !== at + 1) return undefined;
  const title = ctx.text.slice(office.start, office.end);
  if (word === '同') return { end: office.end, refersTo: 'person', count: 1, office: title };
  return { end: office.end, refersTo: 'people', count: COUNT[word] ?? Number(word), office: title };
}

/** 日本側, 中国側, 両国側: a side by its country. */
function side(ctx: SentenceContext, at: number): Pointed | undefined {
  if (ctx.text[at] !== '側') return undefined;
  const country = mentionEnding(ctx, 'country', at);
  return country?.codes.length === 1 ? { end: at + 1, refersTo: 'side', country: country.codes[0]! } : undefined;
}
