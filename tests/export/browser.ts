import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Why the page cannot be tried in a browser here, or undefined. */
export const noBrowser = existsSync(CHROMIUM) ? undefined : `${CHROMIUM} is missing: apt-get install chromium fonts-noto-cjk`;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: [...ARGS, '--disable-component-update', '--disable-sync'] });
