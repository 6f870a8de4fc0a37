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

describe('what stands beside the texts', () => {
  let beside: string;
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(beside, name), typeof value === 'string' ? value : JSON.stringify(value));
  const read = async (path: string): Promise<unknown[]> =>
    (await collect(readArticles([path]))).map((reading) => {
      if ('error' in reading) return reading.error.problem;
      const { published, url, publisher, title, text } = reading.article;
      return [published?.date, url, publisher, title && text.slice(title.start, title.end)];
    });

  beforeAll(() => {
    beside = mkdtempSync(join(tmpdir(), 'kaidan-'));
    write('a.txt', '前書き\n会談の題\n両大臣は会談し、協力を深めることで一致した。');
    write('b.txt', '両外相は会談し、協力を深めることで一致した。');
    write('c.txt', '両首脳は会談し、協力を深めることで一致した。');
    write('b.meta.json', { published: '2031-05-07', publisher: '例の新聞' });
    write('index.json', [
      { doc: 'a', url: 'https://example.jp/1', published: '2031-05-06', publisher: null, title: '会談の題', more: 1 },
      { doc: 'b', url: 'https://example.jp/2', published: '2031-01-01' },
      { doc: 3 },
      'row',
    ]);
  });

  afterAll(() => rmSync(beside, { recursive: true }));

  it('an index tells of the files of its folder, a file of its own goes before it', async () => {
    expect(await read(beside)).toEqual([
      ['2031-05-06', 'https://example.jp/1', undefined, '会談の題'],
      ['2031-05-07', 'https://example.jp/2', '例の新聞', undefined],
      [undefined, undefined, undefined, undefined],
    ]);
  });

  it('also where a file or a pattern is named, and is itself no article', async () => {
    expect(await read(join(beside, 'b.txt'))).toEqual([['2031-05-07', 'https://example.jp/2', '例の新聞', undefined]]);
    expect(await read(join(beside, '*'))).toHaveLength(3);
  });

  it.each([['no JSON'], ['{}'], ['[1, null, {"doc": []}]'], ['null'], ['']])('an index of %s is passed over', async (words) => {
    write('index.json', words);
    write('b.meta.json', words);
    expect((await read(beside))[1]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
