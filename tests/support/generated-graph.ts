import graphology from 'graphology';
import type { KaidanGraph } from '../../src/graph/index.js';
import {
  EDGE_TYPES,
  type EdgeAttributes,
  type EdgeType,
  type Evidence,
  NODE_KINDS,
  type NodeAttributes,
  type NodeKind,
} from '../../src/model/index.js';

/** Numbers that look random and are the same in every run. */
export const random = (seed: number): ((below: number) => number) => {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    state ^= state >>> 12;
    return (state >>> 0) % below;
  };
};

type Below = (below: number) => number;

const pick = <T>(below: Below, items: readonly T[]): T => items[below(items.length)]!;

const CODES = ['JP', 'CN', 'KR', 'US', 'PH', 'AU', 'MY', 'GB'];
const OFFICES = ['防衛大臣', '国防部長', '国防相', '外務大臣', '外相', '大統領', '国防長官', '防衛相'];
/** First letters whose order by code points is not that by UTF-16 code units. */
const LETTERS = ['𠮷', 'ｱ', '﨑', 'あ', '漢', 'A', 'a', '😀'];
const PLACES = ['クアラルンプール', '東京', 'シンガポール', '北京'];

/** Exact, partial or no date, within three years so that dates meet. */
const someDate = (below: Below): string | undefined => {
  const year = 2023 + below(3);
  const month = String(1 + below(12)).padStart(2, '0');
  const exact = `${year}-${month}-${String(1 + below(28)).padStart(2, '0')}`;
  return pick(below, [exact, exact, exact, exact, `${year}-${month}`, `${year}`, undefined]);
};

const evidence = (below: Below, articles: readonly string[]): Evidence[] =>
  Array.from({ length: 1 + below(3) }, (_, index) => {
    const text = `両氏は会談し、第${below(900)}項で一致した。`;
    return { article: pick(below, articles), start: index * 40, end: index * 40 + text.length, text, rule: `rule-${below(5)}` };
  });

const VALUES: Readonly<Record<string, (below: Below) => string>> = {
  status: (below) => pick(below, ['held', 'held', 'held', 'planned', 'denied']),
  mode: (below) => pick(below, ['in-person', 'phone', 'video']),
  place: (below) => pick(below, PLACES),
  office: (below) => pick(below, OFFICES),
  post: (below) => pick(below, ['国防相', '外相', '首脳']),
  role: (below) => pick(below, ['principal', 'attendant']),
  strength: (below) => pick(below, ['signed', 'agreed', 'confirmed', 'shared']),
  agreementKind: (below) => pick(below, ['commitment', 'instrument']),
  edition: (below) => pick(below, ['11', '12', '2024']),
  degree: (below) => pick(below, ['深刻な', '強い']),
  country: (below) => pick(below, CODES),
  code: (below) => pick(below, CODES),
  plover: () => 'CONSULT/visit',
  time: (below) => `${10 + below(10)}:${10 + below(50)}`,
};

interface Scope {
  readonly below: Below;
  readonly articles: readonly string[];
}

/** A plausible value for any attribute of the schema; optional ones are absent one time in four. */
const makeValue = (name: string, spec: { type: string; optional?: true }, { below, articles }: Scope): unknown => {
  if (spec.type === 'date') return someDate(below);
  if (spec.optional && below(4) === 0) return undefined;
  if (spec.type === 'evidence') return evidence(below, articles);
  if (spec.type === 'integer') return 10 + below(90);
  if (spec.type === 'list') return Array.from({ length: below(3) }, () => `別名${below(50)}`);
  return VALUES[name]?.(below) ?? `${name}の${below(1000)}`;
};

const attributesOf = (specs: object, scope: Scope): Record<string, unknown> => {
  const entries = Object.entries(specs as Record<string, { type: string; optional?: true }>);
  return Object.fromEntries(
    entries.map(([name, spec]) => [name, makeValue(name, spec, scope)]).filter(([, value]) => value !== undefined),
  );
};

