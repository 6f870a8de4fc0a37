import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline.js';
import { readArticle } from '../../src/read/index.js';
import { loadTokenizer } from '../../src/tokenize/index.js';

const tokenizer = await loadTokenizer();

/** A text, then what it tells, one line an event. None: it tells nothing of the kind. */
export type Row = readonly [text: string, ...told: string[]];
export type Kind = 'talks' | 'attendance' | 'visits';

const joined = (words: readonly string[]): string => [...new Set(words)].sort().join('+') || '-';

/**
 * The events of one kind in an article of 15 June 2025, sorted, each in one line: status, date, who, sides, mode if not in person and forums of
 * talks; status, person and forum of attendance; status, person and country of a visit. A heading stands over a text of one line.
 */
export function told(kind: Kind, text: string): string[] {
  const body = text.includes('\n') ? text : `外交日程\n\n${text}`;
  const article = readArticle(new TextEncoder().encode(`${body}\n`), 'x.txt', { published: '2025-06-15' });
  const { reading, events } = readEvents(article, tokenizer);
  const person = (id: number): string => reading.resolution.people[id]!.name;
  const forum = (id: number): string => reading.resolution.forums[id]!.name;
  const lines = events.flatMap((e) => {
    if (kind === 'attendance' && e.kind === 'attendance') return `${e.status} ${person(e.who)} @${forum(e.forum)}`;
    if (kind === 'visits' && e.kind === 'visit') return `${e.status} ${person(e.who)} ${e.to}`;
    if (kind !== 'talks' || e.kind !== 'talks') return [];
    const line = [e.status, e.date ?? '-', joined(e.who.map(person)), joined([...e.countries, ...e.organizations])];
    if (e.mode !== 'in-person') line.push(e.mode);
    if (e.forums.length > 0) line.push(`@${joined(e.forums.map(forum))}`);
    return line.join(' ');
  });
  return [...new Set(lines)].sort();
}

/** A table of texts of one class. */
export function table(kind: Kind, title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows.map(([text, ...lines]) => [text, lines] as const))('%s', (text, lines) => {
      expect(told(kind, text)).toEqual(lines);
    });
  });
}
