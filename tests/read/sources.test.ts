import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadError, type Reading, readArticles, readNdjson, readSources, type Source } from '../../src/read/index.js';

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaidan-'));
  mkdirSync(join(folder, 'sub'));
  mkdirSync(join(folder, 'none'));
  writeFileSync(join(folder, 'b.txt'), '国防相が会談した。');
  writeFileSync(join(folder, 'a.html'), '<p>外相が会談した。</p>');
  writeFileSync(join(folder, 'sub', 'c.txt'), '首脳が会談した。');
  writeFileSync(
    join(folder, 'sub', 'd.ndjson'),
    '{"text":"外相が会った。","url":"https://a.jp/1"}\n\nno\n{"html":"<p>大臣が会った。</p>","source":"s"}\n{"a":1}\n',
  );
  writeFileSync(join(folder, 'picture.png'), 'x');
  writeFileSync(join(folder, 'empty.txt'), '');
  symlinkSync('nowhere', join(folder, 'broken.txt'));
  server = createServer((request, response) => {
    response.statusCode = request.url === '/a' ? 200 : 404;
    response.end('<p>外相が会談した。</p>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const tell = (item: Source | Reading): string =>
  `${item.source.replace(`${folder}/`, '').replace(address, '')}${'error' in item ? ` ! ${item.error.problem}` : ''}`;

describe('sources', () => {
  it('a folder in the order of its paths, below it too', async () => {
    expect((await collect(readSources([folder]))).map(tell)).toEqual([
      'a.html',
      'b.txt',
      'empty.txt',
      'sub/c.txt',
      'sub/d.ndjson',
    ]);
  });

  it.each([
    ['*.txt', ['b.txt', 'empty.txt']],
    ['**/*.txt', ['b.txt', 'empty.txt', 'sub/c.txt']],
    ['{a,b}.*', ['a.html', 'b.txt']],
    ['sub/?.txt', ['sub/c.txt']],
    ['[!a-d]*.txt', ['empty.txt']],
    ['*.pdf', ['*.pdf ! no file matches this pattern']],
  ])('the pattern %s', async (pattern, found) => {
    expect((await collect(readSources([join(folder, pattern)]))).map(tell)).toEqual(found);
  });

  it('what cannot be read comes in its place, and the rest goes on', async () => {
    const paths = ['missing.txt', 'none', 'broken.txt', 'b.txt'].map((name) => join(folder, name));
    expect((await collect(readSources(paths))).map(tell)).toEqual([
      'missing.txt ! there is no such file or folder',
      'none ! this folder holds no articles',
      'broken.txt ! there is no such file or folder',
      'b.txt',
    ]);
  });

  it('addresses', async () => {
    const found = await collect(readSources([`${address}/a`, `${address}/b`, 'http://127.0.0.1:1/x']));
    expect(found.map(tell).slice(0, 2)).toEqual(['/a', '/b ! the server answers 404 Not Found']);
    expect('error' in found[2]! && found[2].error.message).toMatch(/^http:\/\/127\.0\.0\.1:1\/x: .+; .+$/);
  });
});

describe('articles', () => {
  it('of all that is named, errors in their place', async () => {
    expect((await collect(readArticles([folder]))).map(tell)).toEqual([
      'a.html',
      'b.txt',
      'empty.txt ! the file is empty',
      'sub/c.txt',
      'https://a.jp/1',
      'sub/d.ndjson:3 ! this line is no JSON',
      's',
      'sub/d.ndjson:5 ! this object has neither text nor html',
    ]);
  });

  it('one a line, with what the line says of it', () => {
    const [article] = readNdjson('{"text":"外相が会談した。","published":"2025-03-04","title":"外相","publisher":"例紙"}', '-');
    expect(article).toMatchObject({ source: '-:1', published: { date: '2025-03-04', basis: 'given' }, publisher: '例紙' });
  });

  it.each(['[]', 'null', '3', '{"text":" "}', '{"text":"no Japanese"}'])('%s is an error value', (line) => {
    expect([...readNdjson(line, '-')][0]).toBeInstanceOf(ReadError);
  });
});
