import { holdersNamed } from '../../lexicon/holders.js';
import { bodyBefore, type OfficeFound, officeWords } from '../../lexicon/offices.js';
import type { OfficeMention } from '../../model/index.js';
import { glossBefore, readingsIn } from '../brackets.js';
import { mentionEnding, type SentenceContext } from '../context.js';
import { takeBody, takeForum, takeRegion } from './headed.js';
import { takePosting, type Walk } from './posting.js';

/** What stands between a name and its office, read leftwards from the office: country, organisation, prefixes, a reading in brackets. */
export interface Lead {
  /** Where the name would end. */
  readonly at: number;
  readonly country?: string;
  readonly organization?: string;
  readonly readings: readonly string[];
  readonly tense?: NonNullable<OfficeMention['tense']>;
  /** 両, 各, 3: the office is shared by the names before it. */
  readonly plural: boolean;
  /** A country that reaches its office by の: アン・ギュベク韓国の国防部長官, or a plain 韓国の国防相 without any name. */
  readonly countryByNo: boolean;
  /** Where an envoy is accredited: 駐日大使 JP. */
  readonly posting?: string;
}

const TENSES: readonly [readonly string[], NonNullable<OfficeMention['tense']>][] = [
  [officeWords.former, 'former'],
  [officeWords.designate, 'designate'],
];

/** Reads leftwards from an office to where its holder's name would end. */
export function leadOf(ctx: SentenceContext, office: OfficeFound, floor: number): Lead {
  const walk: Walk = { at: office.start, readings: [], plural: false, countryByNo: false };
  for (let before = -1; before !== walk.at; ) {
    before = walk.at;
    takePrefix(ctx, walk, floor);
    takeRegion(ctx, walk, office, floor);
    takePosting(ctx, walk, floor);
    takeSide(ctx, walk, floor);
    takeBody(ctx, walk, office, floor);
    takeGloss(ctx, walk, floor);
    takeForum(ctx, walk, office, floor);
    takeJoint(ctx, walk, floor);
  }
  return walk;
}

function takePrefix(ctx: SentenceContext, walk: Walk, floor: number): void {
  const { text } = ctx;
  for (const [words, tense] of TENSES)
    for (const w of words)
      if (walk.at - w.length >= floor && text.startsWith(w, walk.at - w.length) && !isName(ctx, walk.at - w.length, walk.at)) {
        walk.at -= w.length;
        walk.tense = tense;
        return;
      }
  for (const w of officeWords.plural)
    if (walk.at - 1 >= floor && text.startsWith(w, walk.at - w.length) && !walk.plural && isCount(ctx, walk.at - w.length)) {
      walk.at -= w.length;
      if (text[walk.at - 1] === 'の') walk.at -= 1;
      walk.plural = true;
      return;
    }
  for (const w of officeWords.deputies)
    if (
      walk.at - w.length >= floor &&
      text.startsWith(w, walk.at - w.length) &&
      w !== '副' &&
      // 赤沢亮正経済相: 正 after another kanji ends a given name.
      !(w === '正' && /[一-龠々]/.test(text[walk.at - 2] ?? '')) &&
      !isName(ctx, walk.at - w.length, walk.at)
    )
      walk.at -= w.length;
}

// 冬柴鐵三大臣, 安倍晋三総理: a number in kanji after another kanji ends a given name; after a digit it is part of a number.
const isCount = (ctx: SentenceContext, at: number): boolean =>
  !/[三四五3-5]/.test(ctx.text[at]!) || !/[一-龠々0-9]/.test(ctx.text[at - 1] ?? '');

// 正 and 新 can be the end of a given name: 安倍晋三 no, 河野克俊 no, but 中谷元 yes: then the tokeniser's own reading decides.
// With a space on both sides (中谷 元 防衛大臣) it is one.
const isName = (ctx: SentenceContext, at: number, end: number): boolean =>
  ctx.tokenAt(at)?.pos2 === '人名' ||
  (end - at === 1 && /[一-龠] $/.test(ctx.text.slice(at - 2, at)) && /[ (]/.test(ctx.text[end] ?? '')) ||
  (end - at === 1 && isHolder(ctx, at, end));

// 中谷元防衛大臣 may be read either way: the table of office-holders knows the whole name.
function isHolder(ctx: SentenceContext, at: number, end: number): boolean {
  const surname = ctx.tokens.find((t) => t.end === at);
  return surname?.pos3 === '姓' && holdersNamed(surname.text + ctx.text.slice(at, end)).length > 0;
}

function takeSide(ctx: SentenceContext, walk: Walk, floor: number): void {
  // カナダ軍参謀総長, 独連邦国防相: an army or state word may stand between the country and the office.
  const byNo = /[の側軍]/.test(ctx.text[walk.at - 1] ?? '');
  const end = byNo ? walk.at - 1 : walk.at;
  if (walk.country || walk.organization) return;
  const country = mentionEnding(ctx, 'country', end);
  if (country && country.span.start >= floor && country.codes.length === 1 && !country.organizations.length) {
    walk.at = country.span.start;
    // 駐ウルグアイ大使 is accredited there; whose envoy he is must come from elsewhere (駐日米国大使).
    if (ctx.text[walk.at - 1] === '駐') {
      walk.at -= 1;
      walk.posting = country.codes[0]!;
      return;
    }
    walk.country = country.codes[0]!;
    walk.countryByNo = byNo && ctx.text[country.span.end] === 'の';
    return;
  }
  const organization = byNo ? undefined : mentionEnding(ctx, 'organization', end);
  if (organization && organization.span.start >= floor) {
    walk.organization = organization.name;
    walk.at = organization.span.start;
  }
}

function takeGloss(ctx: SentenceContext, walk: Walk, floor: number): void {
  const gloss = glossBefore(ctx.text, walk.at, floor);
  if (!gloss) return;
  const readings = readingsIn(gloss.content);
  if (!readings.length && !/^[0-9]{2}$|^.{1,8}$/.test(gloss.content)) return;
  walk.readings.push(...readings);
  walk.at = gloss.start;
  // 米中央情報局(CIA)長官: the bracket belongs to the body whose office it is.
  if (/^(?:[A-Z]{2,6}|[一-龠]{2,5})$/.test(gloss.content)) walk.at = bodyBefore(ctx.text, walk.at, Math.max(floor, walk.at - 24));
}

// 董軍・中国国防部長, 山崎幸二 統合幕僚長: one joint before the country or the office.
function takeJoint(ctx: SentenceContext, walk: Walk, floor: number): void {
  const c = ctx.text[walk.at - 1] ?? '';
  if (
    walk.at - 1 > floor &&
    /[・ {2}]/.test(c) &&
    /[一-龠ァ-ヺー)）々―]/.test(ctx.text[walk.at - 2] ?? '') &&
    !/[ ]$/.test(ctx.text.slice(walk.at - 2, walk.at - 1))
  )
    walk.at -= 1;
}
