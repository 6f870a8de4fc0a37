export { type ConnectionFlags, type ConnectionOptions, connectionFromEnvironment } from './connection.js';
export { Neo4jError } from './error.js';
export { type FilePiece, neo4jCsv } from './export-csv.js';
export { exportCypher } from './export-cypher.js';
export { runCypherQuery } from './queries.js';
export { loadGraph } from './run.js';
export type { Changes, LoadOptions, LoadSummary, Progress } from './summary.js';
export { writeNeo4jCsv } from './write-csv.js';
