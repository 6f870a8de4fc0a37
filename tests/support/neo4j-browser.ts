import { existsSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { Server } from './neo4j.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

export const chromiumAvailable = CHROMIUM !== undefined;
/** To be put in a suite's title, so that a skipped one says why. */
export const becauseChromium = chromiumAvailable
  ? ''
  : ' (left out: Chromium is missing: apt-get install chromium fonts-noto-cjk)';

/** A new frame comes in above the others and is told by the lack of this mark. A text, since it runs in the page. */
const MARK_OLD = "for (const one of document.querySelectorAll('[data-testid=frame]')) one.setAttribute('data-old', '')";

/** Neo4j Browser in Chromium, connected to a server. */
export class Neo4jBrowser {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(server: Server): Promise<Neo4jBrowser> {
    const browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: [...FLAGS, '--disable-component-update', '--disable-sync'],
    });
    const context = await browser.newContext({
      viewport: { width: 1400, height: 1000 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`${server.http}/browser/?dbms=${encodeURIComponent(server.uri)}&preselectAuthMethod=NO_AUTH`);
    await page.getByText('You have a working connection').waitFor({ timeout: 90_000 });
    return new Neo4jBrowser(browser, page);
  }

  /** Pastes a text into the editor, runs it, and gives the frame that answers. */
  async paste(text: string): Promise<Locator> {
    await this.page.evaluate(MARK_OLD);
    await this.run(text);
    const frame = this.page.locator('[data-testid=frame]:not([data-old])').first();
    await frame.waitFor({ timeout: 60_000 });
    return frame;
  }

  /** Closes all frames, which otherwise slow the page down. */
  async clear(): Promise<void> {
    await this.run(':clear');
    await this.page.locator('[data-testid=frame]').first().waitFor({ state: 'detached', timeout: 60_000 });
  }

  private async run(text: string): Promise<void> {
    await this.page.locator('[data-testid=activeEditor] .monaco-editor').first().click();
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Control+v');
    await this.page.waitForTimeout(200);
    await this.page.keyboard.press('Control+Enter');
  }

  /** How many rows a table frame says it got. */
  async rowsOf(frame: Locator): Promise<number> {
    const status = frame.locator('[data-testid=frameStatusbar]');
    await status
      .getByText(/records?/)
      .first()
      .waitFor({ timeout: 60_000 });
    return Number(/(\d+) records?/.exec((await status.textContent()) ?? '')?.[1] ?? 0);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
