import type { EdgeAttributes, EdgeType, NodeAttributes, SerializedGraph } from '../../src/model/index.js';

type Extra = Omit<EdgeAttributes, 'type' | 'evidence'>;

/** Writes an article's graph by hand, one statement after another, for tests. */
export class ArticleGraph {
  private readonly nodes = new Map<string, NodeAttributes>();
  private readonly edges: SerializedGraph['edges'] = [];
  private offset = 0;
  readonly key: string;

  constructor(
    private readonly id: string,
    private readonly published: string | undefined,
  ) {
    this.key = `article:${id.padEnd(12, '0')}`;
    const sha256 = id.padEnd(64, '0');
    const node: NodeAttributes = {
      kind: 'Article',
      name: `記事${id}`,
      title: `記事${id}`,
      aliases: [],
      source: `${id}.txt`,
      sha256,
    };
    if (published) node.published = published;
    this.nodes.set(this.key, node);
  }

  node(key: string, attributes: NodeAttributes): string {
    if (!this.nodes.has(key)) this.nodes.set(key, attributes);
    return key;
  }

  country(code: string, name = code): string {
    return this.node(`country:${code}`, { kind: 'Country', code, name, aliases: [] });
  }

  /** A person; `names` begins with the one that the article uses most. */
  person(country: string | undefined, names: string, office?: string): string {
    const [name, ...aliases] = names.split(' ') as [string, ...string[]];
    const node: NodeAttributes = { kind: 'Minister', name, aliases, offices: office ? [office] : [] };
    if (country) node.country = country;
    const key = this.node(`minister:${country ?? '-'}/${name}`, node);
    if (country && office) this.edge('REPRESENTS', key, this.country(country), { office });
    return key;
  }

  forum(name: string, ...aliases: string[]): string {
    return this.node(`forum:${name}`, { kind: 'Forum', name, aliases });
  }

  topic(name: string): string {
    return this.node(`topic:${name}`, { kind: 'Topic', name, aliases: [] });
  }

  edge(type: EdgeType, source: string, target: string, extra: Extra = {}): void {
    const text = `${type}を述べる文${this.edges.length}。`;
    const evidence = [{ article: this.key, start: this.offset, end: this.offset + text.length, text, rule: type.toLowerCase() }];
    this.offset += text.length;
    const plain = type === 'REPORTS' || type === 'ON_TOPIC';
    this.edges.push({
      key: `e${this.edges.length}`,
      source,
      target,
      attributes: { type, ...extra, ...(plain ? {} : { evidence }) },
    });
  }

  /** Talks of people and sides. */
  met(
    who: readonly string[],
    about: {
      date?: string;
      status?: string;
      mode?: string;
      place?: string;
      forum?: string;
      sides?: readonly string[];
      name?: string;
      time?: string;
    } = {},
  ): string {
    const { date, status = 'held', mode = 'in-person', place, forum, sides = [], name = '会談', time } = about;
    const key = `meeting:${date}/${who.join('+')}${sides.join('+')}/${mode}/${status}${time ?? ''}`;
    const known = { ...(date ? { date } : {}), ...(place ? { place } : {}) };
    this.node(key, { kind: 'Meeting', name, aliases: [], status, mode, ...known, ...(time ? { time } : {}) });
    const countries = new Set([
      ...sides,
      ...who.map((person) => this.nodes.get(person)?.country).filter((code) => code !== undefined),
    ]);
    for (const person of who) this.edge('PARTICIPATED_IN', person, key, { role: 'principal' });
    for (const code of countries) this.edge('PARTY_TO', this.country(code), key);
    if (forum) this.edge('HELD_AT', key, forum);
    who.forEach((a, i) => {
      for (const b of who.slice(i + 1)) {
        if (this.nodes.get(a)?.country === this.nodes.get(b)?.country) continue;
        const [one, other] = [a, b].sort() as [string, string];
        this.edge('MET_WITH', one, other, { status, mode, meeting: key, ...known, ...(forum ? { forum } : {}) });
      }
    });
    this.edge('REPORTS', this.key, key);
    return key;
  }

  agreed(by: readonly string[], text: string, at?: string, topic?: string): string {
    const key = this.node(`agreement:${text}`, { kind: 'Agreement', name: text, text, aliases: [], agreementKind: 'commitment' });
    for (const actor of by) this.edge('AGREED_ON', actor, key, { strength: 'agreed' });
    if (at) this.edge('REACHED_AT', key, at);
    if (topic) this.edge('ON_TOPIC', key, this.topic(topic));
    this.edge('REPORTS', this.key, key);
    return key;
  }

  stance(
    type: EdgeType,
    by: readonly string[],
    text: string,
    about: readonly string[] = [],
    topic?: string,
    date?: string,
  ): string {
    const key = this.node(`issue:${text}`, { kind: 'Issue', name: text, text, aliases: [] });
    for (const actor of by) this.edge(type, actor, key, date ? { date } : {});
    for (const code of about) this.edge('ABOUT', key, this.country(code));
    if (topic) this.edge('ON_TOPIC', key, this.topic(topic));
    this.edge('REPORTS', this.key, key);
    return key;
  }

  done(): SerializedGraph {
    const attributes = {
      source: `${this.id}.txt`,
      article: this.key,
      version: 1,
      ...(this.published ? { published: this.published } : {}),
    };
    const nodes = [...this.nodes].map(([key, node]) => ({ key, attributes: node }));
    return { attributes, options: { type: 'directed', multi: true, allowSelfLoops: false }, nodes, edges: this.edges };
  }
}
