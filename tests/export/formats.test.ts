import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, ExportError, type ExportOptions, type KaidanGraph } from '../../src/export/index.js';
import { keyText, labelText, xml } from '../../src/export/text.js';
import { generate } from './generate.js';
import { emptyGraph, sampleGraph } from './graphs.js';
import { HOSTILE, hostileGraph } from './hostile.js';
import { textOf } from './text-of.js';

const ALL = EXPORT_FORMATS.flatMap(({ name, views }) => views.map((view) => [name, view] as const));

/** The same content, put in from the other end. */
function reversed(graph: KaidanGraph): KaidanGraph {
  const { nodes, edges } = graph.export();
  const back = (attributes: object): object => Object.fromEntries(Object.entries(attributes).reverse());
  const other: KaidanGraph = new MultiDirectedGraph();
  for (const { key, attributes } of nodes.reverse()) other.addNode(key, back(attributes!) as never);
  for (const { key, source, target, attributes } of edges.reverse())
    other.addDirectedEdgeWithKey(key, source, target, back(attributes!) as never);
  return other;
}

describe('the same graph, the same bytes', () => {
  test.each(ALL)('%s, view %s', async (format, view) => {
    for (const make of [sampleGraph, () => generate({ people: 24, meetings: 60 })]) {
      const first = await textOf(make(), format, { view });
      expect(await textOf(make(), format, { view })).toBe(first);
      expect(await textOf(reversed(make()), format, { view })).toBe(first);
    }
  });
});

