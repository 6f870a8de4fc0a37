import { isDateline } from './dateline.js';
import { isCaption, isFurnitureLine, isGeneric, narrow, speakerRole } from './page.js';

/** A section named for its holder: 岸田外務大臣. */
const HOLDER = /^\p{L}{1,6}(大臣|総理|長官|首相|統幕長|防衛相|外相|報道官)$/u;

/** A collection of documents names each in its record: [文書名] 日韓共同宣言. */
const RECORD_TITLE = /^\[(?:文書名|題名|資料名|件名)\]\s*\S/u;

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
  const named = head.findIndex((line) => RECORD_TITLE.test(narrow(line).trim()));
  if (named >= 0) return named;
  for (let i = masthead + 1; i < head.length; i += 1) {
    const line = narrow(head[i]!).trim();
    if (line === '' || isFurnitureLine(line) || isGeneric(line) || isCaption(line) || isDateline(line)) continue;
    if (HOLDER.test(line) || isSection(line, lines)) continue;
    if (isWrapped(line, lines[i + 1]) || isLabelled(line)) return undefined;
    if (passed.has(line.replace(/[[\]【】\s]/gu, ''))) continue;
    if (/^[-•・]\s*.{1,12}$|^[0-9]{4}年$/u.test(line)) continue;
    return isTitleLike(line) && lines.slice(i + 1).some((l) => l.trim() !== '') ? i : undefined;
  }
  return undefined;
};

/** One of several headings of the same make, which name the parts of a digest: 【日韓】, 【米中】. */
const isSection = (line: string, lines: readonly string[]): boolean =>
  /^【[^】]{1,8}】$/u.test(line) && lines.filter((other) => /^【[^】]{1,8}】$/u.test(narrow(other).trim())).length > 1;

/** A transcript's or a notice's first line: 記者：…, 日時：…. */
const isLabelled = (line: string): boolean => {
  const label = /^[(【]?([^:)】]{1,12})(?:[:)】]|$)/u.exec(line)?.[1];
  return label !== undefined && (speakerRole(label)?.sure === true || /^(日時|場所|期間|出席者|参加者)$/u.test(label));
};

/** A line that text goes on from: it ends in a comma or particle, or the next one begins in the middle of a word. */
const isWrapped = (line: string, next: string | undefined): boolean =>
  /[、，,をがはの]$/u.test(line) ||
  (line.length >= 16 &&
    /^(?!この|その|これ|それ|こう|そう|また|なお|さら|あす|きょう)[ぁ-ん]/u.test(next ?? '') &&
    !isFurnitureLine(next ?? '') &&
    !/[)」』】]$/u.test(line));

/** Short, and no sentence: 会談しました。 and 会談した 「… are text; 「一致した」と大臣 is a title. */
const isTitleLike = (line: string): boolean =>
  line.length <= TITLE_LENGTH &&
  !/。/u.test(line.replace(/「[^」]*」|\([^)]*\)/gu, '')) &&
  !/^(\d{1,2}\.|[-•・*]|\(\d+\))\s/u.test(line);
