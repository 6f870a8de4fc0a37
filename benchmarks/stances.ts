/**
 * What the stage of agreements and stances costs: extraction of the sample articles with it, and the same without it.
 *
 *   node benchmarks/run.mjs stances [rounds]
 *
 * The fastest round counts, in processor time, which other work on the machine changes little.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractStances } from '../src/extract/stances/index.js';
import type { Article, TalksEvent } from '../src/model/index.js';
import { readEvents } from '../src/pipeline.js';
import { readArticle } from '../src/read/index.js';
import { loadTokenizer } from '../src/tokenize/index.js';

const FOLDER = 'data/articles';
const articles = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file): Article => readArticle(readFileSync(join(FOLDER, file)), file));

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const tokenizer = await loadTokenizer();
const read = () => articles.map((article) => readEvents(article, tokenizer));
const told = read().map(({ reading, events }) => ({ reading, talks: events.filter((e): e is TalksEvent => e.kind === 'talks') }));
const stage = () => told.map(({ reading, talks }) => extractStances(reading, talks).length);

/** Milliseconds of the fastest of some rounds, the first ones only to warm up. */
const fastest = (rounds: number, work: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = -2; i < rounds; i++) {
    const start = cpu();
    work();
    if (i >= 0) best = Math.min(best, cpu() - start);
  }
  return best;
};

const rounds = Number(process.argv[2] ?? 10);
const whole = fastest(rounds, read);
const alone = fastest(rounds, stage);
const round = (n: number): number => Math.round(n * 10) / 10;
console.log(
  JSON.stringify({
    articles: articles.length,
    events: stage().reduce((sum, n) => sum + n, 0),
    withMs: round(whole),
    withoutMs: round(whole - alone),
    stageMs: round(alone),
    sharePercent: round((alone / whole) * 100),
  }),
);
