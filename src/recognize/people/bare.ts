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
  const names = namesOf(mentions);
  return sentences.map((sentence, i) => {
    const found: PersonMention[] = [];
    const free = (s: number, e: number) =>
      ![...(mentions[i] ?? []), ...found].some(
        (m) => m.kind !== 'place' && m.kind !== 'time' && m.span.start < e && s < m.span.end,
      );
    for (const name of names)
      for (const at of places(text.slice(sentence.span.start, sentence.span.end), name, sentence.span.start)) {
        const end = at + name.length;
        if (end > sentence.span.end || !free(at, end) || !bounded(text, at, end, name)) continue;
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

function* places(body: string, name: string, offset: number): Generator<number> {
  for (let at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) yield offset + at;
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
