import type { ForumMention } from '../../model/index.js';
import { glossAfter } from '../brackets.js';
import type { SentenceContext } from '../context.js';

const COUNT = '[0-9〇一二三四五六七八九十百]+';
const INSIDE = new RegExp(`^(?:第 ?(${COUNT})回(?:目)?の?|([12][0-9]{3})年?の?(?=[^0-9])|(${COUNT})回目の?)`);
const BEFORE = new RegExp(
  `(?:第 ?(${COUNT})回(?:目)?|([12][0-9]{3})年(?:度)?|${COUNT}年|(${COUNT})回目|今年|本年|昨年|来年|今次|今回|次回|前回)の?[「『]?$`,
);
const AFTER = /^ ?([12][0-9]{3})/;

/** Ordinal or year that stands inside the front of a name (第11回…, 2024年…) or right before it; it is no part of the name. */
export function editionOf(ctx: SentenceContext, from: number, end: number): { start: number; edition?: string } {
  const inside = INSIDE.exec(ctx.text.slice(from, end));
  const before = BEFORE.exec(ctx.text.slice(Math.max(ctx.sentence.span.start, from - 10), from));
  const edition = inside?.[1] ?? inside?.[2] ?? inside?.[3] ?? before?.[1] ?? before?.[2] ?? before?.[3];
  return { start: from + (inside?.[0].length ?? 0), ...(edition ? { edition } : {}) };
}

/** A forum's mention with the forms that stand there: the text as written, those of the caller, acronyms in a bracket after it. */
export function forumMention(
  ctx: SentenceContext,
  start: number,
  end: number,
  known: string | undefined,
  forms: readonly string[],
): ForumMention {
  const written = ctx.text.slice(start, end);
  const name = known ?? written;
  const { edition } = editionOf(ctx, start, end);
  const year = edition ?? AFTER.exec(ctx.text.slice(end, end + 6))?.[1];
  return {
    kind: 'forum',
    span: { start, end },
    sentence: ctx.sentence.index,
    name,
    aliases: [...new Set([written, ...forms, ...glossed(ctx, end)])].filter((a) => a !== name),
    known: known !== undefined,
    ...(year ? { edition: year } : {}),
  };
}

// …会議(ADMMプラス), 「…対話」(SDD): other names in the bracket that follows, a closing quote between or not.
function glossed(ctx: SentenceContext, end: number): string[] {
  const open = /^[」』]?\(/.exec(ctx.text.slice(end, end + 2))?.[0].length;
  const gloss = open ? glossAfter(ctx.text, end + open - 1, ctx.sentence.span.end) : undefined;
  return (gloss?.content ?? '')
    .split(/[、,:：=;]/)
    .map((s) =>
      s
        .replace(/[「」]/g, '')
        .replace(/^(?:通称|略称|以下|いわゆる)/, '')
        .trim(),
    )
    .filter((s) =>
      /^[A-Z][A-Za-z0-9+ -]{1,11}(?:プラス)?$|^.{2,20}(?:会合|会議|対話|サミット|フォーラム|ダイアロー?グ|プラス2|\+2)$|^2\+2$/.test(
        s,
      ),
    );
}
