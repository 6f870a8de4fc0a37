import { Gazetteer } from '../../lexicon/gazetteer.js';
import { readData } from '../../lexicon/load.js';
import type { Mode } from '../../model/index.js';

interface TalksData {
  readonly nouns: Readonly<Record<Mode, readonly string[]>>;
  readonly levels: Readonly<Record<string, readonly string[]>>;
  readonly fillers: readonly string[];
  readonly modes: Readonly<Partial<Record<Mode, readonly string[]>>>;
  readonly meetVerbs: readonly string[];
  /** Nouns that are talks only where two parties stand with them. */
  readonly weakNouns: readonly string[];
  readonly notTalks: readonly string[];
  /** Words of conferences that are talks of the few who hold them: 2プラス2. */
  readonly jointForums: readonly string[];
  readonly repeated: readonly string[];
  readonly planned: readonly string[];
  readonly denied: readonly string[];
  /** Verbs of coming to talks told of before. */
  readonly comes: readonly string[];
  /** Verbs of discussing, with whom: との間で議論した. */
  readonly discusses: readonly string[];
  /** What a clause says of talks that are its object: 会談を予定, 会談を拒否. */
  readonly ofTalks: readonly string[];
  readonly via: { readonly after: readonly string[] };
}

export const talksData = readData<TalksData>('talks');

/** Nouns of talking with the mode that the word itself says. */
export const talkNouns = new Gazetteer<Mode>(
  (Object.entries(talksData.nouns) as [Mode, readonly string[]][]).flatMap(([mode, words]) =>
    words.map((w) => [w, mode] as const),
  ),
);
/** What may stand before a talk noun in its compound: levels (首脳, 外相), modes and fillers. */
export const compoundParts = new Gazetteer<{ level?: string; mode?: Mode }>([
  ...Object.entries(talksData.levels).flatMap(([level, words]) => words.map((w) => [reverse(w), { level }] as const)),
  ...(Object.entries(talksData.modes) as [Mode, readonly string[]][]).flatMap(([mode, words]) =>
    words.map((w) => [reverse(w), { mode }] as const),
  ),
  ...talksData.fillers.map((w) => [reverse(w), {}] as const),
]);
export const notTalks = new Gazetteer(talksData.notTalks.map((w) => [w, true] as const));

export function reverse(word: string): string {
  return word.split('').reverse().join('');
}
