import type { KaidanGraph } from '../../graph/index.js';
import { postsOf } from '../../graph/names.js';
import { plain, plainAsWritten } from '../find/forms.js';
import type { Mention, Role } from './mention.js';
import type { Sense, Vocabulary } from './vocabulary.js';
import { questionData } from './words.js';

/** Offices and polite words after a name, in comparable spelling. */
const TITLE =
  /^(?:元|前|現)?(?:(?:[一-龠・]{0,8}?)(?:大臣|長官|部長官?|相|首相|総理(?:大臣)?|大統領|国家主席|主席|議長|幕僚長|総書記|大使|司令官|事務総長)|氏|サン|様|先生)/u;
/** Particles and what they make of the name before them. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:側)?(?:ハ|ガ|モ)/u, 'subject'],
  [/^(?:側|政府|情勢|問題)?(?:ニ対|ヘノ|ニツイテ|ニ関|ヲメグ|ヲ|ニハ|ニ|ヘ|ノ)/u, 'about'],
  [/^(?:ト|間|ノ間)/u, 'with'],
];

const roleAfter = (rest: string): Role => ROLES.find(([particle]) => particle.test(rest))?.[1] ?? 'none';

/** Runs of country characters: 日韓, 日米韓, and what follows 訪. */
function compound(text: string, at: number): { codes: string[]; length: number } | undefined {
  const { characters } = questionData();
  const codes: string[] = [];
  while (characters[text[at + codes.length] ?? '']) codes.push(characters[text[at + codes.length]!]!);
  if (codes.length >= 2) return { codes, length: codes.length };
  if (codes.length === 1 && /[訪来]/u.test(text[at - 1] ?? '')) return { codes, length: 1 };
  return undefined;
}

/** 訪韓 stays a word of travelling: the name in it takes no room. */
function ofCompound({ codes, length }: { codes: readonly string[]; length: number }, at: number, text: string): Mention[] {
  const [role, end]: [Role, number] = length > 1 ? ['with', at + length] : [roleAfter(text.slice(at + length)), at];
  return codes.map((code) => ({ senses: [countrySense(code)], text: code, start: at, end, role }));
}

const countrySense = (code: string): Sense => ({ kind: 'Country', key: `country:${code}`, code, short: false });

/** A short name in kana is one only where it stands in katakana: ノ・ムヒョン is not meant by every の. */
const isParticle = (form: string, written: string): boolean => form.length <= 2 && form !== written;

/** Whether a short name may stand here: one or two characters need a title or a particle beside them to be a name at all. */
function mayBeName(form: string, senses: readonly Sense[], rest: string): boolean {
  if (senses.some(({ short, kind }) => !short && kind !== 'Topic') && form.length >= 2) return true;
  return TITLE.test(rest) || (form.length >= 2 && /^(?:ハ|ガ|ト|ヲ|ニ|ノ|ヘ|モ|$)/u.test(rest));
}

/** Of several people of a name those whose office the question gives. */
function byTitle(graph: KaidanGraph, senses: readonly Sense[], title: string): readonly Sense[] {
  if (senses.length < 2 || title === '') return senses;
  // 岸大臣 is 岸信夫, whom articles call 岸, and not 岸田文雄, whose name may begin with it.
  const named = senses.filter(({ short }) => !short);
  if (named.length > 0 && named.length < senses.length) return byTitle(graph, named, title);
  const asked = new Set(postsOf([title]).map(({ family }) => family));
  const fitting = senses.filter(({ key }) => {
    const offices = graph.hasNode(key) ? (graph.getNodeAttribute(key, 'offices') ?? []) : [];
    return postsOf(offices).some(({ family }) => asked.has(family));
  });
  return fitting.length > 0 ? fitting : senses;
}

/** Names in a Japanese question, from left to right, the longest at each place. */
export function japaneseMentions(graph: KaidanGraph, question: string, { japanese, longest }: Vocabulary): Mention[] {
  const [text, written] = [plain(question), plainAsWritten(question)];
  const out: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const found = longestAt(text, written, at, japanese, longest);
    const joined = found ? undefined : compound(text, at);
    if (found) {
      const rest = text.slice(at + found.form.length);
      const title = found.senses[0]!.kind === 'Minister' ? (TITLE.exec(rest)?.[0] ?? '') : '';
      const after = rest.slice(title.length);
      out.push({
        senses: byTitle(graph, found.senses, title),
        text: found.form + title,
        start: at,
        end: at + found.form.length + title.length,
        role: roleAfter(after),
      });
      at += found.form.length + title.length;
    } else if (joined) {
      out.push(...ofCompound(joined, at, text));
      at += joined.length;
    } else at++;
  }
  return withoutCountriesOfPeople(graph, text, out);
}

function longestAt(
  text: string,
  written: string,
  at: number,
  names: Vocabulary['japanese'],
  longest: number,
): { form: string; senses: readonly Sense[] } | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const form = text.slice(at, at + length);
    const senses = names.get(form);
    if (senses && !isParticle(form, written.slice(at, at + length)) && mayBeName(form, senses, text.slice(at + length)))
      return { form, senses };
  }
  return undefined;
}

/** 中国の賀志遠: the country says which person, and is not asked about. */
function withoutCountriesOfPeople(graph: KaidanGraph, text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, i) => {
    const next = mentions[i + 1];
    const [country, person] = [mention.senses[0]!, next?.senses[0]];
    if (!next || country.kind !== 'Country' || person?.kind !== 'Minister') return true;
    const between = text.slice(mention.end, next.start);
    const own = graph.hasNode(person.key) ? graph.getNodeAttribute(person.key, 'country') : undefined;
    return !(
      own === country.code &&
      /^(?:ノ|[一-龠]{0,6}(?:相|大臣|長官|部長|主席|大統領)?(?:ノ)?)$/u.test(between) &&
      !/[ハガトヲ]/u.test(between)
    );
  });
}
