export { type ConnectionFlags, type ConnectionOptions, connectionFromEnvironment } from './connection.js';
export { Neo4jError } from './error.js';
export { loadGraph } from './run.js';
export type { Changes, LoadOptions, LoadSummary, Progress } from './summary.js';
