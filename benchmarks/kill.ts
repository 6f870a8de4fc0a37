/**
 * Kills `build` and `remove` at random moments and checks that the next run gives the bytes of an undisturbed one.
 *
 *   npm run build && node benchmarks/run.mjs kill [kills] [seed]
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Random } from './random.js';

const MAIN = resolve('dist/cli/main.js');

/** Runs the program, killed after `kill` milliseconds where given; true where it came to its end. */
function run(args: readonly string[], cwd: string, kill?: number): Promise<boolean> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, stdio: 'ignore' });
  const timer = kill === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), kill);
  return new Promise((done) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code === 0);
    }),
  );
}

/** Articles of invented talks, enough that a build takes a while. */
function writeArticles(folder: string, count: number): void {
  mkdirSync(join(folder, 'articles'));
  const line = (i: number): string =>
    `佐久間防衛大臣は2031年${(i % 12) + 1}月${(i % 28) + 1}日、東京で中国の賀志遠国防部長と会談し、部隊間の交流を進めることで一致した。\n`;
  for (let i = 0; i < count; i++) writeFileSync(join(folder, 'articles', `${i}.txt`), `${line(i).repeat(20)}番号${i}。\n`);
}

interface Trial {
  readonly args: readonly string[];
  /** What stands there before. */
  readonly before?: string;
  readonly expected: string;
  readonly longest: number;
}

async function trial(
  folder: string,
  { args, before, expected, longest }: Trial,
  random: Random,
): Promise<{ ended: boolean; right: boolean; left: string[] }> {
  const file = join(folder, 'g.jsonl');
  for (const name of readdirSync(folder)) if (name.startsWith('g.jsonl')) rmSync(join(folder, name));
  if (before) copyFileSync(before, file);
  const ended = await run(args, folder, random.next() * longest);
  await run(args, folder);
  const left = readdirSync(folder).filter((name) => /^g\.jsonl\.(?:part|lock)$/.test(name));
  return { ended, right: readFileSync(file).equals(readFileSync(expected)), left };
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};

const [kills, seed] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 1)];
const folder = mkdtempSync(join(tmpdir(), 'kaidan-kill-'));
writeArticles(folder, 15);
const [built, removed] = [join(folder, 'built'), join(folder, 'removed')];
const buildArgs = ['build', 'articles', '-g', 'g.jsonl'];
const removeArgs = ['remove', ...Array.from({ length: 8 }, (_, i) => `articles/${i}.txt`), '-g', 'g.jsonl'];
const buildTime = await timed(() => run(buildArgs, folder));
copyFileSync(join(folder, 'g.jsonl'), built);
const removeTime = await timed(() => run(removeArgs, folder));
copyFileSync(join(folder, 'g.jsonl'), removed);
const random = new Random(seed);
const counts = { killed: 0, right: 0, leftovers: 0 };
let trials = 0;
for (; counts.killed < kills; trials++) {
  const plan =
    trials % 2 === 0
      ? { args: buildArgs, expected: built, longest: buildTime }
      : { args: removeArgs, before: built, expected: removed, longest: removeTime };
  const { ended, right, left } = await trial(folder, plan, random);
  if (!ended) counts.killed++;
  if (right) counts.right++;
  if (left.length > 0) counts.leftovers++;
}
console.log(JSON.stringify({ trials, ...counts, buildTime: Math.round(buildTime), removeTime: Math.round(removeTime) }));
rmSync(folder, { recursive: true });
if (counts.right < trials || counts.leftovers > 0) process.exitCode = 1;
