import type { Article, Layout, Mention, PersonMention, Resolution, Token } from '../../src/model/index.js';
import { readArticle } from '../../src/read/index.js';
import { recognize } from '../../src/recognize/index.js';
import { recognizeTimes } from '../../src/recognize/time/index.js';
import { resolve } from '../../src/resolve/index.js';
import { segment } from '../../src/segment/index.js';
import { loadTokenizer } from '../../src/tokenize/index.js';

const tokenizer = await loadTokenizer();

/** A short article as the stages up to recognition see it. */
export interface Read {
  readonly article: Article;
  readonly layout: Layout;
  readonly tokens: readonly (readonly Token[])[];
  readonly mentions: readonly (readonly Mention[])[];
}

/** Reads a text of our own; a title stands over it, so that its first line is a paragraph. */
export function read(body: string, title = '見出し'): Read {
  const article = readArticle(Buffer.from(`${title}\n\n${body}\n`), 'test.txt');
  const layout = segment(article);
  const tokens = layout.sentences.map((s) => tokenizer.tokenize(article.text.slice(s.span.start, s.span.end), s.span.start));
  const times = layout.sentences.map((s) => recognizeTimes(article.text, s));
  return { article, layout, tokens, mentions: recognize(article.text, layout.sentences, tokens, times) };
}

/** People and references of a text. */
export const resolved = (body: string, title?: string): Read & { readonly resolution: Resolution } => {
  const r = read(body, title);
  return { ...r, resolution: resolve(r.article, r.layout, r.tokens, r.mentions, new Map()) };
};

/** Mentions of one kind, in the order of reading. */
export const mentionsOf = <K extends Mention['kind']>(body: string, kind: K): Extract<Mention, { kind: K }>[] =>
  read(body)
    .mentions.flat()
    .filter((m): m is Extract<Mention, { kind: K }> => m.kind === kind);

const TENSE = { former: '元', designate: '次', acting: '代' } as const;

/** A person in one line: name, country or organisation if one stands there, offices with their tense. */
export const line = (m: PersonMention): string =>
  [
    m.name,
    m.country ?? m.organization ?? '',
    m.offices.map((o) => (o.tense ? `${TENSE[o.tense]}:` : '') + o.title).join('+'),
  ].join('|');
