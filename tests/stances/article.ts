import { parseClauses } from '../../src/extract/clauses/index.js';
import { extractStances } from '../../src/extract/stances/index.js';
import type {
  Actor,
  AgreementEvent,
  Article,
  Block,
  Bracket,
  Mention,
  PersonId,
  Reading,
  Sentence,
  StanceEvent,
  TalksEvent,
} from '../../src/model/index.js';
import { loadTokenizer } from '../../src/tokenize/index.js';

const tokenizer = await loadTokenizer();

/** Invented office-holders, and the words that stand for them or for countries in the tables. */
const PEOPLE = [
  { name: '山川', office: '防衛大臣', country: 'JP' },
  { name: 'ベルグ', office: '国防長官', country: 'US' },
  { name: '陳明', office: '国防部長', country: 'CN' },
] as const;
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  日中: ['JP', 'CN'],
  露朝: ['RU', 'KP'],
  日米韓: ['JP', 'US', 'KR'],
  日米: ['JP', 'US'],
  北朝鮮: ['KP'],
  中国: ['CN'],
  ロシア: ['RU'],
  米国: ['US'],
  日本: ['JP'],
  韓国: ['KR'],
  我が国: ['JP'],
};
const PLURAL = /両大臣|両者|両氏|双方|両国/gu;

const bracketsOf = (text: string, from: number): Bracket[] => {
  const open: number[] = [];
  const out: Bracket[] = [];
  for (let i = 0; i < text.length; i++) {
    if ('「『'.includes(text[i]!)) open.push(i);
    if (!'」』'.includes(text[i]!) || open.length === 0) continue;
    out.push({ kind: 'quote', span: { start: from + open.pop()!, end: from + i + 1 }, depth: open.length + 1 });
  }
  for (const start of open) out.push({ kind: 'quote', span: { start: from + start, end: from + text.length }, depth: 1 });
  return out;
};

const sentencesOf = (text: string): Sentence[] => {
  const out: Sentence[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if ('「『'.includes(text[i]!)) depth++;
    if ('」』'.includes(text[i]!)) depth--;
    if ((text[i] !== '。' || depth > 0) && i !== text.length - 1) continue;
    const span = { start, end: i + 1 };
    out.push({
      index: out.length,
      block: 0,
      span,
      brackets: bracketsOf(text.slice(start, i + 1), start),
      complete: text[i] === '。',
    });
    start = i + 1;
  }
  return out;
};

const mentionsOf = (text: string, sentence: Sentence): Mention[] => {
  const words = text.slice(sentence.span.start, sentence.span.end);
  const at = (index: number, length: number) => ({
    span: { start: sentence.span.start + index, end: sentence.span.start + index + length },
    sentence: sentence.index,
  });
  const out: Mention[] = [];
  for (const { name, office, country } of PEOPLE) {
    for (const m of words.matchAll(new RegExp(`${name}(${office}|大臣|長官|部長|氏)`, 'gu')))
      out.push({ kind: 'person', ...at(m.index, m[0].length), name, readings: [], offices: [], country, form: 'office' });
  }
  for (const m of words.matchAll(PLURAL))
    out.push({ kind: 'anaphor', ...at(m.index, m[0].length), text: m[0], refersTo: 'people', count: 2 });
  for (const m of words.matchAll(new RegExp(Object.keys(COUNTRIES).join('|'), 'gu')))
    out.push({
      kind: 'country',
      ...at(m.index, m[0].length),
      codes: COUNTRIES[m[0]]!,
      organizations: [],
      form: COUNTRIES[m[0]]!.length > 1 ? 'compound' : 'name',
    });
  return out.sort((a, b) => a.span.start - b.span.start);
};

const blockOf = (text: string, speaker: 'official' | 'reporter' | undefined): Block => {
  const span = { start: 0, end: text.length };
  return {
    index: 0,
    kind: speaker ? 'turn' : 'paragraph',
    span,
    level: 0,
    headings: [],
    ...(speaker ? { speaker: { role: speaker, label: '', span: { start: 0, end: 0 } } } : {}),
  };
};

const readingOf = (text: string, speaker?: 'official' | 'reporter'): Reading => {
  const article: Article = { source: 'test', text, sha256: '', warnings: [] };
  const sentences = sentencesOf(text);
  const tokens = sentences.map((s) => tokenizer.tokenize(text.slice(s.span.start, s.span.end), s.span.start));
  const mentions = sentences.map((s) => mentionsOf(text, s));
  const clauses = sentences.map((s, i) => parseClauses(article, s, tokens[i]!, mentions[i]!));
  const people = PEOPLE.map((p, id) => ({ id, name: p.name, aliases: [], country: p.country, offices: [p.office] }));
  const peopleOf = new Map<Mention, readonly PersonId[]>();
  for (const m of mentions.flat()) if (m.kind === 'person') peopleOf.set(m, [PEOPLE.findIndex((p) => p.name === m.name)]);
  const resolution = { people, forums: [], peopleOf, sidesOf: new Map(), forumOf: new Map(), dateOf: new Map() };
  return { article, layout: { blocks: [blockOf(text, speaker)], sentences }, tokens, mentions, clauses, resolution };
};

/** Talks of 山川 (Japan) and ベルグ (United States), told in every sentence. */
const talksOf = (text: string): TalksEvent => ({
  kind: 'talks',
  who: [0, 1],
  countries: ['JP', 'US'],
  organizations: [],
  status: 'held',
  mode: 'in-person',
  forums: [],
  statements: [{ span: { start: 0, end: text.length }, rule: 'test' }],
});

const nameOf = (a: Actor): string => ('person' in a ? PEOPLE[a.person]!.name : 'country' in a ? a.country : a.organization);

export const eventsOf = (
  text: string,
  options: { talks?: false; speaker?: 'official' | 'reporter' } = {},
): (AgreementEvent | StanceEvent)[] =>
  extractStances(readingOf(text, options.speaker), options.talks === false ? [] : [talksOf(text)]);

/** Events in one line each: class, actors, matter, countries. */
export const linesOf = (text: string, options?: Parameters<typeof eventsOf>[1]): string[] =>
  eventsOf(text, options).map((e) => {
    const kind = e.kind === 'agreement' ? (e.agreementKind === 'instrument' ? `instrument/${e.strength}` : e.strength) : e.stance;
    return [kind, [...e.by].map(nameOf).sort().join('+'), e.text, ...(e.about.length > 0 ? [e.about.join('+')] : [])].join(' | ');
  });
