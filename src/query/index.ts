export { LONGEST_QUESTION, type Understanding, understand } from './ask/index.js';
export * from './catalog/index.js';
export { type Found, find, LONGEST_NAME } from './find/find.js';
export { type PathPart, pathParts } from './path/parts.js';
export { type Path, type PathOptions, type PathResult, path } from './path/paths.js';
export { checkParams, isDate, nearest, QueryError, queryOf } from './run/check.js';
export { runQuery } from './run/index.js';
export { NAMES, partOf, talksOf } from './run/parts.js';
