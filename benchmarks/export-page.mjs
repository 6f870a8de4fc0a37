// The page at 5,000 nodes and 30,000 edges in Chromium: how long it takes to export and to open, and frames a second while the
// picture is dragged, in each view.
//
//   npm run build && node benchmarks/export-page.mjs
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { exportGraph } from '../dist/export/index.js';

const folder = mkdtempSync(join(tmpdir(), 'kaidan-page-'));
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function makePage() {
  const bundle = join(folder, 'generate.mjs');
  await build({
    entryPoints: ['tests/export/generate.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: bundle,
    external: ['node:*'],
  });
  const { generate } = await import(pathToFileURL(bundle).href);
  const graph = generate({ people: 700, meetings: 4700 });
  const start = performance.now();
  let text = '';
  for await (const piece of exportGraph(graph, 'html')) text += piece;
  const file = join(folder, 'page.html');
  writeFileSync(file, text);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${graph.order} nodes, ${graph.size} edges: exported in ${seconds} s, ${(text.length / 1e6).toFixed(1)} million characters`,
  );
  return pathToFileURL(file).href;
}

/** Frames a second while the mouse drags the picture for three seconds. */
async function framesWhileDragging(page) {
  const box = await page.locator('.stage').boundingBox();
  await page.evaluate(() => {
    globalThis.frames_ = 0;
    const count = () => {
      globalThis.frames_++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const [start, first] = [performance.now(), await page.evaluate(() => globalThis.frames_)];
  for (let i = 0; performance.now() - start < 3000; i++)
    await page.mouse.move(box.x + box.width / 2 + 80 * Math.sin(i / 8), box.y + box.height / 2 + 60 * Math.cos(i / 8));
  const frames = (await page.evaluate(() => globalThis.frames_)) - first;
  await page.mouse.up();
  return Math.round((frames / (performance.now() - start)) * 1000);
}

const address = await makePage();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGS });
for (const view of ['people', 'meetings', 'countries', 'forums']) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const start = performance.now();
  await page.goto(`${address}#view=${view}`);
  await page.waitForSelector('.stage canvas');
  const opened = Math.round(performance.now() - start);
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    return gl
      ? String(gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER))
      : 'none';
  });
  console.log(
    `${view.padEnd(10)} opened in ${opened} ms, ${await framesWhileDragging(page)} frames a second while dragged (${renderer.slice(0, 60)})`,
  );
  await page.close();
}
await browser.close();
