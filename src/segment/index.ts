import { leadLength } from '../lexicon/dateline.js';
import type { Article, Block, Layout, Sentence, Span, Speaker } from '../model/index.js';
import { type Classified, classify, titleLine } from './classify.js';
import { HeadingStack } from './headings.js';
import { splitLines } from './lines.js';
import { splitSentences } from './sentences.js';
import { sourceTail } from './sources.js';
import { splitAtStamp } from './stamp.js';

/** One block's lines, before numbering. */
interface Group {
  readonly first: Classified;
  readonly span: Span;
  /** Where its words begin, after marker and label. */
  readonly body: number;
}

/** Joins lines that continue each other. */
const groupLines = (lines: readonly Classified[]): Group[] => {
  const groups: Group[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const first = lines[i]!;
    let last = first;
    while (last.continues && i + 1 < lines.length) last = lines[++i]!;
    const { start } = first.line.span;
    const lead = first.kind === 'paragraph' || first.kind === 'headline' ? leadLength(first.line.text) : 0;
    const body = start + (first.label?.body ?? first.marker?.length ?? 0) + lead;
    if (lead > 0) groups.push({ first: { ...first, kind: 'dateline' }, span: { start, end: body }, body });
    groups.push({ first, span: { start: lead > 0 ? body : start, end: last.line.span.end }, body });
  }
  return groups;
};

const speakerOf = ({ label, line }: Classified): Speaker | undefined =>
  label && {
    role: label.role,
    label: label.label,
    span: { start: line.span.start + label.start, end: line.span.start + label.end },
  };

/** Builds blocks in order, carrying the headings above and who speaks. */
class Builder {
  readonly blocks: Block[] = [];
  readonly sentences: Sentence[] = [];
  readonly #headings = new HeadingStack();
  #speaker: Speaker | undefined;

  constructor(readonly text: string) {}

  add(group: Group): void {
    const { first } = group;
    const closes = first.kind === 'heading' || first.kind === 'headline' || /^[（(]?(以上|了)[）)]?$/u.test(first.line.text);
    if (closes) this.#speaker = undefined;
    this.#speaker = speakerOf(first) ?? this.#speaker;
    const spoken = this.#speaker !== undefined && ['paragraph', 'item', 'turn'].includes(first.kind);
    const kind = spoken ? 'turn' : first.kind;
    const index = this.blocks.length;
    const level = kind === 'heading' ? this.#headings.enter(index, first) : 0;
    const headings = this.#headings.above(level);
    this.blocks.push({ index, kind, span: group.span, level, headings, ...(spoken && { speaker: this.#speaker! }) });
    if (kind !== 'furniture' && kind !== 'dateline') this.#addSentences(group, index);
  }

  #addSentences(group: Group, block: number): void {
    const raw = splitSentences(this.text, group.body, group.span.end);
    const kept = raw.length - (group.first.kind === 'paragraph' ? sourceTail(this.text, raw) : 0);
    if (kept < raw.length) this.#cutSources(block, kept === 0 ? group.span.start : raw[kept]!.span.start);
    for (const { span, brackets } of raw.slice(0, kept)) {
      this.sentences.push({ index: this.sentences.length, block, span, brackets, complete: true });
    }
  }

  /** A list of sources at a paragraph's end becomes a furniture block of its own. */
  #cutSources(block: number, from: number): void {
    const whole = this.blocks[block]!;
    if (from === whole.span.start) this.blocks[block] = { ...whole, kind: 'furniture' };
    else {
      let end = from;
      while (/\s/u.test(this.text[end - 1]!)) end -= 1;
      this.blocks[block] = { ...whole, span: { start: whole.span.start, end } };
      this.blocks.push({ ...whole, index: this.blocks.length, kind: 'furniture', span: { start: from, end: whole.span.end } });
    }
  }
}

/** A last sentence that ends so is whole even without 。: headlines, taigen-dome, chat. */
const WHOLE = /(?:[。．！？!?」』）)]|[たるすだ]|です|ない|予定|方針|一致|見通し|会談|合意|確認|表明|強調)$/u;

/** Marks the text's last sentence where it breaks off: a quotation left open, or no ending although sentences here have one. */
const markBreak = (text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Sentence[] => {
  const last = sentences.at(-1);
  if (last === undefined) return [];
  const block = blocks[last.block]!;
  const words = text.slice(last.span.start, last.span.end);
  const running = block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'turn';
  const open = last.brackets.some((b) => b.span.end === last.span.end && !/[」』]$/u.test(words) && b.kind === 'quote');
  const breaks = running && sentences.length > 1 && last.span.end === block.span.end && (open || !WHOLE.test(words));
  return breaks ? [...sentences.slice(0, -1), { ...last, complete: false }] : [...sentences];
};

/** Divides an article into blocks and sentences. Every word of the text lies in exactly one block; nothing is copied or changed. */
export const segment = (article: Article): Layout => {
  const lines = splitAtStamp(article, splitLines(article.text));
  const builder = new Builder(article.text);
  for (const group of groupLines(classify(lines, titleLine(lines, article.title)))) builder.add(group);
  return { blocks: builder.blocks, sentences: markBreak(article.text, builder.blocks, builder.sentences) };
};
