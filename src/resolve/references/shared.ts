import type { CountryMention, Mention, Person, PersonMention } from '../../model/index.js';
import { fitsOffice, sameRank } from './fits.js';

/** What a role that several people share means: those of them whom the article names, and the countries of all. */
export interface Shared {
  readonly people: readonly Person[];
  readonly sides: readonly string[];
}

/**
 * 日独防衛相, 日米韓3か国の外務次官ら, 米国、豪州の外相: a role after a compound or a list of countries stands for one holder a country. Undefined
 * where one country or none leads the role.
 */
export function sharedRole(
  m: PersonMention,
  text: string,
  around: readonly Mention[],
  people: readonly Person[],
): Shared | undefined {
  const codes = leadingCountries(m, text, around);
  if (codes.length < 2) return undefined;
  const title = m.offices.at(-1)!.title;
  return {
    people: codes.flatMap((code) => {
      const there = people.filter((p) => p.country === code);
      return there.find((p) => fitsOffice(p, title)) ?? there.find((p) => sameRank(p, title)) ?? [];
    }),
    sides: codes,
  };
}

/** How many countries, after them: 3か国の, 両国. A framework may stand between: 日米韓の六者会合首席代表. */
const COUNTED = /^(?:両国)?(?:[2-9二三四五]?[かカヵヶ]国)?の?$/;
const LINK = /^(?:、|・|,|と|や|及び|および|、?並びに|ならびに)(?:同じく)?$/;

function leadingCountries(m: PersonMention, text: string, around: readonly Mention[]): readonly string[] {
  const forum = around.find((x) => x.kind === 'forum' && x.span.end === m.span.start);
  const own = around.find(
    (x): x is CountryMention => x.kind === 'country' && x.span.start === m.span.start && x.span.end < m.span.end,
  );
  const countries = around.filter(
    (x): x is CountryMention => x.kind === 'country' && x.span.end <= (own?.span.end ?? m.span.start),
  );
  const codes: string[] = [];
  let at = own?.span.end ?? forum?.span.start ?? m.span.start;
  for (const c of countries.reverse()) {
    const between = text.slice(c.span.end, at);
    if (!(codes.length ? LINK.test(between) : c === own || COUNTED.test(between))) break;
    codes.unshift(...c.codes);
    at = c.span.start;
  }
  return [...new Set(codes)];
}

/** 各国国防相, 地域の外相や専門家, 次官級: a role of many, which points at nobody. */
export const isGeneric = (m: PersonMention, text: string): boolean =>
  !m.country &&
  (/(?:各国|諸国|加盟国|地域|歴代|複数|関係国|周辺国|[1-9][0-9]*(?:か国|カ国|ヵ国|人))の?$/.test(
    text.slice(Math.max(0, m.span.start - 6), m.span.start),
  ) ||
    /^(?:ら(?!は|が)|同士|たち|など)/.test(text.slice(m.span.end, m.span.end + 3)));
