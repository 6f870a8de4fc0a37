import { Random } from './random.js';

/** Someone in office, as the generator knows him. */
export interface WorldPerson {
  readonly country: string;
  readonly surname: string;
  readonly full: string;
  readonly reading?: string;
  readonly office: string;
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
}

export interface World {
  readonly countries: readonly { code: string; name: string }[];
  readonly people: readonly WorldPerson[];
  readonly forums: readonly { name: string; alias: string }[];
}

const COUNTRIES =
  '日本:JP 米国:US 中国:CN 韓国:KR 豪州:AU 英国:GB フランス:FR ドイツ:DE インド:IN フィリピン:PH ベトナム:VN インドネシア:ID マレーシア:MY シンガポール:SG カナダ:CA イタリア:IT'
    .split(' ')
    .map((pair) => ({ name: pair.split(':')[0]!, code: pair.split(':')[1]! }));
const JP_SURNAMES = '佐原 三枝 久我 葛城 槙野 香坂 瀬尾 早瀬 真壁 鷲尾 水無月 榊原 神楽 柚木 雪村 霧島 御厨 有栖 相馬 東雲'.split(
  ' ',
);
const JP_GIVEN = '亮一 由紀子 修平 正臣 千尋 隆之 美和 健介 直樹 志保 明彦 敬吾 文香 宗一郎 律子'.split(' ');
const HAN_SURNAMES = '沈 陶 賀 葉 厳 兪 尹 朴 崔 権 洪 文'.split(' ');
const HAN_GIVEN = '曼青 志遠 承翰 立群 泰勲 世真 正浩 敏姫 在河 国梁 学文 東赫'.split(' ');
const KANA_FIRST =
  'ハリエット マーカス ボリス ラモン オラフ サミュエル プリヤ アルジュン トーマス ヘレナ ミゲル ダリア ルーカス ニーナ ヴィクトル'.split(
    ' ',
  );
const KANA_LAST =
  'ドーソン ヘイル ゾトフ サルセド リンドホルム レンゲス ナイル メノン リード ベルトラン オソリオ ケスラー モレッティ ハーグ ヴァレンタ'.split(
    ' ',
  );
const OFFICES = ['国防相', '外相', '首相', '国防次官', '外務次官', '統合参謀本部議長', '駐日大使', '国家安全保障補佐官'];
const JP_OFFICES = [
  '防衛大臣',
  '外務大臣',
  '内閣総理大臣',
  '防衛副大臣',
  '外務副大臣',
  '統合幕僚長',
  '駐米大使',
  '国家安全保障局長',
];
const FORUM_AREAS = '環太平洋 北東アジア 南方海域 インド洋 北極圏 大洋州 中央アジア 東地中海'.split(' ');
const FORUM_KINDS = '安全保障会議 国防相会合 外相会合 海洋対話 首脳会議'.split(' ');

export const FIRST_DAY = 16_436;
export const LAST_DAY = 20_453;

function named(code: string, random: Random): Pick<WorldPerson, 'surname' | 'full' | 'reading'> {
  if (code === 'JP') {
    const surname = random.pick(JP_SURNAMES);
    return { surname, full: surname + random.pick(JP_GIVEN) };
  }
  if (code === 'CN' || code === 'KR') {
    const surname = random.pick(HAN_SURNAMES);
    return { surname, full: surname + random.pick(HAN_GIVEN) };
  }
  const surname = random.pick(KANA_LAST);
  return { surname, full: `${random.pick(KANA_FIRST)}・${surname}` };
}

/** Holders of one office, one after the other, without a gap. */
function line(code: string, office: string, random: Random): WorldPerson[] {
  const out: WorldPerson[] = [];
  for (let day = FIRST_DAY; day < LAST_DAY; ) {
    const end = day + 300 + random.below(1200);
    out.push({ country: code, office, from: day, to: end, ...named(code, random) });
    day = end;
  }
  return out;
}

/** People in the offices of sixteen countries over eleven years, and the forums where they meet. All names are invented. */
export function makeWorld(seed: number): World {
  const random = new Random(seed);
  const people = COUNTRIES.flatMap(({ code }) =>
    (code === 'JP' ? JP_OFFICES : OFFICES).flatMap((office) => line(code, office, random)),
  );
  const forums = FORUM_AREAS.flatMap((area, i) =>
    FORUM_KINDS.map((kind, j) => ({ name: `${area}${kind}`, alias: `F${i}${j}DIALOGUE` })),
  );
  return { countries: COUNTRIES, people, forums };
}
