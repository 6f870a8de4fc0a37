import { EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from '../model/index.js';
import { edgeProperties, nodeProperties, type PropertySpec } from './properties.js';

/** Every label, and every relationship type with the labels that it may join: all that a statement may name. */
export const KINDS = Object.keys(NODE_KINDS) as NodeKind[];
export const TYPES = Object.keys(EDGE_TYPES) as EdgeType[];

/** A relationship type between two labels: what one load statement writes. */
export interface Triple {
  readonly type: EdgeType;
  readonly from: NodeKind;
  readonly to: NodeKind;
}

export const TRIPLES: readonly Triple[] = TYPES.flatMap((type) =>
  EDGE_TYPES[type].from.flatMap((from) => EDGE_TYPES[type].to.map((to) => ({ type, from, to }))),
);

/** Plain uniqueness constraints, which Community has; existence constraints and node keys are Enterprise's. */
export const constraintStatements = (): readonly string[] => [
  ...KINDS.map(
    (kind) => `CREATE CONSTRAINT kaidan_${kind.toLowerCase()}_key IF NOT EXISTS FOR (n:${kind}) REQUIRE n.key IS UNIQUE`,
  ),
  ...TYPES.map(
    (type) => `CREATE CONSTRAINT kaidan_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  ),
];

/** Other tools send every number as a float, so the statement itself makes integers, and dates from ISO text. */
const expression = ({ name, type }: PropertySpec): string => {
  const value = `row.properties.${name}`;
  if (type === 'integer') return `toInteger(${value})`;
  if (type === 'integers') return `[x IN ${value} | toInteger(x)]`;
  return type === 'date' ? `date(${value})` : value;
};

const assignments = (variable: string, properties: readonly PropertySpec[]): string =>
  [`${variable}.kaidan = row.kaidan`, ...properties.map((one) => `${variable}.${one.name} = ${expression(one)}`)].join(
    ',\n      ',
  );

/**
 * Sets properties only where the content's hash differs, so that a second load writes nothing. Properties are named one by one:
 * what the user added to a node stays. A node without `kaidan` is not ours: it is left alone and counted out.
 */
const write = (variable: string, properties: readonly PropertySpec[]): string => `  ON CREATE SET ${variable}.kaidan = ''
WITH ${variable}, row, ${variable}.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET ${assignments(variable, properties)})
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed`;

/** Writes a batch of `$rows` {key, kaidan, properties} of one label. */
export const nodeStatement = (kind: NodeKind): string => `UNWIND $rows AS row
MERGE (n:${kind} {key: row.key})
${write('n', nodeProperties(kind))}`;

/** Writes a batch of `$rows` {id, source, target, kaidan, properties} of one relationship type between two labels. */
export const edgeStatement = ({ type, from, to }: Triple): string => `UNWIND $rows AS row
MATCH (a:${from} {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:${to} {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:${type} {id: row.id}]->(b)
${write('r', edgeProperties(type))}`;
