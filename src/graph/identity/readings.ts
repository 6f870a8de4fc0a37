import { readData } from '../../lexicon/load.js';
import type { NameForm } from './names.js';

let table: ReadonlyMap<string, readonly string[]> | undefined;

function surnames(): ReadonlyMap<string, readonly string[]> {
  table ??= new Map(Object.entries(readData<{ surnames: Record<string, string[]> }>('surname-readings').surnames));
  return table;
}

function readingsOf(han: NameForm): readonly string[] | undefined {
  const chars = [...han.text];
  return surnames().get(chars.slice(0, 2).join('')) ?? surnames().get(chars[0] ?? '');
}

/** Whether a kanji name can be read as a katakana name, going by its family name: `unknown` where the table has no reading. */
export function readsAs(han: NameForm, kana: NameForm): 'yes' | 'no' | 'unknown' {
  const readings = readingsOf(han);
  if (!readings) return 'unknown';
  return readings.some((reading) => kana.parts[0] === reading || kana.text.startsWith(reading)) ? 'yes' : 'no';
}
