/**
 * Fold time and memory over synthetic article graphs, and how long a large graph takes to open.
 *
 *   node --max-old-space-size=8000 benchmarks/run.mjs fold [articles]
 *
 * Each size runs in a process of its own, so that peak memory is that size's. Times are processor time, which other work on the machine
 * changes little.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grow, ledgerLine, openGraph, openMerged, writeAtomically } from '../src/graph/index.js';
import { partOf, runQuery } from '../src/query/index.js';
import { articleGraph, articleGraphs } from './generate.js';

const cpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000;

function* lines(count: number): Generator<string> {
  for (const graph of articleGraphs(count)) yield `${ledgerLine(graph)}\n`;
}

/** Adds articles one by one: how many went the short way, how long such a one takes at the median, and `met` after them. */
async function grown(
  count: number,
  file: string,
): Promise<{ added: number; short: number; addCpuMs: number; addWallMs: number; metAfterMs: number }> {
  const times: [number, number][] = [];
  const added = 20;
  for (let i = 0; i < added; i++) {
    const [begin, wall] = [cpu(), performance.now()];
    if (grow(file, [articleGraph(count + i)])) times.push([cpu() - begin, performance.now() - wall]);
  }
  const median = (at: 0 | 1): number =>
    Math.round(times.map((t) => t[at]).sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN);
  const begin = performance.now();
  runQuery(await openGraph(file, { part: partOf('met') }), 'met');
  return {
    added,
    short: times.length,
    addCpuMs: median(0),
    addWallMs: median(1),
    metAfterMs: Math.round(performance.now() - begin),
  };
}

/** Makes a ledger, folds it for the first time, then opens it for one question. */
async function measure(count: number, file: string): Promise<object> {
  writeAtomically(file, lines(count));
  const [begin, wall] = [cpu(), performance.now()];
  const { nodes, edges } = openMerged(file);
  const full = { ms: Math.round(cpu() - begin), wall: Math.round(performance.now() - wall) };
  const peak = process.resourceUsage().maxRSS / 1024;
  const opened = performance.now();
  const graph = await openGraph(file, { part: partOf('met') });
  const rows = runQuery(graph, 'met').length;
  const met = Math.round(performance.now() - opened);
  const added = await grown(count, file);
  return {
    articles: count,
    ledgerMB: Math.round(statSync(file).size / 1e6),
    nodes: nodes.length,
    edges: edges.length,
    foldCpuMs: full.ms,
    foldWallMs: full.wall,
    cpuMsPerArticle: Number((full.ms / count).toFixed(3)),
    peakMB: Math.round(peak),
    kBPerArticle: Number(((peak * 1024) / count).toFixed(1)),
    metRows: rows,
    metWallMs: met,
    ...added,
    addShare: Number((added.addCpuMs / full.ms).toFixed(4)),
  };
}

const [most, only] = [Number(process.argv[2] ?? 100_000), process.argv[3]];
if (only) console.log(JSON.stringify(await measure(Number(only), process.argv[4]!)));
else {
  const folder = mkdtempSync(join(tmpdir(), 'kaidan-fold-'));
  for (const part of [8, 4, 2, 1]) {
    const file = join(folder, 'graphs.jsonl');
    const args = [...process.execArgv, fileURLToPath(import.meta.url), String(most), String(Math.round(most / part)), file];
    process.stdout.write(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    for (const name of [file, `${file}.index`]) rmSync(name, { force: true });
  }
  rmSync(folder, { recursive: true });
}
