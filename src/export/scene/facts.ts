import { type EdgeType, STANCE_EDGES } from '../../model/index.js';
import type { KaidanGraph } from '../types.js';

/** What a meeting's edges say, gathered. All are node keys. */
export interface MeetingFacts {
  readonly people: string[];
  /** Countries and organisations: parties, and those whom the people represent. */
  readonly sides: string[];
  readonly forums: string[];
  readonly countries: string[];
  readonly agreements: string[];
}

const STATEMENTS: ReadonlySet<string> = new Set<EdgeType>(['AGREED_ON', ...Object.values(STANCE_EDGES)]);

/** One pass over the graph, for what filters and views ask again and again. */
export class Facts {
  readonly meetings = new Map<string, MeetingFacts>();
  readonly #represents = new Map<string, string[]>();
  readonly #about = new Map<string, string[]>();
  readonly #reachedAt = new Map<string, string[]>();

  constructor(private readonly graph: KaidanGraph) {
    for (const key of graph.filterNodes((_, a) => a.kind === 'Meeting').sort()) {
      this.meetings.set(key, { people: [], sides: [], forums: [], countries: [], agreements: [] });
    }
    graph.forEachEdge((_, { type }, source, target) => this.#add(type, source, target));
    for (const meeting of this.meetings.values()) this.#complete(meeting);
  }

  /** The country, or the country and organisations, that an actor stands for. */
  sidesOf(actor: string): readonly string[] {
    const { kind, country } = this.graph.getNodeAttributes(actor);
    if (kind !== 'Minister') return [actor];
    const keys = this.#represents.get(actor) ?? [];
    const own = country === undefined ? undefined : `country:${country}`;
    return own === undefined || keys.includes(own) || !this.graph.hasNode(own) ? keys : [own, ...keys];
  }

  aboutOf(matter: string): readonly string[] {
    return this.#about.get(matter) ?? [];
  }

  meetingsOf(agreement: string): readonly string[] {
    return this.#reachedAt.get(agreement) ?? [];
  }

  isStatement(type: string): boolean {
    return STATEMENTS.has(type);
  }

  /** Countries and organisations that a code or name means. */
  findSides(text: string): Set<string> {
    const wanted = fold(text);
    const found = this.graph.filterNodes(
      (_, a) =>
        (a.kind === 'Country' || a.kind === 'Organization') &&
        [a.code, a.name, a.nameEn, ...(a.aliases ?? [])].some((name) => name !== undefined && fold(name) === wanted),
    );
    return new Set(found);
  }

  /** Forums whose name or alias holds the text. */
  findForums(text: string): Set<string> {
    const wanted = fold(text);
    const found = this.graph.filterNodes(
      (_, a) =>
        a.kind === 'Forum' &&
        [a.name, a.nameEn, ...(a.aliases ?? [])].some((name) => name !== undefined && fold(name).includes(wanted)),
    );
    return new Set(found);
  }

  #add(type: EdgeType, source: string, target: string): void {
    if (type === 'REPRESENTS') push(this.#represents, source, target);
    else if (type === 'ABOUT') push(this.#about, source, target);
    else if (type === 'PARTICIPATED_IN') this.meetings.get(target)?.people.push(source);
    else if (type === 'PARTY_TO') this.meetings.get(target)?.sides.push(source);
    else if (type === 'HELD_AT') this.meetings.get(source)?.forums.push(target);
    else if (type === 'HELD_IN') this.meetings.get(source)?.countries.push(target);
    else if (type === 'REACHED_AT') {
      push(this.#reachedAt, source, target);
      this.meetings.get(target)?.agreements.push(source);
    }
  }

  /** Sides that only their people show, and one order whatever the order of the edges. */
  #complete(meeting: MeetingFacts): void {
    meeting.sides.push(...meeting.people.flatMap((person) => this.sidesOf(person)));
    for (const list of Object.values(meeting) as string[][]) list.splice(0, list.length, ...[...new Set(list)].sort());
  }
}

/** Names compare without width, case, spaces and middle dots. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・]/g, '');

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
