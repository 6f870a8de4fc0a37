import { eras, eraYear } from '../../lexicon/calendar.js';
import { readNumber } from '../../lexicon/numeral.js';

/** A year that is told twice, as white papers have it, and where it ends. */
interface GlossedYear {
  readonly year: number;
  readonly end: number;
}

const SHAPE =
  /['’‘]?(?<year>[0-9０-９]{1,4})[\s　]?年?[\s　]?[（(][\s　]?(?:(?<era>明治|大正|昭和|平成|令和|[HRS])|同)[\s　]?(?<count>[0-9０-９]{1,2}|元)[\s　]?年?[\s　]?[)）](?<closed>年)?/uy;

/** The era's year first: 同20(08)年, 平成20(08)年. */
const TURNED =
  /(?:(?<era>明治|大正|昭和|平成|令和)|同)[\s　]?(?<count>[0-9０-９]{1,2}|元)[\s　]?年?[\s　]?[（(][\s　]?(?<year>[0-9０-９]{4}|[0-9０-９]{2})[\s　]?年?[\s　]?[)）](?<closed>年)?/uy;

const figures = (text: string | undefined): number => (text === '元' ? 1 : (readNumber(text ?? '', 0)?.value ?? 0));

/** The years that the era's count can mean; 同 repeats the era told before, so that any may be meant. */
const candidates = (era: string | undefined, count: number): number[] =>
  [...new Set(era === undefined ? [...eras().keys()].reverse() : [era])]
    .map((name) => eraYear(name, count))
    .filter((year) => year !== undefined);

/**
 * A year beside the same year of an era, whichever way the two are set: 07(同19)年, 99年(平成11)年, 2010(平成22)年, 1年(平成13年), 同20(08)年. Short figures are
 * completed from the era, and must agree with it.
 */
export const glossedYear = (text: string, at: number, limit: number): GlossedYear | undefined => {
  const shape = text[at] === '同' || /[明大昭平令]/u.test(text[at]!) ? TURNED : SHAPE;
  shape.lastIndex = at;
  const match = shape.exec(text);
  const { year: written = '', era, count, closed } = match?.groups ?? {};
  if (match === null || at + match[0].length > limit || written.length === 3) return undefined;
  if (closed === undefined && !match[0].includes('年')) return undefined;
  const value = figures(written);
  const modulus = 10 ** written.length;
  const year = candidates(era, figures(count)).find((y) => y % modulus === value);
  return year === undefined ? undefined : { year, end: at + match[0].length };
};
