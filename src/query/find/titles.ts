import { postsOf } from '../../graph/names.js';
import { readData } from '../../lexicon/load.js';
import type { Entry } from './forms.js';
import { plain } from './forms.js';

/** Words after a name that say no more than that someone holds office, or are polite. */
const ANY_OFFICE = /^(?:大臣|長官|部長|相|総裁|議長|委員長|氏|サン|様|閣下|先生|代表|大使|司令官|幕僚長)$/u;
const BEFORE = /^(?:元|前|現)/u;

/** Whether the words after a name fit the person's offices. */
function officeFits(words: string, entry: Entry): boolean {
  if (ANY_OFFICE.test(words)) return true;
  const asked = new Set(postsOf([words.replace(BEFORE, '')]).map((post) => post.family));
  const own = entry.node.offices ?? [];
  return own.some((office) => plain(office) === words) || postsOf(own).some((post) => asked.has(post.family));
}

/** True where the text is the person's name followed by an office of his: 佐久間防衛相, ヘイル長官, 佐久間氏. */
export function namedWithOffice(text: string, entry: Entry, names: ReadonlySet<string>): boolean {
  if (entry.node.kind !== 'Minister') return false;
  const heads = [...names].sort((a, b) => b.length - a.length);
  return heads.some((head) => text.length > head.length && text.startsWith(head) && officeFits(text.slice(head.length), entry));
}

/** Text without a country in front of it: 韓国のアン長官, 米ヘイル長官. Gives the code of that country too. */
export function withoutCountry(text: string, entries: readonly Entry[]): { rest: string; code: string } | undefined {
  const one = readData<{ characters: Record<string, string> }>('questions').characters[text[0] ?? ''];
  for (const { node, full } of entries) {
    if (node.kind !== 'Country') continue;
    for (const name of full) {
      if (name.length < text.length && name.length > 0 && text.startsWith(name)) {
        return { rest: text.slice(name.length).replace(/^ノ/u, ''), code: node.code ?? '' };
      }
    }
  }
  return one === undefined ? undefined : { rest: text.slice(1), code: one };
}
