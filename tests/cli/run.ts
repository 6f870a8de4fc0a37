import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The compiled program, as users run it. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
export const ARTICLES = fileURLToPath(new URL('../../data/articles', import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** Starts the program. */
export function start(args: readonly string[], { cwd, env }: RunOptions = {}): ChildProcess {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run `npm run build` first');
  const clean = { ...process.env, KAIDAN_GRAPH: '', NO_COLOR: '', ...env };
  return spawn(process.execPath, [MAIN, ...args], { cwd, env: clean, stdio: 'pipe' });
}

/** Runs the program to its end. */
export function kaidan(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const child = start(args, options);
  let [out, err] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin!.on('error', () => undefined);
  child.stdin!.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}
