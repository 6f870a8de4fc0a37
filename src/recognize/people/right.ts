import { isContinentalSurname, isFullName, isSurname } from '../../lexicon/kanji-names.js';
import { honorifics } from '../../lexicon/names.js';
import { findOffices } from '../../lexicon/offices.js';
import type { SentenceContext } from '../context.js';
import { type NameFound, readNameBefore } from './names.js';

const TITLES = [...honorifics, '師', '台下', '陛下', '猊下'];
const HONORIFIC = new RegExp(`^(.{2,20}?)(?:[(（][^)）]{2,40}[)）])?(?:${TITLES.join('|')})(?![族名団弟])`);
const KATAKANA_FULL = /^[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)+(?:[1-9][0-9]?世)?/;
const REGNAL = /^[ァ-ヺー]{2,}(?:・[ァ-ヺー]+)*(?:[1-9][0-9]?世)?/;
/** Offices that stand before their holder's name: 教皇フランシスコ. */
const BEFORE_NAME = /(?:教皇|法王|法皇|国王|女王|王子|王女|皇太子)$/;
// 防衛大臣に就任した…, 外相を務める…: the clause that tells of an office stands before its holder.
const JOINT =
  /^(?:(?:に就任(?:した|する|いたしました|しました)|に(?:任命|選出|指名|起用)された|だった|であった|を(?:務める|務めた|つとめる|務めていた|兼ねる))|の|・| |　|である|で|、|は|こと)?/;

/**
 * The name that follows an office: 首相の石破茂氏, 国務長官アントニー・ブリンケン, and at the end of a line 防衛大臣 中谷元. A name that an office of
 * its own follows belongs to that office.
 */
export function readNameAfter(ctx: SentenceContext, officeEnd: number): NameFound | undefined {
  const joint = JOINT.exec(ctx.text.slice(officeEnd, officeEnd + 12))![0];
  const start = officeEnd + joint.length;
  const rest = ctx.text.slice(start, Math.min(ctx.sentence.span.end, start + 40));
  const honoured = HONORIFIC.exec(rest);
  if (honoured && joint !== 'は' && !/[、。はがをにでと]/.test(honoured[1]!))
    return whole(ctx, start, start + honoured[1]!.length);
  if (joint.length > 2 && joint !== 'である') return saidToBe(ctx, start);
  if (joint === 'の' || joint === 'である' || joint === '') {
    const full = fullName(ctx, start) ?? (joint === 'の' ? introduced(ctx, start) : undefined);
    if (full || joint === 'の') return full;
  }
  if (/[、はで]$|である/.test(joint)) return undefined;
  const regnal = BEFORE_NAME.test(ctx.text.slice(ctx.sentence.span.start, officeEnd)) ? REGNAL.exec(rest)?.[0] : undefined;
  const katakana = regnal ?? KATAKANA_FULL.exec(rest)?.[0];
  if (katakana && !officeFollows(ctx, start + katakana.length)) return whole(ctx, start, start + katakana.length);
  return joint ? lineName(ctx, start) : undefined;
}

const officeFollows = (ctx: SentenceContext, end: number): boolean =>
  findOffices(ctx.text, end, end + 12).some((o) => o.start <= end + 3);

// …に就任いたしました北川春男でございます: the name ends where the copula or a particle begins.
function saidToBe(ctx: SentenceContext, start: number): NameFound | undefined {
  const name = /^[一-龠々ァ-ヺー・ ]{2,16}(?=です|でござい|であり|だ|は|が|の|と)/.exec(ctx.text.slice(start, start + 20))?.[0];
  if (name && findOffices(name, 0, name.length).length) return undefined;
  return name && !officeFollows(ctx, start + name.length) ? whole(ctx, start, start + name.length) : undefined;
}

// 海上幕僚長の海野です。: somebody who introduces himself.
function introduced(ctx: SentenceContext, start: number): NameFound | undefined {
  const name = /^[一-龠々ァ-ヺー・]{2,12}(?=です[。、]|でございます|と申します|でした[。、])/.exec(
    ctx.text.slice(start, start + 20),
  )?.[0];
  return name && !findOffices(name, 0, name.length).length ? whole(ctx, start, start + name.length) : undefined;
}

// 外務大臣政務官の北川春男、…: a full name of the dictionary, without honorific.
function fullName(ctx: SentenceContext, start: number): NameFound | undefined {
  const run = /^[一-龠々]{3,6}(?=[、。はがもとに(（\n]|ら[はがも0-9]|で、|から|より|$)/.exec(
    ctx.text.slice(start, Math.min(ctx.sentence.span.end, start + 9)),
  )?.[0];
  return run && (isFullName(run) || isContinental(run)) && !officeFollows(ctx, start + run.length)
    ? whole(ctx, start, start + run.length)
    : undefined;
}

// 部長の林文龍が: three characters that begin with a surname of China or Korea and are no Japanese surname with a word.
const isContinental = (run: string): boolean =>
  run.length === 3 && isContinentalSurname(run[0]!) && !isSurname(run.slice(0, 2)) && !findOffices(run, 0, 3).length;

const whole = (ctx: SentenceContext, start: number, end: number): NameFound | undefined => {
  const name = readNameBefore(ctx, end, start);
  return name && name.start === start ? name : undefined;
};

// 防衛大臣 中谷 元 as a line of a list: the rest of the line is the name.
function lineName(ctx: SentenceContext, start: number): NameFound | undefined {
  const line = /^[^\n。、,(（]{2,8}(?=\n|$|[(（])/.exec(ctx.text.slice(start, ctx.sentence.span.end))?.[0]?.trimEnd();
  return line ? whole(ctx, start, start + line.length) : undefined;
}
