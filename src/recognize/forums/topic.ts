import type { SentenceContext } from '../context.js';

const LINK = /(?:に関する|に向けた|のための|をめぐる|を考える|を議論する)$/;
const LONGEST = 40;

/**
 * Where the topic of a conference's name starts, if one stands before it: 「核兵器のない世界」に向けた国際賢人会議, ウクライナ復興に関する国際会議. The topic
 * is a noun phrase with の at most, or a quotation.
 */
export function topicBefore(ctx: SentenceContext, start: number): number | undefined {
  const floor = Math.max(ctx.sentence.span.start, start - LONGEST);
  const before = ctx.text.slice(floor, start).replace(/(?:第[0-9一二三四五六七八九十]+回)$/, '');
  const link = LINK.exec(before)?.[0];
  if (!link) return undefined;
  const end = floor + before.length - link.length;
  if ('」』'.includes(ctx.text[end - 1] ?? ' ')) {
    const open = Math.max(ctx.text.lastIndexOf('「', end), ctx.text.lastIndexOf('『', end));
    return open >= floor ? open : undefined;
  }
  let from = end;
  for (const t of ctx.tokens.toReversed()) {
    if (t.start >= end) continue;
    if (t.end !== from || t.start < floor || !(t.pos === '名詞' || t.pos === '接頭詞' || /^[の・]$/.test(t.text))) break;
    from = t.start;
  }
  while (/^[の・]/.test(ctx.text[from] ?? '')) from++;
  return from < end - 1 ? from : undefined;
}
