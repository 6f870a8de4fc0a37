import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline.js';
import { readArticle } from '../../src/read/index.js';
import { loadTokenizer } from '../../src/tokenize/index.js';

const tokenizer = await loadTokenizer();

/** Events of a release in our wording, as the whole pipeline reads it. */
const linesOf = (text: string): string[] => {
  const { reading, events } = readEvents(readArticle(new TextEncoder().encode(text), 'release.txt'), tokenizer);
  return events.flatMap((e) => {
    if (e.kind !== 'agreement' && e.kind !== 'stance') return [];
    const by = e.by.map((a) =>
      'person' in a ? reading.resolution.people[a.person]!.name : 'country' in a ? a.country : a.organization,
    );
    return [`${e.kind === 'agreement' ? e.strength : e.stance} | ${[...by].sort().join('+')} | ${e.text}`];
  });
};

const HEAD = `日韓防衛相会談（概要）

2031年6月26日

佐久間亮一防衛大臣は26日、防衛省で韓国の尹泰勲国防相と会談しました。概要は以下のとおりです。

`;
const both = '佐久間亮一+尹泰勲';

const ROWS: readonly (readonly [string, string, ...string[]])[] = [
  ['1. 総論\n両大臣は、定期の協議を続けることで一致しました。', 'numbered', `agreed | ${both} | 定期の協議を続ける`],
  ['（1）北朝鮮\n両大臣は、核開発への懸念を共有しました。', 'bracketed', `concern | ${both} | 核開発`],
  ['・両大臣は、救難の訓練を再開することで合意した。', 'item', `agreed | ${both} | 救難の訓練を再開する`],
  ['■地域情勢\n佐久間大臣から、威圧に反対する旨述べました。', 'marked', 'opposed | 佐久間亮一 | 威圧'],
  ['2. 協力\n尹国防相は、航空の安全の確保を求めました。', 'named', 'demanded | 尹泰勲 | 航空の安全の確保'],
  [
    '両大臣は、次の事項で一致しました。\n\n・部隊の往来を増やすこと\n・連絡の窓口を設けること',
    'announced',
    `agreed | ${both} | 部隊の往来を増やす`,
    `agreed | ${both} | 連絡の窓口を設ける`,
  ],
  ['1. 総論\n両大臣は、地域の情勢を議論しました。', 'discussed'],
  ['2. 予定\n両大臣は、来年の協議で合意する見通しです。', 'foreseen'],
  ['・両大臣は、合意には至りませんでした。', 'denied'],
  ['■備考\n会談には、職員が同席しました。', 'remark'],
  ['質疑の概要は以下のとおりです。\n\n・部隊の往来について\n・連絡の窓口について', 'questions'],
  ['両大臣は、協力を深めることで', 'broken off'],
];

describe('headings and items of a release', () => {
  it.each(ROWS)('%s (%s)', (text, _, ...expected) => expect(linesOf(HEAD + text)).toEqual(expected));
});
