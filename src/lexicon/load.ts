import { readFileSync } from 'node:fs';

const DATA = new URL('../../data/', import.meta.url);
const loaded = new Map<string, unknown>();

/**
 * The contents of `data/<name>.json`, read once. The caller states the type: the file ships with the package, and the data's own test
 * table checks its form.
 */
export function readData<T>(name: string): T {
  if (!loaded.has(name)) loaded.set(name, JSON.parse(readFileSync(new URL(`${name}.json`, DATA), 'utf8')));
  return loaded.get(name) as T;
}
