import { parseClauses } from '../../src/extract/clauses/index.js';
import type { Article, Bracket, Clause, Mention, Sentence } from '../../src/model/index.js';
import { loadTokenizer } from '../../src/tokenize/index.js';

const tokenizer = await loadTokenizer();

const brackets = (text: string): Bracket[] => {
  const open: number[] = [];
  const out: Bracket[] = [];
  for (let i = 0; i < text.length; i++) {
    if ('「『（('.includes(text[i]!)) open.push(i);
    if (!'」』）)'.includes(text[i]!) || open.length === 0) continue;
    const start = open.pop()!;
    out.push({ kind: '（('.includes(text[start]!) ? 'gloss' : 'quote', span: { start, end: i + 1 }, depth: open.length + 1 });
  }
  for (const start of open) out.push({ kind: 'quote', span: { start, end: text.length }, depth: 1 });
  return out;
};

/** The clauses of a sentence that stands alone; `names` are people, found wherever they stand in it. */
export const clausesOf = (text: string, names: readonly string[] = []): Clause[] => {
  const article = { source: 'test', text, sha256: '', warnings: [] } satisfies Article;
  const span = { start: 0, end: text.length };
  const sentence: Sentence = { index: 0, block: 0, span, brackets: brackets(text), complete: true };
  const mentions = names.flatMap((name): Mention[] => {
    const start = text.indexOf(name);
    if (start < 0) return [];
    return [
      { kind: 'person', span: { start, end: start + name.length }, sentence: 0, name, readings: [], offices: [], form: 'office' },
    ];
  });
  return parseClauses(article, sentence, tokenizer.tokenize(text, 0), mentions);
};

/** A clause in one line: link, predicate, operators, arguments of the given cases. */
export const show = (text: string, clause: Clause): string => {
  const words = clause.arguments
    .filter((a) => !/^(副|接続|連体)$/.test(a.case))
    .map((a) => `${a.shared ? '*' : ''}${a.case}:${text.slice(a.span.start, a.span.end)}`);
  const marks = [clause.negated ? '!' : '', clause.past ? '.' : '', ...clause.modality.map((m) => `?${m}`)].join('');
  const { lemma, verb, voice } = clause.predicate;
  return [`${clause.link} ${lemma}${verb ? `+${verb}` : ''}${voice === 'active' ? '' : `/${voice}`}${marks}`, ...words].join(' ');
};
