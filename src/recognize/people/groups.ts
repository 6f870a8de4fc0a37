import { countryNamed } from '../../lexicon/countries.js';
import { findOffices, type OfficeFound, officeWords } from '../../lexicon/offices.js';
import type { SentenceContext } from '../context.js';

/** The offices of a sentence, those that one person holds together in one group. */
export function officeGroups(ctx: SentenceContext): OfficeFound[][] {
  const { span } = ctx.sentence;
  const offices = findOffices(ctx.text, span.start, span.end)
    .filter((o) => !insideForum(ctx, o) && !insideName(ctx, o) && !isHonorary(ctx, o))
    .map((o) => afterCountry(ctx, withPortfolios(ctx, o)));
  return joinOffices(ctx, offices);
}

const insideForum = (ctx: SentenceContext, o: OfficeFound): boolean =>
  ctx.found.some(
    (m) =>
      m.kind === 'forum' &&
      m.span.start <= o.start &&
      // 東アジアサミット(EAS)外相会議: the forum's own level.
      (o.end <= m.span.end ||
        (/^(?:\([^)]*\))?$/.test(ctx.text.slice(m.span.end, o.start)) &&
          /^級?(?:会議|会合)/.test(ctx.text.slice(o.end, o.end + 3)))),
  );

// 田中将大 holds 中将: an office does not begin inside a personal name that the dictionary knows.
function insideName(ctx: SentenceContext, o: OfficeFound): boolean {
  const token = ctx.tokenAt(o.start);
  return !!token && token.start < o.start && token.end < o.end && token.pos2 === '人名' && token.text.length <= 3;
}

const honorary = new RegExp(`(?:${officeWords.honorary.join('|')})`);
// 親善大使, 主任研究官 are no offices of state.
const isHonorary = (ctx: SentenceContext, o: OfficeFound): boolean => {
  const from = Math.max(ctx.sentence.span.start, o.start - 4);
  const hit = honorary.exec(ctx.text.slice(from, o.end + 3));
  return hit !== null && from + hit.index < o.end && o.start < from + hit.index + hit[0].length;
};

// アラブ首長国連邦外務大臣 holds 連邦外務大臣: what a country's name covers is no part of the office.
function afterCountry(ctx: SentenceContext, o: OfficeFound): OfficeFound {
  const country = ctx.found.find(
    (m) => m.kind === 'country' && m.span.start < o.start && o.start < m.span.end && m.span.end < o.end,
  );
  return country ? { ...o, start: country.span.end } : o;
}

/** 外務・国際開発大臣, アフリカ統合・外務大臣, 外務・欧州問題大臣: the fields of one ministry with ・ between them. */
function withPortfolios(ctx: SentenceContext, o: OfficeFound): OfficeFound {
  if (!/(?:大臣|相|長官|部長|上級代表|次官|担当委員)$/.test(ctx.text.slice(o.start, o.end))) return o;
  const before = PORTFOLIO.exec(ctx.text.slice(Math.max(ctx.sentence.span.start, o.start - 24), o.start))?.[0];
  if (!before) return o;
  const country = [...before.matchAll(/・/g)].length > 1 ? countryNamed(before.split('・')[0]!) : undefined;
  const start = o.start - (country ? before.length - before.indexOf('・') - 1 : before.length);
  return startsInside(ctx, start) ? o : { ...o, start };
}
const PORTFOLIO = new RegExp(
  `(?:(?:${officeWords.fields.join('|')})(?:[・,、]|及び|および|兼)?)*(?:${officeWords.fields.join('|')})(?:・|及び|および)$`,
);
const startsInside = (ctx: SentenceContext, at: number): boolean => {
  const token = ctx.tokenAt(at);
  return !!token && token.start < at && token.pos2 === '人名';
};

/** Offices that one person holds together: 副首相兼国防相, 国務委員・国防相, 国務委員(副首相級)兼外相. */
function joinOffices(ctx: SentenceContext, offices: OfficeFound[]): OfficeFound[][] {
  const groups: OfficeFound[][] = [];
  for (const office of offices) {
    const last = groups.at(-1);
    const between = last ? ctx.text.slice(last.at(-1)!.end, office.start) : undefined;
    if (between !== undefined && /^(?:[(（][^)）]{1,8}[)）])? ?(?:兼|兼任の|・) ?$/.test(between)) last!.push(office);
    else groups.push([office]);
  }
  return groups;
}
