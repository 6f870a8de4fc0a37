// Writes data/countries.json: names from Unicode CLDR (Intl.DisplayNames), short forms, official names, capitals and seats of
// government from the table below, which we wrote. Run: node scripts/countries.mjs
import { writeFileSync } from 'node:fs';

// code | one-character forms | other names | capital | words that stand for the government | words of its people and army
const TABLE = `
JP|日|日本国,わが国,我が国,本邦|東京|永田町,首相官邸,霞が関|自衛隊,防衛省
US|米|米国,アメリカ,合衆国,アメリカ合衆国,USA,U.S.|ワシントンDC,ワシントンD.C.,ワシントンＤＣ,ワシントン|ホワイトハウス,ペンタゴン,国務省,米国務省,国防総省,米国防総省,戦争省|米軍
CN|中|中国,中華人民共和国,中共|北京|中南海|中国軍,人民解放軍
KR|韓|韓国,大韓民国|ソウル|青瓦台,竜山大統領室|韓国軍
KP|朝|北朝鮮,朝鮮民主主義人民共和国,朝鮮,北韓|平壌,ピョンヤン||朝鮮人民軍
TW|台|台湾,中華民国,チャイニーズ・タイペイ|台北|総統府|
RU|露,ロ|ロシア,ロシア連邦|モスクワ|クレムリン|ロシア軍,露軍
GB|英|英国,イギリス,連合王国,グレートブリテン,グレートブリテン及び北アイルランド連合王国|ロンドン|ダウニング街|英軍
FR|仏|フランス,フランス共和国|パリ|エリゼ宮|仏軍
DE|独|ドイツ,ドイツ連邦共和国,西独|ベルリン||
IT|伊|イタリア,イタリア共和国|ローマ||
CA|加|カナダ|オタワ||
AU|豪|オーストラリア,豪州,オーストラリア連邦|キャンベラ||豪軍
NZ|NZ|ニュージーランド,ニュージランド|ウェリントン||
IN|印|インド,インド共和国|ニューデリー,デリー||
PK||パキスタン,パキスタン・イスラム共和国|イスラマバード||
BD||バングラデシュ,バングラデシュ人民共和国|ダッカ||
LK||スリランカ,スリランカ民主社会主義共和国|コロンボ||
NP||ネパール|カトマンズ||
BT||ブータン|ティンプー||
MV||モルディブ,モルジブ|マレ||
PH|比|フィリピン,フィリピン共和国|マニラ||比軍
VN|越|ベトナム,ヴェトナム,ベトナム社会主義共和国|ハノイ||
ID|尼|インドネシア,インドネシア共和国|ジャカルタ||
MY|馬|マレーシア|クアラルンプール||
SG|星|シンガポール,シンガポール共和国|||
TH|泰|タイ,タイ王国|バンコク||
KH||カンボジア,カンボジア王国|プノンペン||
LA||ラオス,ラオス人民民主共和国|ビエンチャン,ヴィエンチャン||
MM||ミャンマー,ビルマ|ネピドー,ヤンゴン||
BN||ブルネイ,ブルネイ・ダルサラーム国|バンダルスリブガワン||
TL||東ティモール|ディリ||
MN|蒙|モンゴル,モンゴル国|ウランバートル||
KZ||カザフスタン,カザフスタン共和国|アスタナ||
UZ||ウズベキスタン,ウズベキスタン共和国|タシケント||
KG||キルギス,キルギス共和国|ビシュケク||
TJ||タジキスタン|ドゥシャンベ||
TM||トルクメニスタン|アシガバット||
AF||アフガニスタン|カブール||
IR||イラン,イラン・イスラム共和国|テヘラン||
IQ||イラク,イラク共和国|バグダッド,バグダード||
IL||イスラエル,イスラエル国|エルサレム||
PS||パレスチナ,パレスチナ自治政府|ラマッラ||
JO||ヨルダン,ヨルダン・ハシェミット王国|アンマン||
SA||サウジアラビア,サウジ,サウジアラビア王国|リヤド||
AE|UAE|アラブ首長国連邦,ア首連|アブダビ||
QA||カタール,カタール国|ドーハ||
KW||クウェート|||
BH||バーレーン|マナーマ||
OM||オマーン|マスカット||
YE||イエメン|サヌア||
SY||シリア|ダマスカス||
LB||レバノン|ベイルート||
TR|土|トルコ,トルコ共和国,テュルキエ|アンカラ||
EG||エジプト,エジプト・アラブ共和国|カイロ||
UA|宇|ウクライナ|キーウ,キエフ||ウクライナ軍
BY||ベラルーシ|ミンスク||
PL||ポーランド,ポーランド共和国|ワルシャワ||
CZ||チェコ,チェコ共和国|プラハ||
SK||スロバキア|ブラチスラバ||
HU||ハンガリー|ブダペスト||
RO||ルーマニア|ブカレスト||
BG||ブルガリア|ソフィア||
RS||セルビア|ベオグラード||
HR||クロアチア|ザグレブ||
SI||スロベニア|リュブリャナ||
BA||ボスニア・ヘルツェゴビナ|サラエボ||
MK||北マケドニア,マケドニア|スコピエ||
AL||アルバニア|ティラナ||
ME||モンテネグロ|ポドゴリツァ||
XK||コソボ|プリシュティナ||
GR|希|ギリシャ|アテネ||
CY||キプロス|ニコシア||
ES|西|スペイン,スペイン王国|マドリード||
PT|葡|ポルトガル|リスボン||
NL|蘭|オランダ,オランダ王国|ハーグ,アムステルダム||
BE|白|ベルギー,ベルギー王国|ブリュッセル||
LU||ルクセンブルク|||
CH||スイス,スイス連邦|ベルン||
AT|墺|オーストリア|ウィーン||
SE|典|スウェーデン|ストックホルム||
NO|諾|ノルウェー|オスロ||
FI|芬|フィンランド,フィンランド共和国|ヘルシンキ||
DK|丁|デンマーク|コペンハーゲン||
IS||アイスランド|レイキャビク||
IE|愛|アイルランド|ダブリン||
EE||エストニア|タリン||
LV||ラトビア|リガ||
LT||リトアニア|ビリニュス||
MD||モルドバ|キシナウ||
GE||ジョージア,グルジア|トビリシ||
AM||アルメニア|エレバン||
AZ||アゼルバイジャン|バクー||
VA||バチカン,バチカン市国,ローマ法王庁,ローマ教皇庁|||
MT||マルタ|バレッタ||
MX|墨|メキシコ|メキシコ市,メキシコシティ||
BR|伯|ブラジル|ブラジリア||
AR|亜|アルゼンチン|ブエノスアイレス||
CL||チリ|サンティアゴ||
PE||ペルー|リマ||
CO||コロンビア|ボゴタ||
VE||ベネズエラ|カラカス||
EC||エクアドル|キト||
BO||ボリビア|ラパス||
PY||パラグアイ|アスンシオン||
UY||ウルグアイ|モンテビデオ||
CU||キューバ|ハバナ||
PA||パナマ|||
CR||コスタリカ|サンホセ||
GT||グアテマラ|||
HN||ホンジュラス|テグシガルパ||
SV||エルサルバドル|||
NI||ニカラグア|マナグア||
JM||ジャマイカ|||
DO||ドミニカ共和国|サントドミンゴ||
HT||ハイチ|ポルトープランス||
ZA||南アフリカ,南ア,南アフリカ共和国|プレトリア||
KE||ケニア|ナイロビ||
ET||エチオピア|アディスアベバ||
NG||ナイジェリア|アブジャ||
GH||ガーナ|アクラ||
SN||セネガル|ダカール||
CI||コートジボワール|||
TZ||タンザニア|||
UG||ウガンダ|カンパラ||
RW||ルワンダ|キガリ||
DJ||ジブチ|||
SO||ソマリア|モガディシュ||
SD||スーダン|ハルツーム||
SS||南スーダン|ジュバ||
LY||リビア|トリポリ||
TN||チュニジア|チュニス||
DZ||アルジェリア|||
MA||モロッコ|ラバト||
AO||アンゴラ|ルアンダ||
MZ||モザンビーク|マプト||
ZM||ザンビア|ルサカ||
ZW||ジンバブエ|ハラレ||
BW||ボツワナ|||
NA||ナミビア|||
MG||マダガスカル|||
CM||カメルーン|||
CD||コンゴ民主共和国|キンシャサ||
CG||コンゴ共和国|||
GA||ガボン|||
ML||マリ共和国|バマコ||
PG||パプアニューギニア,PNG|ポートモレスビー||
FJ||フィジー|スバ||
SB||ソロモン諸島,ソロモン|ホニアラ||
VU||バヌアツ|ポートビラ||
WS||サモア|アピア||
TO||トンガ|ヌクアロファ||
KI||キリバス|||
TV||ツバル|||
NR||ナウル|||
PW||パラオ|||
FM||ミクロネシア連邦,ミクロネシア|||
MH||マーシャル諸島,マーシャル|マジュロ||
CK||クック諸島|||
`;
// Not states, or names that are common words: left to longer names only.
const SKIP = new Set([
  'AC',
  'AN',
  'AQ',
  'BV',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'HM',
  'IC',
  'IO',
  'SJ',
  'TA',
  'TF',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'FX',
  'SU',
  'DD',
  'YD',
  'YU',
  'CS',
  'TP',
  'BU',
  'HV',
  'NH',
  'RH',
  'VD',
  'DY',
  'NT',
]);
const ja = new Intl.DisplayNames('ja', { type: 'region', fallback: 'none' });
const en = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const COMMON_WORD = new Set(['マリ', 'チャド', 'トーゴ', 'ガンビア']);
const list = (s) => (s ? s.split(',') : []);
const byCode = new Map(
  TABLE.trim()
    .split('\n')
    .map((l) => {
      const [code, ...rest] = l.split('|');
      return [code, rest];
    }),
);
const countries = [];
for (let a = 65; a <= 90; a++)
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b);
    const cldr = ja.of(code);
    if (!cldr || SKIP.has(code)) continue;
    const [short = '', names = '', capitals = '', seats = '', forces = ''] = byCode.get(code) ?? [];
    const written = list(names);
    const first = written.find((n) => !/^(わが国|我が国|本邦|日本国)$/.test(n) && n.length < 9) ?? cldr;
    const name = code === 'JP' ? '日本' : code === 'TW' ? '台湾' : first;
    const others = [...new Set([...written, cldr.replace(/\s*[(（].*$/, '')])].filter((n) => n !== name && !COMMON_WORD.has(n));
    countries.push({
      code,
      name,
      nameEn: en.of(code),
      short: list(short),
      names: others,
      capitals: list(capitals),
      seats: list(seats),
      forces: list(forces),
    });
  }
const origin =
  'Names: Unicode CLDR, by Intl.DisplayNames (Unicode licence). Short forms, official names, capitals and seats: written for Kaidan (scripts/countries.mjs).';
writeFileSync(
  new URL('../data/countries.json', import.meta.url),
  `{\n"origin": ${JSON.stringify(origin)},\n"countries": [\n${countries.map((c) => JSON.stringify(c)).join(',\n')}\n]\n}\n`,
);
