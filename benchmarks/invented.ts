import { Random } from './random.js';

// Syllables that names and places are put together from, so that a longer article names ever more people.
const FAMILY_FIRST = '青 赤 白 黒 東 西 南 北 上 中 大 小 高 長 山 川 田 村 林 森 野 原 谷 水 金 石 岩 竹 松 杉'.split(' ');
const FAMILY_LAST = '山 川 田 村 林 森 野 原 谷 沢 島 崎 浜 津 池 井 石 岩 本 橋 口 木 瀬 岡 塚 倉 屋 部 見 内'.split(' ');
const GIVEN = '亮一 修平 正臣 隆之 美和 健介 直樹 志保 明彦 敬吾 文香 律子 春男 和夫 一郎 秀樹'.split(' ');
const KANA =
  'バル ドリ マケ ソト ヴァン レム ノル カス ピエ トラ ガン ベク ハイ ロジ サム テオ ミラ ユス ラド ゼン フォス クル デナ オル'.split(
    ' ',
  );
const KANA_END = 'ソン ノフ スキー リオ エス ラン マン ヴィチ レス ント ダール ーニ'.split(' ');
const COUNTRIES =
  '米国 中国 韓国 オーストラリア 英国 フランス ドイツ インド フィリピン ベトナム インドネシア マレーシア カナダ イタリア スペイン ポーランド トルコ エジプト ケニア ブラジル メキシコ チリ モンゴル ノルウェー'.split(
    ' ',
  );
const OFFICES = '国防相 外相 首相 国防次官 外務次官 国防大臣 外務大臣 参謀総長 海軍司令官 駐日大使 大統領'.split(' ');
const OURS = '防衛大臣 外務大臣 首相 防衛副大臣 外務副大臣 統合幕僚長'.split(' ');
const AREAS = '環太平洋 北東アジア 南方海域 インド洋 北極圏 大洋州 中央アジア 東地中海 黒海 西アフリカ カリブ海'.split(' ');
const KINDS = '安全保障会議 国防相会合 外相会合 海洋対話 首脳会議 防衛フォーラム'.split(' ');
const MATTERS =
  '部隊間の交流を再開する 共同訓練を拡充する 情報の保護を強める 海上の連絡手順を点検する 装備品の共同研究を始める 人の往来を増やす'.split(
    ' ',
  );
const WORRIES = '軍事活動の活発化 力による現状変更の試み 弾道ミサイルの発射 領空への侵入 サイバー攻撃の増加'.split(' ');

/** Somebody of an article: how he is first named, and his name with office afterwards. */
interface Person {
  readonly full: string;
  readonly short: string;
}

/** Articles on talks that never happened, between people who do not exist: every section has people, a place, dates and matters of its own. */
export class Invented {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  private pick(items: readonly string[]): string {
    return this.random.pick(items);
  }

  private japanese(): Person {
    const family = this.pick(FAMILY_FIRST) + this.pick(FAMILY_LAST);
    const office = this.pick(OURS);
    return { full: `${family}${this.pick(GIVEN)}${office}`, short: `${family}${office}` };
  }

  private foreign(country: string): Person {
    const family = this.pick(KANA) + this.pick(KANA) + this.pick(KANA_END);
    const office = this.pick(OFFICES);
    return { full: `${country}の${this.pick(KANA)}${this.pick(KANA)}・${family}${office}`, short: `${family}${office}` };
  }

  private day(): string {
    return `${1995 + this.random.below(30)}年${1 + this.random.below(12)}月${1 + this.random.below(28)}日`;
  }

  /** One section: a heading and some paragraphs of one round of talks. */
  section(): string {
    const country = this.pick(COUNTRIES);
    const [ours, theirs] = [this.japanese(), this.foreign(country)];
    const forum = `第${2 + this.random.below(40)}回${this.pick(AREAS)}${this.pick(KINDS)}`;
    const lines = [
      `${this.random.pick(['1', '2', '3'])} ${ours.short}と${country}の${theirs.short}との会談`,
      `${ours.full}は${this.day()}、${forum}に出席するため訪問した${country}で、${theirs.full}と会談した。`,
      `両大臣は、${this.pick(MATTERS)}ことで一致した。${theirs.short}は、${this.pick(COUNTRIES)}による${this.pick(WORRIES)}に懸念を示した。`,
    ];
    if (this.random.chance(0.5))
      lines.push(`会談で${ours.short}は、${this.pick(MATTERS)}よう求めた。同氏は${this.day()}にも${country}を訪れている。`);
    if (this.random.chance(0.4)) {
      const other = this.pick(COUNTRIES);
      lines.push(
        `これに先立ち、${ours.short}は${this.day()}、${other}の${this.foreign(other).short}と電話で協議し、${this.pick(WORRIES)}を非難した。`,
      );
    }
    return lines.join('\n\n');
  }

  /** Sections until a number of bytes is reached. */
  article(bytes: number): string {
    const sections = ['防衛当局者の往来'];
    for (let size = 0; size < bytes; ) {
      const section = this.section();
      sections.push(section);
      size += Buffer.byteLength(section) + 2;
    }
    return sections.join('\n\n');
  }

  /** One sentence of so many characters: talks listed one after the other. */
  sentence(characters: number): string {
    let text = '';
    while (text.length < characters) {
      const country = this.pick(COUNTRIES);
      text += `${this.japanese().full}が${this.day()}に${this.foreign(country).full}と会談し、${this.pick(MATTERS)}ことで一致し、`;
    }
    return `${text}その後も協議を続けた。`;
  }
}
