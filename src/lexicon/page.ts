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

/** A line without its list marker: • 24時間 → 24時間. */
const unmarked = (line: string): string => line.replace(/^[-•・*◎○]\s*/u, '').trim();

/** True for a line that belongs to the page and not to the article: menu, 印刷, PDF, copyright, 次の記事. */
export const isFurnitureLine = (line: string): boolean => {
  const bare = unmarked(narrow(line).trim());
  if (bare === '' || lexicon().furniture.has(bare)) return true;
  return bare.length <= 120 && lexicon().furniturePattern.test(bare);
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

/** True for a picture's text: （右）, 左から, 写真：…, …の様子, …＝東京・霞が関. */
export const isCaption = (line: string): boolean => {
  const bare = narrow(line).trim();
  if (bare.length <= 160 && CREDIT.test(bare)) return true;
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

/** Who sends a story: the agencies and papers of a lead's bracket. */
const SENDER =
  /聯合|共同|時事|ロイター|AFP|AP|CNN|BBC|VOA|中央社|新華|大紀元|タス|通信|新聞|ニュース|毎日|読売|朝日|産経|日経|人民網|[0-9]面/u;
const LEADS: readonly RegExp[] = [
  /^(?:【[^】「」。]{2,40}】|\[[^\]「」。]{2,40}\]|\([^)「」。]{2,40}\))\s*[-–—]?\s*/u, // 【ソウル聯合ニュース】, [モスクワ 4日 ロイター] –
  /^[^\s。、()「」]{2,20}\((?:CNN|ロイター|AP|AFP|VOA)\)\s*/u, // フィリピン・マニラ(CNN)
  /^date \d{4}-\d{2}-\d{2}\s+/u,
];

/** Length of the sender's mark before a story's first words (place, agency, day of the paper), which is no part of its sentence; 0 without one. */
export const leadLength = (line: string): number => {
  const plain = narrow(line);
  for (const lead of LEADS) {
    const match = lead.exec(plain);
    if (match && match[0].length < line.length && (lead !== LEADS[0] || SENDER.test(match[0]))) return match[0].length;
  }
  return 0;
};

const DATE_PARTS =
  /(明治|大正|昭和|平成|令和|[MTSHR](?=\d))|[\d〇一二三四五六七八九十]{1,4}\s*(年|月|日|時|分|面|秒|頃)|元年|\d{1,4}([-/.:]\d{1,4})+|[月火水木金土日](曜日?)?(?=[)\]])|[月火水木金土日]曜日?|(午前|午後|正午|現地時間|日本時間|JST|Asia\/Tokyo|GMT|UTC)|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|(付け?|更新|公開|配信|掲載|発表|投稿|作成|現在|最終|date|Posted|Published|Updated|日時|発信|日付)/gu;

/** What a line says beside a date, clock and words of publishing; empty for a pure dateline. */
export const besideDate = (line: string): string =>
  narrow(line)
    .replace(DATE_PARTS, '')
    .replace(/[\s()[\]【】「」『』〜~～\-―–|:：,、．./・\d]/gu, '');

/** A day, or a clock time alone as records have it. */
const DATED =
  /[\d一二三四五六七八九十]\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日|\d[-/.]\d{1,2}[-/.]\d|[a-z]+\s\d{1,2}, \d{4}|\d月 \d|\d:\d\d|\d\s*時/u;

/** True for a line whose matter is the date of publication: 2025-11-6 10:33, 防衛日報 2025年11月12日付, （15時00分〜15時03分）. */
export const isDateline = (line: string): boolean => {
  const bare = narrow(line).trim();
  if (bare.length > 60 || /。|分間|第\d+日|^(\d+[.\s]*)?(日時|期間|開催日|と き|とき)/u.test(bare)) return false;
  if (!DATED.test(bare)) return false;
  return besideDate(bare).length <= 10 && !/(会談|会見|会議|表明|懸念|一致)/u.test(besideDate(bare));
};

/** A section named for its holder: 岸田外務大臣. */
const HOLDER = /^\p{L}{1,6}(大臣|総理|長官|首相|統幕長|防衛相|外相|報道官)$/u;

/** A line cannot be a title where it is longer than this. */
const TITLE_LENGTH = 90;

/**
 * The line that names the article: the first that is no furniture, section name, caption or dateline, before any sentence has been
 * read. A page's masthead (all above its search box or menu) is passed over.
 */
export const findTitle = (lines: readonly string[]): number | undefined => {
  const head = lines.slice(0, 25);
  const masthead = head.findLastIndex((line) => /^(site search|menu|メニュー|サイト内検索|検索)$/i.test(narrow(line).trim()));
  const passed = new Set(head.slice(0, masthead + 1).map((line) => narrow(line).replace(/[[\]【】\s]/gu, '')));
  for (let i = masthead + 1; i < head.length; i += 1) {
    const line = narrow(head[i]!).trim();
    if (line === '' || isFurnitureLine(line) || isGeneric(line) || isCaption(line) || isDateline(line)) continue;
    if (HOLDER.test(line)) continue;
    if (isWrapped(line, lines[i + 1]) || isLabelled(line)) return undefined;
    if (passed.has(line.replace(/[[\]【】\s]/gu, ''))) continue;
    if (/^[-•・]\s*.{1,12}$|^[0-9]{4}年$/u.test(line)) continue;
    return isTitleLike(line) && lines.slice(i + 1).some((l) => l.trim() !== '') ? i : undefined;
  }
  return undefined;
};

/** A transcript's or a notice's first line: 記者：…, 日時：…. */
const isLabelled = (line: string): boolean => {
  const label = /^[(【]?([^:)】]{1,12})(?:[:)】]|$)/u.exec(line)?.[1];
  return label !== undefined && (speakerRole(label)?.sure === true || /^(日時|場所|期間|出席者|参加者)$/u.test(label));
};

/** A line that text goes on from: it ends in a comma or particle, or the next one begins in the middle of a word. */
const isWrapped = (line: string, next: string | undefined): boolean =>
  /[、，,をがはの]$/u.test(line) || (line.length >= 16 && /^[ぁ-ん]/u.test(next ?? '') && !/[)」』】]$/u.test(line));

/** Short, and no sentence: 会談しました。 and 会談した 「… are text; 「一致した」と大臣 is a title. */
const isTitleLike = (line: string): boolean =>
  line.length <= TITLE_LENGTH &&
  !/。/u.test(line.replace(/「[^」]*」|\([^)]*\)/gu, '')) &&
  !/^(\d{1,2}\.|[-•・*]|\(\d+\))\s/u.test(line);
