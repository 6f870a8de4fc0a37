import { readData } from './load.js';

/** The form of `data/layout.json`: words and shapes of lines that a page's frame is made of. */
interface LayoutData {
  readonly furniture: readonly string[];
  readonly furniturePatterns: readonly string[];
  readonly furnitureRegions: readonly string[];
  readonly generic: readonly string[];
  readonly captionPatterns: readonly string[];
  readonly reporterLabels: readonly string[];
  readonly reporterPatterns: readonly string[];
  readonly officialLabels: readonly string[];
  readonly officialPatterns: readonly string[];
}

interface PageLexicon {
  readonly furniture: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly reporter: ReadonlySet<string>;
  readonly official: ReadonlySet<string>;
  readonly furniturePattern: RegExp;
  readonly regionPattern: RegExp;
  readonly captionPattern: RegExp;
  readonly reporterPattern: RegExp;
  readonly officialPattern: RegExp;
}

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.map((p) => `(?:${p})`).join('|'), 'u');

let compiled: PageLexicon | undefined;

const lexicon = (): PageLexicon => {
  if (compiled === undefined) {
    const data = readData<LayoutData>('layout');
    compiled = {
      furniture: new Set(data.furniture),
      generic: new Set(data.generic),
      reporter: new Set(data.reporterLabels),
      official: new Set(data.officialLabels),
      furniturePattern: anyOf(data.furniturePatterns),
      regionPattern: anyOf(data.furnitureRegions),
      captionPattern: anyOf(data.captionPatterns),
      reporterPattern: anyOf(data.reporterPatterns),
      officialPattern: anyOf(data.officialPatterns),
    };
  }
  return compiled;
};

/** Full-width letters, figures and spaces as half-width ones, one character for one, so that offsets stay. */
export const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00a0]/g, ' ');

/** A line without its list marker and a table's bars at its end: • 24時間 → 24時間. */
const unmarked = (line: string): string => {
  const bare = line.replace(/^[-•・*◎○]\s*/u, '').trim();
  return /[^|\s][\s|]*\|$/u.test(bare) ? bare.replace(/[\s|]+$/u, '') : bare;
};

/** Words of one entry of a menu: no clause stands in it. */
const ENTRY = /^[^をがはにへでも、。「」『』()0-9]{1,14}$/u;
const SITE_WORD = /検索|サイト|リンク|ホーム|案内|報道|広報|お問い?合わせ|アクセス|採用|English|政策|訪問|公開/u;

/** A site's menu on one line: 外務省案内 渡航関連情報 各国・地域情勢 外交政策 ODA. */
const isMenu = (bare: string): boolean => {
  const entries = bare.split(/[\s|]+/u).filter((entry) => entry !== '');
  return entries.length >= 4 && entries.length <= 30 && SITE_WORD.test(bare) && entries.every((entry) => ENTRY.test(entry));
};

/** From so many characters on, what ends in 。 is a sentence of the article. */
const SENTENCE = 20;

/** True for a line that belongs to the page and not to the article: menu, 印刷, PDF, copyright, 次の記事. */
export const isFurnitureLine = (line: string): boolean => {
  const bare = unmarked(narrow(line).trim());
  if (bare === '' || lexicon().furniture.has(bare)) return true;
  // A short paragraph that ends in a copyright sign is still a paragraph; one that tells how to use the page is not.
  if (bare.indexOf('。') >= SENTENCE && !/^[◎※(©]|^お探しの|^この記事を読んだ|ご覧|こちら|クリック|ログイン|ご利用/u.test(bare))
    return false;
  return bare.length <= 120 && (isMenu(bare) || lexicon().furniturePattern.test(bare));
};

/** True for a line after which nothing belongs to the article until text returns: Ranking, 関連記事, コメント. */
export const opensFurniture = (line: string): boolean => {
  const bare = unmarked(narrow(line).trim());
  return bare.length <= 30 && !bare.includes('。') && lexicon().regionPattern.test(bare);
};

/** True for the name of a site's section (報道発表, ニュース), which is no headline although it stands first. */
export const isGeneric = (line: string): boolean => lexicon().generic.has(narrow(line).trim());

/** Who took a picture, at its text's end. */
const CREDIT = /[（(](写真|画像|提供|撮影|Photo)\s*[:：=][^）)]{1,30}[)）]$/u;

/** Where and when a picture was taken, or by whom, behind a sign of equality: …＝東京・霞が関, …＝20日. A headline goes on with clauses: …＝日程付かず. */
const isTakenAt = (bare: string): boolean => {
  const place = /[=][^=。、「」]{2,25}$/u.exec(bare)?.[0].slice(1);
  return (
    place !== undefined &&
    !/[ぁ-ん]{1,3}$|(?:見送り|確認|合意|一致|表明|懸念|会談|協議|調整|発表|方針|要求|抗議|示唆|強調)$/u.test(place)
  );
};

/** True for a picture's text: （右）, 左から, 写真：…, …の様子, …＝東京・霞が関. */
export const isCaption = (line: string): boolean => {
  const bare = narrow(line).trim();
  if (bare.length <= 160 && CREDIT.test(bare)) return true;
  if (bare.length <= 160 && !/。(?![)」])/u.test(bare) && isTakenAt(bare)) return true;
  if (/^写真[上下左右]から/u.test(bare)) return true;
  return bare.length <= 160 && !/。(?![)」])/u.test(bare) && lexicon().captionPattern.test(bare);
};

/** Who speaks under this label, and whether the label says so by itself (記者, 大臣) or only beside others (an outlet's name). */
export const speakerRole = (label: string): { role: 'reporter' | 'official'; sure: boolean } | undefined => {
  const bare = narrow(label).replace(/\s|(?<=\D)\d{1,2}$/gu, '');
  const { reporter, official, reporterPattern, officialPattern } = lexicon();
  if (bare === '' || /[=、。]/u.test(bare)) return undefined;
  if (reporter.has(bare) || (/記者$/u.test(bare) && !/\d日/.test(bare))) return { role: 'reporter', sure: true };
  if (official.has(bare)) return { role: 'official', sure: true };
  if (officialPattern.test(bare)) return { role: 'official', sure: false };
  return reporterPattern.test(bare) && !/\d日/.test(bare) ? { role: 'reporter', sure: false } : undefined;
};
