import { countryShorts } from '../../lexicon/countries.js';
import type { Sentence } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { clauseAround, type Found } from './found.js';

const SINCE =
  /^(?:氏|さん)?(?:[（(][^)）]{1,12}[)）])?(?:(?:が訪れて|が訪問して|の訪問|の訪[一-龠])?以来|(?:の訪問)?が最後|まで(?:さかのぼ|遡))/;
/** Where the comparison is of the journey itself: 訪中は…以来, 訪問するのは…以来; what kind of journey it is may follow. */
const JOURNEY =
  /訪(?<short>[一-龠ロ])(?=は|が|も|です|だ|と|。|$)|来(?<home>日)(?=は|が|も|です|だ|と|。|した|$)|訪(?:問|れる)(?=は|が|も|する|した|の|です|だ)/g;

/** 日本の首相の訪中は2019年の安倍首相以来: who made the journey last, to where this one goes. */
export function bySince(n: Narrative, sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (const m of n.mentions(sentence.index, 'person')) {
    if (!SINCE.test(n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 24) }))) continue;
    const to = destination(n, sentence);
    const time = n.mentions(sentence.index, 'time').findLast((t) => t.span.end <= m.span.start && m.span.start - t.span.end < 8);
    const date = time && n.dateOf(time);
    for (const who of n.partiesOf(m).people)
      if (to && n.person(who).country !== to)
        found.push({
          kind: 'visit',
          assumed: false,
          who,
          to,
          status: 'held',
          ...(date ? { date } : {}),
          statements: [{ span: sentence.span, rule: 'visit/since' }],
        });
  }
  return found;
}

// The journey's country in the word itself (訪中, 来日) or as its object (韓国を訪れる, 韓国訪問).
function destination(n: Narrative, sentence: Sentence): string | undefined {
  for (const m of n.text(sentence.span).matchAll(JOURNEY)) {
    const start = sentence.span.start + m.index;
    const { short, home } = m.groups!;
    const named = short && short !== '問' ? countryShorts.longestAt(short, 0)?.value : undefined;
    if (named) return named;
    if (home) return 'JP';
    const clause = clauseAround(n, sentence, { start, end: start + 2 });
    const object = clause?.arguments.find((a) => a.case === 'を');
    const country = n
      .mentions(sentence.index, 'country')
      .find((c) => c.codes.length === 1 && (c.span.end === start || (object && contains(object.span, c.span))));
    if (country) return country.codes[0];
  }
  return undefined;
}
