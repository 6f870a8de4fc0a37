import { countryOf } from '../lexicon/countries.js';
import { organizationNames } from '../lexicon/organizations.js';
import { ploverOf } from '../lexicon/plover.js';
import type {
  Article,
  EdgeAttributes,
  EdgeType,
  Evidence,
  GraphAttributes,
  NodeAttributes,
  Person,
  PersonId,
  Resolution,
  SerializedGraph,
  Span,
  Statement,
  TalksEvent,
} from '../model/index.js';
import { keys } from './keys.js';

const EDGES_WITHOUT_EVIDENCE: ReadonlySet<EdgeType> = new Set(['ON_TOPIC', 'REPORTS']);

/** Nodes and edges of one article's graph while they are put together; each fact once, evidence united. */
export class GraphDraft {
  readonly articleKey: string;
  private readonly nodes = new Map<string, NodeAttributes>();
  private readonly edges = new Map<string, { source: string; target: string; attributes: EdgeAttributes }>();
  private readonly meetingCount = new Map<string, number>();

  private readonly naming = new Map<PersonId, Span>();

  constructor(
    private readonly article: Article,
    private readonly resolution: Resolution,
  ) {
    for (const [m, ids] of resolution.peopleOf)
      if (m.kind === 'person' && m.name && m.offices.length)
        for (const id of ids) if (!this.naming.has(id)) this.naming.set(id, m.span);
    this.articleKey = keys.article(article.sha256);
    const title = article.title ? article.text.slice(article.title.start, article.title.end).trim() : '';
    this.node(this.articleKey, {
      kind: 'Article',
      name: title || article.source,
      title,
      source: article.source,
      sha256: article.sha256,
      ...(article.published ? { published: article.published.date } : {}),
      ...(article.url ? { url: article.url } : {}),
      ...(article.publisher ? { publisher: article.publisher } : {}),
    });
  }

  /** Everyone and every forum that the article names is a node, with or without an event. */
  addPeopleAndForums(): void {
    for (const p of this.resolution.people) this.minister(p.id);
    for (const f of this.resolution.forums) this.forum(f.id);
  }

  person(id: PersonId): Person {
    return this.resolution.people[id]!;
  }

  /** Adds attributes to a node, making it where it is not there yet. */
  node(key: string, attributes: Partial<NodeAttributes>): string {
    this.nodes.set(key, { ...this.nodes.get(key)!, ...attributes });
    return key;
  }

  minister(id: PersonId): string {
    const p = this.person(id);
    const key = keys.minister(p.country, p.name);
    if (this.nodes.has(key)) return key;
    this.node(key, {
      kind: 'Minister',
      name: p.name,
      aliases: [...p.aliases],
      offices: [...p.offices],
      ...(p.country ? { country: p.country } : {}),
      ...latin(p),
    });
    const to = p.country ? this.country(p.country) : p.organization ? this.organization(p.organization) : undefined;
    if (to) this.edge('REPRESENTS', key, to, this.statementsNaming(p), { office: p.offices[0] ?? '' });
    return key;
  }

  country(code: string): string {
    const entry = countryOf(code);
    return this.node(keys.country(code), {
      kind: 'Country',
      name: entry?.name ?? code,
      aliases: [],
      code,
      ...(entry ? { nameEn: entry.nameEn } : {}),
    });
  }

  organization(name: string): string {
    const code = organizationNames.longestAt(name, 0)?.value.code;
    return this.node(keys.organization(name), { kind: 'Organization', name, aliases: [], ...(code ? { code } : {}) });
  }

  forum(id: number): string {
    const f = this.resolution.forums[id]!;
    return this.node(keys.forum(f.name), { kind: 'Forum', name: f.name, aliases: [...f.aliases] });
  }

  edition(id: number): { edition?: string } {
    const { edition } = this.resolution.forums[id]!;
    return edition ? { edition } : {};
  }

  topic(name: string): string {
    return this.node(keys.topic(name), { kind: 'Topic', name, aliases: [] });
  }

  /** The node of an occasion; two occasions of the same people and day are two nodes. */
  meeting(t: TalksEvent): string {
    const parties = t.who.length ? t.who.map((id) => keys.minister(this.person(id).country, this.person(id).name)).sort() : [];
    const all = [...parties, ...t.countries, ...t.organizations];
    const base = keys.meeting(all, t.date, t.mode, t.status, 0);
    const nth = this.meetingCount.get(base) ?? 0;
    this.meetingCount.set(base, nth + 1);
    const sides = [...t.countries.map((c) => countryOf(c)?.name ?? c), ...t.organizations];
    const names = t.who.length ? t.who.map((id) => this.person(id).name) : sides;
    return this.node(keys.meeting(all, t.date, t.mode, t.status, nth), {
      kind: 'Meeting',
      name: `${names.join('・')}${t.mode === 'phone' ? '電話' : t.mode === 'video' ? 'テレビ' : ''}会談${t.date ? ` ${t.date}` : ''}`,
      aliases: [],
      status: t.status,
      mode: t.mode,
      ...(t.date ? { date: t.date } : {}),
      ...(t.time ? { time: t.time } : {}),
      ...(t.durationMinutes ? { durationMinutes: t.durationMinutes } : {}),
      ...(t.place ? { place: t.place } : {}),
      plover: ploverOf('talks'),
    });
  }

  /** Adds an edge; one that is there already gains the evidence. */
  edge(
    type: EdgeType,
    source: string,
    target: string,
    statements: readonly Statement[],
    attributes: Omit<EdgeAttributes, 'type'>,
  ): void {
    const key = [type, source, target, attributes.meeting ?? '', attributes.status ?? '', attributes.date ?? ''].join('|');
    const evidence = EDGES_WITHOUT_EVIDENCE.has(type) ? undefined : statements.map((s) => this.evidence(s));
    const known = this.edges.get(key);
    if (!known) this.edges.set(key, { source, target, attributes: { type, ...attributes, ...(evidence ? { evidence } : {}) } });
    else if (evidence) known.attributes.evidence = unite(known.attributes.evidence ?? [], evidence);
  }

  report(key: string): void {
    this.edge('REPORTS', this.articleKey, key, [], {});
  }

  private evidence(s: Statement): Evidence {
    return {
      article: this.articleKey,
      start: s.span.start,
      end: s.span.end,
      text: this.article.text.slice(s.span.start, s.span.end),
      rule: s.rule,
    };
  }

  // The mention that names the person with an office.
  private statementsNaming(p: Person): Statement[] {
    const span = this.naming.get(p.id);
    return span ? [{ span, rule: `office/${p.countryBasis ?? 'named'}` }] : [];
  }

  serialize(attributes: GraphAttributes): SerializedGraph {
    const nodes = [...this.nodes].map(([key, a]) => ({ key, attributes: a })).sort((a, b) => (a.key < b.key ? -1 : 1));
    const edges = [...this.edges].map(([key, e]) => ({ key, ...e })).sort((a, b) => (a.key < b.key ? -1 : 1));
    return { attributes, options: { type: 'directed', multi: true, allowSelfLoops: false }, nodes, edges };
  }
}

const latin = (p: Person): { nameEn?: string } => {
  const name = p.aliases.find((a) => /^[A-Z]/.test(a));
  return name ? { nameEn: name } : {};
};

function unite(a: Evidence[], b: Evidence[]): Evidence[] {
  const all = new Map([...a, ...b].map((e) => [`${e.start}-${e.end}`, e]));
  return [...all.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}
