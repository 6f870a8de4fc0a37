import { readFileSync } from 'node:fs';
import { EDGE_TYPES, NODE_KINDS } from '../../src/model/index.js';
import { exportCypher } from '../../src/neo4j/index.js';
import { edgeProperties, nodeProperties, type PropertySpec } from '../../src/neo4j/properties.js';
import { constraintStatements, edgeStatement, KINDS, nodeStatement, TRIPLES, TYPES } from '../../src/neo4j/statements.js';
import { exampleGraph } from './example-graph.js';

const described = (properties: readonly PropertySpec[]): string =>
  properties
    .map(({ name, type }) => `//   ${name}: ${type === 'date' ? 'date as ISO text, or null where the day is not known' : type}`)
    .join('\n');

const HASH = `//   kaidan: a hash of the properties; where the database has the same one, nothing is written`;

const schemaFile =
  (): string => `// The constraints that \`kaidan load\` makes first: no node and no relationship is ever stored twice.
// All of them are plain uniqueness constraints, so Neo4j Community has them. Safe to run again.

${constraintStatements()
  .map((statement) => `${statement};`)
  .join('\n')}
`;

const nodeFile = (
  kind: (typeof KINDS)[number],
): string => `// ${kind}: ${NODE_KINDS[kind].doc}. What \`kaidan load\` runs for a batch of them.
// $rows is a list of {key, kaidan, properties}:
//   key: the node's key
${HASH}
// and properties, each of which may be absent:
${described(nodeProperties(kind))}

${nodeStatement(kind)};
`;

const edgeFile = (type: (typeof TYPES)[number]): string => {
  const triples = TRIPLES.filter((one) => one.type === type);
  const many = triples.length > 1 ? '\n// One statement for each two labels that it may join.' : '';
  return `// ${type}: ${EDGE_TYPES[type].doc}. What \`kaidan load\` runs for a batch of them, after the nodes.${many}
// $rows is a list of {id, source, target, kaidan, properties}:
//   id, source, target: the edge's key and those of its ends
${HASH}
// and properties, each of which may be absent:
${described(edgeProperties(type)) || '//   none'}

${triples.map((triple) => `// ${triple.from} to ${triple.to}\n${edgeStatement(triple)};`).join('\n\n')}
`;
};

interface Look {
  readonly nodeKinds: Readonly<Record<string, { readonly color: string }>>;
  readonly edgeTypes: Readonly<Record<string, { readonly color: string }>>;
}

/** Diameters as Neo4j Browser offers them; people are what one looks for. */
const DIAMETERS: Readonly<Record<string, number>> = { Minister: 65, Meeting: 50, Country: 50, Organization: 50, Forum: 50 };
const WIDTHS: Readonly<Record<string, number>> = { MET_WITH: 5, PARTICIPATED_IN: 2, AGREED_ON: 3, EXPRESSED_CONCERN_ABOUT: 3 };
/** What a relationship is called in the drawing: its status or date tells more than its type where it has them. */
const CAPTIONS: Readonly<Record<string, string>> = { MET_WITH: '{dateText}', REPRESENTS: '{office}' };

const grassFile = (): string => {
  const look = JSON.parse(readFileSync(new URL('../../data/export.json', import.meta.url), 'utf8')) as Look;
  const nodes = KINDS.map(
    (kind) => `node.${kind} {
  color: ${look.nodeKinds[kind]!.color};
  border-color: ${look.nodeKinds[kind]!.color};
  text-color-internal: #FFFFFF;
  diameter: ${DIAMETERS[kind] ?? 40}px;
  caption: '${kind === 'Article' ? '{title}' : '{name}'}';
}`,
  );
  const edges = TYPES.map(
    (type) => `relationship.${type} {
  color: ${look.edgeTypes[type]!.color};
  shaft-width: ${WIDTHS[type] ?? 1}px;
  caption: '${CAPTIONS[type] ?? '<type>'}';
}`,
  );
  return [...nodes, ...edges, ''].join('\n\n').trimEnd().concat('\n');
};

/** Every file under `cypher/` that follows from the schema, by its path. */
export const compiledFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['schema.cypher', schemaFile()],
    ['style.grass', grassFile()],
    ['example.cypher', [...exportCypher(exampleGraph())].join('')],
    ...KINDS.map((kind) => [`load/node-${kind}.cypher`, nodeFile(kind)] as const),
    ...TYPES.map((type) => [`load/relationship-${type}.cypher`, edgeFile(type)] as const),
  ]);
