/** Order of code units, the same on every machine and in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Distinct values in order of code units. */
export const sortedUnique = (values: Iterable<string>): string[] => [...new Set(values)].sort(compare);

/** The smaller of two strings; an absent one gives way. */
export const smaller = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined ? a : a <= b ? a : b;

/** The greater of two strings; an absent one gives way. */
export const greater = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined ? a : a >= b ? a : b;

/** Appends to the list under a key, which is made at its first use. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
