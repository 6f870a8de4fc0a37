import { assemble } from './assemble/index.js';
import { extractAttendance } from './extract/attendance/index.js';
import { parseClauses } from './extract/clauses/index.js';
import { Narrative } from './extract/narrative.js';
import { extractStances } from './extract/stances/index.js';
import { extractTalks } from './extract/talks/index.js';
import { futureByTense } from './extract/tense.js';
import { extractVisits } from './extract/visits/index.js';
import type { Article, ArticleEvent, Reading, SerializedGraph } from './model/index.js';
import { recognize } from './recognize/index.js';
import { recognizeTimes } from './recognize/time/index.js';
import { resolve, resolveWhen } from './resolve/index.js';
import { segment } from './segment/index.js';
import { loadTokenizer, type Tokenizer } from './tokenize/index.js';

/** Loads the dictionary once and returns the way from an article to its graph. The same article gives the same graph, byte for byte. */
export async function createExtractor(): Promise<(article: Article) => SerializedGraph> {
  const tokenizer = await loadTokenizer();
  return (article) => {
    const { reading, events } = readEvents(article, tokenizer);
    return assemble(article, reading.resolution, events);
  };
}

/** Every layer of one article, in the order of the stages, and the events read off them. */
export function readEvents(article: Article, tokenizer: Tokenizer): { reading: Reading; events: ArticleEvent[] } {
  const layout = segment(article);
  const tokens = layout.sentences.map((s) => tokenizer.tokenize(article.text.slice(s.span.start, s.span.end), s.span.start));
  const times = layout.sentences.map((s) => recognizeTimes(article.text, s));
  const mentions = recognize(article.text, layout.sentences, tokens, times);
  const clauses = layout.sentences.map((s, i) => parseClauses(article, s, tokens[i]!, mentions[i]!));
  const when = resolveWhen(times.flat(), article, layout, (m) => futureByTense(clauses[m.sentence] ?? [], m));
  const resolution = resolve(article, layout, tokens, mentions, new Map([...when].map(([m, w]) => [m, w.date])));
  const reading: Reading = { article, layout, tokens, mentions, clauses, resolution };
  const narrative = new Narrative(
    reading,
    resolution.speaker,
    new Map([...when].flatMap(([m, w]) => (w.until ? [[m, w.until] as const] : []))),
  );
  const talks = extractTalks(narrative);
  const stances = extractStances(reading, talks);
  return { reading, events: [...talks, ...extractAttendance(narrative, talks), ...extractVisits(narrative), ...stances] };
}
