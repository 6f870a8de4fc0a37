import { formOfKanjiName, type NameForm } from '../../lexicon/kanji-names.js';
import type { Cluster } from '../cluster.js';

/** How a person's name is written: in kanji of a Japanese, continental or undecided form, in katakana, or in Latin letters alone. */
export type Script = NameForm | 'katakana' | 'latin';

/** The script of a person's own name; a katakana reading beside kanji (朴振, パク・チン) makes it continental. */
export function scriptOf(c: Cluster, counts: ReadonlyMap<string, number>, home: string | undefined): Script {
  const script = formOf(c);
  // 玄葉 reads as a Korean name too; where no country that writes in kanji is told of, it is as likely a rare Japanese one.
  const told = home !== undefined || [...CONTINENTAL].some((code) => counts.has(code));
  return script === 'continental' && !told && [...c.names].every((n) => n.length === 2) ? 'either' : script;
}

function formOf(c: Cluster): Script {
  const names = [...c.names];
  const kanji = names.filter((n) => /^[一-龠々]/.test(n)).sort((a, b) => b.length - a.length)[0];
  if (!kanji) return names.some((n) => /^[ァ-ヺ]/.test(n)) ? 'katakana' : /^[ぁ-ゖ]/.test(names[0] ?? '') ? 'japanese' : 'latin';
  if (names.some((n) => /^[ァ-ヺー・]+$/.test(n))) return 'continental';
  return formOfKanjiName(kanji);
}

const CONTINENTAL = new Set(['CN', 'TW', 'KR', 'KP', 'HK', 'MO', 'SG', 'MN', 'VN']);

/** Whether somebody of a country can be written so in a Japanese text: no foreigner has a name like 石破, nobody in Japan one like ヘグセス. */
export function scriptAllows(script: Script, country: string): boolean {
  switch (script) {
    case 'japanese':
      return country === 'JP';
    case 'continental':
      return CONTINENTAL.has(country);
    case 'either':
      return country === 'JP' || CONTINENTAL.has(country);
    default:
      return country !== 'JP';
  }
}
