import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Given } from './article.js';

type Row = Readonly<Record<string, unknown>>;

const FIELDS = ['url', 'published', 'publisher', 'title'] as const;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object says of an article; fields that are no words (`"published": null`) are left out. */
export const givenOf = (row: Row): Given =>
  Object.fromEntries(FIELDS.filter((f) => typeof row[f] === 'string' && row[f] !== '').map((f) => [f, row[f]]));

/** The JSON of a file; undefined where there is none, or it is no JSON. */
const jsonOf = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/u, '')) as unknown;
  } catch {
    return undefined;
  }
};

const stemOf = (path: string): string => basename(path, extname(path));

const readIndex = async (folder: string): Promise<ReadonlyMap<string, Given>> => {
  const rows = await jsonOf(join(folder, 'index.json'));
  const named = (Array.isArray(rows) ? rows : []).filter((row: unknown): row is Row & { doc: string } => {
    return isRow(row) && typeof row.doc === 'string';
  });
  return new Map(named.map((row) => [row.doc, givenOf(row)]));
};

/** True for a file that tells of articles and is none: `index.json`, `a.meta.json`. */
export const isMetadata = (path: string): boolean => /(?:^|[\\/])(?:index|[^\\/]+\.meta)\.json$/iu.test(path);

/**
 * Looks up what files beside an article say of it. In its folder stands either `a.meta.json`, an object with any of `url`, `published`,
 * `publisher` and `title`, or `index.json`, an array of such objects that name the article's file without its ending as `doc`. The former
 * goes before the latter. Files of those names that hold anything else are passed over. Each index is read once.
 */
export const metadataLookup = (): ((path: string) => Promise<Given>) => {
  const indices = new Map<string, Promise<ReadonlyMap<string, Given>>>();
  return async (path) => {
    const [folder, stem] = [dirname(path), stemOf(path)];
    const index = indices.get(folder) ?? readIndex(folder);
    indices.set(folder, index);
    const own = await jsonOf(join(folder, `${stem}.meta.json`));
    return { ...(await index).get(stem), ...(isRow(own) && givenOf(own)) };
  };
};
