import { resolve } from 'node:path';
import { Ledger, type LineId, refreshIndex, updateLedger, withLock } from '../graph/index.js';

const isUrl = (source: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(source);

/** The same file by another path to it. */
const isSameFile = (a: string, b: string): boolean => !isUrl(a) && !isUrl(b) && resolve(a) === resolve(b);

/** Whether a line is the one that the user named: by source, key, or the beginning of a sha256. */
function matches(line: LineId, name: string): boolean {
  const digits = /^(?:article:)?([0-9a-f]{6,64})$/.exec(name)?.[1];
  return (
    isSameFile(line.source, name) ||
    line.source === name ||
    (digits !== undefined && line.article.slice('article:'.length).startsWith(digits.slice(0, 12)))
  );
}

/** Takes articles out of the graph file, by source, key, or the beginning of a sha256. Gives back what it took out. */
export const remove = (wanted: readonly string[], file: string): Promise<{ removed: LineId[]; missing: string[] }> =>
  withLock(file, async () => {
    const lines: LineId[] = [];
    // One graph after the other: all of a large ledger do not fit into memory.
    for (const { attributes } of new Ledger(file)) lines.push({ article: attributes.article, source: attributes.source });
    const removed = lines.filter((line) => wanted.some((name) => matches(line, name)));
    const missing = wanted.filter((name) => !lines.some((line) => matches(line, name)));
    const gone = new Set(removed.map((line) => `${line.article} ${line.source}`));
    if (removed.length > 0) updateLedger(file, { put: [], remove: (line) => gone.has(`${line.article} ${line.source}`) });
    refreshIndex(file);
    return { removed, missing };
  });
