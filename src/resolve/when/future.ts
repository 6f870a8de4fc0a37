import type { Sentence, TimeMention } from '../../model/index.js';
import type { Future } from './nearest.js';

/** What ends an event in the past: た at a clause's end, or before the noun that it modifies. */
const PAST =
  /(?:た|ました)(?=[。、」）)]|と|が|の|こと|旨|後|上で|際|$)|(?:した|された|われた|かれた)(?=[\u4e00-\u9fffァ-ヶ「])/u;
/** Nouns of planning. 方針で一致した and 調整を加速 tell no plan for the day. */
const PLAN_NOUN =
  /予定|見通し|見込み|段取り|運び(?:だ|で|と)|計画(?:だ|です|で|し)|方針(?:だ|です|。|と|を(?:示|固|明|決|表明|伝|発))|調整(?:して|に入|中|が進|を進)|方向で|を(?:目前に|間近に)?控え(?!た)|を(?:目前|間近|前)に/u;
/** A plain verb that ends the sentence, is announced or agreed on, or modifies the event: 行う。, 開くことで合意, 訪れると発表, 開かれる会議. */
const PLAN_VERB =
  /(?:[るくうすむつぶ]|ます)(?:。|こと(?:を(?:決|発表|明)|で(?:合意|一致|調整)|に(?:合意|なっ|し))|と(?:発表|明らか|述|語|伝|表明|みられ|の見)|ため、|方向|$)|(?:れる|する)(?=[\u4e00-\u9fffァ-ヶ「])|へ(?:[。\s　]|$)|たい/u;
/** What is named by its month has been: 5月の日米合意, 2月の核実験. A month's talks (6月の会談) may be yet to come. */
const DONE =
  /^の?(?:[^、，。のはがをに]{0,8})(?:合意|事件|事故|地震|震災|発射|核実験|侵攻|衝突|共同(?:声明|発表|宣言)|閣議決定|決定|改定|就任)/u;
const PLAN = new RegExp(`${PLAN_NOUN.source}|${PLAN_VERB.source}`, 'u');

/** What the words after a time say of its side: the first past ending or word of planning in the rest of the sentence decides. */
export const futureByWords = (text: string, mention: TimeMention, sentence: Sentence): Future => {
  if (DONE.test(text.slice(mention.span.end, mention.span.end + 20)) && text[mention.span.end] === 'の') return false;
  const rest = text.slice(mention.span.end, Math.min(sentence.span.end, mention.span.end + 120));
  const past = PAST.exec(rest)?.index ?? Number.POSITIVE_INFINITY;
  const plan = PLAN.exec(rest)?.index ?? Number.POSITIVE_INFINITY;
  return past === plan ? undefined : plan < past;
};
