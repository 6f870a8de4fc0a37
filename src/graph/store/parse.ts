import { EDGE_TYPES, GRAPH_VERSION, NODE_KINDS, type SerializedGraph } from '../../model/graph.js';
import { GraphError } from '../types.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

const TYPE_TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isText,
  date: isText,
  integer: Number.isSafeInteger,
  list: (value) => Array.isArray(value) && value.every(isText),
  evidence: (value) =>
    Array.isArray(value) &&
    value.every(
      (e) =>
        isObject(e) &&
        isText(e.article) &&
        isText(e.text) &&
        isText(e.rule) &&
        Number.isSafeInteger(e.start) &&
        Number.isSafeInteger(e.end),
    ),
};

type Specs = Readonly<Record<string, { readonly attributes: Readonly<Record<string, { readonly type: string }>> }>>;

function attributeFault(specs: Specs, kind: string, attributes: Record<string, unknown>): string | undefined {
  const spec = specs[kind]!.attributes;
  for (const [name, value] of Object.entries(attributes)) {
    const type = spec[name]?.type;
    if (type !== undefined && !TYPE_TESTS[type]!(value)) return `"${name}" of a ${kind} is no ${type}`;
  }
  return undefined;
}

function nodeFault(node: unknown, keys: Set<string>): string | undefined {
  if (!isObject(node) || !isText(node.key) || !isObject(node.attributes)) return 'a node lacks its key or attributes';
  const { kind, name } = node.attributes;
  if (!isText(kind) || !Object.hasOwn(NODE_KINDS, kind)) return `node ${node.key} has the unknown kind ${String(kind)}`;
  if (!isText(name)) return `node ${node.key} has no name`;
  if (keys.has(node.key)) return `two nodes have the key ${node.key}`;
  keys.add(node.key);
  return attributeFault(NODE_KINDS, kind, node.attributes);
}

function edgeFault(edge: unknown, keys: ReadonlySet<string>): string | undefined {
  if (!isObject(edge) || !isText(edge.source) || !isText(edge.target) || !isObject(edge.attributes))
    return 'an edge lacks its ends or attributes';
  const { type } = edge.attributes;
  if (!isText(type) || !Object.hasOwn(EDGE_TYPES, type)) return `an edge has the unknown type ${String(type)}`;
  const missing = [edge.source, edge.target].find((key) => !keys.has(key));
  return missing === undefined
    ? attributeFault(EDGE_TYPES, type, edge.attributes)
    : `an edge leads to ${missing}, which is no node`;
}

/** What is wrong with a value that should be an article's graph; undefined where nothing is. */
export function graphFault(value: unknown): string | undefined {
  if (!isObject(value) || !isObject(value.attributes)) return 'it is no graph';
  const { version, article, source } = value.attributes;
  if (!Number.isSafeInteger(version)) return 'its version is missing';
  if ((version as number) > GRAPH_VERSION)
    return `it has version ${version}, and this program knows versions up to ${GRAPH_VERSION}; use a newer one`;
  if (!isText(article) || !isText(source)) return 'its article or source is missing';
  if (!Array.isArray(value.nodes) || !Array.isArray(value.edges)) return 'its nodes or edges are missing';
  const keys = new Set<string>();
  for (const node of value.nodes) {
    const fault = nodeFault(node, keys);
    if (fault !== undefined) return fault;
  }
  for (const edge of value.edges) {
    const fault = edgeFault(edge, keys);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Reads one line of a ledger. The error names file, line and fault. */
export function parseGraph(text: string, file: string, line: number, check = true): SerializedGraph {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new GraphError(`${file}: line ${line} is no valid JSON; take the line out, or build the file anew`);
  }
  const fault = check ? graphFault(value) : undefined;
  if (fault !== undefined) throw new GraphError(`${file}: line ${line}: ${fault}`);
  return value as SerializedGraph;
}
