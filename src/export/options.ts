import { spellOf } from './scene/spell.js';
import { clean } from './text.js';
import { ExportError, type ExportOptions } from './types.js';

const STATUSES = ['held', 'planned', 'denied'];
const LANGUAGES = ['ja', 'en'];

/** The error for a value that is none of a list. */
export const oneOf = (what: string, value: string, known: readonly string[]): ExportError =>
  new ExportError(`unknown ${what} '${clean(value)}'; there are: ${known.join(', ')}`);

/** Refuses filter values that can match nothing, before anything is written. */
export function checkOptions({ from, to, status, labels, createdAt }: ExportOptions): void {
  for (const [name, date] of Object.entries({ from, to })) {
    if (date !== undefined && !spellOf(date))
      throw new ExportError(`${name}: '${clean(date)}' is no date; write 2025-11-01, 2025-11 or 2025`);
  }
  if (from !== undefined && to !== undefined && spellOf(from)!.start > spellOf(to)!.end) {
    throw new ExportError(`from ${from} is after to ${to}`);
  }
  if (status !== undefined && !STATUSES.includes(status)) throw oneOf('status', status, STATUSES);
  if (labels !== undefined && !LANGUAGES.includes(labels)) throw oneOf('labels', labels, LANGUAGES);
  if (createdAt !== undefined && Number.isNaN(Date.parse(createdAt)))
    throw new ExportError(`createdAt: '${clean(createdAt)}' is no date`);
}
