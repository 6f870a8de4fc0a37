import type { KaidanGraph } from '../../src/graph/index.js';
import type { NodeKind } from '../../src/model/index.js';
import { type Params, type ParamType, QUERIES, type QueryName, type QuerySpec } from '../../src/query/catalog/index.js';
import { random } from './generated-graph.js';

type Below = (below: number) => number;

const POOLS: Readonly<Record<string, readonly (string | number)[]>> = {
  date: ['2023', '2024-06', '2025-03-15', '2025', '2025-11'],
  status: ['held', 'planned', 'denied'],
  act: ['WELCOMED', 'DEMANDED', 'EXPRESSED_CONCERN_ABOUT'],
  post: ['国防相', '外務大臣', '元首', '幕僚長'],
  integer: [1, 3, 1000],
};

const KINDS: Readonly<Partial<Record<ParamType, readonly NodeKind[]>>> = {
  person: ['Minister'],
  forum: ['Forum'],
  topic: ['Topic'],
  actor: ['Minister', 'Country', 'Organization'],
  node: ['Minister', 'Country', 'Organization', 'Forum', 'Meeting', 'Agreement', 'Issue', 'Topic', 'Article'],
};

const valuesFor = (graph: KaidanGraph, type: ParamType): readonly (string | number)[] => {
  if (type === 'country') {
    return graph.filterNodes((_, { kind }) => kind === 'Country').map((key) => graph.getNodeAttribute(key, 'code') ?? 'JP');
  }
  const kinds = KINDS[type];
  return kinds === undefined ? POOLS[type]! : graph.filterNodes((_, { kind }) => kinds.includes(kind));
};

const pickValue = (graph: KaidanGraph, type: ParamType, below: Below): string | number => {
  const values = valuesFor(graph, type);
  return values[below(values.length)] ?? 'nothing of the kind';
};

const ordered = (params: Record<string, string | number>): Params => {
  const { from, to } = params;
  if (from === undefined || to === undefined || `${from}`.slice(0, 4) <= `${to}`.slice(0, 4)) return params;
  return { ...params, from: to, to: from };
};

/** Parameter sets for a query over a graph: the required ones alone, each optional one by itself, and mixtures; the same in every run. */
export const paramSets = (graph: KaidanGraph, name: QueryName, mixtures: number): Params[] => {
  const spec: QuerySpec = QUERIES[name];
  const below = random(name.length * 31 + graph.size);
  const entries = Object.entries(spec.params);
  const choose = (wanted: (param: string, index: number) => boolean): Params => {
    const chosen = entries.filter(([param, { optional }], index) => !optional || wanted(param, index));
    return ordered(Object.fromEntries(chosen.map(([param, { type }]) => [param, pickValue(graph, type, below)])));
  };
  const singles = entries.filter(([, { optional }]) => optional).map(([only]) => choose((param) => param === only));
  return [choose(() => false), ...singles, ...Array.from({ length: mixtures }, () => choose(() => below(3) === 0))].filter(
    inOrder,
  );
};

/** A span that ends before it begins is refused by both, which is tested elsewhere. */
const inOrder = ({ from, to }: Params): boolean => {
  if (from === undefined || to === undefined) return true;
  const length = Math.min(`${from}`.length, `${to}`.length);
  return `${from}`.slice(0, length) <= `${to}`.slice(0, length);
};
