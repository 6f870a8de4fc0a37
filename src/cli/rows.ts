import type { QuerySpec, Row, Value } from '../index.js';
import { print, printJson, warn } from './output.js';

const show = (value: Value | undefined): string | number =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.join('、') : value;

/** Rows of a query as a table without its keys; columns that are empty throughout are left out. */
export async function tableOf(spec: QuerySpec, rows: readonly Row[]): Promise<string> {
  const columns = Object.entries(spec.columns)
    .filter(([name, { type }]) => type !== 'key' && rows.some((row) => show(row[name]) !== ''))
    .map(([name]) => name);
  const { table } = await import('./table.js');
  return table(
    columns,
    rows.map((row) => columns.map((column) => show(row[column]))),
  );
}

/** Prints the rows, for people or for programs. */
export async function printRows(spec: QuerySpec, rows: readonly Row[], json: boolean | undefined): Promise<void> {
  if (json) await printJson(rows);
  else if (rows.length === 0) warn('nothing in the graph answers this');
  else await print(await tableOf(spec, rows));
}
