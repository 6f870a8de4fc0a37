import type { Span } from './span.js';

/**
 * A phrase that depends on a predicate, with the particle that marks it. `case` is the particle or compound particle in its plain form:
 * は, が, を, に, と, で, から, へ, も, まで, の (to a noun carried by a light verb), について, に対し, との間で, に関し, により, として, ように …
 * 連体 is an adjective before the noun that a light verb carries (強い懸念を表明), 副 an adverb (強く非難), empty a bare noun.
 */
export interface Argument {
  readonly case: string;
  /** The phrase without its particle, with everything that modifies it. */
  readonly span: Span;
  /** Its last noun compound: what the phrase is about. */
  readonly head: Span;
  /** The phrase is the clause's topic (は), also where another particle stands before it (については, では). */
  readonly topic?: true;
  /** The phrase stands in another clause and is understood in this one: a subject shared along a chain, a noun that a relative clause modifies. */
  readonly shared?: true;
}

/** How a clause hangs on the one that governs it (Minami's classes decide how far subjects reach). */
export type ClauseLink =
  | 'main' // ends the sentence
  | 'quotative' // …と述べた, 「…」と: said by the governing clause's subject
  | 'nominal' // …すること, …の, …旨, …点: a matter of the governing predicate
  | 'adnominal' // modifies a noun: 会談した氏
  | 'te' // …て, …で, 〜ており
  | 'continuative' // 連用中止: …し、
  | 'conditional' // ば, たら, と, なら
  | 'causal' // ので, ため, から
  | 'adversative' // が, けれど
  | 'purpose' // …ように, …ために, べく
  | 'temporal' // 際, 後, 前, とき
  | 'manner'; // ながら, つつ

/** What the predicate's endings say about the event: the outermost operator last. */
export type Modality =
  | 'plan' // 予定, 方針, 見通し, 調整, つもり, する考え
  | 'possibility' // かもしれない, 可能性, 見込み
  | 'wish' // たい, てほしい
  | 'obligation' // べき, 必要がある, なければならない
  | 'request' // 求める, ください
  | 'question' // か, でしょうか
  | 'volition' // しよう, ていく所存
  | 'hearsay'; // という, とされる, そうだ

/** A predicate with its arguments, found once and used by every event extractor. */
export interface Clause {
  readonly index: number;
  readonly sentence: number;
  /** All that belongs to the clause, embedded clauses included. */
  readonly span: Span;
  readonly predicate: {
    readonly span: Span;
    /** Dictionary form; a verbal noun with its light verb is one predicate named by the noun: 会談 for 会談を行った, 一致 for 一致した. */
    readonly lemma: string;
    /** The whole noun compound of a verbal noun, as written: 意見交換, 再確認, 電話会談. */
    readonly compound?: string;
    /** The light verb that carries the noun, dictionary form: 行う, 表明, 示す. */
    readonly verb?: string;
    /** A verbal noun that stands without any verb, as in headlines: 会談, 会談へ. */
    readonly bare?: true;
    readonly voice: 'active' | 'passive' | 'causative' | 'potential';
  };
  readonly arguments: readonly Argument[];
  readonly negated: boolean;
  /** た forms are past; plain forms are not. */
  readonly past: boolean;
  readonly progressive: boolean;
  readonly modality: readonly Modality[];
  readonly link: ClauseLink;
  /** Index of the governing clause; absent for `main`. */
  readonly parent?: number;
  /** For `nominal` and `adnominal`: the noun that it modifies (こと, 旨, 大臣). */
  readonly modifies?: Span;
  /** Bracket depth of quotation that the clause stands in; 0 outside. */
  readonly quoted: number;
  /** False where the text broke off before the predicate was complete. */
  readonly complete: boolean;
}
