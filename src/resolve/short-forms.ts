import type { PersonMention } from '../model/index.js';

const signs = /[\s・=＝゠‐-]/g;

/** A name without the signs and spaces inside it. */
export const foldName = (s: string): string => (/^[一-龠々ァ-ヺー]+$/.test(s) ? s : s.normalize('NFKC').replace(signs, ''));
export const isKatakana = (s: string): boolean => /^[ァ-ヺー]/.test(s);
const parts = (s: string): string[] => s.split(/[・=＝\s]/).filter(Boolean);

/** What can stand for a name, folded: the surname, the last or first part of a name in katakana, or the name itself. */
export function shortForms(full: string): Set<string> {
  const f = foldName(full);
  const forms = new Set([f]);
  if (isKatakana(full)) katakanaForms(full, f, forms);
  else if (!/^[A-Za-z]/.test(full))
    for (let length = Math.max(1, f.length - 4); length <= Math.min(3, f.length - 1); length++) forms.add(f.slice(0, length));
  return forms;
}

// アイン in バル・アイン, バル in it; a piece that does not begin with katakana is no name.
function katakanaForms(full: string, f: string, forms: Set<string>): void {
  const all = parts(full);
  for (const p of all) forms.add(foldName(p));
  for (let at = 1; at < f.length; at++) {
    forms.add(f.slice(at));
    if (all.length > 1) forms.add(f.slice(0, at));
  }
  for (const form of forms) if (!isKatakana(form)) forms.delete(form);
}

/** The names of a mention as they are compared: folded, and all short forms of them. */
export interface Look {
  readonly folded: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
}
const looks = new WeakMap<PersonMention, Look>();

/** Worked out once a mention, which is compared with many people. */
export function lookOf(m: PersonMention): Look {
  let look = looks.get(m);
  if (!look) {
    const names = [m.name!, ...m.readings];
    look = { folded: new Set(names.map(foldName)), short: new Set(names.flatMap((n) => [...shortForms(n)])) };
    looks.set(m, look);
  }
  return look;
}
