import { cityNames } from './cities.js';
import { countryOfCapital } from './countries.js';
import { narrow } from './page.js';

/** Who sends a story: the agencies and papers of a lead's bracket. */
const SENDER =
  /聯合|共同|時事|ロイター|AFP|AP|CNN|BBC|VOA|中央社|新華|大紀元|タス|通信|新聞|ニュース|毎日|読売|朝日|産経|日経|人民網|[0-9]面/u;
const LEADS: readonly RegExp[] = [
  /^(?:【[^】「」。]{2,40}】|\[[^\]「」。]{2,40}\]|\([^)「」。]{2,40}\))\s*[-–—]?\s*/u, // 【ソウル聯合ニュース】, [モスクワ 4日 ロイター] –
  /^[^\s。、()「」]{2,20}\((?:CNN|ロイター|AP|AFP|VOA)\)\s*/u, // フィリピン・マニラ(CNN)
  /^\[(?:文書名|題名|資料名|件名)\]\s*/u,
  /^date \d{4}-\d{2}-\d{2}\s+/u,
];

/** 【ソウル聯合ニュース】 and 【ワシントン＝8月19日】, but not 【速報】 and not a section's country 【韓国】. */
const isSender = (bracket: string): boolean => {
  const words = bracket.replace(/^[【[(]|[】\])]\s*[-–—]?\s*$/gu, '');
  return SENDER.test(words) || (bracket.startsWith('【') && (/\d日/.test(words) || isCity(words)));
};

const isCity = (words: string): boolean =>
  words.split(/[・/、]/u).every((name) => cityNames.longestAt(name, 0)?.word === name || countryOfCapital(name) !== undefined);

const oneLead = (plain: string): number => {
  for (const lead of LEADS) {
    const match = lead.exec(plain);
    if (match && match[0].length < plain.length && (lead !== LEADS[0] || isSender(match[0]))) return match[0].length;
  }
  return 0;
};

/** Length of the sender's mark before a story's first words (place, agency, day of the paper), which is no part of its sentence; 0 without one. */
export const leadLength = (line: string): number => {
  const plain = narrow(line);
  let length = 0;
  for (let more = oneLead(plain); more > 0; more = oneLead(plain.slice(length))) length += more;
  return length;
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
  /[\d一二三四五六七八九十]\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日|\d{2}[-/.]\d{1,2}[-/.]\d|[MTSHR]\d[-/.]\d{1,2}[-/.]\d|[a-z]+\.?\s\d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}|\d月 \d|\d:\d\d|\d\s*時/u;

/** True for a line whose matter is the date of publication: 2025-11-6 10:33, 防衛日報 2025年11月12日付, （15時00分〜15時03分）. */
export const isDateline = (line: string): boolean => {
  const bare = narrow(line).trim();
  if (
    bare.length > 60 ||
    /。|分間|第\d+日|^(\d+[.\s]*)?(日時|期間|開催日|と き|とき)|^[(（]?[^0-9]{0,4}図表|参照[)）]?$/u.test(bare)
  )
    return false;
  if (!DATED.test(bare) || (/日\s*[〜～~\-–―]\s*\d{1,2}(?:月\d{1,2})?日/u.test(bare) && besideDate(bare).length > 3))
    return false;
  return besideDate(bare).length <= 10 && !/会談|会見|会議|表明|懸念|一致|から|まで|[をがはに]/u.test(besideDate(bare));
};
