import { type OfficeFound, officeWords } from '../../lexicon/offices.js';
import type { PersonMention } from '../../model/index.js';
import { glossBefore } from '../brackets.js';
import type { SentenceContext } from '../context.js';
import { type Lead, leadOf } from './anchor.js';
import { joinAppositions } from './apposition.js';
import { build, sideBefore } from './build.js';
import { officeGroups } from './groups.js';
import { grouped, honoured } from './honoured.js';
import { type NameFound, readNameBefore } from './names.js';
import { readNameAfter } from './right.js';
import { isRole, role } from './role.js';

/**
 * People of a sentence, from their offices (name before the office, then name after it), from names with honorifics, and roles that stand
 * without a name. Countries, organisations, times and forums must be in `ctx.found`: they end names.
 */
export function recognizePeople(ctx: SentenceContext): PersonMention[] {
  const people: PersonMention[] = [];
  for (const group of officeGroups(ctx)) {
    const floor = people.at(-1)?.span.end ?? ctx.sentence.span.start;
    people.push(...peopleAt(ctx, group, Math.min(floor, group[0]!.start)));
  }
  people.push(...grouped(ctx, people));
  people.push(...honoured(ctx, people));
  const inOrder = people.sort((a, b) => a.span.start - b.span.start);
  return joinAppositions(ctx, inOrder).filter((p) => (p.name ? !isPrivate(ctx, p) : isRole(ctx, p.span.end)));
}

const privateBody = new RegExp(`(?:${officeWords.private.join('|')})(?:[(（][^)）]{1,12}[)）])?の$`);
// NPO法人のX代表, 組織委員会のX事務総長: heads of bodies that are not of a state.
const isPrivate = (ctx: SentenceContext, p: PersonMention): boolean =>
  !p.organization &&
  !p.country &&
  p.offices.length > 0 &&
  p.offices.every((o) =>
    /^(?:代表|共同代表|副代表|議長|委員長|事務局長|事務総長|総裁|所長|団長|顧問|主任|部長|局長|室長|課長)$/.test(o.title),
  ) &&
  privateBody.test(ctx.text.slice(Math.max(ctx.sentence.span.start, p.span.start - 24), p.span.start));

// 議員連盟, 大使館, 議長国, 大統領選: the office is part of another word.
const pieceOfWord = new RegExp(`^(?:${officeWords.pieces.join('|')})`);
function peopleAt(ctx: SentenceContext, group: OfficeFound[], floor: number): PersonMention[] {
  const office = group[0]!;
  const end = withActing(ctx, group.at(-1)!.end);
  if (pieceOfWord.test(ctx.text.slice(end, end + 4))) return [];
  const lead = leadOf(ctx, office, floor);
  const before = readNameBefore(ctx, lead.at, floor);
  if (before) return [...(lead.plural ? listedBefore(ctx, before, group, floor) : []), build(ctx, group, lead, before, end)];
  const wider = lead.country || lead.plural ? undefined : unknownDepartment(ctx, office, lead, floor);
  if (wider) return [build(ctx, [wider.office, ...group.slice(1)], { ...lead, at: wider.name.end }, wider.name, end)];
  const inner = officeInGloss(ctx, office, end, floor);
  if (inner) return [build(ctx, group, lead, inner, end)];
  const after = lead.plural ? undefined : readNameAfter(ctx, end);
  if (after) return [build(ctx, group, lead, after, Math.max(end, after.end))];
  return lead.plural || ctx.text[office.start - 1] === '同' ? [] : [role(ctx, group, lead, end)];
}

const withActing = (ctx: SentenceContext, end: number): number =>
  end + (officeWords.acting.find((w) => ctx.text.startsWith(w, end))?.length ?? 0);

// マルティンス教育・人材育成相, エゲランド緊急支援調整官: words between a name in katakana and an office are its field, though no list has it.
function unknownDepartment(
  ctx: SentenceContext,
  office: OfficeFound,
  lead: Lead,
  floor: number,
): { office: OfficeFound; name: NameFound } | undefined {
  if (lead.at !== office.start) return undefined;
  const field = /(?<=[ァ-ヺー])[一-龠々]{1,12}(?:・[一-龠々]{1,10}){0,3}・?$/.exec(ctx.text.slice(floor, office.start))?.[0];
  if (!field || /^[駐在訪来対]/.test(field)) return undefined;
  const start = office.start - field.length;
  const name = readNameBefore(ctx, start, floor);
  const word = ctx.tokenAt(start - 1);
  const common = word && word.start === name?.start && word.reading && word.pos2 !== '人名' && !/・/.test(name.name);
  if (!name || name.end !== start || common || !/^[ァ-ヺ]/.test(name.name)) return undefined;
  return { office: { ...office, start }, name };
}

/** A、B両大臣: the other names of a list whose last one was read. */
function listedBefore(ctx: SentenceContext, last: NameFound, group: OfficeFound[], floor: number): PersonMention[] {
  const listed: PersonMention[] = [];
  for (let at = Math.min(last.start, sideBefore(ctx, last.start).start); ; ) {
    const joint = /(?:、|・|と|,|及び|および|,\s)$/.exec(ctx.text.slice(Math.max(floor, at - 3), at))?.[0];
    const end = at - (joint?.length ?? 0);
    const name = joint ? readNameBefore(ctx, glossBefore(ctx.text, end, floor)?.start ?? end, floor) : undefined;
    if (!name) return listed;
    // 日本のA、韓国のB、豪州のC各外相: the country before a name is of it.
    const person = build(ctx, group, { at: name.end, readings: [], plural: true, countryByNo: false }, name, name.end);
    listed.unshift(person);
    at = person.span.start;
  }
}

// 北村経夫(参院議員): the office is the gloss of the name before the bracket.
function officeInGloss(ctx: SentenceContext, office: OfficeFound, end: number, floor: number): NameFound | undefined {
  const open = ctx.text.lastIndexOf('(', office.start);
  if (open < floor || office.start - open > 12 || !/^[)、,・]/.test(ctx.text.slice(end, end + 1))) return undefined;
  if (/[、。)]/.test(ctx.text.slice(open + 1, office.start))) return undefined;
  const name = readNameBefore(ctx, open, floor);
  return name && (/・/.test(name.name) || ctx.tokens.some((t) => t.pos2 === '人名' && name.start <= t.start && t.end <= name.end))
    ? name
    : undefined;
}
