import { DomUtils, parseDocument } from 'htmlparser2';
import { type HtmlElement, isElement, isFrame, mainElement } from './mainpart.js';
import { metaOf, type PageMeta } from './meta.js';

const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

type Node = HtmlElement['children'][number];

/** Collects words and line breaks; white space counts as HTML counts it. */
class Lines {
  readonly #lines: string[] = [''];

  text(words: string, kept: boolean): void {
    const parts = kept ? words.split(/\r?\n/u) : [words.replace(/[\t\r\n ]+/gu, ' ')];
    parts.forEach((part, i) => {
      if (i > 0) this.break();
      this.#lines[this.#lines.length - 1] += part;
    });
  }

  break(): void {
    if (this.#lines.at(-1)!.trim() !== '') this.#lines.push('');
  }

  /** The lines; a paragraph stands apart by an empty line no more than by a break. */
  done(): string[] {
    return this.#lines.map(joinJapanese).filter((line) => line !== '');
  }
}

/** A break in the source between two Japanese characters is no space: 会談を⏎行った. */
const joinJapanese = (line: string): string =>
  line.replace(/(?<=[\u3000-\u9fff]) (?=[\u3040-\u9fff、。])/gu, (_, at: number) => (at > 0 ? '' : ' ')).trim();

const write = (node: Node, lines: Lines, kept: boolean): void => {
  if (node.type === 'text') lines.text((node as unknown as { data: string }).data, kept);
  if (!isElement(node) || isFrame(node)) return;
  const name = node.name;
  if (name === 'br') lines.break();
  const block = BLOCKS.has(name) && !CELLS.has(name);
  if (block) lines.break();
  if (name === 'li') lines.text('- ', true);
  for (const child of node.children) write(child, lines, kept || name === 'pre');
  if (CELLS.has(name)) lines.text(' ', true);
  if (block) lines.break();
};

/** A page as an article: its words with the headline first, and what its markup says of it. */
export interface HtmlArticle extends PageMeta {
  readonly text: string;
}

/** True for text that is a page and not an article about HTML. */
export const looksLikeHtml = (text: string): boolean => {
  const head = text.slice(0, 3000).trimStart();
  return (
    /^(<\?xml|<!doctype html|<html|<head|<body|<!--|<(article|div|main|section|p|h1|meta)[\s>])/iu.test(head) &&
    /<\/?(html|body|p|div|article|br|h1)[\s>]/iu.test(text)
  );
};

const squeeze = (text: string): string => text.replace(/\s/gu, '');

/** Reads a page. Scripts, navigation, forms, asides, footers and what is hidden are left out, as the markup tells them. */
export const readHtml = (html: string): HtmlArticle => {
  const document = parseDocument(html, { lowerCaseTags: true, decodeEntities: true });
  const root = mainElement(document);
  const lines = new Lines();
  for (const child of root.children) write(child as Node, lines, false);
  const body = lines.done().filter((line) => line !== '-');
  const meta = metaOf(document);
  const heading = DomUtils.findOne((e) => e.name === 'h1', root.children, true);
  const title = (heading && DomUtils.textContent(heading).replace(/\s+/gu, ' ').trim()) || meta.title;
  const { title: _, ...rest } = meta;
  if (title === undefined) return { text: body.join('\n'), ...rest };
  const at = body.slice(0, 12).findIndex((line) => squeeze(line) === squeeze(title));
  const words = at < 0 ? [title, ...body] : [body[at]!, ...body.slice(0, at), ...body.slice(at + 1)];
  return { text: words.join('\n'), ...rest, title: words[0]! };
};
