import { bodyBefore, type OfficeFound } from '../../lexicon/offices.js';
import { mentionEnding, type SentenceContext } from '../context.js';
import type { Walk } from './posting.js';

// 韓国国防部の長官: the body whose head he is may reach its office by の, where its country stands before it.
export function takeBody(ctx: SentenceContext, walk: Walk, office: OfficeFound, floor: number): void {
  if (walk.at !== office.start || !/[部省庁府院室局]の$/.test(ctx.text.slice(walk.at - 2, walk.at))) return;
  const start = bodyBefore(ctx.text, walk.at - 1, Math.max(floor, walk.at - 12));
  if (start < walk.at - 1 && (mentionEnding(ctx, 'country', start) || ctx.text[start - 1] === ')')) walk.at = start;
}

const HEADS_OF_BODIES =
  /^(?:副?議長|共同議長|事務局長|事務局次長|事務次長|事務総長|事務総長代理|総裁|委員長|書記|所長|専務理事)$/;

const BODY =
  /(?<=[ァ-ヺー]・?)[A-Z]{2,8}$|(?<=[ァ-ヺー])[一-龠々]{1,12}(?:フォーラム|サミット|会議|機構|連合|共同体|銀行|基金|委員会|機関|連盟|評議会|計画|裁判所)$/;

// スレード太平洋諸島フォーラム議長, カノアSPF事務局長: the forum or body that he leads, by its name or letters.
export function takeForum(ctx: SentenceContext, walk: Walk, office: OfficeFound, floor: number): void {
  if (walk.organization || !HEADS_OF_BODIES.test(ctx.text.slice(office.start, office.end))) return;
  const forum = mentionEnding(ctx, 'forum', walk.at);
  const before = ctx.text.slice(floor, walk.at);
  const body = BODY.exec(before)?.[0];
  const start = forum?.span.start ?? (body ? walk.at - body.length : walk.at);
  if (start >= walk.at || start < floor) return;
  // Who chairs it is of a country; its secretary is of none.
  if (!/議長$/.test(ctx.text.slice(office.start, office.end))) walk.organization = forum?.name ?? body!;
  walk.at = start;
}

// 甲野乙郎佐賀県知事, X・Y・チューリンゲン州首相: the region whose head he is.
export function takeRegion(ctx: SentenceContext, walk: Walk, office: OfficeFound, floor: number): void {
  const title = ctx.text.slice(office.start, office.end);
  if (walk.at !== office.start || !/^(?:[県府都道州市区町村]|知事|副知事)/.test(title)) return;
  const region = ctx.tokens.find((t) => t.end === walk.at && t.pos2 === '地域');
  const katakana = /^州/.test(title)
    ? /(?<=[ァ-ヺー]・[ァ-ヺー=]+)・[ァ-ヺー=]+$/.exec(ctx.text.slice(floor, walk.at))?.[0]
    : undefined;
  if (katakana) walk.at -= katakana.length;
  else if (region && region.start >= floor && !region.text.includes('・')) walk.at = region.start;
}
