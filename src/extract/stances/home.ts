import type { Actor, Argument, Reading } from '../../model/index.js';
import type { Context } from './context.js';
import { LEXICON } from './lexicon.js';
import { memo } from './memo.js';
import { textAt } from './phrases.js';

/**
 * The country from which an article is written: whose name comes first where two are joined (日韓 at home in Japan, 韓日 in Korea).
 * Japanese articles that join none are Japan's.
 */
export const homeOf = memo((reading: Reading): { readonly country: string } => {
  const firsts = reading.mentions
    .flat()
    .flatMap((m) => (m.kind === 'country' && m.codes.length > 1 && m.codes.includes(LEXICON.home) ? [m.codes[0]!] : []));
  const own = firsts.filter((c) => c === LEXICON.home).length;
  const [other] = firsts.filter((c) => c !== LEXICON.home);
  return { country: other !== undefined && firsts.length > 2 * own ? other : LEXICON.home };
});

/** The country whose organ of this name the sentence before names in full: 韓国政府は…。政府は… */
const named = ({ reading }: Context, sentence: number, organ: string): readonly string[] => {
  for (const i of [sentence, sentence - 1]) {
    const found = (reading.mentions[i] ?? []).findLast(
      (m) => m.kind === 'country' && m.codes.length === 1 && reading.article.text.startsWith(organ, m.span.end),
    );
    if (found?.kind === 'country') return found.codes;
  }
  return [];
};

/** 外務省は, 政府は, 外交部は, without a country: the one just named in full, else the writer's own, or the one that has such an organ. */
export const ministryOf = (context: Context, sentence: number, phrase: Argument): Actor[] => {
  const { reading } = context;
  const organ = textAt(reading, phrase.span).replace(/[（(][^）)]*[）)]$/u, '');
  const foreign = LEXICON.organs.find(([name, hint]) => name.test(organ) && hint.test(reading.article.text));
  if (!foreign && !LEXICON.homeOrgans.test(organ)) return [];
  const [code] = named(context, sentence, organ);
  const own = LEXICON.ownOrgans.test(organ) ? LEXICON.home : homeOf(reading).country;
  return [{ country: code ?? foreign?.[2] ?? own }];
};
