export * from './catalog.js';
export { isDate, nearest, QueryError, queryOf } from './run/check.js';
export { runQuery } from './run/index.js';