describe('every format takes every graph', () => {
  test.each(ALL)('%s, view %s', async (format, view) => {
    for (const graph of [emptyGraph(), sampleGraph(), hostileGraph()]) {
      const text = await textOf(graph, format, { view, labels: 'en' });
      // As it will be written: nothing may change on the way to UTF-8.
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      if (format !== 'json' && format !== 'jsonld')
        expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
  });

  test('no markup of a name reaches a page or a picture', async () => {
    const page = await textOf(hostileGraph(), 'html');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page).not.toContain('<img');
    const picture = await textOf(hostileGraph(), 'svg', { view: 'meetings' });
    expect(picture).not.toMatch(/<(script|img|!\[CDATA)/);
    expect(picture).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('csv', () => {
  /** RFC 4180, read by the book. */
  function parse(text: string): string[][] {
    const rows: string[][] = [[]];
    for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
      rows.at(-1)!.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
      if (end === '\r\n') rows.push([]);
    }
    return rows.filter((row) => row.length > 1);
  }

  test('no cell begins like a formula, and nothing else is changed', async () => {
    const rows = parse(await textOf(hostileGraph(), 'csv', { view: 'nodes' }));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
    const names = new Set(rows.map((row) => row[rows[0]!.indexOf('name')]));
    expect(names).toContain(`'=HYPERLINK("http://example.org/"&A1,"click")`);
    expect(names).toContain('comma, semicolon; "quote, comma"');
    expect(rows).toHaveLength(1 + hostileGraph().order);
  });

  test('the table of meetings says who, when, where and via which forum', async () => {
    const [head, ...rows] = parse(await textOf(sampleGraph(), 'csv'));
    expect(head!.slice(0, 5)).toEqual(['日付', '出席者', '国・機関', '会議・枠組み', '場所']);
    expect(rows.map((row) => row.slice(0, 8))).toEqual([
      ['', '小泉進次郎\n安圭伯', '日本\n韓国', '', '東京', '', '予定', '対面'],
      ['2025-10', '小泉進次郎\n安圭伯', '日本\n韓国', '', '', '', '実施', '電話'],
      ['2025-11-01', '董軍\n小泉進次郎', '中国\n日本', '拡大ASEAN国防相会議', 'クアラルンプール', 'マレーシア', '実施', '対面'],
    ]);
  });

  test('a byte order mark only where it is asked for', async () => {
    expect((await textOf(sampleGraph(), 'csv', { bom: true })).startsWith('\ufeff日付')).toBe(true);
    expect((await textOf(sampleGraph(), 'csv')).startsWith('日付')).toBe(true);
  });

  test('edges have the columns that spreadsheets and Gephi look for', async () => {
    const [head, ...rows] = parse(await textOf(sampleGraph(), 'csv', { view: 'edges' }));
    expect(head!.slice(0, 7)).toEqual(['Id', 'Source', 'Target', 'Type', 'Kind', 'Label', 'Weight']);
    expect(rows).toHaveLength(sampleGraph().size);
  });
});

describe('filters', () => {
  const keys = async (options: ExportOptions): Promise<string[]> =>
    (JSON.parse(await textOf(sampleGraph(), 'json', options)) as { nodes: { key: string }[] }).nodes
      .map(({ key }) => key)
      .filter((key) => /^(meeting|agreement|issue|minister)/.test(key));
  const [all, koizumi, dong, ahn] = ['', 'minister:JP/小泉進次郎', 'minister:CN/董軍', 'minister:KR/安圭伯'];
  test.each([
    ['by day', { from: '2025-11-01', to: '2025-11-01' }, ['agreement:1', 'issue:1', 'meeting:m1', dong, koizumi]],
    ['by month, a partial date is all of it', { from: '2025-10', to: '2025-10' }, ['meeting:m2', koizumi, ahn]],
    ['by country', { country: 'KR' }, ['meeting:m2', 'meeting:m3', koizumi, ahn]],
    ['by a name of a country', { country: '韓国' }, ['meeting:m2', 'meeting:m3', koizumi, ahn]],
    ['by forum, by its alias', { via: 'ＡＤＭＭ' }, ['agreement:1', 'meeting:m1', dong, koizumi]],
    ['by status', { status: 'planned' }, ['meeting:m3', koizumi, ahn]],
    ['with nothing left', { from: '2030' }, []],
  ] as const)('%s', async (_, options, expected) => {
    expect(await keys(options)).toEqual([...expected].filter((key) => key !== all));
  });

  test('apply to every format and view', async () => {
    for (const [format, view] of ALL) {
      const text = await textOf(sampleGraph(), format, { view, country: 'CN' });
      expect(text.includes('安圭伯'), `${format} ${view}`).toBe(false);
      expect(text.includes(view === 'countries' ? '中国' : '董軍'), `${format} ${view}`).toBe(true);
    }
  });
});

describe('views', () => {
  const edges = async (view: string): Promise<{ source: string; target: string; attributes: Record<string, unknown> }[]> =>
    (JSON.parse(await textOf(sampleGraph(), 'json', { view })) as { edges: never[] }).edges;

  test('people: an edge a meeting; summed: an edge a pair', async () => {
    expect(await edges('people')).toHaveLength(3);
    expect((await edges('people-sum')).map(({ attributes }) => [attributes.weight, attributes.dates])).toEqual([
      [1, ['2025-11-01']],
      [2, ['2025-10']],
    ]);
  });

  test('countries: who talked with whom, how often', async () => {
    expect((await edges('countries')).map(({ source, target, attributes }) => [source, target, attributes.weight])).toEqual([
      ['country:CN', 'country:JP', 1],
      ['country:JP', 'country:KR', 2],
    ]);
  });

  test('forums: people on one side, forums on the other', async () => {
    const found = await edges('forums');
    expect(found.map(({ attributes, source }) => [attributes.type, source])).toEqual([
      ['ATTENDED', 'minister:JP/小泉進次郎'],
      ['MET_AT', 'minister:CN/董軍'],
      ['MET_AT', 'minister:JP/小泉進次郎'],
    ]);
    expect(new Set(found.map(({ target }) => target))).toEqual(new Set(['forum:拡大ASEAN国防相会議']));
  });
});

describe('wrong use', () => {
  test.each([
    ['format', 'pdf', {}, /unknown format 'pdf'; there are: gexf, html, graphml, csv, json, svg, jsonld/],
    ['view', 'gexf', { view: 'ministers' }, /unknown view of gexf 'ministers'; there are: meetings, people/],
    ['view of a table', 'csv', { view: 'people' }, /there are: meetings, nodes, edges/],
    ['date', 'csv', { from: '2025-02-30' }, /from: '2025-02-30' is no date/],
    ['order of dates', 'csv', { from: '2025-03', to: '2025-02' }, /from 2025-03 is after to 2025-02/],
    ['status', 'csv', { status: 'maybe' }, /there are: held, planned, denied/],
  ])('%s', async (_, format, options, message) => {
    await expect(textOf(sampleGraph(), format, options)).rejects.toThrow(message);
    await expect(textOf(sampleGraph(), format, options)).rejects.toBeInstanceOf(ExportError);
  });
});

describe('text', () => {
  test('distinct keys stay distinct whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (a, b) => (a === b) === (keyText(a) === keyText(b)),
      ),
    );
    expect(new Set(HOSTILE.map(keyText)).size).toBe(HOSTILE.length);
    expect(keyText('\u0001')).not.toBe(keyText('\\u0001'));
  });

  test('a label is one line without marks that turn its direction', () => {
    expect(labelText(' a\u202eb\nc ')).toBe('ab c');
    expect(xml('<a b="c">\n&\u0000')).toBe('&lt;a b=&quot;c&quot;&gt;&#10;&amp;\ufffd');
  });
});
