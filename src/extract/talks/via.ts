import type { ForumId, Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { talksData } from './lexicon.js';

const GLOSS = /^(?:[」』]|\([^)]{1,30}\)|（[^）]{1,30}）|など|等|関連)*/;
const AFTER = new RegExp(`^(?:${talksData.via.after.join('|')})`);
const STAY =
  /ため[^。]{0,24}(?:訪問|訪れ|出発|滞在|訪[一-龠])|会期中|期間中|開催中|現地で|滞在中|合間|会場で|相次いで|サイドライン|併せて|各国[^。]{0,20}会談|(?:以下|次)の(?:とおり|通り)|(?:出席|参加)(?:している|中)|機会を(?:利用|捉え|とらえ|活用)/;

/** Connectives that reach every occasion of their sentence; the others belong to the next noun only (6月のX会議における日米会談). */
const ADVERBIAL = /ため|機会|合わせ|併せ|あわせ|際|契機|先立|出席|参加|臨席|登壇|機に|捉え|利用|中|期間|開かれ|開催され|行われ/;

/** A forum that a sentence names as a setting, with how far it reaches. */
export interface Setting {
  readonly forum: ForumId;
  readonly end: number;
  readonly adverbial: boolean;
  /** The talks are the forum's own session (Xの第1回年次会合): who held them attended it. */
  readonly session: boolean;
  /** Said as a deed of its own (会議に出席し), which reaches only what is told after it. */
  readonly attends: boolean;
}
const SESSION =
  /^の?(?:第[0-9一二三四五六七八九十]+回)?(?:年次|専門|定例|閣僚|閣僚級|次官級|局長級|首脳|外相|国防相|実務者)?(?:会合|会議|協議|総会)/;

/** Forums in whose setting or margins a sentence says that something took place: 出席のため, の機会に, に合わせて, 参加中の. */
export function settingsOf(n: Narrative, sentence: Sentence): Setting[] {
  const found: Setting[] = [];
  for (const m of n.mentions(sentence.index, 'forum')) {
    const forum = n.reading.resolution.forumOf.get(m);
    const rest = n.text({ start: m.span.end, end: Math.min(sentence.span.end, m.span.end + 60) });
    const after = rest.slice(GLOSS.exec(rest)![0].length);
    const own = SESSION.exec(after)?.[0];
    const connective = (AFTER.exec(after) ?? (own ? AFTER.exec(after.slice(own.length)) : null))?.[0];
    // X会議の際以来: the setting is that of what came before.
    if (/^[^、。]{0,8}以来/.test(after)) continue;
    // ASEM第6回首脳会合に出席するため訪問中の: a setting, not the talks themselves.
    const session =
      own !== undefined &&
      !/^(?:[)）」』]|\([^)]*\))*(?:に|へ|への)?(?:の)?(?:出席|参加|臨席|ため|際|機会|合わせ)/.test(after.slice(own.length));
    if (forum !== undefined && (connective !== undefined || session))
      found.push({
        forum,
        end: m.span.end,
        adverbial: session || ADVERBIAL.test(connective ?? ''),
        session,
        attends: /^(?:へ|に)(?:出席|参加|臨席|登壇)し/.test(after.slice(own?.length ?? 0)),
      });
  }
  return found;
}

/** Settings that reach an occasion at `start`, where `earlier` is the end of the occasion told before it in the sentence. */
export const reaching = (settings: readonly Setting[], start: number, earlier: number): Setting[] =>
  settings.filter((s) => (s.adverbial && !(s.attends && s.end > start)) || (s.end <= start && s.end >= earlier));

/** True where a sentence says that its talks took place during what was told before: 会期中, 滞在中. */
export const duringStay = (n: Narrative, sentence: Sentence): boolean => STAY.test(n.text(sentence.span));

const THERE = /(?:出席|参加)[^。、]{0,6}ため、?[^。]{0,24}(?:訪問|訪れ|滞在|訪[一-龠]|入り)/;

/** True where a sentence says that somebody is at a place for the sake of a conference. */
export const isStay = (n: Narrative, sentence: Sentence): boolean =>
  THERE.test(n.text(sentence.span)) && !/以来|前回|かつて/.test(n.text(sentence.span));
