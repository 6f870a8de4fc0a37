import type { KaidanGraph } from '../graph/index.js';
import { EDGE_TYPES, NODE_KINDS } from '../model/index.js';
import { edgeRow, nodeRow } from './compile.js';
import { ARRAY_DELIMITER, cell, headings, quote } from './csv-cells.js';
import { edgeProperties, nodeProperties } from './properties.js';
import { constraintStatements, KINDS, TYPES } from './statements.js';

/** A piece of one of the export's files, to be added to its end. */
export interface FilePiece {
  readonly path: string;
  readonly text: string;
}

const nodeFile = (kind: string): string => `nodes-${kind}.csv`;
const edgeFile = (type: string): string => `relationships-${type}.csv`;
const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;

function* heads(): Generator<FilePiece> {
  for (const kind of KINDS) {
    yield { path: nodeFile(kind), text: line(['key:ID', 'kaidan:string', ...headings(nodeProperties(kind))]) };
  }
  for (const type of TYPES) {
    yield {
      path: edgeFile(type),
      text: line([':START_ID', ':END_ID', 'id:string', 'kaidan:string', ...headings(edgeProperties(type))]),
    };
  }
}

function* nodes(graph: KaidanGraph): Generator<FilePiece> {
  for (const { node, attributes } of graph.nodeEntries()) {
    const { key, kaidan, properties } = nodeRow(node, attributes);
    const cells = nodeProperties(attributes.kind).map(({ name }) => cell(`The node ${key}`, properties[name]));
    yield { path: nodeFile(attributes.kind), text: line([quote(key), quote(kaidan), ...cells]) };
  }
}

function* edges(graph: KaidanGraph): Generator<FilePiece> {
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const { id, kaidan, properties } = edgeRow(edge, source, target, attributes);
    const cells = edgeProperties(attributes.type).map(({ name }) => cell(`The edge ${id}`, properties[name]));
    yield { path: edgeFile(attributes.type), text: line([quote(source), quote(target), quote(id), quote(kaidan), ...cells]) };
  }
}

/** The call of the import tool; the database has to be stopped or not there yet, so the script says how to go on. */
const script = (): string => `#!/bin/sh
# Imports this folder into a new database, then says what is left to do. Usage: sh import.sh [DATABASE]
# neo4j-admin has to be on the PATH (or in NEO4J_HOME/bin), and the server stopped. What the database held is replaced.
set -eu
cd "$(dirname "$0")"
admin=neo4j-admin
if [ -n "\${NEO4J_HOME:-}" ] && [ -x "$NEO4J_HOME/bin/neo4j-admin" ]; then admin="$NEO4J_HOME/bin/neo4j-admin"; fi
"$admin" database import full "\${1:-neo4j}" --overwrite-destination --id-type=string --multiline-fields=true \\
  --array-delimiter=${`U+${ARRAY_DELIMITER.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`} \\
${[...KINDS.map((kind) => `  --nodes=${kind}=${nodeFile(kind)}`), ...TYPES.map((type) => `  --relationships=${type}=${edgeFile(type)}`)].join(' \\\n')}
echo "Imported. Start Neo4j, then make the constraints: cypher-shell -f schema.cypher (or run kaidan load once)."
`;

/** All files of the export, piece by piece: a CSV file for each label and relationship type, the constraints and the import script. */
export function* neo4jCsv(graph: KaidanGraph): Generator<FilePiece> {
  yield* heads();
  yield* nodes(graph);
  yield* edges(graph);
  yield {
    path: 'schema.cypher',
    text: constraintStatements()
      .map((statement) => `${statement};\n`)
      .join(''),
  };
  yield { path: 'import.sh', text: script() };
}

/** Every label and type has its file, also where the graph holds none of it: the script is the same for all graphs. */
export const CSV_FILES: readonly string[] = [
  ...Object.keys(NODE_KINDS).map(nodeFile),
  ...Object.keys(EDGE_TYPES).map(edgeFile),
  'schema.cypher',
  'import.sh',
];
