import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, noBrowser } from './browser.js';
import { generate } from './generate.js';
import { sampleGraph } from './graphs.js';
import { hostileGraph } from './hostile.js';
import { textOf } from './text-of.js';

if (noBrowser) console.warn(`not run: ${noBrowser}`);

const folder = mkdtempSync(join(tmpdir(), 'kaidan-page-'));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe.skipIf(noBrowser)('the page in Chromium', () => {
  let browser: Browser;
  const files: Record<string, string> = {};

  beforeAll(async () => {
    browser = await launch();
    const graphs = { sample: sampleGraph(), fifty: generate({ people: 50, meetings: 150 }), hostile: hostileGraph() };
    for (const [name, graph] of Object.entries(graphs)) {
      files[name] = join(folder, `${name}.html`);
      writeFileSync(files[name], await textOf(graph, 'html'));
    }
  });
  afterAll(() => browser?.close());

  /** Opens a page; whatever goes wrong in it is collected. */
  async function open(
    name: string,
    { fragment = '', width = 1280, height = 800 } = {},
  ): Promise<{ page: Page; errors: string[] }> {
    const context = await browser.newContext({
      viewport: { width, height },
      offline: true,
      hasTouch: width < 600,
      isMobile: width < 600,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => !/^(file|data):/.test(request.url()) && errors.push(`asked for ${request.url()}`));
    await page.goto(pathToFileURL(files[name]!).href + (fragment && `#${fragment}`));
    await page.waitForSelector('.stage canvas');
    return { page, errors };
  }

  test('a name is searched by any of its forms, and its card tells offices and meetings', async () => {
    const { page, errors } = await open('sample');
    await page.getByLabel('名前で探す').fill('アンギュ');
    await page.keyboard.press('Enter');
    const card = page.locator('#card');
    expect(await card.locator('h2').textContent()).toBe('安圭伯');
    expect(await card.textContent()).toContain('国防部長官');
    expect(await card.textContent()).toContain('会談 2 件');
    await card.getByRole('button', { name: /2025-10 小泉進次郎/ }).click();
    expect(await card.locator('blockquote').first().textContent()).toContain('電話で会談した');
    expect(await card.locator('mark').allTextContents()).toContain('会談');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a month filters picture and table', async () => {
    const { page } = await open('sample');
    await page.getByLabel('から', { exact: true }).fill('2025-11-01');
    await page.getByLabel('まで', { exact: true }).fill('2025-11-30');
    expect(await page.locator('tbody tr').allTextContents()).toEqual([expect.stringContaining('拡大ASEAN国防相会議')]);
    expect(await page.locator('[role=status]').textContent()).toBe('点 2・線 1');
    expect(new URL(page.url()).hash).toContain('from=2025-11-01');
    await page.context().close();
  });

  test('an edge is clicked in the picture and its sentence read, with a link to the source', async () => {
    const { page } = await open('sample');
    // The people's picture is two lines; halfway along one of them there is nothing else to hit.
    const places = (
      JSON.parse((await page.locator('#data').textContent()) ?? '') as {
        views: { people: { nodes: number[][]; edges: unknown[] } };
      }
    ).views.people;
    expect(places.edges).toHaveLength(2);
    await clickAnEdge(page);
    const card = page.locator('#card');
    await card.locator('blockquote').first().waitFor();
    expect(await card.locator('h2').textContent()).toContain('—');
    expect(new URL(page.url()).hash).toContain('edge=');
    await page.context().close();
  });

  /** Looks for a line on the middle column and row of the picture, as a hand with a mouse does. */
  async function clickAnEdge(page: Page): Promise<void> {
    const box = (await page.locator('.stage').boundingBox())!;
    for (let share = 0.1; share < 0.95; share += 0.02) {
      const point = [box.x + box.width * 0.42, box.y + box.height * share] as const;
      await page.mouse.move(...point);
      await page.waitForTimeout(30);
      if ((await page.locator('.stage.pointing').count()) === 0) continue;
      await page.mouse.click(...point);
      if (new URL(page.url()).hash.includes('edge=')) return;
    }
    throw new Error('no edge was hit');
  }

  test('links lead to the article, and only to web addresses', async () => {
    const { page } = await open('sample', { fragment: 'node=meeting:m1' });
    const link = page.locator('#card a').first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/example\.org\/a\?x=1&y=2#:~:text=/);
    expect(await link.getAttribute('rel')).toContain('noopener');
    await page.context().close();
  });

  test('a path is found between two picked nodes', async () => {
    const { page } = await open('sample');
    for (const [label, name] of [
      ['始点', '董軍'],
      ['終点', '安圭伯'],
    ] as const) {
      await page.getByLabel(label).fill(name);
      await page.keyboard.press('Enter');
    }
    const steps = await page.locator('.path li .link').allTextContents();
    expect(steps.map((step) => step.trim())).toEqual([
      '董軍',
      '│ 会談',
      '小泉進次郎',
      expect.stringContaining('│ 会談'),
      '安圭伯',
    ]);
    await page.context().close();
  });

  test('the language switches, and the address brings everything back after a reload', async () => {
    const { page } = await open('sample');
    await page.locator('#language').click();
    await page.locator('#view').selectOption('forums');
    await page.getByLabel('Search a name').fill('koizumi');
    await page.keyboard.press('Enter');
    await page.reload();
    await page.waitForSelector('.stage canvas');
    expect(await page.locator('h1').textContent()).toBe('Who met whom');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#view').inputValue()).toBe('forums');
    expect(await page.locator('#card h2').textContent()).toBe('Koizumi Shinjiro');
    await page.context().close();
  });

  test('the table sorts, and a row chooses its meeting', async () => {
    const { page } = await open('fifty');
    const dates = (): Promise<string[]> => page.locator('tbody td.date').allTextContents();
    expect(await dates()).toEqual([...(await dates())].sort());
    await page.getByRole('button', { name: /日付/ }).click();
    expect(await dates()).toEqual([...(await dates())].sort().reverse());
    expect(await page.locator('th[data-column=date]').getAttribute('aria-sort')).toBe('descending');
    await page.locator('tbody tr').first().click();
    expect(await page.locator('tr.chosen').count()).toBe(1);
    expect(await page.locator('#card blockquote').count()).toBe(1);
    await page.context().close();
  });

  test('the timeline plays and stops', async () => {
    const { page } = await open('fifty');
    await page.locator('#time-play').click();
    const first = new URL(page.url()).hash;
    await expect.poll(() => new URL(page.url()).hash, { timeout: 30_000 }).not.toBe(first);
    await page.locator('#time-play').click();
    expect(await page.locator('#time-play').textContent()).toContain('再生');
    await page.context().close();
  });

  test('all is reached by keyboard alone', async () => {
    const { page } = await open('fifty');
    await page.keyboard.press('/');
    await page.keyboard.type('青木');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#card h2').textContent()).toContain('青木');
    await page.locator('.stage').focus();
    for (const key of ['ArrowLeft', '+', '-', '0']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).hash).not.toContain('node=');
    await page.context().close();
  });

  test.each([
    ['wide', 1280, 800, ''],
    ['wide and dark, with a card', 1280, 800, 'theme=dark&node=meeting:m1'],
    ['phone', 390, 844, ''],
    ['phone, English, with a path', 390, 844, 'lang=en&view=meetings&a=country:KR&b=country:CN'],
  ])('axe finds no fault: %s', async (_, width, height, fragment) => {
    const { page, errors } = await open('sample', { fragment, width, height });
    // axe is no part of the page, and its policy would keep it out: it is run beside it.
    await page.evaluate(await import('node:fs').then(({ readFileSync }) => readFileSync(AXE, 'utf8')));
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(['people', 'meetings', 'countries', 'forums'])('hostile names run nothing in view %s', async (view) => {
    const { page, errors } = await open('hostile', { fragment: `view=${view}` });
    await page.evaluate(async (view) => {
      const { data, location } = globalThis as unknown as { data: { textContent: string }; location: { hash: string } };
      const text = data.textContent;
      const { nodes, views } = JSON.parse(text) as { nodes: { key: string }[]; views: Record<string, { edges: [string][] }> };
      const chosen = [...nodes.map(({ key }) => ['node', key]), ...views[view]!.edges.map(([key]) => ['edge', key])];
      for (const [name, key] of chosen) {
        location.hash = `${location.hash.split('&')[0]}&${new URLSearchParams([[name!, key!]])}`;
        await new Promise((done) => setTimeout(done, 0));
      }
    }, view);
    expect(await page.evaluate(() => (globalThis as { hacked?: boolean }).hacked)).toBeUndefined();
    expect(await page.locator('#app script, #app img, #app iframe').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('nothing is wider than a phone', async () => {
    const { page } = await open('fifty', { width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.context().close();
  });
});
