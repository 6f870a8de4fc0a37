import { describe, expect, it } from 'vitest';
import { mentionsOf } from './reading.js';

const codes = (text: string) => mentionsOf(text, 'country').map((m) => [...m.codes, ...m.organizations].join('+'));

describe('countries', () => {
  it.each([
    ['日米韓の局長が会う。', ['JP+US+KR']],
    ['日EUの協定に署名した。', ['JP+EU']],
    ['日・NATOの協力を進める。', ['JP+NATO']],
    ['露朝の軍事協力を懸念した。', ['RU+KP']],
    ['大韓民国と中華人民共和国が争う。', ['KR', 'CN']],
    ['ホワイトハウスは否定した。', ['US']],
    ['米国防総省が発表した。', ['US']],
    ['英、仏、独の3カ国が参加した。', ['GB', 'FR', 'DE']],
    ['スリランカ民主社会主義共和国大統領が来た。', ['LK']],
    ['米国連大使が述べた。', ['US']],
    ['前英首相が訪れた。', ['GB']],
    ['比国防相が述べた。', ['PH']],
    ['南北首脳会談が開かれた。', ['KR+KP']],
    ['日カナダ首脳電話会談を行った。', ['JP+CA']],
    ['クレムリンは沈黙した。', ['RU']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  it.each([
    '5日、中央で加速した。',
    '日曜日の日程を比較した。',
    '独自の英語教育を加える。',
    '台風が西部に近づく。',
    'インド太平洋の安定を図る。',
    '朝鮮半島の非核化を目指す。',
    'タイミングを計る。',
    '伊勢志摩で開いた。',
    '中止と中断が続く。',
    '印象に残る露骨な言葉だ。',
    '日本海の波が高い。',
    '加盟を申請した。',
    '豪雨で仏像が流れた。',
    '単独で独立を宣言した。',
  ])('none in %s', (text) => expect(codes(text)).toEqual([]));
});
