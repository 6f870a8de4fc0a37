/**
 * Time of extraction over articles from 1 kB to 1 MB: invented ones, whose every section has people, days and matters of its own, and the
 * sample articles one after the other. It must grow linearly. Then one sentence, ever longer.
 *
 *   node benchmarks/run.mjs extract [runs]
 *
 * The fastest of a few runs counts, in processor time, which other work on the machine changes little.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor } from '../src/pipeline.js';
import { readArticle } from '../src/read/index.js';
import { Invented } from './invented.js';

const SIZES = [1, 4, 16, 64, 256, 1024];
const SENTENCES = [100, 1000, 10_000];
const FOLDER = 'data/articles';

const samples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(FOLDER, file), 'utf8').trim());

/** The samples one after the other, again and again, up to a size in bytes; the last one is cut after a sentence or a line. */
function sampled(bytes: number): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const part = `${samples[i % samples.length]!}\n\n`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  const cut = Buffer.from(parts.join('')).subarray(0, bytes).toString();
  return cut.slice(0, Math.max(cut.lastIndexOf('。') + 1, cut.lastIndexOf('\n')));
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const runs = Number(process.argv[2] ?? 3);
const extract = await createExtractor();
const read = (text: string) => extract(readArticle(new TextEncoder().encode(text), 'bench.txt'));

/** Milliseconds of the fastest run, and what came out. Small articles are read many times in one run, else the clock is too coarse. */
function measure(text: string): { ms: number; nodes: number; edges: number } {
  let best = Number.POSITIVE_INFINITY;
  let graph = read(text);
  const times = Math.max(1, Math.floor(30_000 / text.length));
  for (let run = 0; run < runs; run++) {
    const start = cpu();
    for (let i = 0; i < times; i++) graph = read(text);
    best = Math.min(best, (cpu() - start) / times);
  }
  return { ms: Math.round(best * 10) / 10, nodes: graph.nodes.length, edges: graph.edges.length };
}

for (let i = 0; i < 30; i++) read(new Invented(i).article(2048));
for (const [kind, textOf] of [
  ['invented', (bytes: number) => new Invented(7).article(bytes)],
  ['samples', sampled],
] as const)
  for (const kB of SIZES) {
    const { ms, ...size } = measure(textOf(kB * 1024));
    console.log(kind, JSON.stringify({ kB, ms, msPerKB: Math.round((ms / kB) * 100) / 100, ...size }));
  }
for (const characters of SENTENCES)
  console.log('sentence', JSON.stringify({ characters, ...measure(new Invented(7).sentence(characters)) }));
