import type { CountryMention, Mention, Person, PersonMention } from '../../model/index.js';
import { fitsOffice, sameRank } from './fits.js';

/** What a role that several people share means: those of them whom the article names, and the countries of all. */
export interface Shared {
  readonly people: readonly Person[];
  readonly sides: readonly string[];
}

/**
 * 日独防衛相, 日米韓3か国の外務次官ら: a role after a compound of countries stands for one holder a country. Undefined where no compound leads the
 * role.
 */
export function sharedRole(
  m: PersonMention,
  text: string,
  around: readonly Mention[],
  people: readonly Person[],
): Shared | undefined {
  const compound = around.find(
    (x): x is CountryMention =>
      x.kind === 'country' &&
      x.codes.length > 1 &&
      x.span.end <= m.span.start &&
      /^(?:両国)?(?:[2-9二三四五]?[かカヵヶ]国)?の?$/.test(text.slice(x.span.end, m.span.start)),
  );
  if (!compound) return undefined;
  const title = m.offices.at(-1)!.title;
  return {
    people: compound.codes.flatMap((code) => {
      const there = people.filter((p) => p.country === code);
      return there.find((p) => fitsOffice(p, title)) ?? there.find((p) => sameRank(p, title)) ?? [];
    }),
    sides: compound.codes,
  };
}

/** 各国国防相, 地域の外相や専門家, 次官級: a role of many, which points at nobody. */
export const isGeneric = (m: PersonMention, text: string): boolean =>
  !m.country &&
  (/(?:各国|諸国|加盟国|地域|歴代|複数|関係国|周辺国|[1-9][0-9]*(?:か国|カ国|ヵ国|人))の?$/.test(
    text.slice(Math.max(0, m.span.start - 6), m.span.start),
  ) ||
    /^(?:ら(?!は|が)|同士|たち|など)/.test(text.slice(m.span.end, m.span.end + 3)));
