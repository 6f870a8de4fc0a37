import { honorifics } from '../../lexicon/names.js';
import type { PersonMention, Span } from '../../model/index.js';
import { glossBefore, readingsIn } from '../brackets.js';
import { mentionStarting, type SentenceContext } from '../context.js';
import { sideBefore } from './build.js';
import { type NameFound, readNameBefore } from './names.js';

/** 氏, さん and their like after a name that no office claims. */
export function honoured(ctx: SentenceContext, people: readonly PersonMention[]): PersonMention[] {
  const taken = (s: Span) => people.some((p) => p.span.start < s.end && s.start < p.span.end);
  const found: PersonMention[] = [];
  for (const word of honorifics)
    for (const at of placesOf(ctx, word)) {
      const gloss = glossBefore(ctx.text, at, ctx.sentence.span.start);
      const name = readNameBefore(ctx, gloss?.start ?? at);
      const span = name && { start: name.start, end: at + word.length };
      if (!name || !span || taken(span) || mentionStarting(ctx, 'person', name.start)) continue;
      found.push({
        kind: 'person',
        span,
        sentence: ctx.sentence.index,
        name: name.name,
        nameSpan: { start: name.start, end: name.end },
        readings: gloss ? readingsIn(gloss.content) : [],
        offices: [],
        ...(sideBefore(ctx, name.start).country ? { country: sideBefore(ctx, name.start).country! } : {}),
        form: 'honorific',
      });
    }
  return found;
}

function* placesOf(ctx: SentenceContext, word: string): Generator<number> {
  const { start, end } = ctx.sentence.span;
  const body = ctx.text.slice(start, end + word.length - 1);
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1)) yield start + at;
}

const GROUP = /(?:両|三|四|3|4)(?:首脳|氏|名|巨頭)/g;

/** バイデン、岸田両首脳, A、B両氏: the names of a list that a word for all of them closes. 首脳 is the office of each. */
export function grouped(ctx: SentenceContext, people: readonly PersonMention[]): PersonMention[] {
  const { span, index } = ctx.sentence;
  const taken = (s: Span) => people.some((p) => p.name && p.span.start < s.end && s.start < p.span.end);
  const found: PersonMention[] = [];
  for (const m of ctx.text.slice(span.start, span.end).matchAll(GROUP)) {
    const at = span.start + m.index;
    const names = listBefore(ctx, at).filter((n) => !taken(n));
    if (names.length < 2) continue;
    for (const n of names)
      found.push({
        kind: 'person',
        span: { start: n.start, end: n.end },
        sentence: index,
        name: n.name,
        nameSpan: { start: n.start, end: n.end },
        readings: [],
        offices: m[0].endsWith('首脳') ? [{ title: '首脳', span: { start: at + 1, end: at + 3 } }] : [],
        form: m[0].endsWith('首脳') ? 'office' : 'honorific',
      });
  }
  return found;
}

function listBefore(ctx: SentenceContext, end: number): NameFound[] {
  const names: NameFound[] = [];
  for (let at = end; ; ) {
    const name = readNameBefore(ctx, glossBefore(ctx.text, at, ctx.sentence.span.start)?.start ?? at);
    if (!name) return names;
    names.unshift(name);
    if (!/[、・と,]/.test(ctx.text[name.start - 1] ?? '')) return names;
    at = name.start - 1;
  }
}
