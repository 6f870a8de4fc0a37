// Writes what README shows anew: each `$ kaidan …` of its `console` blocks is run on data/articles and what it prints put below it
// (`head=N` keeps the first lines), the scores of the sample articles, and the picture. Needs `npm run build` before.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const MAIN = join(ROOT, 'dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'kaidan-readme-'));
symlinkSync(join(ROOT, 'data'), join(folder, 'data'));

/** The words of a command line as a shell splits them, quotes taken off. */
const words = (line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);

/** What a command prints, as on a terminal without colours. */
function kaidan(line) {
  const [, ...args] = words(line);
  if (args[0] === 'build') rmSync(join(folder, 'kaidan.jsonl'), { force: true });
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${line}: ${stderr}`);
  return stdout.trimEnd();
}

/** A block's commands, each with the beginning of what it prints. */
function block(text, head) {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '));
  return commands
    .map((command) => {
      const lines = kaidan(command.slice(2)).split('\n');
      const shown = lines.slice(0, head).map((line) => line.trimEnd());
      return [command, ...shown, ...(lines.length > head ? ['…'] : [])].join('\n');
    })
    .join('\n\n');
}

const scores = () => {
  const rows = JSON.parse(kaidan('kaidan eval data/articles --gold data/articles/gold --json')).rows;
  const percent = (share) => (share === null ? '' : share.toFixed(2));
  const line = ({ score, precision, recall, f1, gold }) =>
    `| ${score} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${gold} |`;
  return ['| score | precision | recall | F1 | in the gold |', '|---|---|---|---|---|', ...rows.map(line)].join('\n');
};

try {
  const path = join(ROOT, 'README.md');
  kaidan('kaidan build data/articles');
  const text = readFileSync(path, 'utf8')
    .replace(
      /(```console(?: head=(\d+))?\n)([\s\S]*?)\n```/g,
      (_, open, head, body) => `${open}${block(body, Number(head ?? 1e9))}\n\`\`\``,
    )
    .replace(
      /(<!-- scores of data\/articles -->\n)(?:[\s\S]*?\n)??(<!-- end -->)/,
      (_, open, close) => `${open}${scores()}\n${close}`,
    );
  writeFileSync(path, text);
  execFileSync(process.execPath, [MAIN, 'export', 'svg', '--view', 'people-sum', '-o', join(ROOT, 'data/articles/graph.svg')], {
    cwd: folder,
  });
} finally {
  rmSync(folder, { recursive: true });
}
