import { countryShorts } from '../../lexicon/countries.js';
import type { Sentence, Span } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { clauseAround, type Found, visit } from './found.js';
import { wordTravellers } from './travellers.js';

/** 来訪の, 訪韓, 渡米, 離日: words that hold the place; 来 stands for one's own country with few others than Japan. */
const TRAVEL_WORD =
  /(?<home>来訪)(?=中?の|を受)|[訪渡](?<short>[一-龠ロ])(?!本部|問|り|航|団|使)|来(?<host>[日韓台米英豪](?!本部))|(?:離(?<left>[日韓台米英豪仏独])|滞(?<stay>[日韓台米英豪仏独]))(?=中|し)/g;
/** What may stand before the word without a particle: 国賓訪日, 首相訪米, 初訪韓. */
const LEADS =
  /(?:[^一-龠]|^|初|再|国賓|公式|実務|緊急|電撃|早期|年内|年内の|首相|総理|大臣|外相|国防相|防衛相|長官|大統領|主席|議長|氏|国王)$/;

/** 訪韓, 訪中, 来日 as nouns or verbs, with the person before (の, が, は) or after (した, 中の). */
export function byWord(n: Narrative, sentence: Sentence): Found[] {
  const text = n.text(sentence.span);
  const found: Found[] = [];
  for (const m of text.matchAll(TRAVEL_WORD)) {
    const start = sentence.span.start + m.index;
    const span = { start, end: start + 2 };
    if (!isWord(n, sentence, span)) continue;
    const clause = clauseAround(n, sentence, span);
    const who = wordTravellers(n, sentence, span, clause);
    const { short, host, left, stay } = m.groups!;
    const to = m.groups!.home ? hostOf(n, sentence, span) : countryShorts.longestAt((short ?? host ?? left ?? stay)!, 0)?.value;
    if (!to) continue;
    for (const id of who) if (n.person(id).country !== to) found.push(...visit(n, sentence, clause, span, id, to, 'visit/word'));
  }
  return found;
}

/** The two letters are a word of their own: 以来日本 and 歴訪中 are none. */
function isWord(n: Narrative, sentence: Sentence, span: Span): boolean {
  const before = n.text({ start: sentence.span.start, end: span.start });
  return LEADS.test(before) || n.mentions(sentence.index, 'person').some((m) => m.span.end === span.start);
}

// B中将の来訪を受けた: to where he who received is at home, else where the article is.
function hostOf(n: Narrative, sentence: Sentence, span: Span): string | undefined {
  const hosts = n.mentions(sentence.index, 'person').filter((m) => m.span.end < span.start - 1);
  const host = hosts.flatMap((m) =>
    /^(?:は|が)/.test(n.text({ start: m.span.end, end: m.span.end + 1 })) ? n.partiesOf(m).people : [],
  );
  const country = host[0] === undefined ? undefined : n.person(host[0]).country;
  return country ?? (n.isJapanese ? 'JP' : undefined);
}
