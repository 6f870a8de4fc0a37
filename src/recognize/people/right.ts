import { honorifics } from '../../lexicon/names.js';
import { findOffices } from '../../lexicon/offices.js';
import type { SentenceContext } from '../context.js';
import { type NameFound, readNameBefore } from './names.js';

const HONORIFIC = new RegExp(`^(.{2,20}?)(?:[(（][^)）]{2,40}[)）])?(?:${honorifics.join('|')})(?![族名])`);
const KATAKANA_FULL = /^[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)+/;

/**
 * The name that follows an office: 首相の石破茂氏, 国務長官アントニー・ブリンケン, and at the end of a line 防衛大臣 中谷元. A name that an office of
 * its own follows belongs to that office.
 */
export function readNameAfter(ctx: SentenceContext, officeEnd: number): NameFound | undefined {
  const joint = /^(?:の|・| |　|である|、)?/.exec(ctx.text.slice(officeEnd, officeEnd + 3))![0];
  const start = officeEnd + joint.length;
  const rest = ctx.text.slice(start, Math.min(ctx.sentence.span.end, start + 40));
  const honoured = HONORIFIC.exec(rest);
  if (honoured && !/[、。はがをにでと]/.test(honoured[1]!)) return whole(ctx, start, start + honoured[1]!.length);
  if (joint === 'の' || joint === '、' || joint === 'である') return undefined;
  const katakana = KATAKANA_FULL.exec(rest)?.[0];
  if (
    katakana &&
    !findOffices(ctx.text, start + katakana.length, start + katakana.length + 12).some(
      (o) => o.start <= start + katakana.length + 3,
    )
  )
    return whole(ctx, start, start + katakana.length);
  return joint ? lineName(ctx, start) : undefined;
}

const whole = (ctx: SentenceContext, start: number, end: number): NameFound | undefined => {
  const name = readNameBefore(ctx, end, start);
  return name && name.start === start ? name : undefined;
};

// 防衛大臣 中谷 元 as a line of a list: the rest of the line is the name.
function lineName(ctx: SentenceContext, start: number): NameFound | undefined {
  const line = /^[^\n。、,(（]{2,8}(?=\n|$|[(（])/.exec(ctx.text.slice(start, ctx.sentence.span.end))?.[0]?.trimEnd();
  return line ? whole(ctx, start, start + line.length) : undefined;
}
