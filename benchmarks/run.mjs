// Compiles src and benchmarks into an ignored folder and runs one of them:
//
//   node benchmarks/run.mjs fold 100000       fold time and memory, adding an article, `met` on a large graph
//   node benchmarks/run.mjs identity-run      people and talks of real articles joined, over pairs
//   node benchmarks/run.mjs extract           time of extraction over articles of 1 kB to 1 MB, and over one long sentence
//   node benchmarks/run.mjs stances 10        what the stage of agreements and stances costs
//   node benchmarks/run.mjs kill 200          build and remove killed at random moments (npm run build first)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const OUT = resolve('.cache/compiled');
const [name, ...args] = process.argv.slice(2);

/** TypeScript files below a folder; the page for browsers is built by itself. */
const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('html/page'))
    .map((entry) => join(entry.parentPath, entry.name));

function link(target, path) {
  if (!existsSync(path)) symlinkSync(resolve(target), path);
}

if (!name || !existsSync(`benchmarks/${name}.ts`)) {
  console.error('node benchmarks/run.mjs fold|identity-run|kill|extract|stances [arguments], in the root of the project');
  process.exit(2);
}
mkdirSync(join(OUT, 'benchmarks'), { recursive: true });
await build({
  entryPoints: [...sources('src'), ...sources('benchmarks')],
  outdir: OUT,
  outbase: '.',
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
link('data', join(OUT, 'data'));
link('benchmarks/data', join(OUT, 'benchmarks', 'data'));
writeFileSync(join(OUT, 'package.json'), '{"type":"module"}');
const { status } = spawnSync(process.execPath, [...process.execArgv, join(OUT, 'benchmarks', `${name}.js`), ...args], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
