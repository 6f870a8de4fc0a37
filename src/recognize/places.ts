import { cityNames } from '../lexicon/cities.js';
import type { PlaceMention } from '../model/index.js';
import type { SentenceContext } from './context.js';
import { capitalAt } from './countries.js';

/** Capitals and big cities by name, and what the tokeniser knows as a place (横須賀, ハワイ). */
export function recognizePlaces(ctx: SentenceContext): PlaceMention[] {
  const found: PlaceMention[] = [];
  const { span, index } = ctx.sentence;
  const free = (s: number, e: number) =>
    ![...ctx.found, ...found].some((m) => m.kind !== 'time' && m.span.start < e && s < m.span.end);
  const push = (start: number, end: number, name: string, country?: string) =>
    free(start, end) &&
    found.push({ kind: 'place', span: { start, end }, sentence: index, name, ...(country ? { country } : {}) });
  for (let at = span.start; at < span.end; at++) {
    const hit = capitalAt(ctx.text, at) ?? cityNames.longestAt(ctx.text, at);
    if (!hit) continue;
    push(at, at + hit.word.length, hit.word, hit.value);
    at += hit.word.length - 1;
  }
  for (const t of ctx.tokens) if (t.pos2 === '地域' && t.pos3 !== '国' && t.text.length > 1) push(t.start, t.end, t.text);
  return found.sort((a, b) => a.span.start - b.span.start);
}
