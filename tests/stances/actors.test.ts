import { describe, expect, it } from 'vitest';
import { linesOf } from './article.js';

const both = 'ベルグ+山川';

/** Who acts, where grammar or the text around must tell. */
const WHO: readonly (readonly [string, ...string[]])[] = [
  ['停戦の提案を日米とも支持している。', `supported | ${both} | 停戦の提案`],
  ['外務省は、中国に対し、漁船の退去を求めた。', 'demanded | JP | 漁船の退去 | CN'],
  ['山川大臣は、中国の活動に懸念を表明したとされる。', 'concern | 山川 | 中国の活動 | CN'],
  ['山川大臣より、連帯が示されると共に、米国の支援に対して評価が示された。', 'welcomed | 山川 | 米国の支援 | US'],
  [
    '両大臣は意見を交わし、山川大臣が協力を求めたのに対し、ベルグ長官は支持を表明した。',
    'demanded | 山川 | 協力',
    'supported | ベルグ | 協力',
  ],
  ['ベルグ長官が東京訪問を提案し、山川大臣が快諾した。', `agreed | ${both} | 東京訪問`],
  ['両大臣は、協議を続ける決意を表明した。', `agreed | ${both} | 協議を続ける決意`],
  ['両大臣は、対話を重ねることで意見を共にした。', `shared | ${both} | 対話を重ねる`],
  ['山川大臣は陳明部長と会談した。ベルグ長官とは、訓練の拡充で一致した。', `agreed | ${both} | 訓練の拡充`],
  [
    '両大臣は、共同声明を発表した。共同声明は、海峡の平和の重要性を強調した。',
    `instrument/agreed | ${both} | 共同声明`,
    `stressed | ${both} | 海峡の平和の重要性`,
  ],
  [
    '両大臣は、共同声明を発表した。共同声明には、威圧への反対が盛り込まれた。',
    `instrument/agreed | ${both} | 共同声明`,
    `agreed | ${both} | 威圧への反対`,
    `opposed | ${both} | 威圧`,
  ],
  ['中国側が求めていた「一つの原則」は、文書に明記されなかった。', 'demanded | CN | 一つの原則'],
  ['防衛省によると、町の代表は、飛行の中止を求めた。'],
  ['山川大臣は、町の代表が飛行の中止を求めたと述べた。'],
  ['山川大臣は視察したが、市民は騒音に抗議した。'],
  ['山川大臣は、ベルグ長官を迎えたほか、市民から要望を受けた。'],
];

/** Whom a matter is about: whose deed it is, not to whom or where it is done. */
const ABOUT: readonly (readonly [string, string])[] = [
  ['山川大臣は、中国を念頭に、力による現状の変更に懸念を示した。', 'concern | 山川 | 力による現状の変更 | CN'],
  ['山川大臣は、中国の船が韓国の補給船に放水したことに懸念を示した。', 'concern | 山川 | 中国の船が韓国の補給船に放水した | CN'],
  ['山川大臣は、韓国海峡での中国の演習に懸念を示した。', 'concern | 山川 | 韓国海峡での中国の演習 | CN'],
  ['山川大臣は、日中共同声明に反するロシアの行動に懸念を示した。', 'concern | 山川 | 日中共同声明に反するロシアの行動 | RU'],
];

describe('who acts', () => it.each(WHO)('%s', (text, ...expected) => expect(linesOf(text)).toEqual(expected)));
describe('whom it is about', () => it.each(ABOUT)('%s', (text, expected) => expect(linesOf(text)).toEqual([expected])));
