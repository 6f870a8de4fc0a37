import { countryShorts } from '../../lexicon/countries.js';
import type { Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { clauseAround, type Found, visit } from './found.js';
import { wordTravellers } from './travellers.js';

const TRAVEL_WORD = /(?<![一-龠])(?:[訪来](?<short>[一-龠ロ])(?!本部|問)|(?<home>来訪)(?=中?の|を受))/g;

/** 訪韓, 訪中, 来日 as nouns or verbs, with the person before (の, が, は) or after (した, 中の). */
export function byWord(n: Narrative, sentence: Sentence): Found[] {
  const text = n.text(sentence.span);
  const found: Found[] = [];
  for (const m of text.matchAll(TRAVEL_WORD)) {
    // 来訪の長官: to where the article is at home.
    const home = m.groups?.home && n.isJapanese ? 'JP' : undefined;
    const to = home ?? countryShorts.longestAt(m.groups?.short ?? '', 0)?.value;
    const start = sentence.span.start + m.index;
    const span = { start, end: start + 2 };
    const clause = clauseAround(n, sentence, span);
    if (!to || (m[0].startsWith('来') && !home && to !== 'JP')) continue;
    const who = wordTravellers(n, sentence, span, clause);
    for (const id of who) if (n.person(id).country !== to) found.push(...visit(n, sentence, clause, span, id, to, 'visit/word'));
  }
  return found;
}
