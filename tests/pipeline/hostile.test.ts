import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, edgesOf, extract } from './articles.js';

const TALKS = '佐久間防衛大臣は、中国の賀志遠国防部長と会談し、部隊間の交流を進めることで一致した。';

/** Reads a text, and says whether what it cites stands there. */
function holds(text: string): boolean {
  const article = { ...articleOf(TALKS), text };
  return extract(article).edges.every(({ attributes }) =>
    (attributes.evidence ?? []).every(({ start, end, text: cited }) => text.slice(start, end) === cited),
  );
}

describe('no text is too odd', () => {
  test.each<[string, string]>([
    ['an empty text', ''],
    ['white space', ' \n\u3000\r\n\t'],
    ['a sentence of 10,000 characters', `${TALKS.slice(0, -1).repeat(250).slice(0, 9_999)}。`],
    ['10,000 full-width letters', 'ＡＢＣ'.repeat(3_334)],
    ['10,000 opening brackets', '「'.repeat(10_000)],
    ['quotes that never close', `「${TALKS}『${TALKS}（${TALKS}\n\n「${TALKS}`],
    ['quotes that only close', `${TALKS}」』）${TALKS}」`],
    ['emoji everywhere', [...TALKS].join('😀👨‍👩‍👧🇯🇵')],
    ['NUL', TALKS.replaceAll('、', '\u0000')],
    ['lone surrogates', `\ud800${TALKS.replaceAll('、', '\udc00')}\ud83d`],
    ['control and bidi marks', TALKS.replaceAll('は', '\u202e\u0007\u200f\ufeff')],
    ['combining marks', [...TALKS].join('\u3099')],
    ['no text but punctuation', '、。！？「」（）・／—…'.repeat(200)],
    ['one sentence of a hundred talks', TALKS.repeat(100).replaceAll('。', '、')],
  ])('%s', (_, text) => {
    expect(holds(text)).toBe(true);
  });

  const words = fc.constantFrom(
    ...[
      '佐久間',
      '防衛大臣',
      '賀志遠',
      '国防部長',
      '中国',
      '日米韓',
      '両氏',
      '同大臣',
      '会談',
      '一致した',
      '懸念',
      '合意',
      '訪問',
    ],
    ...[
      'は',
      'が',
      'を',
      'と',
      'に',
      'で',
      'の',
      'し、',
      'した。',
      '「',
      '」',
      '（',
      '）',
      '\n',
      '\n\n',
      '■',
      '記者：',
      '大臣：',
      '1. ',
    ],
    ...[
      '5月20日',
      '昨年11月',
      '同日',
      '来月3日',
      '電話で',
      'ASEAN',
      '拡大',
      '会議',
      '😀',
      '\u0000',
      '\ud800',
      '・',
      '氏',
      '見送',
    ],
  );

  test('random Japanese', () => {
    const letters = fc.integer({ min: 0x3000, max: 0x9fff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: words }, letters), { maxLength: 120 }), (parts) =>
        holds(parts.join('')),
      ),
      { numRuns: 300 },
    );
  });

  test('random characters of any kind', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 200 });
  });
});

describe('what an article does not say is absent', () => {
  test('talks without a date in an article without one', () => {
    const graph = extract(articleOf(TALKS));
    const met = edgesOf(graph, 'MET_WITH');
    expect(met).toHaveLength(1);
    expect(met[0]!.attributes).toMatchObject({ status: 'held', mode: 'in-person' });
    for (const absent of ['date', 'place', 'forum']) expect(met[0]!.attributes).not.toHaveProperty(absent);
    const meeting = graph.nodes.find(({ attributes }) => attributes.kind === 'Meeting')!;
    for (const absent of ['date', 'time', 'durationMinutes', 'place']) expect(meeting.attributes).not.toHaveProperty(absent);
    expect(graph.attributes).not.toHaveProperty('published');
  });

  test('a day whose year nothing tells', () => {
    const [met] = edgesOf(extract(articleOf(TALKS.replace('、', '、20日、'))), 'MET_WITH');
    expect(met!.attributes).not.toHaveProperty('date');
  });
});
