import { Gazetteer } from './gazetteer.js';
import { readData } from './load.js';

interface OfficeData {
  readonly titles: readonly (readonly [string, string, string?])[];
  readonly heads: readonly string[];
  /** Countries that alone have an office (総督), or that have none of it (大統領 in a monarchy). */
  readonly only: Readonly<Record<string, readonly string[]>>;
  /** Bodies of one state, whose offices are its: 全人代. */
  readonly bodies: Readonly<Record<string, string>>;
  readonly never: Readonly<Record<string, readonly string[]>>;
  /** Offices that Japan's press and ministries use of Japan's own. */
  readonly japanese: readonly string[];
  readonly departments: readonly string[];
  /** Fields of government that a ministry's name joins with ・: 外務・国際開発. */
  readonly fields: readonly string[];
  readonly former: readonly string[];
  readonly designate: readonly string[];
  readonly acting: readonly string[];
  readonly deputies: readonly string[];
  readonly after: readonly string[];
  readonly plural: readonly string[];
  /** Titles of honour and of science that hold an office's word: 親善大使. */
  readonly honorary: readonly string[];
  /** What bodies that hold no public office end in: NPO法人. */
  readonly private: readonly string[];
  /** What makes an office a piece of another word: 館 after 大使. */
  readonly pieces: readonly string[];
}

const data = readData<OfficeData>('offices');

/** An office word: its class (foreign, defence, head-of-state …) and the country that it implies by itself, if any. */
export interface OfficeEntry {
  readonly class: string;
  readonly country?: string;
}

/** Titles that stand by themselves. */
export const titles = new Gazetteer<OfficeEntry>(
  data.titles.map(([title, cls, country]) => [title, country ? { class: cls, country } : { class: cls }]),
);
const heads = new Gazetteer<OfficeEntry>(data.heads.map((h) => [h, { class: classOfHead(h) }]));
const departmentsByEnd = new Gazetteer(data.departments.map((d) => [reverse(d), d] as const));

export const officeWords = data;

/** A stretch of a text that reads as an office. */
export interface OfficeFound {
  readonly start: number;
  readonly end: number;
  readonly class: string;
  readonly country?: string;
}

function reverse(word: string): string {
  return [...word].reverse().join('');
}

function classOfHead(head: string): string {
  return titles.longestAt(head, 0)?.value.class ?? 'official';
}

/**
 * Start of the departments that end at `end` (外務, 防衛政策, 統合幕僚監部 …), read from right to left, the furthest reach first; `end`
 * where none stands there. One character alone is the first of them only after a sign: else it is as likely the end of a name.
 */
/** Start of the bodies (中央情報局, 国防総省) that end at `end` of a text. */
export const bodyBefore = (text: string, end: number, floor: number): number =>
  floor + departmentsBefore(reverse16(text.slice(floor, end)), end - floor, end - floor, 0);

function departmentsBefore(backwards: string, length: number, end: number, floor: number): number {
  let best = end;
  const seen = new Set<number>([end]);
  const queue = [end];
  while (queue.length) {
    const at = queue.pop()!;
    for (const { word } of departmentsByEnd.allAt(backwards, length - at)) {
      const next = at - word.length;
      if (next < floor || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
      if (next < best && (word.length > 1 || !/[一-龠々ァ-ヺー]/.test(backwards[length - next] ?? ''))) best = next;
    }
  }
  return best;
}

/**
 * Every office in `text` between `from` and `to`, left to right, none overlapping, the longest reading of each stretch: a title, or a
 * head with departments before it.
 */
export function findOffices(text: string, from: number, to: number): OfficeFound[] {
  const slice = text.slice(from, to);
  const backwards = reverse16(slice);
  const found: OfficeFound[] = [];
  for (let at = 0; at < slice.length; at++) {
    const title = titles.longestAt(slice, at);
    const head = heads.longestAt(slice, at);
    for (const hit of [title, head]) {
      if (!hit || (hit.word === '元首' && slice[at + 2] === '相')) continue;
      const start = departmentsBefore(backwards, slice.length, at, 0);
      if (hit !== title && start === at) continue;
      const whole = titles.longestAt(slice, start);
      const entry = whole && whole.word.length === at + hit.word.length - start ? whole.value : hit.value;
      found.push({ start: from + start, end: from + at + hit.word.length, ...entry });
    }
  }
  return longestFirst(found);
}

// UTF-16 units reversed, so that offsets mirror exactly.
function reverse16(text: string): string {
  return text.split('').reverse().join('');
}

function longestFirst(found: OfficeFound[]): OfficeFound[] {
  const taken: OfficeFound[] = [];
  for (const office of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!taken.some((t) => t.start < office.end && office.start < t.end)) taken.push(office);
  return taken.sort((a, b) => a.start - b.start);
}

const MEMORY = 4096;
const classes = new Map<string, OfficeEntry | undefined>();

/** The class of an office as written (外相 → foreign, アン長官's 長官 → official). Asked of the same few titles again and again. */
export function classOfOffice(title: string): OfficeEntry | undefined {
  if (classes.has(title)) return classes.get(title);
  if (classes.size >= MEMORY) classes.clear();
  const found = readClass(title);
  classes.set(title, found);
  return found;
}

function readClass(title: string): OfficeEntry | undefined {
  const whole = titles.longestAt(title, 0);
  if (whole?.word.length === title.length) return whole.value;
  if (/・|及び|および/.test(title) && /(?:大臣|相)$/.test(title)) {
    // 外務・国際開発大臣 is foreign minister, whatever else he has.
    if (/外務|外交/.test(title)) return { class: 'foreign' };
    if (/国防|防衛/.test(title)) return { class: 'defence' };
  }
  const [last] = findOffices(title, 0, title.length).slice(-1);
  return last ? (last.country ? { class: last.class, country: last.country } : { class: last.class }) : undefined;
}

const japanese = new Set(data.japanese);
/** True for an office that is Japan's where its holder has a name in kanji: 防衛大臣, 官房副長官, 総合外交政策局長. */
export const isJapaneseOffice = (title: string): boolean =>
  japanese.has(title) || [...title].some((_, i) => i > 0 && japanese.has(title.slice(i)));

const bodies = new Gazetteer(Object.entries(data.bodies));

/** The one country that has an office, by its title (総統, ローマ教皇) or by the body that it is of (全人代, 朝鮮労働党). */
export const onlyCountryOf = (title: string): string | undefined =>
  data.only[title]?.length === 1 ? data.only[title][0] : bodies.longestAt(title, 0)?.value;

/** Whether a country can have an office, as far as its form of government says. */
export const officeFits = (title: string, country: string): boolean =>
  (data.only[title]?.includes(country) ?? true) && !data.never[title]?.includes(country);
