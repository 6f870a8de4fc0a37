import type { Sentence, Span } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { clauseAround, type Found, visit } from './found.js';
import { lastCountry } from './places.js';
import { awayPeople, wordTravellers } from './travellers.js';

/** A country or city by its place in the text. */
interface Located {
  readonly span: Span;
  readonly codes: readonly string[];
}

const AFTER =
  /^(?:[・、](?:中東|欧州|アジア|東南アジア|アフリカ|中南米|南米|大洋州|中央アジア)(?:諸国)?)?(?:(?:・[ァ-ヺ]+)?(?:[（(][^)）]*[)）]|[)）])?を(?=(?:公式|正式|実務|国賓|友好|親善|初)?(?:訪問|歴訪|滞在|出張)中))?(?:[（(][^)）]*[)）])?(?:の?(?:首都)?[ァ-ヺ・]{0,8})?(?:への?|を(?=(?:公式)?(?:訪問|滞在)中))?(?:公式|正式|実務|国賓|友好|親善|初)?(?:訪問|歴訪|出張|入り|滞在(?=中))/;
/** 訪問先のベルリン, 出席のため訪問中のイタリアで: where one is abroad. */
const AWAY = /(?:訪問|外遊|出張|滞在|歴訪)(?:先|国|地)の$|(?:訪問|滞在|出張|外遊)中の$/;

/** マレーシア訪問中の, 米国及びカナダ訪問の, フランス訪問が: countries right before the word of travel. */
export function byCompound(n: Narrative, sentence: Sentence): Found[] {
  const found: Found[] = [];
  const countries = locatedIn(n, sentence);
  for (const last of countries) {
    const word = AFTER.exec(n.text({ start: last.span.end, end: Math.min(sentence.span.end, last.span.end + 24) }))?.[0];
    const away = !word && isAway(n, sentence, last);
    if (!word && !away) continue;
    const listed = listedBefore(n, countries, last);
    const span = { start: (listed[0] ?? last).span.start, end: last.span.end + (word?.length ?? 0) };
    const clause = clauseAround(n, sentence, span);
    for (const to of [...listed, last].flatMap((l) => l.codes))
      for (const id of away ? awayPeople(n, sentence, clause) : wordTravellers(n, sentence, span, clause))
        if (n.person(id).country !== to) found.push(...visit(n, sentence, clause, span, id, to, 'visit/compound'));
  }
  return found;
}

/** Countries and cities of a sentence, with 同国 where a word of travel follows. */
function locatedIn(n: Narrative, sentence: Sentence): Located[] {
  const again = [...n.text(sentence.span).matchAll(/同国(?=を?(?:公式)?(?:訪問|滞在))/g)].map(({ index }) => {
    const start = sentence.span.start + index;
    return { span: { start, end: start + 2 }, codes: lastCountry(n, sentence, start) };
  });
  const ours = [
    ...n.text(sentence.span).matchAll(/(?:わが|我が)国(?=を?(?:公式)?(?:訪問|来訪)|への(?:公式)?(?:訪問|来訪))/g),
  ].map(({ index }) => {
    const start = sentence.span.start + index;
    return { span: { start, end: start + 3 }, codes: n.isJapanese ? ['JP'] : [] };
  });
  // 仙台に滞在中の: a place in Japanese characters that no list knows.
  const inJapan = n.mentions(sentence.index, 'place').flatMap((m) => {
    const after = n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 10) });
    const stay =
      !m.country && n.isJapanese && /^[一-龠ぁ-ん々]+$/.test(m.name) ? /^[市町村区県府都]?に?(?=滞在中)/.exec(after) : undefined;
    return stay ? [{ span: { start: m.span.start, end: m.span.end + stay[0].length }, codes: ['JP'] }] : [];
  });
  return [
    ...ours,
    ...inJapan,
    ...n
      .mentions(sentence.index, 'country')
      .filter((m) => m.form !== 'compound')
      .map((m) => ({ span: m.span, codes: m.codes })),
    ...n.mentions(sentence.index, 'place').flatMap((m) => (m.country ? [{ span: m.span, codes: [m.country] }] : [])),
    ...again,
  ];
}

function isAway(n: Narrative, sentence: Sentence, { span }: Located): boolean {
  if (!AWAY.test(n.text({ start: Math.max(sentence.span.start, span.start - 5), end: span.start }))) return false;
  // 訪問中のイタリアの外相: the country is his.
  const owned = n.text({ start: span.end, end: span.end + 1 }) === 'の' ? span.end + 1 : -1;
  return !n.mentions(sentence.index, 'person').some((m) => contains(m.span, span) || m.span.start === owned);
}

function listedBefore(n: Narrative, countries: readonly Located[], last: Located): Located[] {
  const listed: Located[] = [];
  for (let at = last; ; ) {
    const before = countries.find(
      (m) =>
        m.span.end < at.span.start &&
        /^(?:、|・|と|及び|および|並びに|[,，])$/.test(n.text({ start: m.span.end, end: at.span.start })),
    );
    if (!before) return listed;
    listed.unshift(before);
    at = before;
  }
}
