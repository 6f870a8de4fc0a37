import type { Mention, PersonMention, Sentence } from '../../model/index.js';

const KATAKANA = /[ァ-ヺー]/;
const KANJI = /[一-龠々]/;
const AFTER_SURNAME = /^(?:氏|両|会談|首脳|政権|内閣|前|元|、|・|と|は|が|も|の|に|を|,|\)|）|」|=|＝|\s|$)/;

/**
 * Names that the article's offices taught, where they stand bare: 習近平は…, ヘグセス氏, 麻生・李会談. A surname of one kanji is never read bare.
 */
export function bareMentions(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
): PersonMention[][] {
  const byBeginning = indexed(namesOf(mentions));
  return sentences.map((sentence, i) => {
    const found: PersonMention[] = [];
    const free = (s: number, e: number) =>
      ![...(mentions[i] ?? []), ...found].some(
        (m) => m.kind !== 'place' && m.kind !== 'time' && m.span.start < e && s < m.span.end,
      );
    for (const { name, at } of places(text, sentence, byBeginning)) {
      const end = at + name.length;
      if (!free(at, end) || !bounded(text, at, end, name)) continue;
      found.push({
        kind: 'person',
        span: { start: at, end },
        sentence: sentence.index,
        name,
        nameSpan: { start: at, end },
        readings: [],
        offices: [],
        form: 'bare',
      });
    }
    return found;
  });
}

interface Ranked {
  readonly name: string;
  readonly rank: number;
}

/** Names by their first two characters, so that a sentence is not searched for every name of the article. */
function indexed(names: readonly string[]): Map<string, Ranked[]> {
  const index = new Map<string, Ranked[]>();
  for (const [rank, name] of names.entries()) {
    const key = name.slice(0, 2);
    const known = index.get(key);
    if (known) known.push({ name, rank });
    else index.set(key, [{ name, rank }]);
  }
  return index;
}

/** Where a sentence holds the names, in the order of the names, each from left to right. */
function places(text: string, { span }: Sentence, index: Map<string, Ranked[]>): (Ranked & { at: number })[] {
  const found: (Ranked & { at: number })[] = [];
  for (let at = span.start; at < span.end - 1; at++)
    for (const { name, rank } of index.get(text.slice(at, at + 2)) ?? [])
      if (at + name.length <= span.end && text.startsWith(name, at)) found.push({ name, rank, at });
  return found.sort((a, b) => a.rank - b.rank || a.at - b.at);
}

// Longest first, so that a full name is taken before its surname.
function namesOf(mentions: readonly (readonly Mention[])[]): string[] {
  const names = new Set<string>();
  for (const m of mentions.flat())
    if (m.kind === 'person' && m.name && m.form === 'office') {
      names.add(m.name);
      for (const r of m.readings) if (KATAKANA.test(r[0]!)) names.add(r);
      if (KATAKANA.test(m.name[0]!) && m.name.includes('・')) names.add(m.name.split('・').at(-1)!);
    }
  return [...names].filter((n) => n.length > 1).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function bounded(text: string, start: number, end: number, name: string): boolean {
  const script = KATAKANA.test(name[0]!) ? /[ァ-ヺー・=]/ : KANJI;
  if (script.test(text[start - 1] ?? '')) return KANJI.test(name[0]!) && name.length >= 4;
  const rest = text.slice(end, end + 2);
  if (KATAKANA.test(name[0]!)) return !/[ァ-ヺー]/.test(rest[0] ?? '');
  return name.length >= 4 || AFTER_SURNAME.test(rest);
}
