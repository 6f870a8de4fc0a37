import { type AttributeType, EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from '../model/index.js';

/** What a Neo4j property holds. Lists of numbers exist only as the offsets of evidence. */
export type PropertyType = 'string' | 'integer' | 'date' | 'strings' | 'integers';

/** One property of a label or relationship type, compiled from the schema. */
export interface PropertySpec {
  readonly name: string;
  readonly type: PropertyType;
}

/** A value as it is sent: dates as ISO text, which the statement turns into a Neo4j date. `null` removes the property. */
export type PropertyValue = string | number | readonly string[] | readonly number[] | null;

/** Evidence becomes parallel lists, so that Browser shows each sentence and a query can pick the i-th of all of them. */
export const EVIDENCE_PROPERTIES: readonly PropertySpec[] = [
  { name: 'evidenceText', type: 'strings' },
  { name: 'evidenceArticle', type: 'strings' },
  { name: 'evidenceStart', type: 'integers' },
  { name: 'evidenceEnd', type: 'integers' },
  { name: 'evidenceRule', type: 'strings' },
];

/** A partial date keeps its words beside the date proper, which Neo4j can hold only where the day is known. */
const compileAttribute = (name: string, type: AttributeType): readonly PropertySpec[] => {
  switch (type) {
    case 'evidence':
      return EVIDENCE_PROPERTIES;
    case 'date':
      return [
        { name, type: 'date' },
        { name: `${name}Text`, type: 'string' },
      ];
    case 'list':
      return [{ name, type: 'strings' }];
    default:
      return [{ name, type }];
  }
};

const compileAttributes = (attributes: Readonly<Record<string, { readonly type: AttributeType }>>): readonly PropertySpec[] =>
  Object.entries(attributes).flatMap(([name, { type }]) => compileAttribute(name, type));

const compileAll = <K extends string>(
  specs: Readonly<Record<K, { readonly attributes: Readonly<Record<string, { readonly type: AttributeType }>> }>>,
): ReadonlyMap<string, readonly PropertySpec[]> =>
  new Map((Object.keys(specs) as K[]).map((name) => [name, compileAttributes(specs[name].attributes)]));

const OF_NODES = compileAll(NODE_KINDS);
const OF_EDGES = compileAll(EDGE_TYPES);

/** The properties of a label, in the order of the schema, without `key` and `kaidan`. */
export const nodeProperties = (kind: NodeKind): readonly PropertySpec[] => OF_NODES.get(kind) ?? [];

/** The properties of a relationship type, in the order of the schema, without `id` and `kaidan`. */
export const edgeProperties = (type: EdgeType): readonly PropertySpec[] => OF_EDGES.get(type) ?? [];
