import type { EdgeAttributes } from '../../model/index.js';
import type { ExportOptions, KaidanGraph } from '../types.js';
import type { Facts } from './facts.js';
import { spellOf } from './spell.js';

/** What the filters leave of a graph. */
export interface Selection {
  node(key: string): boolean;
  edge(attributes: EdgeAttributes, source: string, target: string): boolean;
}

/** What no filter leaves. */
export const EVERYTHING: Selection = { node: () => true, edge: () => true };
const STRUCTURE = new Set(['PARTICIPATED_IN', 'PARTY_TO', 'HELD_AT', 'HELD_IN']);
const FOLLOWS_SOURCE = new Set(['REPRESENTS', 'ABOUT', 'ON_TOPIC']);
const OCCASIONS = new Set(['ATTENDED', 'VISITED']);

/** True where any filter is set. */
export const isFiltered = ({ from, to, country, via, status }: ExportOptions): boolean =>
  [from, to, country, via, status].some((value) => value !== undefined);

/**
 * Applies the filters. What happened passes or not by itself (talks, attendance, visits, agreements, stances); what only hangs on
 * it (who took part, which country someone represents, what an article reports) goes with it.
 */
export function select(graph: KaidanGraph, facts: Facts, options: ExportOptions): Selection {
  if (!isFiltered(options)) return EVERYTHING;
  const filter = new Filter(graph, facts, options);
  const kept = new Set<string>();
  for (const meeting of facts.meetings.keys()) if (filter.meeting(meeting)) kept.add(meeting);
  const happened = (a: EdgeAttributes, s: string, t: string): boolean =>
    STRUCTURE.has(a.type) ? kept.has(facts.meetings.has(s) ? s : t) : filter.happening(a, s, t);
  // What happened keeps its ends; only then is it known what can follow them.
  const grow = (test: (a: EdgeAttributes, s: string, t: string) => boolean): void => {
    const found: string[] = [];
    graph.forEachEdge((_, a, s, t) => {
      if (test(a, s, t)) found.push(s, t);
    });
    for (const key of found) kept.add(key);
  };
  const follows = (a: EdgeAttributes, s: string, t: string): boolean =>
    (FOLLOWS_SOURCE.has(a.type) && kept.has(s)) ||
    (a.type === 'REPORTS' && kept.has(t)) ||
    (a.type === 'REACHED_AT' && kept.has(s) && kept.has(t));
  grow(happened);
  grow(follows);
  return { node: (key) => kept.has(key), edge: (a, s, t) => happened(a, s, t) || follows(a, s, t) };
}

/** The filters as tests on single happenings. */
class Filter {
  readonly #from: string | undefined;
  readonly #to: string | undefined;
  readonly #sides: ReadonlySet<string> | undefined;
  readonly #forums: ReadonlySet<string> | undefined;

  constructor(
    private readonly graph: KaidanGraph,
    private readonly facts: Facts,
    private readonly options: ExportOptions,
  ) {
    this.#from = spellOf(options.from)?.start;
    this.#to = spellOf(options.to)?.end;
    this.#sides = options.country === undefined ? undefined : facts.findSides(options.country);
    this.#forums = options.via === undefined ? undefined : facts.findForums(options.via);
  }

  meeting(key: string): boolean {
    const { date, status } = this.graph.getNodeAttributes(key);
    const { sides, forums } = this.facts.meetings.get(key)!;
    return this.#when(date) && this.#status(status) && this.#any(this.#sides, sides) && this.#any(this.#forums, forums);
  }

  /** Talks, attendance, visits, agreements and stances. Anything else is no happening. */
  happening(a: EdgeAttributes, source: string, target: string): boolean {
    if (a.type === 'MET_WITH') {
      if (a.meeting !== undefined && this.facts.meetings.has(a.meeting)) return this.meeting(a.meeting);
      const sides = [...this.facts.sidesOf(source), ...this.facts.sidesOf(target)];
      return (
        this.#when(a.date) && this.#status(a.status) && this.#any(this.#sides, sides) && this.#any(this.#forums, [a.forum ?? ''])
      );
    }
    if (OCCASIONS.has(a.type)) {
      const sides = [...this.facts.sidesOf(source), target];
      return this.#when(a.date) && this.#status(a.status) && this.#any(this.#sides, sides) && this.#any(this.#forums, [target]);
    }
    return this.facts.isStatement(a.type) && this.#statement(a, source, target);
  }

  /** Words were said: they count as held. They took place at a forum if the talks that they belong to did. */
  #statement(a: EdgeAttributes, source: string, target: string): boolean {
    const date = a.date ?? this.graph.getNodeAttribute(target, 'date');
    const forums = this.facts.meetingsOf(target).flatMap((key) => this.facts.meetings.get(key)?.forums ?? []);
    const sides = [...this.facts.sidesOf(source), ...this.facts.aboutOf(target)];
    return this.#when(date) && this.#status('held') && this.#any(this.#sides, sides) && this.#any(this.#forums, forums);
  }

  #when(date: string | undefined): boolean {
    if (this.#from === undefined && this.#to === undefined) return true;
    const spell = spellOf(date);
    return spell !== undefined && spell.end >= (this.#from ?? '') && spell.start <= (this.#to ?? '9999-12-31');
  }

  #status(status: string | undefined): boolean {
    return this.options.status === undefined || status === this.options.status;
  }

  #any(wanted: ReadonlySet<string> | undefined, found: readonly string[]): boolean {
    return wanted === undefined || found.some((key) => wanted.has(key));
  }
}
