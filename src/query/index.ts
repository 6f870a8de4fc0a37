export * from './catalog.js';
export { type Found, find, LONGEST_NAME } from './find/find.js';
export { checkParams, isDate, nearest, QueryError, queryOf } from './run/check.js';
export { runQuery } from './run/index.js';
