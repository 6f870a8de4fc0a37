/**
 * Time of extraction over articles from 1 kB to 1 MB, made by repeating the sample articles: it must grow linearly.
 *
 *   node dist-of-this-file [runs]
 *
 * The fastest of a few runs counts, in processor time, which other work on the machine changes little.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor } from '../src/pipeline.js';
import { readArticle } from '../src/read/index.js';

const SIZES = [1, 4, 16, 64, 256, 1024].map((kB) => kB * 1024);
const FOLDER = 'data/articles';

const samples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(FOLDER, file), 'utf8').trim());

/** The samples one after the other, again and again, up to a size in bytes; the last one is cut after a paragraph or a sentence. */
function articleOf(bytes: number): string {
  let text = '';
  for (let i = 0; Buffer.byteLength(text) < bytes; i++) text += `${samples[i % samples.length]}\n\n`;
  const cut = Buffer.from(text).subarray(0, bytes).toString();
  return cut.slice(0, Math.max(cut.lastIndexOf('。') + 1, cut.lastIndexOf('\n')));
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const runs = Number(process.argv[2] ?? 3);
const extract = await createExtractor();
for (let i = 0; i < 20; i++) extract(readArticle(new TextEncoder().encode(articleOf(4096)), 'warm.txt'));

for (const size of SIZES) {
  const bytes = new TextEncoder().encode(articleOf(size));
  let best = Number.POSITIVE_INFINITY;
  let edges = 0;
  // Small articles are read many times in one run, else the clock is too coarse.
  const times = Math.max(1, Math.floor(65_536 / size));
  for (let run = 0; run < runs; run++) {
    const start = cpu();
    for (let i = 0; i < times; i++) edges = extract(readArticle(bytes, 'bench.txt')).edges.length;
    best = Math.min(best, (cpu() - start) / times);
  }
  const kB = bytes.length / 1024;
  console.log(
    JSON.stringify({ kB: Math.round(kB), ms: Math.round(best * 10) / 10, msPerKB: Math.round((best / kB) * 100) / 100, edges }),
  );
}
