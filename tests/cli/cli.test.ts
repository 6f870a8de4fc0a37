import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { updateLedger } from '../../src/graph/index.js';
import { talksArticles } from '../query/talks.js';
import { kaidan, start } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kaidan-cli-'));
const graph = join(folder, 'talks.jsonl');
const run = (...args: readonly string[]): ReturnType<typeof kaidan> =>
  kaidan(args, { cwd: folder, env: { KAIDAN_GRAPH: graph } });

beforeAll(() => updateLedger(graph, { put: talksArticles() }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('met', () => {
  test('is a table with the person first', async () => {
    const { code, out, err } = await run('met', '小泉', '--status', 'held');
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^who +with whom +when +where +via +status +sentences$/);
    expect(lines.slice(1).map((line) => line.split(/ {2,}/).slice(0, 3))).toEqual([
      ['小泉進次郎', 'ピート・ヘグセス', '2025-10-29'],
      ['小泉進次郎', '董軍', '2025-11-01'],
    ]);
  });

  test('aligns full-width characters', async () => {
    const lines = (await run('met')).out.trimEnd().split('\n');
    const at = (line: string, word: string): number => stringWidth(line.slice(0, line.indexOf(word)));
    const column = at(lines[0]!, 'when');
    for (const line of lines.slice(1)) expect(at(line, line.match(/20\d\d/)![0])).toBe(column);
  });

  test('gives rows to programs', async () => {
    const { out } = await run('met', 'hegseth', '--with', 'dong jun', '--json');
    expect(JSON.parse(out)).toMatchObject([
      { personKey: 'minister:US/ピート・ヘグセス', withKey: 'minister:CN/董軍', sentences: 1 },
    ]);
  });

  test('takes filters by name', async () => {
    const { out } = await run('met', '--country', '韓国', '--from', '2025', '--via', 'SDD', '--json');
    expect(JSON.parse(out)).toHaveLength(1);
  });
});

describe('wrong use ends with 2 and a hint', () => {
  test.each<[string, string[], RegExp]>([
    ['a command', ['mett'], /unknown command 'mett'[\s\S]*Did you mean met\?/],
    ['an option', ['met', '--form', '2025'], /unknown option '--form'[\s\S]*Did you mean --from\?/],
    ['no command', [], /Usage: kaidan/],
    ['from after to', ['met', '--from', '2025-12', '--to', '2025-01'], /from 2025-12 is after to 2025-01; swap the two/],
    ['an impossible date', ['met', '--from', '2025-02-30'], /from takes a date such as/],
    ['a status', ['met', '--status', 'done'], /status takes held, planned, denied/],
    ['a name of 10,000 characters', ['met', '会'.repeat(10_000)], /a name of 10000 characters is none/],
    ['a query', ['query', 'visit'], /no query is called "visit"; did you mean visits/],
    ['a missing parameter', ['query', 'meetings-of-two', '--param', 'a=小泉'], /needs b \(person: the other\), for example b=/],
    ['a parameter without value', ['query', 'met', '--param', 'person'], /--param takes key=value/],
    ['a format', ['export', 'gefx'], /no format is called "gefx"; did you mean gexf\?/],
    ['a shell', ['completion', 'tcsh'], /there are: bash, zsh, fish/],
    ['too many hops', ['path', '小泉', '董軍', '--max-hops', '99'], /whole number from 1 to 8/],
    ['eval without graphs', ['eval', '--gold', '.'], /give articles to read, or graphs/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await run(...args);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('work that fails ends with 1 and one line', () => {
  test.each<[string, string[], RegExp]>([
    [
      'no graph file',
      ['met', '-g', 'none.jsonl'],
      /^kaidan: none\.jsonl: there is no such file or folder; name a graph file with -g, or make one/,
    ],
    ['a folder as graph file', ['met', '-g', '.'], /^kaidan: \.: it is a folder; name a file/],
    ['an unknown article', ['remove', 'none.txt'], /^kaidan: none\.txt: no article of the graph file/],
    [
      'no gold',
      ['eval', '--gold', 'none', '--graphs', graph],
      /^kaidan: none: there is no such file or folder; name the folder of gold files/,
    ],
    [
      'an output that cannot be',
      ['export', 'json', '-o', join('no', 'folder', 'x.json')],
      /x\.json: there is no such file or folder; make its folder first/,
    ],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await run(...args);
    expect(err).toMatch(message);
    expect(err.trimEnd()).not.toContain('\n');
    expect([code, out]).toEqual([1, '']);
  });

  test('an unknown name: suggestions', async () => {
    const { code, err } = await run('met', 'koisumi');
    expect(code).toBe(1);
    expect(err).toMatch(/no person is called "koisumi"; did you mean:\n {2}minister:JP\/小泉進次郎 {2}小泉進次郎 \(JP, 防衛/);
  });

  test('a damaged graph file: its line', async () => {
    const damaged = join(folder, 'damaged.jsonl');
    const lines = readFileSync(graph, 'utf8').split('\n');
    writeFileSync(damaged, [lines[0], lines[1]!.replace('"version":1', '"version":7'), ...lines.slice(2)].join('\n'));
    const { code, err } = await run('met', '-g', damaged);
    expect(code).toBe(1);
    expect(err).toMatch(/damaged\.jsonl: line 2: it has version 7/);
  });
});

describe('the other commands', () => {
  test('show, explain and why cite sentences, rules and reasons', async () => {
    const show = await run('show', '中谷元');
    expect(show.out).toMatch(
      /MET_WITH → 安圭伯 \(held, 2025-09-08, in-person, ソウル\)\n {4}「MET_WITHを述べる文\d+。」\n {6}met_with · 記事a1 · 2025-09-11 · a1\.txt/,
    );
    const explain = await run('explain', '中谷', '韓国');
    expect(explain.out).toMatch(/中谷元 VISITED 韓国 \(held, 2025-09-08\)/);
    const why = await run('why', '中谷', '--json');
    expect((JSON.parse(why.out) as { origins: { reason: string }[] }).origins).toHaveLength(2);
  });

  test('path explains each step', async () => {
    const { out } = await run('path', '小泉', 'マールズ', '--met-only', '--limit', '1');
    expect(out).toMatch(
      /^小泉進次郎 – ピート・ヘグセス – リチャード・マールズ\n {2}小泉進次郎 met ピート・ヘグセス on 2025-10-29 in 東京\.\n/,
    );
  });

  test('ask says how it understood, and the command', async () => {
    const { out } = await run('ask', '日本と韓国は何で合意したか');
    expect(out).toMatch(/kaidan query agreements-between --param a=JP --param b=KR\n/);
    expect(out).toContain('防衛交流の推進');
    const refused = await run('ask', '今日の天気は');
    expect(refused.code).toBe(1);
    expect(refused.err.split('\n')).toHaveLength(5);
  });

  test('query lists queries and takes names for keys', async () => {
    expect((await run('query')).out).toMatch(/never-met +Whom a person never met/);
    const { out } = await run('query', 'visits', '--param', 'country=マレーシア', '--json');
    expect(JSON.parse(out)).toMatchObject([{ person: '小泉進次郎', date: '2025-11' }]);
  });

  test('remove, then diff', async () => {
    const [before, after] = [join(folder, 'before.jsonl'), join(folder, 'after.jsonl')];
    for (const file of [before, after]) updateLedger(file, { put: talksArticles() });
    expect((await run('remove', './a1.txt', '-g', after)).out).toBe('removed a1.txt (article:a10000000000)\n');
    const { out } = await run('diff', before, after);
    expect(out).toMatch(/^- Minister 安圭伯 \(minister:KR\/安圭伯\)$/m);
    expect(out).toMatch(/^- 中谷元 MET_WITH 安圭伯 \(2025-09-08\)$/m);
    expect((await run('diff', after, after)).out).toBe('the same\n');
  });

  test('schema comes from the one source', async () => {
    const { out } = await run('schema', '--json');
    expect(Object.keys((JSON.parse(out) as { edges: object }).edges)).toContain('MET_WITH');
    expect((await run('schema')).out).toMatch(/^VISITED — travelled to\n {2}Minister → Country\n {2}status: string/m);
  });

  test.each(['bash', 'zsh', 'fish'])('completion for %s names commands, queries and options', async (shell) => {
    const { out } = await run('completion', shell);
    for (const word of ['explain', 'never-met', 'graphml', 'via']) expect(out).toContain(word);
  });

  test('every command has help with an example', async () => {
    const help = (await run('--help')).out;
    const commands = [...help.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map((m) => m[1]!);
    expect(commands.length).toBeGreaterThanOrEqual(15);
    for (const command of commands.filter((name) => name !== 'schema' && name !== 'help')) {
      expect((await run(command, '--help')).out, command).toMatch(
        /Examples?:\n {2}(?:\S+ )*(?:<\()?kaidan |identities\.json|cat articles|NEO4J_PASSWORD/,
      );
    }
  });
});

describe('streams', () => {
  test('--help answers quickly', async () => {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const begin = performance.now();
      await run('--help');
      times.push(performance.now() - begin);
    }
    // The bar is 0.2 s on an idle machine; tests may run beside others.
    expect(Math.min(...times)).toBeLessThan(1500);
  });

  test('a reader that goes away is no fault', async () => {
    const child = start(['export', 'json', '-g', graph]);
    let err = '';
    child.stderr!.on('data', (text) => {
      err += String(text);
    });
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([0, '']);
  });

  test('no colour where nobody looks', async () => {
    expect((await run('met')).out).not.toContain('\u001b');
  });

  test('export writes whole files and leaves nothing beside', async () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    expect((await run('export', 'json', '-o', join(out, 'g.json'))).code).toBe(0);
    expect(readdirSync(out)).toEqual(['g.json']);
    expect(JSON.parse(readFileSync(join(out, 'g.json'), 'utf8'))).toHaveProperty('nodes');
  });
});

describe('build', () => {
  test('reads what it can, names what it cannot, and is incremental', async () => {
    const [articles, file] = [join(folder, 'articles'), join(folder, 'built.jsonl')];
    mkdirSync(articles);
    writeFileSync(join(articles, 'a.txt'), '佐久間防衛大臣は2031年5月20日、東京で中国の賀志遠国防部長と会談した。\n');
    writeFileSync(join(articles, 'empty.txt'), '');
    const first = await run('build', 'articles', 'none.txt', '-g', file);
    expect(first.code).toBe(1);
    expect(first.err).toMatch(/articles\/empty\.txt: /);
    expect(first.err).toMatch(/none\.txt: there is no such file/);
    expect(first.out).toMatch(/1 read, 0 unchanged, 2 failed/);
    rmSync(join(articles, 'empty.txt'));
    writeFileSync(join(articles, 'b.txt'), '三枝外相は2031年6月1日、ソウルを訪問した。\n');
    const before = readFileSync(file, 'utf8');
    expect((await run('build', 'articles', '-g', file)).out).toMatch(/1 read, 1 unchanged, 0 failed/);
    expect((await run('build', 'articles', '-g', file)).out).toMatch(/0 read, 2 unchanged, 0 failed/);
    expect((await run('remove', 'articles/b.txt', '-g', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(existsSync(`${file}.lock`) || existsSync(`${file}.part`)).toBe(false);
  });

  test('an output folder that may not be written', async () => {
    if (process.getuid?.() === 0) return;
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const { code, err } = await run('build', 'articles', '-g', join(closed, 'g.jsonl'));
    expect([code, err]).toEqual([1, expect.stringContaining('permission is denied')]);
  });
});
