import type { Sentence, Span } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { clauseAround, type Found, visit } from './found.js';
import { awayPeople, wordTravellers } from './travellers.js';

/** A country or city by its place in the text. */
interface Located {
  readonly span: Span;
  readonly codes: readonly string[];
}

/** マレーシア訪問中の, 米国及びカナダ訪問の, フランス訪問が: countries right before the word of travel. */
export function byCompound(n: Narrative, sentence: Sentence): Found[] {
  const found: Found[] = [];
  const countries: Located[] = [
    ...n
      .mentions(sentence.index, 'country')
      .filter((m) => m.form !== 'compound')
      .map((m) => ({ span: m.span, codes: m.codes })),
    ...n.mentions(sentence.index, 'place').flatMap((m) => (m.country ? [{ span: m.span, codes: [m.country] }] : [])),
  ];
  for (const last of countries) {
    const word =
      /^(?:(?:・[ァ-ヺ]+)?(?:\([^)]*\)|[)）])?を(?=(?:公式|実務|国賓|初)?(?:訪問|歴訪|滞在|出張)中))?(?:の?(?:首都)?[ァ-ヺ・]{0,8})?(?:への?)?(?:公式|実務|国賓|初)?(?:訪問|歴訪|出張|入り|滞在(?=中))/.exec(
        n.text({ start: last.span.end, end: Math.min(sentence.span.end, last.span.end + 16) }),
      )?.[0];
    const away = n.text({ start: Math.max(sentence.span.start, last.span.start - 4), end: last.span.start }) === '訪問先の';
    if (!word && !away) continue;
    const span = { start: last.span.start, end: last.span.end + (word?.length ?? 0) };
    const clause = clauseAround(n, sentence, span);
    for (const to of [...listedBefore(n, countries, last), ...last.codes])
      for (const id of away ? awayPeople(n, sentence, clause) : wordTravellers(n, sentence, span, clause))
        if (n.person(id).country !== to) found.push(...visit(n, sentence, clause, span, id, to, 'visit/compound'));
  }
  return found;
}

function listedBefore(n: Narrative, countries: readonly Located[], last: Located): string[] {
  const codes: string[] = [];
  for (let at = last; ; ) {
    const before = countries.find(
      (m) =>
        m.span.end < at.span.start &&
        /^(?:、|・|と|及び|および|並びに|,)$/.test(n.text({ start: m.span.end, end: at.span.start })),
    );
    if (!before) return codes;
    codes.unshift(...before.codes);
    at = before;
  }
}
