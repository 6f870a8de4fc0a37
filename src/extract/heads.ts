import type { Argument, CountryMention } from '../model/index.js';
import type { Narrative } from './narrative.js';
import { NOBODY, type Parties } from './parties.js';

const OFFICES =
  /^(?:の)?(?:[2-9二三四五六]\s?(?:カ国|か国|国))?(?:の)?(?:両国?)?(?:首脳|外相|防衛相|国防相|政府|当局|防衛当局|側|双方|高官|(?:首席)?代表)(?:ら|同士)?$/;
/** What stands between the countries of a list. */
const LISTED = /^(?:、|・|と|や|,|及び|および|、?並びに|両国と)$/;
/** What makes those before it the first of many: をはじめとする政府要人, ほか、国会議員等. */
const FIRST_OF = /^(?:ら)?(?:を(?:はじめ|始め|筆頭)と(?:する|した)|ほか|(?:など|等)の?)/;

/** An argument names the parties of its head: 中国の要人と, but not 中国の…問題で. A head that is no party names nobody. */
export function headParties(n: Narrative, sentence: number, a: Argument): Parties {
  const atHead = (n.reading.mentions[sentence] ?? []).filter((m) => m.span.start < a.head.end && a.head.start < m.span.end);
  if (atHead.some((m) => m.kind === 'person' || m.kind === 'anaphor')) return n.partiesIn(sentence, a.span);
  // 高村外相、A副大臣をはじめとする要人と: whom the phrase names first of those meant.
  const first = firstOf(n, sentence, a);
  if (first) return first;
  // 中国が…打診した: a country that is the whole phrase acts itself.
  const country = atHead.find((m) => m.kind === 'country' && m.span.start <= a.head.start && m.span.end >= a.head.end);
  // 日本、米国、豪州は…: a list of countries acts as one.
  if (country)
    return {
      ...NOBODY,
      ...listedCountries(
        n,
        atHead.filter((m) => m.kind === 'country'),
        sentence,
        a,
      ),
    };
  // 日米首脳は…: a compound with the offices that it stands for.
  const group = n
    .mentions(sentence, 'country', a.span)
    .find((m) => m.span.start <= a.head.start && OFFICES.test(n.text({ start: m.span.end, end: a.head.end })));
  return group ? { ...NOBODY, sides: group.codes, organizations: group.organizations } : NOBODY;
}

function firstOf(n: Narrative, sentence: number, a: Argument): Parties | undefined {
  const last = n
    .mentions(sentence, 'person', a.span)
    .findLast((m) => FIRST_OF.test(n.text({ start: m.span.end, end: Math.min(a.head.end, m.span.end + 14) })));
  const named = last && n.partiesIn(sentence, { start: a.span.start, end: last.span.end });
  return named?.people.length ? named : undefined;
}

function listedCountries(
  n: Narrative,
  head: readonly CountryMention[],
  sentence: number,
  a: Argument,
): { sides: readonly string[]; organizations: readonly string[] } {
  const listed = [...head];
  for (const m of n.mentions(sentence, 'country', a.span).reverse())
    if (LISTED.test(n.text({ start: m.span.end, end: listed[0]!.span.start }))) listed.unshift(m);
  return {
    sides: [...new Set(listed.flatMap((m) => m.codes))],
    organizations: [...new Set(listed.flatMap((m) => m.organizations))],
  };
}