const addNodes = (graph: KaidanGraph, kind: NodeKind, count: number, scope: Scope): string[] =>
  Array.from({ length: count }, (_, index) => {
    const code = CODES[index % CODES.length]!;
    const key =
      kind === 'Country'
        ? `country:${code}`
        : `${kind.toLowerCase()}:${kind === 'Minister' ? `${code}/` : ''}${LETTERS[index % LETTERS.length]}${index}号`;
    const attributes = {
      ...attributesOf(NODE_KINDS[kind].attributes, scope),
      kind,
      name: `${pick(scope.below, LETTERS)}${kind}${index % 9}`,
    };
    const own =
      kind === 'Country'
        ? { code }
        : kind === 'Minister'
          ? { country: code }
          : kind === 'Organization'
            ? { code: `ORG${index}` }
            : {};
    graph.addNode(key, { ...attributes, ...own } as NodeAttributes);
    return key;
  });

const fits = (graph: KaidanGraph, type: EdgeType, source: string, target: string): boolean => {
  if (type !== 'MET_WITH') return true;
  return source < target && graph.getNodeAttribute(source, 'country') !== graph.getNodeAttribute(target, 'country');
};

/** What makes two edges of a pair two: as in a merged graph, no two say the same. */
const difference = (type: EdgeType, made: Readonly<Record<string, unknown>>, index: number): unknown =>
  type === 'MET_WITH'
    ? made.meeting
    : type === 'REPRESENTS'
      ? made.office
      : type === 'ATTENDED' || type === 'VISITED'
        ? index
        : '';

type Keys = Readonly<Record<string, string[]>>;

const addEdges = (graph: KaidanGraph, type: EdgeType, count: number, keys: Keys, scope: Scope): void => {
  const { from, to, attributes } = EDGE_TYPES[type];
  for (let index = 0; index < count; index += 1) {
    const source = pick(scope.below, keys[pick(scope.below, from)]!);
    const target = pick(scope.below, keys[pick(scope.below, to)]!);
    if (!fits(graph, type, source, target)) continue;
    const made = attributesOf(attributes, scope);
    if (type === 'MET_WITH')
      Object.assign(made, { meeting: pick(scope.below, keys.Meeting!), forum: pick(scope.below, keys.Forum!) });
    if (type === 'MET_WITH' && scope.below(3) === 0) delete made.forum;
    const key = `${type}:${source}:${target}:${difference(type, made, index)}`;
    if (!graph.hasEdge(key)) graph.addDirectedEdgeWithKey(key, source, target, { ...made, type } as EdgeAttributes);
  }
};

/** Some planned talks come about: a held meeting of the same people and sides, on a date that fits or not. */
const addOutcomes = (graph: KaidanGraph, meetings: readonly string[], { below }: Scope): void => {
  for (const plan of meetings.filter((key) => graph.getNodeAttribute(key, 'status') === 'planned')) {
    const attributes = { ...graph.getNodeAttributes(plan), status: 'held' };
    const date = below(3) === 0 ? someDate(below) : (attributes.date ?? '2025-12-01').slice(0, pick(below, [4, 7, 10]));
    if (date === undefined) delete attributes.date;
    else attributes.date = date;
    const held = `${plan}の実施`;
    graph.addNode(held, attributes);
    for (const edge of graph.inEdges(plan)) {
      const { type } = graph.getEdgeAttributes(edge);
      if (type !== 'PARTICIPATED_IN' && type !== 'PARTY_TO') continue;
      graph.addDirectedEdgeWithKey(`${edge}の実施`, graph.source(edge), held, { ...graph.getEdgeAttributes(edge) });
    }
  }
};

/** A graph with every kind and type, `edges` edges of each type at most; the same for the same seed. */
export const generatedGraph = (
  seed: number,
  { nodes = 12, edges = 30 }: { nodes?: number; edges?: number } = {},
): KaidanGraph => {
  const graph: KaidanGraph = new graphology.MultiDirectedGraph() as KaidanGraph;
  const articles = Array.from({ length: nodes }, (_, index) => `article:${LETTERS[index % LETTERS.length]}${index}号`);
  const scope: Scope = { below: random(seed), articles };
  const keys: Record<string, string[]> = {};
  for (const kind of Object.keys(NODE_KINDS) as NodeKind[]) {
    keys[kind] = addNodes(graph, kind, kind === 'Country' ? CODES.length : nodes, scope);
  }
  for (const type of Object.keys(EDGE_TYPES) as EdgeType[]) addEdges(graph, type, edges, keys, scope);
  addOutcomes(graph, keys.Meeting!, scope);
  return graph;
};
