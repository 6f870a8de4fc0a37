/**
 * Time of extraction over articles from 1 kB to 1 MB, made by repeating the sample articles as they are, then with other names and years at
 * each round: it must grow linearly.
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

const KANA = 'アカサタナハマヤラワイキシチニヒミリウクスツヌフムユルエケセテネヘメレオコソトノホモヨロ';

/** A sample with its people renamed and its years moved, so that a longer article also tells of more people and more occasions. */
const varied = (text: string, round: number): string => {
  const prefix = KANA[round % KANA.length]! + KANA[Math.floor(round / KANA.length) % KANA.length]!;
  return text
    .replace(/[ァ-ヺー]{3,6}(?=首相|大統領|外相|国防相|長官|大臣|氏)/gu, (name) => prefix + name)
    .replace(/20[0-9]{2}(?=年)/gu, (year) => String(1900 + ((Number(year) + round) % 130)));
};

/** The samples one after the other, again and again, up to a size in bytes; the last one is cut after a sentence or a line. */
function articleOf(bytes: number, vary: boolean): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const sample = samples[i % samples.length]!;
    const part = `${vary ? varied(sample, Math.floor(i / samples.length)) : sample}\n\n`;
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
const bytesOf = (size: number, vary: boolean): Uint8Array => new TextEncoder().encode(articleOf(size, vary));
for (let i = 0; i < 20; i++) extract(readArticle(bytesOf(4096, false), 'warm.txt'));

for (const vary of [false, true]) {
  for (const size of SIZES) {
    const bytes = bytesOf(size, vary);
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
    const figures = { kB: Math.round(kB), ms: Math.round(best * 10) / 10, msPerKB: Math.round((best / kB) * 100) / 100, edges };
    console.log(vary ? 'varied' : 'repeated', JSON.stringify(figures));
  }
}
