import type { Actor, Mention, Reading, Span } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { countriesOf } from './actors.js';

/** Whom something is done to, or where, not who does it: 北朝鮮への, ウクライナ侵略, フィリピン船への, 台湾周辺, 対中. */
const SUFFERS_AFTER =
  /^((公?船|漁船|機|軍|側|国民)?(へ|に対)|の?[^、。のがをにへでと]{0,5}(船|艇|艦|機|軍|側)(に(?!よ|関|対|つ)|を)|海峡|(共同)?(声明|宣言|協定|条約)|情勢|東部|南部|国境|周辺|全土|沖|名[・：:]|領内|領海|領空|配備|派遣|駐留|侵略|侵攻|攻撃|全面侵|産|国民|支援|復興|を訪|に派|に供|に輸出)/u;
const SUFFERS_BEFORE = /(対|在|駐|訪|来|滞)$/u;

/** 環境の中で: 中 is no country after の. */
const isWord = (reading: Reading, mention: Mention): boolean =>
  mention.span.end - mention.span.start === 1 && reading.article.text[mention.span.start - 1] === 'の';

/** A capital may only be a place; forces (ロシア軍) act for their country. */
const isForce = (reading: Reading, { span }: Mention): boolean => reading.article.text.slice(span.start, span.end).endsWith('軍');

/** What stands after the matter's own words tells nothing of it: the へ of 行動を強める中国への懸念. */
const suffers = (reading: Reading, mention: Mention, matter: Span): boolean => {
  const { text } = reading.article;
  return (
    SUFFERS_AFTER.test(text.slice(mention.span.end, Math.min(matter.end, mention.span.end + 9))) ||
    SUFFERS_BEFORE.test(text.slice(Math.max(0, mention.span.start - 1), mention.span.start))
  );
};

/** Countries whose conduct or development a stretch of words tells of; those of the actors themselves left out. */
export const countriesAbout = (
  reading: Reading,
  sentence: number,
  spans: readonly Span[],
  actors: readonly Actor[],
): string[] => {
  const own = new Set(actors.flatMap((a) => countriesOf(reading, a)));
  const codes = (reading.mentions[sentence] ?? [])
    .filter(
      (m) =>
        m.kind === 'country' &&
        (m.form !== 'metonym' || isForce(reading, m)) &&
        spans.some((s) => contains(s, m.span) && !suffers(reading, m, s)) &&
        !isWord(reading, m),
    )
    .map((m) => (m.kind === 'country' ? m.codes : []))
    .filter((list) => list.length === 1 || !list.some((c) => own.has(c)));
  return [...new Set(codes.flat())].filter((c) => !own.has(c));
};
