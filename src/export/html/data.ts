import type { Evidence } from '../../model/index.js';
import { valuesOf } from '../scene/columns.js';
import { Facts } from '../scene/facts.js';
import { buildScene, type Scene, type SceneEdge } from '../scene/index.js';
import { spellBetween, spellOf } from '../scene/spell.js';
import { meetingEvidence } from '../scene/sums.js';
import { nodeLabel, style } from '../style.js';
import { labelText } from '../text.js';
import type { ExportOptions, KaidanGraph } from '../types.js';
import type { PageEvidence, PageHappening, PageMeeting, PageNode, PageView, PageViewName } from './payload.js';

/** The page's views and the scenes that they show. The page sums up meetings itself, since its filters change the sums. */
const SCENES: readonly (readonly [PageViewName, string])[] = [
  ['people', 'people-sum'],
  ['meetings', 'meetings'],
  ['countries', 'countries'],
  ['forums', 'forums'],
];

/** The JSON inside the page, in pieces. */
export function* pageData(graph: KaidanGraph, view: string, options: ExportOptions): Iterable<string> {
  const { nodeKinds, edgeTypes, status, mode } = style();
  const all = buildScene(graph, 'meetings', options);
  const tables = new Tables(graph, all);
  yield `{"language":"${options.labels ?? 'ja'}","view":"${view}","words":${JSON.stringify({ nodeKinds, edgeTypes, status, mode })},\n"nodes":`;
  yield* list(all.nodes.map(({ key }) => tables.node(key)));
  yield ',\n"views":{';
  for (const [i, [name, sceneName]] of SCENES.entries()) {
    const scene = name === 'meetings' ? all : buildScene(graph, sceneName, options);
    yield `${i === 0 ? '' : ','}"${name}":{"directed":${scene.directed},"nodes":`;
    yield* list(tables.places(scene));
    yield ',\n"edges":';
    yield* list(tables.edges(scene));
    yield '}';
  }
  // These last: they fill while the edges are written.
  yield '},\n"meetings":';
  yield* list(tables.meetings);
  yield ',\n"happenings":';
  yield* list(tables.happenings);
  yield ',\n"evidence":';
  yield* list(tables.evidence);
  yield '}';
}

function* list(items: Iterable<unknown>): Iterable<string> {
  yield '[';
  let comma = '';
  for (const item of items) {
    yield comma + JSON.stringify(item);
    comma = ',\n';
  }
  yield ']';
}

/** Turns keys into indices, each thing told once. */
class Tables {
  readonly meetings: PageMeeting[] = [];
  readonly happenings: PageHappening[] = [];
  readonly evidence: PageEvidence[] = [];
  readonly #facts: Facts;
  readonly #index: ReadonlyMap<string, number>;
  readonly #sentences = new Map<string, number>();
  readonly #byMeeting = new Map<string, number>();

  constructor(
    private readonly graph: KaidanGraph,
    private readonly all: Scene,
  ) {
    this.#facts = new Facts(graph);
    this.#index = new Map(all.nodes.map(({ key }, i) => [key, i]));
    for (const key of this.#facts.meetings.keys()) if (this.#index.has(key)) this.#addMeeting(key);
  }

  node(key: string): PageNode {
    const attributes = this.graph.getNodeAttributes(key);
    const { kind, name, nameEn: _, aliases, ...rest } = attributes;
    const english = nodeLabel(attributes, 'en');
    const columns = this.all.nodeColumns.filter(({ id }) => id in rest || id === 'aliases');
    const values = Object.fromEntries([...valuesOf({ ...rest, aliases }, columns)].map(([{ id }, value]) => [id, value]));
    const sides =
      kind === 'Minister' || kind === 'Country' || kind === 'Organization' ? this.#indices(this.#facts.sidesOf(key)) : [];
    const { color } = this.all.nodes[this.#index.get(key)!]!;
    return { key, kind, name: labelText(name), ...(english === name ? {} : { en: labelText(english) }), color, sides, values };
  }

  places(scene: Scene): PageView['nodes'] {
    return scene.nodes.map(({ key, x, y, size }) => [this.#index.get(key)!, x, y, size] as const);
  }

  *edges(scene: Scene): Iterable<PageView['edges'][number]> {
    for (const edge of scene.edges()) {
      const [source, target] = [edge.source, edge.target].map((i) => this.#index.get(scene.nodes[i]!.key)!) as [number, number];
      yield [edge.key, edge.type, source, target, this.#happeningsOf(edge, scene)];
    }
  }

  /** An edge of the whole graph is one happening; a sum lists its own. */
  #happeningsOf(edge: SceneEdge, scene: Scene): number[] {
    const { meetings } = edge.values;
    if (typeof meetings === 'object') return meetings.map((key) => this.#byMeeting.get(key) ?? this.#ofEdge(key));
    const ends = [scene.nodes[edge.source]!.key, scene.nodes[edge.target]!.key, String(edge.values.meeting ?? '')];
    const forums = ends.flatMap((key) => this.#facts.meetings.get(key)?.forums ?? []);
    const meeting = ends.map((key) => this.#byMeeting.get(key)).find((found) => found !== undefined);
    const status = edge.values.status ?? (meeting === undefined ? undefined : this.happenings[meeting]!.status);
    return [this.#add(edge.values.date, status, [...forums, ...ends], edge.evidence, edge.spells[0])];
  }

  #ofEdge(key: string): number {
    const { date, status, forum, evidence = [] } = this.graph.getEdgeAttributes(key);
    return this.#add(date, status, [forum ?? '', this.graph.target(key)], evidence, spellOf(date));
  }

  #addMeeting(key: string): void {
    const { date, status, place, mode } = this.graph.getNodeAttributes(key);
    const { people, sides, forums } = this.#facts.meetings.get(key)!;
    const happening = this.#add(
      date,
      status,
      forums,
      meetingEvidence(this.graph, key),
      spellBetween(date, date),
      this.meetings.length,
    );
    this.#byMeeting.set(key, happening);
    this.meetings.push({
      node: this.#index.get(key)!,
      happening,
      people: this.#indices(people),
      sides: this.#indices(sides),
      ...(place === undefined ? {} : { place }),
      ...(mode === undefined ? {} : { mode }),
    });
  }

  #add(
    date: unknown,
    status: unknown,
    keys: readonly string[],
    evidence: readonly Evidence[],
    spell: object | undefined,
    meeting?: number,
  ): number {
    const forums = this.#indices([...new Set(keys)]).filter((i) => this.all.nodes[i]!.attributes.kind === 'Forum');
    const found = evidence.map((item) => this.#sentence(item));
    const told = { ...(typeof date === 'string' ? { date } : {}), ...(typeof status === 'string' ? { status } : {}) };
    this.happenings.push({ ...told, ...spell, forums, evidence: found, ...(meeting === undefined ? {} : { meeting }) });
    return this.happenings.length - 1;
  }

  /** The same sentence proves many edges: it is written once. */
  #sentence({ article, start, end, text, rule }: Evidence): number {
    const id = `${article} ${start} ${end} ${rule}`;
    const known = this.#sentences.get(id);
    if (known !== undefined) return known;
    this.#sentences.set(id, this.evidence.length);
    this.evidence.push([this.#index.get(article) ?? -1, start, text, rule]);
    return this.evidence.length - 1;
  }

  #indices(keys: readonly string[]): number[] {
    return keys.flatMap((key) => this.#index.get(key) ?? []);
  }
}
