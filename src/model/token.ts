import type { Span } from './span.js';

/** A morpheme with IPADIC's part of speech. Offsets are the article's. */
export interface Token extends Span {
  readonly text: string;
  /** 名詞, 動詞, 助詞, 助動詞, 記号 … */
  readonly pos: string;
  /** First subclass: サ変接続, 固有名詞, 格助詞, 接続助詞, 非自立, 接尾, 数 … (`*` for none). */
  readonly pos1: string;
  /** Second subclass: 人名, 地域, 組織, 一般, 引用 … */
  readonly pos2: string;
  /** Third subclass: 姓, 名, 国 … */
  readonly pos3: string;
  /** Form of inflection: 連用形, 連用タ接続, 基本形, 仮定形 … (`*` where it does not inflect). */
  readonly form: string;
  /** Dictionary form; the surface where the word is unknown. */
  readonly lemma: string;
  /** Katakana, absent for unknown words. */
  readonly reading?: string;
}
